import { fail, redirect } from '@sveltejs/kit';
import { sessionCookie } from '#src/accounts/session-cookie.ts';
import { needsFirstSignIn } from '#src/accounts/sign-in-link.server.ts';
import { signIn } from '#src/accounts/sign-in.server.ts';
import { context } from '#src/web/context.server.ts';
import { folderToTell } from '#src/web/desk/folder-to-tell.server.ts';
import { localPath } from '#src/web/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const next = localPath(url.searchParams.get('next'), '/desk');
  if (locals.session) redirect(303, next);
  const { database, folder } = await context();
  return {
    next,
    firstTime: await needsFirstSignIn(database),
    insecure: sessionCookie(url) === null,
    folder: folderToTell(event, folder),
  };
};

export const actions: Actions = {
  default: async ({ cookies, request, url }) => {
    const form = await request.formData();
    const next = localPath(form.get('next'), '/desk');
    const signInName = String(form.get('signInName') ?? '');
    const passPhrase = String(form.get('passPhrase') ?? '');
    const cookie = sessionCookie(url);
    if (!cookie) return fail(400, { kind: 'insecure' as const, seconds: 0, signInName });
    const { database } = await context();
    const result = await signIn(database, new Date(), { signInName, passPhrase });
    if (result.kind === 'slowed') return fail(429, { kind: 'slowed' as const, seconds: result.seconds, signInName });
    if (result.kind === 'refused') return fail(401, { kind: 'refused' as const, seconds: 0, signInName });
    cookies.set(cookie.name, result.token, cookie.attributes);
    redirect(303, next);
  },
};
