import { COMMAND_LINE, inTransaction, type Actor, type Write } from '../database/audit.server.ts';
import type { Connection, Database } from '../database/connection.server.ts';
import { insertPerson, personOfRow } from './person-store.server.ts';
import { signInNameOf, type Person } from './person.ts';
import { newSecretToken, tokenId } from './secret-token.server.ts';
import { openSession } from './session.server.ts';

const VALID_MS = 24 * 3_600_000;

/** A link cannot be made; the message says why and what to do. */
export class SignInLinkError extends Error {}

/** Whether nobody can sign in yet: no active person has a pass phrase. */
export async function needsFirstSignIn(database: Database): Promise<boolean> {
  const row = await database.kysely
    .selectFrom('person')
    .select('id')
    .where('active', '=', 1)
    .where('pass_phrase', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

/**
 * A link that signs a person in once within 24 hours, for `/sign-in/link?token=…`. Without a name it is for the first
 * administrator, who is made when nobody exists. Links made earlier for the same person stop working.
 * @throws SignInLinkError when no active person has this sign-in name
 */
export async function createSignInLink(
  database: Database,
  now: Date,
  signInName?: string,
  actor: Actor = COMMAND_LINE,
): Promise<{ token: string; expiresAt: string }> {
  return inTransaction(database, actor, now, async (write) => {
    const person = signInName === undefined ? await firstAdministrator(write) : await named(write, signInName);
    return insertLink(write, now, person);
  });
}

async function insertLink(write: Write, now: Date, person: Person): Promise<{ token: string; expiresAt: string }> {
  const { token, id } = newSecretToken();
  const expiresAt = new Date(now.getTime() + VALID_MS).toISOString();
  await write.transaction
    .deleteFrom('sign_in_link')
    .where('person_id', '=', person.id)
    .where('used_at', 'is', null)
    .execute();
  await write.transaction
    .insertInto('sign_in_link')
    .values({ id, person_id: person.id, created_at: write.at, expires_at: expiresAt, used_at: null })
    .execute();
  write.record({ action: 'person.link_made', subject: `person/${person.id}` });
  return { token, expiresAt };
}

async function firstAdministrator(write: Write): Promise<Person> {
  const row = await write.transaction
    .selectFrom('person')
    .selectAll()
    .where('role', '=', 'administrator')
    .where('active', '=', 1)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (row) return personOfRow(row);
  const made = await insertPerson(write, {
    signInName: 'admin',
    displayName: 'admin',
    role: 'administrator',
    language: 'es',
  });
  if (made.kind === 'done') return made.person;
  throw new SignInLinkError(
    'There is no active administrator, and the name "admin" is taken by somebody else. Give the sign-in name of a person: npm run vigia -- sign-in-link NAME',
  );
}

async function named(write: Write, signInName: string): Promise<Person> {
  const row = await write.transaction
    .selectFrom('person')
    .selectAll()
    .where('sign_in_name', '=', signInNameOf(signInName))
    .executeTakeFirst();
  if (!row)
    throw new SignInLinkError(
      'Nobody has this sign-in name. The people page of the desk lists the names; without a name the link is for the first administrator.',
    );
  if (row.active !== 1)
    throw new SignInLinkError('This person is deactivated. Activate them on the people page of the desk first.');
  return personOfRow(row);
}

/** Whether a link could be spent now. Looking does not spend it: mail programs and browsers fetch addresses ahead. */
export async function isSignInLinkGood(database: Database, now: Date, token: string): Promise<boolean> {
  return (await goodLink(database.kysely, now, tokenId(token))) !== undefined;
}

/**
 * Spends a link: opens a session for its person, takes the old pass phrase away (a new one is chosen next) and ends every
 * other session. Null when the link was used, is too old, or never existed.
 */
export async function spendSignInLink(
  database: Database,
  now: Date,
  token: string,
): Promise<{ person: Person; token: string } | null> {
  const id = tokenId(token);
  const link = await goodLink(database.kysely, now, id);
  if (!link) return null;
  const actor = { personId: link.person_id, name: link.display_name };
  try {
    return await inTransaction(database, actor, now, async (write) => {
      const { numUpdatedRows } = await write.transaction
        .updateTable('sign_in_link')
        .set({ used_at: write.at })
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) throw new SpentMeanwhile();
      const row = await write.transaction
        .updateTable('person')
        .set({ pass_phrase: null })
        .where('id', '=', link.person_id)
        .returningAll()
        .executeTakeFirstOrThrow();
      await write.transaction.deleteFrom('session').where('person_id', '=', link.person_id).execute();
      const session = await openSession(write, link.person_id, now);
      write.record({ action: 'person.link_used', subject: `person/${link.person_id}` });
      return { person: personOfRow(row), token: session.token };
    });
  } catch (error) {
    if (error instanceof SpentMeanwhile) return null;
    throw error;
  }
}

/** Another request spent the link between reading and writing; ends the transaction. */
class SpentMeanwhile extends Error {}

function goodLink(connection: Connection, now: Date, id: string) {
  return connection
    .selectFrom('sign_in_link')
    .innerJoin('person', 'person.id', 'sign_in_link.person_id')
    .select(['sign_in_link.person_id', 'person.display_name'])
    .where('sign_in_link.id', '=', id)
    .where('sign_in_link.used_at', 'is', null)
    .where('sign_in_link.expires_at', '>', now.toISOString())
    .where('person.active', '=', 1)
    .executeTakeFirst();
}
