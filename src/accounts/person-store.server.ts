import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { inTransaction, type Actor, type Write } from '../database/audit.server.ts';
import type { Connection, Database } from '../database/connection.server.ts';
import type { PersonTable } from '../database/schema.ts';
import type { Language } from '../vocabulary/code-list.ts';
import { personSchema, type Person } from './person.ts';
import { hashPassPhrase, verifyPassPhrase } from './pass-phrase.server.ts';
import type { Role } from './role.ts';

export function personOfRow(row: Selectable<PersonTable>): Person {
  return personSchema.parse({
    id: row.id,
    displayName: row.display_name,
    signInName: row.sign_in_name,
    role: row.role,
    hasPassPhrase: row.pass_phrase !== null,
    language: row.language,
    active: row.active === 1,
    createdAt: row.created_at,
  });
}

/** All persons, those who may sign in first. */
export async function listPersons(database: Database): Promise<readonly Person[]> {
  const rows = await database.kysely
    .selectFrom('person')
    .selectAll()
    .orderBy('active', 'desc')
    .orderBy('sign_in_name')
    .execute();
  return rows.map(personOfRow);
}

export async function readPerson(connection: Connection, id: string): Promise<Person | null> {
  const row = await connection.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? personOfRow(row) : null;
}

export type PersonResult =
  | { readonly kind: 'done'; readonly person: Person }
  | { readonly kind: 'missing' | 'name-taken' | 'last-administrator' };

/** Adds a person, who chooses a pass phrase through a sign-in link. */
export async function addPerson(
  database: Database,
  actor: Actor,
  now: Date,
  person: { signInName: string; displayName: string; role: Role; language: Language },
): Promise<PersonResult> {
  return inTransactionUnless(database, actor, now, (write) => insertPerson(write, person));
}

/** The row of a new person; `name-taken` when somebody has that sign-in name. */
export async function insertPerson(
  write: Write,
  person: { signInName: string; displayName: string; role: Role; language: Language },
): Promise<PersonResult> {
  const row = await write.transaction
    .insertInto('person')
    .values({
      id: randomUUID(),
      display_name: person.displayName,
      sign_in_name: person.signInName,
      role: person.role,
      pass_phrase: null,
      language: person.language,
      active: 1,
      created_at: write.at,
    })
    .onConflict((conflict) => conflict.column('sign_in_name').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) return { kind: 'name-taken' };
  write.record({ action: 'person.added', subject: `person/${row.id}`, detail: { role: person.role } });
  return { kind: 'done', person: personOfRow(row) };
}

/** Gives a person another role. The last active administrator keeps theirs: nobody could give it back. */
export async function changeRole(
  database: Database,
  actor: Actor,
  now: Date,
  change: { personId: string; role: Role },
): Promise<PersonResult> {
  return changePerson(database, actor, now, change.personId, { role: change.role }, (before) => ({
    action: 'person.role_changed',
    detail: { from: before.role, to: change.role },
  }));
}

/** Lets a person sign in or not. Deactivating ends their sessions and links; their decisions stay under their name. */
export async function setActive(
  database: Database,
  actor: Actor,
  now: Date,
  change: { personId: string; active: boolean },
): Promise<PersonResult> {
  return changePerson(database, actor, now, change.personId, { active: change.active ? 1 : 0 }, () => ({
    action: change.active ? 'person.activated' : 'person.deactivated',
  }));
}

/** Changes the names and the language that a person chose for themselves. */
export async function changeProfile(
  database: Database,
  actor: Actor,
  now: Date,
  change: { personId: string; displayName: string; language: Language },
): Promise<PersonResult> {
  const columns = { display_name: change.displayName, language: change.language };
  return changePerson(database, actor, now, change.personId, columns, () => ({ action: 'person.profile_changed' }));
}

/** Keeps the language a person reads in. */
export async function setLanguage(
  database: Database,
  actor: Actor,
  now: Date,
  change: { personId: string; language: Language },
): Promise<PersonResult> {
  return changePerson(database, actor, now, change.personId, { language: change.language }, () => ({
    action: 'person.language_changed',
    detail: { language: change.language },
  }));
}

/**
 * First choice after a sign-in link: names, language and pass phrase at once. Every other session of the person ends.
 * @param change.sessionId the session that stays
 */
export async function chooseAccount(
  database: Database,
  actor: Actor,
  now: Date,
  change: {
    personId: string;
    sessionId: string;
    signInName: string;
    displayName: string;
    language: Language;
    passPhrase: string;
  },
): Promise<PersonResult> {
  const hash = await hashPassPhrase(change.passPhrase);
  return inTransactionUnless(database, actor, now, async (write) => {
    const holder = await write.transaction
      .selectFrom('person')
      .select('id')
      .where('sign_in_name', '=', change.signInName)
      .where('id', '!=', change.personId)
      .executeTakeFirst();
    if (holder) return { kind: 'name-taken' };
    const row = await write.transaction
      .updateTable('person')
      .set({
        sign_in_name: change.signInName,
        display_name: change.displayName,
        language: change.language,
        pass_phrase: hash,
      })
      .where('id', '=', change.personId)
      // Only the holder of a fresh link has none: anybody else must give the present pass phrase.
      .where('pass_phrase', 'is', null)
      .returningAll()
      .executeTakeFirst();
    if (!row) return { kind: 'missing' };
    await endOtherSessions(write, change.personId, change.sessionId);
    write.record({ action: 'person.pass_phrase_chosen', subject: `person/${change.personId}` });
    return { kind: 'done', person: personOfRow(row) };
  });
}

/**
 * Changes the pass phrase of somebody who knows the present one; every other session of the person ends.
 * @returns false when the present pass phrase is another
 */
export async function changePassPhrase(
  database: Database,
  actor: Actor,
  now: Date,
  change: { personId: string; sessionId: string; present: string; passPhrase: string },
): Promise<boolean> {
  const row = await database.kysely
    .selectFrom('person')
    .select('pass_phrase')
    .where('id', '=', change.personId)
    .executeTakeFirst();
  if (!(await verifyPassPhrase(change.present, row?.pass_phrase ?? null))) return false;
  const hash = await hashPassPhrase(change.passPhrase);
  await inTransaction(database, actor, now, async (write) => {
    await write.transaction
      .updateTable('person')
      .set({ pass_phrase: hash })
      .where('id', '=', change.personId)
      .executeTakeFirstOrThrow();
    await endOtherSessions(write, change.personId, change.sessionId);
    write.record({ action: 'person.pass_phrase_changed', subject: `person/${change.personId}` });
  });
  return true;
}

async function endOtherSessions(write: Write, personId: string, sessionId: string): Promise<void> {
  await write.transaction
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .where('id', '!=', sessionId)
    .execute();
}

async function changePerson(
  database: Database,
  actor: Actor,
  now: Date,
  personId: string,
  columns: Partial<Pick<PersonTable, 'role' | 'active' | 'display_name' | 'language'>>,
  entry: (before: Person) => { action: string; detail?: Record<string, string> },
): Promise<PersonResult> {
  return inTransactionUnless(database, actor, now, async (write) => {
    // Holds all administrators: of two who demote each other at one moment, the second waits and sees the first's change.
    await write.transaction
      .updateTable('person')
      .set({ role: 'administrator' })
      .where('role', '=', 'administrator')
      .where('active', '=', 1)
      .execute();
    const before = await readPerson(write.transaction, personId);
    if (!before) return { kind: 'missing' };
    const row = await write.transaction
      .updateTable('person')
      .set(columns)
      .where('id', '=', personId)
      .returningAll()
      .executeTakeFirstOrThrow();
    const { administrators } = await write.transaction
      .selectFrom('person')
      .select((builder) => builder.fn.countAll<number>().as('administrators'))
      .where('role', '=', 'administrator')
      .where('active', '=', 1)
      .executeTakeFirstOrThrow();
    if (Number(administrators) === 0) return { kind: 'last-administrator' };
    if (row.active === 0) {
      await write.transaction.deleteFrom('session').where('person_id', '=', personId).execute();
      await write.transaction.deleteFrom('sign_in_link').where('person_id', '=', personId).execute();
    }
    write.record({ subject: `person/${personId}`, ...entry(before) });
    return { kind: 'done', person: personOfRow(row) };
  });
}

/** Ends a transaction without a trace when its result is a refusal. */
class Refused extends Error {
  readonly result: PersonResult;
  constructor(result: PersonResult) {
    super(result.kind);
    this.result = result;
  }
}

async function inTransactionUnless(
  database: Database,
  actor: Actor,
  now: Date,
  change: (write: Write) => Promise<PersonResult>,
): Promise<PersonResult> {
  try {
    return await inTransaction(database, actor, now, async (write) => {
      const result = await change(write);
      if (result.kind !== 'done') throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}
