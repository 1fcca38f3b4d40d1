import { inTransaction, type Actor, type Write } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { personOfRow } from './person-store.server.ts';
import type { Person } from './person.ts';
import { newSecretToken, tokenId } from './secret-token.server.ts';
import { ABSOLUTE_LIMIT_SECONDS, IDLE_LIMIT_SECONDS } from './session-limits.ts';

const IDLE_LIMIT_MS = IDLE_LIMIT_SECONDS * 1000;
const ABSOLUTE_LIMIT_MS = ABSOLUTE_LIMIT_SECONDS * 1000;
/** `seen_at` is written no more often than this: reading a page is not a write. */
const TOUCH_AFTER_MS = 60_000;

export interface Session {
  readonly id: string;
  readonly person: Person;
}

/** Opens a session; the token goes into the cookie and nowhere else. Sessions that have ended are cleared away. */
export async function openSession(write: Write, personId: string, now: Date): Promise<{ token: string; id: string }> {
  const { token, id } = newSecretToken();
  await write.transaction
    .deleteFrom('session')
    .where((row) =>
      row.or([
        row('expires_at', '<=', write.at),
        row('seen_at', '<=', new Date(now.getTime() - IDLE_LIMIT_MS).toISOString()),
      ]),
    )
    .execute();
  await write.transaction
    .insertInto('session')
    .values({
      id,
      person_id: personId,
      created_at: write.at,
      seen_at: write.at,
      expires_at: new Date(now.getTime() + ABSOLUTE_LIMIT_MS).toISOString(),
    })
    .execute();
  return { token, id };
}

/** The session of a cookie, when it still holds and its person may sign in. */
export async function readSession(database: Database, now: Date, token: string): Promise<Session | null> {
  const id = tokenId(token);
  const session = await database.kysely.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst();
  if (!session) return null;
  const idleMs = now.getTime() - Date.parse(session.seen_at);
  if (idleMs >= IDLE_LIMIT_MS || now.toISOString() >= session.expires_at) return null;
  const row = await database.kysely
    .selectFrom('person')
    .selectAll()
    .where('id', '=', session.person_id)
    .where('active', '=', 1)
    .executeTakeFirst();
  if (!row) return null;
  if (idleMs >= TOUCH_AFTER_MS)
    // The one write without an audit entry: it says only that a signed-in person is still there.
    await database.kysely.updateTable('session').set({ seen_at: now.toISOString() }).where('id', '=', id).execute();
  return { id, person: personOfRow(row) };
}

/** Ends one session. */
export async function closeSession(database: Database, actor: Actor, now: Date, session: Session): Promise<void> {
  await inTransaction(database, actor, now, async (write) => {
    await write.transaction.deleteFrom('session').where('id', '=', session.id).execute();
    write.record({ action: 'person.signed_out', subject: `person/${session.person.id}` });
  });
}

/** Ends a person's sessions everywhere, except one when it is named. */
export async function closeSessions(
  database: Database,
  actor: Actor,
  now: Date,
  personId: string,
  exceptId?: string,
): Promise<number> {
  return inTransaction(database, actor, now, async (write) => {
    let query = write.transaction.deleteFrom('session').where('person_id', '=', personId);
    if (exceptId !== undefined) query = query.where('id', '!=', exceptId);
    const { numDeletedRows } = await query.executeTakeFirstOrThrow();
    const ended = Number(numDeletedRows);
    write.record({ action: 'person.signed_out_everywhere', subject: `person/${personId}`, detail: { ended } });
    return ended;
  });
}
