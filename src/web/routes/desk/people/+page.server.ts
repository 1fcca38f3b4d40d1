import { fail } from '@sveltejs/kit';
import { addPerson, changeRole, listPersons, setActive, type PersonResult } from '#src/accounts/person-store.server.ts';
import { isRole } from '#src/accounts/role.ts';
import { createSignInLink } from '#src/accounts/sign-in-link.server.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { fill } from '#src/i18n/format.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { context } from '#src/web/context.server.ts';
import { languageOf, readNames, textOf } from '#src/web/desk/account-form.ts';
import { actorOf, sessionOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { database } = await context();
  return { persons: await listPersons(database), self: sessionOf(event).person.id };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const { problems } = deskTexts(event.locals.language).accounts;
    const { displayName, signInName, errors } = readNames(form, problems);
    const role = textOf(form, 'role');
    const language = languageOf(form, event.locals.language);
    const typed = { displayName, signInName, role, language };
    if (!isRole(role)) errors.role = deskTexts(event.locals.language).review.problems.badChoice;
    if (!isRole(role) || Object.keys(errors).length > 0) return fail(422, { typed, errors });
    const { database } = await context();
    const now = new Date();
    const added = await addPerson(database, actorOf(event), now, { signInName, displayName, role, language });
    if (added.kind === 'name-taken') {
      errors.signInName = problems.nameTaken;
      return fail(422, { typed, errors });
    }
    return { link: await linkFor(event.url, signInName, displayName, now, actorOf(event)) };
  },
  link: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const person = (await listPersons(database)).find(({ id }) => id === textOf(form, 'personId'));
    const words = deskTexts(event.locals.language).accounts.people;
    if (!person?.active) return fail(404, { problem: words.missing });
    return { link: await linkFor(event.url, person.signInName, person.displayName, new Date(), actorOf(event)) };
  },
  role: async (event) => {
    const form = await event.request.formData();
    const words = deskTexts(event.locals.language);
    const role = textOf(form, 'role');
    if (!isRole(role)) return fail(422, { problem: words.review.problems.badChoice });
    const { database } = await context();
    const change = { personId: textOf(form, 'personId'), role };
    const result = await changeRole(database, actorOf(event), new Date(), change);
    return answer(event.locals.language, result, 'roleChanged');
  },
  deactivate: async (event) => answerActive(event, false),
  activate: async (event) => answerActive(event, true),
};

async function answerActive(event: Parameters<NonNullable<Actions['link']>>[0], active: boolean) {
  const form = await event.request.formData();
  const { database } = await context();
  const change = { personId: textOf(form, 'personId'), active };
  const result = await setActive(database, actorOf(event), new Date(), change);
  return answer(event.locals.language, result, active ? 'activated' : 'deactivated');
}

function answer(language: Language, result: PersonResult, said: 'roleChanged' | 'activated' | 'deactivated') {
  const words = deskTexts(language).accounts.people;
  if (result.kind === 'last-administrator') return fail(409, { problem: words.lastAdministrator });
  if (result.kind !== 'done') return fail(404, { problem: words.missing });
  return { said: fill(words[said], { name: result.person.displayName }) };
}

async function linkFor(
  url: URL,
  signInName: string,
  displayName: string,
  now: Date,
  actor: ReturnType<typeof actorOf>,
) {
  const { database } = await context();
  const { token, expiresAt } = await createSignInLink(database, now, signInName, actor);
  return { name: displayName, address: `${url.origin}/sign-in/link?token=${token}`, expiresAt };
}
