import { expect, it } from 'vitest';
import { forEachStore } from '../../test/stores.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { readAuditTrail } from './audit-trail.server.ts';
import {
  addPerson,
  changePassPhrase,
  changeRole,
  chooseAccount,
  listPersons,
  setActive,
} from './person-store.server.ts';
import { closeSessions, readSession } from './session.server.ts';
import { createSignInLink, isSignInLinkGood, needsFirstSignIn, spendSignInLink } from './sign-in-link.server.ts';
import { signIn, waitSeconds } from './sign-in.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const PASS_PHRASE = 'cuatro llamas azules';
const after = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const tick = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

/** The invented first administrator, signed in through a link with a pass phrase chosen. */
async function withAdministrator(open: () => Promise<Database>) {
  const database = await open();
  const link = await createSignInLink(database, NOW);
  const spent = (await spendSignInLink(database, NOW, link.token))!;
  const session = (await readSession(database, NOW, spent.token))!;
  await chooseAccount(database, COMMAND_LINE, NOW, {
    personId: spent.person.id,
    sessionId: session.id,
    signInName: 'ana',
    displayName: 'Ana (invented)',
    language: 'es',
    passPhrase: PASS_PHRASE,
  });
  return { database, personId: spent.person.id, token: spent.token, sessionId: session.id };
}

forEachStore('A sign-in link', (open) => {
  it('makes the first administrator when nobody exists, once', async () => {
    const database = await open();
    expect(await needsFirstSignIn(database)).toBe(true);
    await createSignInLink(database, NOW);
    const second = await createSignInLink(database, NOW);
    expect(await listPersons(database)).toMatchObject([
      { signInName: 'admin', role: 'administrator', hasPassPhrase: false },
    ]);
    expect(second.expiresAt).toBe(after(24).toISOString());
    // 128 bits in base64url are 22 characters.
    expect(second.token.length).toBeGreaterThanOrEqual(22);
    const rows = await database.kysely.selectFrom('sign_in_link').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(second.token);
  });

  it('signs in once, and looking at it does not spend it', async () => {
    const database = await open();
    const { token } = await createSignInLink(database, NOW);
    expect(await isSignInLinkGood(database, NOW, token)).toBe(true);
    expect(await isSignInLinkGood(database, NOW, token)).toBe(true);
    const spent = await spendSignInLink(database, NOW, token);
    expect(await readSession(database, NOW, spent!.token)).toMatchObject({ person: { signInName: 'admin' } });
    expect(await isSignInLinkGood(database, NOW, token)).toBe(false);
    expect(await spendSignInLink(database, NOW, token)).toBeNull();
  });

  it('lets one of two visitors at the same moment through', async () => {
    const database = await open();
    const { token } = await createSignInLink(database, NOW);
    const results = await Promise.all([1, 2, 3].map(() => spendSignInLink(database, NOW, token)));
    expect(results.filter((result) => result !== null)).toHaveLength(1);
  });

  it('ends after a day, with a newer link, and with its person', async () => {
    const { database } = await withAdministrator(open);
    const added = await addPerson(database, COMMAND_LINE, NOW, {
      signInName: 'luis',
      displayName: 'Luis (invented)',
      role: 'reviewer',
      language: 'en',
    });
    const first = await createSignInLink(database, NOW, 'luis');
    const second = await createSignInLink(database, NOW, 'Luis ');
    expect(await isSignInLinkGood(database, NOW, first.token)).toBe(false);
    expect(await isSignInLinkGood(database, after(23.9), second.token)).toBe(true);
    expect(await isSignInLinkGood(database, after(24), second.token)).toBe(false);
    if (added.kind !== 'done') throw new Error(added.kind);
    await setActive(database, COMMAND_LINE, NOW, { personId: added.person.id, active: false });
    expect(await spendSignInLink(database, NOW, second.token)).toBeNull();
    await expect(createSignInLink(database, NOW, 'luis')).rejects.toThrow('deactivated');
    await expect(createSignInLink(database, NOW, 'nobody')).rejects.toThrow('Nobody has this sign-in name');
  });

  it('replaces a forgotten pass phrase and ends the old sessions', async () => {
    const { database, token } = await withAdministrator(open);
    const link = await createSignInLink(database, NOW);
    await spendSignInLink(database, NOW, link.token);
    expect(await readSession(database, NOW, token)).toBeNull();
    expect(await signIn(database, NOW, { signInName: 'ana', passPhrase: PASS_PHRASE })).toEqual({ kind: 'refused' });
  });
});

forEachStore('A sign-in', (open) => {
  it('takes the name without regard to case, and is needed no more than once', async () => {
    const { database } = await withAdministrator(open);
    expect(await needsFirstSignIn(database)).toBe(false);
    const result = await signIn(database, NOW, { signInName: ' ANA ', passPhrase: PASS_PHRASE });
    expect(result).toMatchObject({ kind: 'signed-in', person: { displayName: 'Ana (invented)' } });
  });

  it('answers alike for a wrong name and a wrong pass phrase', async () => {
    const { database } = await withAdministrator(open);
    expect(await signIn(database, NOW, { signInName: 'ana', passPhrase: 'x' })).toEqual({ kind: 'refused' });
    expect(await signIn(database, NOW, { signInName: 'nobody', passPhrase: PASS_PHRASE })).toEqual({ kind: 'refused' });
  });

  it('keeps nothing of what was typed', async () => {
    const { database } = await withAdministrator(open);
    await signIn(database, NOW, { signInName: 'canary phrase typed as a name', passPhrase: 'canary phrase' });
    const everything = JSON.stringify([
      await database.kysely.selectFrom('sign_in_failure').selectAll().execute(),
      await database.kysely.selectFrom('audit_entry').selectAll().execute(),
      await database.kysely.selectFrom('person').selectAll().execute(),
    ]);
    expect(everything).not.toContain('canary');
    expect(everything).not.toContain(PASS_PHRASE);
  });

  it('is slowed after five failures, also for a name that does not exist and for the right pass phrase', async () => {
    const { database } = await withAdministrator(open);
    for (const signInName of ['ana', 'nobody']) {
      for (let attempt = 0; attempt < 5; attempt++)
        expect(await signIn(database, NOW, { signInName, passPhrase: 'wrong' })).toEqual({ kind: 'refused' });
      expect(await signIn(database, NOW, { signInName, passPhrase: PASS_PHRASE })).toEqual({
        kind: 'slowed',
        seconds: 1,
      });
    }
    expect(await signIn(database, tick(1), { signInName: 'ana', passPhrase: PASS_PHRASE })).toMatchObject({
      kind: 'signed-in',
    });
    // Success starts the count afresh.
    expect(await signIn(database, tick(2), { signInName: 'ana', passPhrase: 'wrong' })).toEqual({ kind: 'refused' });
  });

  it('counts attempts made at the same moment one by one', async () => {
    const { database } = await withAdministrator(open);
    const results = await Promise.all(
      Array.from({ length: 12 }, () => signIn(database, NOW, { signInName: 'ana', passPhrase: 'wrong' })),
    );
    expect(results.filter((result) => result.kind === 'refused')).toHaveLength(5);
  });

  it('waits longer with each failure, and a minute at most', () => {
    expect([4, 5, 6, 7, 11, 50].map(waitSeconds)).toEqual([0, 1, 2, 4, 60, 60]);
  });
});

forEachStore('A session', (open) => {
  it('ends after twelve idle hours, and goes on while it is used', async () => {
    const { database, token } = await withAdministrator(open);
    expect(await readSession(database, after(11), token)).not.toBeNull();
    expect(await readSession(database, after(22), token)).not.toBeNull();
    expect(await readSession(database, after(34), token)).toBeNull();
  });

  it('ends after seven days, however busy', async () => {
    const { database, token } = await withAdministrator(open);
    for (let hours = 11; hours < 168; hours += 11)
      expect(await readSession(database, after(hours), token), `${hours} hours`).not.toBeNull();
    expect(await readSession(database, after(168), token)).toBeNull();
  });

  it('is not in the store as the cookie carries it', async () => {
    const { database, token } = await withAdministrator(open);
    expect(JSON.stringify(await database.kysely.selectFrom('session').selectAll().execute())).not.toContain(token);
    expect(await readSession(database, NOW, `${token}x`)).toBeNull();
  });

  it('ends elsewhere when the pass phrase changes or the person signs out everywhere', async () => {
    const { database, personId, token, sessionId } = await withAdministrator(open);
    const signInElsewhere = async (passPhrase: string) => {
      const result = await signIn(database, NOW, { signInName: 'ana', passPhrase });
      if (result.kind !== 'signed-in') throw new Error(result.kind);
      return result.token;
    };
    let other = await signInElsewhere(PASS_PHRASE);
    const change = { personId, sessionId, present: 'wrong', passPhrase: 'cinco llamas rojas' };
    expect(await changePassPhrase(database, COMMAND_LINE, NOW, change)).toBe(false);
    expect(await readSession(database, NOW, other)).not.toBeNull();
    expect(await changePassPhrase(database, COMMAND_LINE, NOW, { ...change, present: PASS_PHRASE })).toBe(true);
    expect(await readSession(database, NOW, other)).toBeNull();
    expect(await readSession(database, NOW, token)).not.toBeNull();
    other = await signInElsewhere('cinco llamas rojas');
    expect(await closeSessions(database, COMMAND_LINE, NOW, personId, sessionId)).toBe(1);
    expect(await readSession(database, NOW, other)).toBeNull();
    await closeSessions(database, COMMAND_LINE, NOW, personId);
    expect(await readSession(database, NOW, token)).toBeNull();
  });
});

forEachStore('The people', (open) => {
  it('always keep an active administrator', async () => {
    const { database, personId } = await withAdministrator(open);
    expect(await changeRole(database, COMMAND_LINE, NOW, { personId, role: 'reader' })).toEqual({
      kind: 'last-administrator',
    });
    expect(await setActive(database, COMMAND_LINE, NOW, { personId, active: false })).toEqual({
      kind: 'last-administrator',
    });
    expect(await listPersons(database)).toMatchObject([{ role: 'administrator', active: true }]);
  });

  it('keep an administrator when two demote each other at one moment', async () => {
    const { database, personId } = await withAdministrator(open);
    const added = await addPerson(database, COMMAND_LINE, NOW, {
      signInName: 'luis',
      displayName: 'Luis (invented)',
      role: 'administrator',
      language: 'es',
    });
    if (added.kind !== 'done') throw new Error(added.kind);
    const results = await Promise.all(
      [personId, added.person.id].map((id) =>
        changeRole(database, COMMAND_LINE, NOW, { personId: id, role: 'reader' }),
      ),
    );
    expect(results.map((result) => result.kind).sort()).toEqual(['done', 'last-administrator']);
  });

  it('have one sign-in name each', async () => {
    const { database } = await withAdministrator(open);
    const same = { signInName: 'ana', displayName: 'Another Ana', role: 'reader', language: 'es' } as const;
    expect(await addPerson(database, COMMAND_LINE, NOW, same)).toEqual({ kind: 'name-taken' });
  });

  it('lose their sessions when they are deactivated', async () => {
    const { database } = await withAdministrator(open);
    await addPerson(database, COMMAND_LINE, NOW, {
      signInName: 'luis',
      displayName: 'Luis (invented)',
      role: 'reviewer',
      language: 'es',
    });
    const link = await createSignInLink(database, NOW, 'luis');
    const spent = (await spendSignInLink(database, NOW, link.token))!;
    await setActive(database, COMMAND_LINE, NOW, { personId: spent.person.id, active: false });
    expect(await readSession(database, NOW, spent.token)).toBeNull();
  });

  it('choose a pass phrase without the present one only through a fresh link', async () => {
    const { database, personId, sessionId } = await withAdministrator(open);
    const again = {
      personId,
      sessionId,
      signInName: 'ana',
      displayName: 'Ana',
      language: 'es',
      passPhrase: 'otra frase larga',
    } as const;
    expect(await chooseAccount(database, COMMAND_LINE, NOW, again)).toEqual({ kind: 'missing' });
  });
});

forEachStore('The audit trail', (open) => {
  it('says what was done, newest first, by subject and page by page', async () => {
    const { database, personId } = await withAdministrator(open);
    const all = await readAuditTrail(database, { limit: 50 });
    expect(all.map((line) => line.action)).toEqual([
      'person.pass_phrase_chosen',
      'person.link_used',
      'person.link_made',
      'person.added',
    ]);
    expect(await readAuditTrail(database, { subject: `person/${personId}`, limit: 2 })).toHaveLength(2);
    expect(await readAuditTrail(database, { subject: 'person', beforeId: all[1]!.id, limit: 50 })).toHaveLength(2);
    expect(await readAuditTrail(database, { subject: 'per', limit: 50 })).toEqual([]);
    expect(await readAuditTrail(database, { subject: '%', limit: 50 })).toEqual([]);
  });
});
