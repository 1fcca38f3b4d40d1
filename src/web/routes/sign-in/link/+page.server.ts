import { fail, redirect } from '@sveltejs/kit';
import { sessionCookie } from '#src/accounts/session-cookie.ts';
import { isSignInLinkGood, spendSignInLink } from '#src/accounts/sign-in-link.server.ts';
import { context } from '#src/web/context.server.ts';
import { folderToTell } from '#src/web/desk/folder-to-tell.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening the address changes nothing: browsers and mail programs fetch links ahead. The button spends the link. */
export const load: PageServerLoad = async (event) => {
  const { url } = event;
  const token = url.searchParams.get('token') ?? '';
  const { database, folder } = await context();
  return {
    token,
    good: await isSignInLinkGood(database, new Date(), token),
    insecure: sessionCookie(url) === null,
    folder: folderToTell(event, folder),
  };
};

export const actions: Actions = {
  default: async ({ cookies, request, url }) => {
    const token = String((await request.formData()).get('token') ?? '');
    const cookie = sessionCookie(url);
    if (!cookie) return fail(400, { spent: false });
    const { database } = await context();
    const spent = await spendSignInLink(database, new Date(), token);
    if (!spent) return fail(410, { spent: true });
    cookies.set(cookie.name, spent.token, cookie.attributes);
    redirect(303, '/sign-in/choose');
  },
};
