import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { insertSource } from '../../sources/source-store.server.ts';
import { statementOfClaim } from '../claim-rows.ts';
import { insertClaims, readClaim, readHistory } from '../claim-store.server.ts';
import type { Statement } from '../claim.ts';
import { reviewClaim, undoReview } from './review.server.ts';
import { splitClaim } from './split-claim.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };
const LUIS: Actor = { personId: null, name: 'Luis (invented)' };

const QUOTE = 'Hubo 41 niñas y 12 niños.';
const citationOf = (token: string) => ({
  token,
  tokenStart: QUOTE.indexOf(token),
  tokenEnd: QUOTE.indexOf(token) + token.length,
  quote: QUOTE,
  start: 0,
  end: QUOTE.length,
});
const CLAIM = inventedClaim({
  measure: 'victims_identified',
  unit: 'victim',
  value: 41,
  citation: citationOf('41'),
});
const SAID = statementOfClaim(CLAIM);
const GIRLS = { ...SAID, victim: 'girls' };
const BOYS = { ...SAID, value: 12, victim: 'boys' };

async function withClaim(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await insertClaims(write, [CLAIM]);
  });
  return database;
}

const splitInTwo = (database: Database, actor: Actor, revision = 0) =>
  splitClaim(database, actor, NOW, {
    claimId: CLAIM.id,
    revision,
    parts: [{ statement: GIRLS }, { statement: BOYS, citation: citationOf('12') }],
    reason: 'two numbers',
  });

forEachStore('A split', (open) => {
  it('goes on as its first part, and its others begin with their own number of the sentence', async () => {
    const database = await withClaim(open);
    const result = await splitInTwo(database, ANA);
    expect(result).toMatchObject({
      kind: 'split',
      claim: { id: CLAIM.id, value: 41, victim: 'girls', status: 'corrected', splitFrom: null },
      parts: [
        {
          value: 12,
          victim: 'boys',
          status: 'accepted',
          origin: 'person',
          reviewedBy: ANA.name,
          splitFrom: CLAIM.id,
          citation: { token: '12' },
          producerId: 'observatorio-inventado',
        },
      ],
    });
    const part = result.kind === 'split' ? result.parts[0]! : null;
    expect(await readClaim(database, part!.id)).toEqual(part);
    expect(await readHistory(database, part!.id)).toMatchObject([{ decision: 'part', reason: 'two numbers' }]);
    expect(await readHistory(database, CLAIM.id)).toMatchObject([{ decision: 'split', before: SAID, after: GIRLS }]);
  });

  it('gives one figure to two places with the same citation', async () => {
    const database = await withClaim(open);
    const result = await splitClaim(database, ANA, NOW, {
      claimId: CLAIM.id,
      revision: 0,
      parts: ['Bolivia/La Paz', 'Bolivia/Oruro'].map((path) => ({ statement: { ...SAID, place: [path] } })),
    });
    expect(result).toMatchObject({
      claim: { place: ['Bolivia/La Paz'] },
      parts: [{ place: ['Bolivia/Oruro'], citation: { token: '41' } }],
    });
  });

  it('is undone whole: the parts are taken away and keep their history', async () => {
    const database = await withClaim(open);
    const split = await splitInTwo(database, ANA);
    const [part] = split.kind === 'split' ? split.parts : [];
    const undone = await undoReview(database, LUIS, NOW, { claimId: CLAIM.id, revision: 1 });
    expect(undone).toMatchObject({ kind: 'decided', claim: { ...SAID, status: 'proposed' } });
    expect(await readClaim(database, part!.id)).toMatchObject({ status: 'rejected', reviewedBy: LUIS.name });
    expect((await readHistory(database, part!.id)).map(({ decision }) => decision)).toEqual(['part', 'undo']);
    // And can be done again, with new parts.
    const again = await splitInTwo(database, ANA, 2);
    expect(again).toMatchObject({ kind: 'split', parts: [{ status: 'accepted' }] });
  });

  it('is not undone over a part that somebody decided again since', async () => {
    const database = await withClaim(open);
    const split = await splitInTwo(database, ANA);
    const [part] = split.kind === 'split' ? split.parts : [];
    const corrected = { ...statementOfClaim(part!), value: 13 };
    await reviewClaim(database, LUIS, NOW, {
      claimId: part!.id,
      revision: 1,
      decision: 'correct',
      statement: corrected,
    });
    const undone = await undoReview(database, ANA, NOW, { claimId: CLAIM.id, revision: 1 });
    expect(undone).toMatchObject({ kind: 'parts-changed', claim: { id: part!.id, value: 13 } });
    expect(await readClaim(database, CLAIM.id)).toMatchObject({ victim: 'girls', revision: 1 });
    // Once the correction is taken back, the split can be too.
    await undoReview(database, LUIS, NOW, { claimId: part!.id, revision: 2 });
    expect(await undoReview(database, ANA, NOW, { claimId: CLAIM.id, revision: 1 })).toMatchObject({ kind: 'decided' });
  });

  it('of two reviewers at one moment happens once, and leaves no part of the other', async () => {
    const database = await withClaim(open);
    const results = await Promise.all([splitInTwo(database, ANA), splitInTwo(database, LUIS)]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['split', 'stale']);
    const { parts } = await database.kysely
      .selectFrom('claim')
      .select((builder) => builder.fn.countAll<number>().as('parts'))
      .where('split_from', '=', CLAIM.id)
      .executeTakeFirstOrThrow();
    expect(Number(parts)).toBe(1);
  });

  it('is refused whole when one part cannot be true, or is alone', async () => {
    const database = await withClaim(open);
    const split = (...statements: Statement[]) =>
      splitClaim(database, ANA, NOW, {
        claimId: CLAIM.id,
        revision: 0,
        parts: statements.map((statement) => ({ statement })),
      });
    await expect(split(GIRLS, { ...BOYS, value: -1 })).rejects.toThrow('value is negative');
    await expect(split(GIRLS)).rejects.toThrow('2 to');
    expect(await readClaim(database, CLAIM.id)).toMatchObject({ status: 'proposed', revision: 0 });
  });
});
