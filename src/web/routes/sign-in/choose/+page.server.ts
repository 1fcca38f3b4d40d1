import { fail, redirect } from '@sveltejs/kit';
import { chooseAccount } from '#src/accounts/person-store.server.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { context } from '#src/web/context.server.ts';
import { languageOf, readNames, readNewPassPhrase, type FieldErrors } from '#src/web/desk/account-form.ts';
import { actorOf, sessionOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person } = sessionOf(event);
  if (person.hasPassPhrase) redirect(303, '/desk');
  return { displayName: person.displayName, signInName: person.signInName };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const language = languageOf(form, event.locals.language);
    const { problems } = deskTexts(event.locals.language).accounts;
    const names = readNames(form, problems);
    const { passPhrase, errors: passPhraseErrors } = readNewPassPhrase(form, names.signInName, problems);
    const { displayName, signInName } = names;
    const typed = { displayName, signInName, language };
    const errors: FieldErrors = { ...names.errors, ...passPhraseErrors };
    if (Object.keys(errors).length > 0) return fail(422, { ...typed, errors });

    const { database } = await context();
    const session = sessionOf(event);
    const actor = { ...actorOf(event), name: displayName };
    const result = await chooseAccount(database, actor, new Date(), {
      personId: session.person.id,
      sessionId: session.id,
      ...typed,
      passPhrase,
    });
    if (result.kind === 'name-taken')
      return fail(422, { ...typed, errors: { signInName: problems.nameTaken } as FieldErrors });
    if (result.kind !== 'done') return fail(409, { ...typed, errors: { passPhrase: problems.gone } as FieldErrors });
    redirect(303, '/desk');
  },
};
