import { may } from '#src/accounts/policy.ts';
import { sessionOf } from '#src/web/session.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
  const { person } = sessionOf(event);
  return {
    language: event.locals.language,
    /** Of the server: moments are written in it until the browser says its own. */
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    person: { displayName: person.displayName, role: person.role },
    may: {
      add: may(person.role, 'document.add'),
      review: may(person.role, 'claim.review'),
      release: may(person.role, 'release.build'),
      people: may(person.role, 'person.manage'),
      audit: may(person.role, 'audit.read'),
    },
  };
};
