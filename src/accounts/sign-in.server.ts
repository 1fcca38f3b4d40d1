import { inTransaction } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { tokenId } from './secret-token.server.ts';
import { verifyPassPhrase } from './pass-phrase.server.ts';
import { personOfRow } from './person-store.server.ts';
import { signInNameOf, type Person } from './person.ts';
import { openSession } from './session.server.ts';

export type SignInResult =
  | { readonly kind: 'signed-in'; readonly person: Person; readonly token: string }
  /** Never says which half was wrong. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'slowed'; readonly seconds: number };

/** Mistyping a few times costs nothing; from here each failure doubles the wait. */
const FREE_FAILURES = 5;
/** Long enough against guessing twelve characters, short enough that nobody can keep a colleague out for long. */
const LONGEST_WAIT_SECONDS = 60;
/** A name without failures for this long starts afresh; its row is cleared away. */
const FORGET_AFTER_MS = 24 * 3_600_000;

/**
 * Seconds to wait after so many failures in a row.
 * @example waitSeconds(4) // 0
 * @example waitSeconds(7) // 4
 */
export function waitSeconds(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES), LONGEST_WAIT_SECONDS);
}

/** Signs a person in by name and pass phrase, more slowly after failures, and just as slowly for unknown names. */
export async function signIn(
  database: Database,
  now: Date,
  typed: { signInName: string; passPhrase: string },
): Promise<SignInResult> {
  const signInName = signInNameOf(typed.signInName);
  const key = failureKey(signInName);
  const wait = await countAttempt(database, now, key);
  if (wait > 0) return { kind: 'slowed', seconds: wait };

  const row = await database.kysely
    .selectFrom('person')
    .selectAll()
    .where('sign_in_name', '=', signInName)
    .executeTakeFirst();
  const right = await verifyPassPhrase(typed.passPhrase, row?.pass_phrase ?? null);
  const person = row ? personOfRow(row) : null;
  if (!right || !person?.active) {
    const actor = { personId: null, name: 'sign-in' };
    await inTransaction(database, actor, now, async (write) => {
      // The typed name is not kept: people type their pass phrase there.
      write.record({ action: 'sign_in.failed', subject: person ? `person/${person.id}` : 'person/unknown' });
    });
    return { kind: 'refused' };
  }
  return inTransaction(database, { personId: person.id, name: person.displayName }, now, async (write) => {
    await write.transaction.deleteFrom('sign_in_failure').where('sign_in_name', '=', key).execute();
    const { token } = await openSession(write, person.id, now);
    write.record({ action: 'person.signed_in', subject: `person/${person.id}` });
    return { kind: 'signed-in', person, token } as const;
  });
}

/**
 * Counts an attempt as a failure before it is checked; success takes the count away. So a hundred attempts at one moment
 * are a hundred failures and not one. What came of an attempt stands in the audit trail, the counter itself does not.
 * @returns seconds to wait; 0 when the attempt may be checked
 */
async function countAttempt(database: Database, now: Date, key: string): Promise<number> {
  const at = now.toISOString();
  const forgotten = new Date(now.getTime() - FORGET_AFTER_MS).toISOString();
  await database.kysely.deleteFrom('sign_in_failure').where('last_at', '<', forgotten).execute();
  for (;;) {
    const row = await database.kysely
      .selectFrom('sign_in_failure')
      .selectAll()
      .where('sign_in_name', '=', key)
      .executeTakeFirst();
    if (!row) {
      const { numInsertedOrUpdatedRows } = await database.kysely
        .insertInto('sign_in_failure')
        .values({ sign_in_name: key, failures: 1, last_at: at })
        .onConflict((conflict) => conflict.column('sign_in_name').doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 1n) return 0;
      continue;
    }
    const readyAt = Date.parse(row.last_at) + waitSeconds(row.failures) * 1000;
    if (readyAt > now.getTime()) return Math.ceil((readyAt - now.getTime()) / 1000);
    const { numUpdatedRows } = await database.kysely
      .updateTable('sign_in_failure')
      .set({ failures: row.failures + 1, last_at: at })
      .where('sign_in_name', '=', key)
      .where('failures', '=', row.failures)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 1n) return 0;
  }
}

/** Names are kept as digests: what is typed into the wrong field must not stand in the store. */
function failureKey(signInName: string): string {
  return tokenId(`sign-in-name:${signInName}`);
}
