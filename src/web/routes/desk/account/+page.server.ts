import { fail, redirect } from '@sveltejs/kit';
import { changePassPhrase, changeProfile } from '#src/accounts/person-store.server.ts';
import { closeSessions } from '#src/accounts/session.server.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { context } from '#src/web/context.server.ts';
import { languageOf, readNames, readNewPassPhrase, textOf, type FieldErrors } from '#src/web/desk/account-form.ts';
import { actorOf, sessionOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person } = sessionOf(event);
  const saved = event.url.searchParams.get('saved');
  return {
    signInName: person.signInName,
    saved: saved === 'profile' || saved === 'passPhrase' ? saved : null,
    ended: event.url.searchParams.has('ended') ? Number(event.url.searchParams.get('ended')) || 0 : null,
  };
};

export const actions: Actions = {
  profile: async (event) => {
    const form = await event.request.formData();
    const { person } = sessionOf(event);
    const { problems } = deskTexts(event.locals.language).accounts;
    form.set('signInName', person.signInName);
    const { displayName, errors } = readNames(form, problems);
    if (errors.displayName) return fail(422, { displayName: textOf(form, 'displayName'), errors });
    const { database } = await context();
    const language = languageOf(form, event.locals.language);
    await changeProfile(database, actorOf(event), new Date(), { personId: person.id, displayName, language });
    redirect(303, '/desk/account?saved=profile');
  },
  passPhrase: async (event) => {
    const form = await event.request.formData();
    const session = sessionOf(event);
    const { problems } = deskTexts(event.locals.language).accounts;
    const { passPhrase, errors } = readNewPassPhrase(form, session.person.signInName, problems);
    if (Object.keys(errors).length > 0) return fail(422, { errors });
    const { database } = await context();
    const changed = await changePassPhrase(database, actorOf(event), new Date(), {
      personId: session.person.id,
      sessionId: session.id,
      present: String(form.get('present') ?? ''),
      passPhrase,
    });
    if (!changed) return fail(422, { errors: { present: problems.wrongPresent } as FieldErrors });
    redirect(303, '/desk/account?saved=passPhrase');
  },
  signOutElsewhere: async (event) => {
    const session = sessionOf(event);
    const { database } = await context();
    const ended = await closeSessions(database, actorOf(event), new Date(), session.person.id, session.id);
    redirect(303, `/desk/account?ended=${ended}`);
  },
};
