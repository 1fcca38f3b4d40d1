import { error, type RequestEvent } from '@sveltejs/kit';
import type { Session } from '#src/accounts/session.server.ts';
import type { Actor } from '#src/database/audit.server.ts';

/** The session of somebody the policy table let in. */
export function sessionOf(event: Pick<RequestEvent, 'locals'>): Session {
  // The hook has refused everybody else before; this is what the types cannot know.
  return event.locals.session ?? error(401);
}

/** Who acts in the audit trail. */
export function actorOf(event: Pick<RequestEvent, 'locals'>): Actor {
  const { person } = sessionOf(event);
  return { personId: person.id, name: person.displayName };
}
