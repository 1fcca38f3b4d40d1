import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { insertSource, listProducers } from '../../sources/source-store.server.ts';
import { insertClaims, readClaim, readHistory } from '../claim-store.server.ts';
import { statementOfClaim } from '../claim-rows.ts';
import { reviewClaim, undoReview } from './review.server.ts';
import type { Claim } from '../claim.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const LATER = new Date('2026-01-02T04:00:00.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };
const LUIS: Actor = { personId: null, name: 'Luis (invented)' };

async function storeWith(open: () => Promise<Database>, ...claims: Claim[]): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await insertClaims(write, claims);
  });
  return database;
}

forEachStore('A review', (open) => {
  it('accepts a proposal under the name of the reviewer and finds its producer', async () => {
    const claim = inventedClaim();
    const database = await storeWith(open, claim);
    const result = await reviewClaim(database, ANA, LATER, { claimId: claim.id, revision: 0, decision: 'accept' });
    expect(result).toMatchObject({
      kind: 'decided',
      claim: {
        status: 'accepted',
        reviewedBy: ANA.name,
        reviewedAt: LATER.toISOString(),
        revision: 1,
        producerId: 'observatorio-inventado',
      },
    });
    expect(await listProducers(database.kysely)).toHaveLength(1);
  });

  it('makes no producer out of the law that provides a penalty', async () => {
    const claim = inventedClaim({ measure: 'penalty_range', unit: 'year', attribution: ['El Ejemplo', 'ley'] });
    const database = await storeWith(open, claim);
    await reviewClaim(database, ANA, NOW, { claimId: claim.id, revision: 0, decision: 'accept' });
    expect(await listProducers(database.kysely)).toEqual([]);
    expect(await readClaim(database, claim.id)).toMatchObject({ status: 'accepted', producerId: null });
  });

  it('gives one producer to two spellings of its name', async () => {
    const first = inventedClaim({ key: 'a' });
    const second = inventedClaim({ key: 'b', attribution: ['El Ejemplo', 'OBSERVATORIO INVENTADO'] });
    const database = await storeWith(open, first, second);
    for (const { id } of [first, second])
      await reviewClaim(database, ANA, NOW, { claimId: id, revision: 0, decision: 'accept' });
    expect(await listProducers(database.kysely)).toHaveLength(1);
  });

  it('keeps the proposal when a reviewer corrects it', async () => {
    const claim = inventedClaim();
    const database = await storeWith(open, claim);
    const statement = { ...statementOfClaim(claim), value: 41, note: 'The table says 41.' };
    await reviewClaim(database, ANA, NOW, {
      claimId: claim.id,
      revision: 0,
      decision: 'correct',
      statement,
      reason: 'table',
    });
    const [review] = await readHistory(database, claim.id);
    expect(review).toMatchObject({
      before: { value: 40 },
      after: { value: 41 },
      reason: 'table',
      statusAfter: 'corrected',
    });
    expect(await readClaim(database, claim.id)).toMatchObject({ value: 41, status: 'corrected' });
  });

  it('refuses a correction whose number cannot be, and changes nothing', async () => {
    const claim = inventedClaim();
    const database = await storeWith(open, claim);
    const statement = { ...statementOfClaim(claim), value: -5 };
    await expect(
      reviewClaim(database, ANA, NOW, { claimId: claim.id, revision: 0, decision: 'correct', statement }),
    ).rejects.toThrow('value is negative');
    expect(await readClaim(database, claim.id)).toMatchObject({ value: 40, status: 'proposed', revision: 0 });
  });

  it('refuses to overwrite a decision that the reviewer has not seen, and changes nothing', async () => {
    const claim = inventedClaim();
    const database = await storeWith(open, claim);
    await reviewClaim(database, ANA, NOW, { claimId: claim.id, revision: 0, decision: 'reject' });
    const late = await reviewClaim(database, LUIS, LATER, { claimId: claim.id, revision: 0, decision: 'accept' });
    expect(late).toMatchObject({ kind: 'stale', claim: { status: 'rejected', reviewedBy: ANA.name } });
    expect(await readHistory(database, claim.id)).toHaveLength(1);
  });

  it('lets one of two reviewers at the same moment through', async () => {
    const claim = inventedClaim();
    const database = await storeWith(open, claim);
    const results = await Promise.all(
      [ANA, LUIS].map((actor) =>
        reviewClaim(database, actor, NOW, { claimId: claim.id, revision: 0, decision: 'accept' }),
      ),
    );
    expect(results.map((result) => result.kind).sort()).toEqual(['decided', 'stale']);
  });

  it('undoes decisions one by one down to the proposal, and keeps them all in the history', async () => {
    const claim = inventedClaim();
    const database = await storeWith(open, claim);
    await reviewClaim(database, ANA, NOW, { claimId: claim.id, revision: 0, decision: 'accept' });
    await reviewClaim(database, LUIS, LATER, { claimId: claim.id, revision: 1, decision: 'reject' });
    const once = await undoReview(database, LUIS, LATER, { claimId: claim.id, revision: 2 });
    expect(once).toMatchObject({ claim: { status: 'accepted', reviewedBy: ANA.name, reviewedAt: NOW.toISOString() } });
    const twice = await undoReview(database, LUIS, LATER, { claimId: claim.id, revision: 3 });
    expect(twice).toMatchObject({ claim: { status: 'proposed', reviewedBy: null, reviewedAt: null } });
    const nothingLeft = await undoReview(database, LUIS, LATER, { claimId: claim.id, revision: 4 });
    expect(nothingLeft).toMatchObject({ kind: 'nothing', claim: { status: 'proposed', revision: 4 } });
    expect((await readHistory(database, claim.id)).map((review) => review.decision)).toEqual([
      'accept',
      'reject',
      'undo',
      'undo',
    ]);
  });

  it('says that a claim is missing', async () => {
    const database = await storeWith(open);
    expect(await reviewClaim(database, ANA, NOW, { claimId: '0'.repeat(16), revision: 0, decision: 'accept' })).toEqual(
      { kind: 'missing' },
    );
  });

  it('writes each decision with its audit entry', async () => {
    const claim = inventedClaim();
    const database = await storeWith(open, claim);
    await reviewClaim(database, ANA, LATER, { claimId: claim.id, revision: 0, decision: 'accept' });
    const entries = await database.kysely
      .selectFrom('audit_entry')
      .selectAll()
      .where('actor', '=', ANA.name)
      .orderBy('id')
      .execute();
    expect(entries.map((entry) => [entry.action, entry.subject])).toEqual([
      ['producer.added', 'producer/observatorio-inventado'],
      ['claim.accept', `claim/${claim.id}`],
    ]);
  });
});

forEachStore('A write', (open) => {
  it('leaves nothing when it fails half way', async () => {
    const database = await open();
    const failing = inTransaction(database, ANA, NOW, async (write) => {
      await insertSource(write, INVENTED_SOURCE);
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await database.kysely.selectFrom('source').selectAll().execute()).toEqual([]);
    expect(await database.kysely.selectFrom('audit_entry').selectAll().execute()).toEqual([]);
  });

  it('is refused when it explains nothing in the audit trail', async () => {
    const database = await open();
    await expect(inTransaction(database, ANA, NOW, async () => 1)).rejects.toThrow('no audit entry');
  });
});
