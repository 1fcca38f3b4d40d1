import { redirect } from '@sveltejs/kit';
import { setLanguage } from '#src/accounts/person-store.server.ts';
import { context } from '#src/web/context.server.ts';
import { languageOf } from '#src/web/desk/account-form.ts';
import { localPath } from '#src/web/local-path.ts';
import { actorOf } from '#src/web/session.server.ts';
import { LANGUAGE_COOKIE } from '#src/web/visitor-language.ts';
import type { RequestHandler } from './$types';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps the language: with the person who is signed in, and in this browser. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const language = languageOf(form, event.locals.language);
  event.cookies.set(LANGUAGE_COOKIE, language, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
    maxAge: YEAR_SECONDS,
  });
  if (event.locals.session) {
    const { database } = await context();
    await setLanguage(database, actorOf(event), new Date(), { personId: event.locals.session.person.id, language });
  }
  redirect(303, localPath(form.get('next'), '/desk'));
};
