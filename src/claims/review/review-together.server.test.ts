import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { insertSource } from '../../sources/source-store.server.ts';
import { insertClaims, readClaim, readHistory } from '../claim-store.server.ts';
import { acceptTogether, undoTogether } from './review-together.server.ts';
import { reviewClaim } from './review.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const LATER = new Date('2026-01-02T04:00:00.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };
const LUIS: Actor = { personId: null, name: 'Luis (invented)' };
const DOCUMENT = 'd'.repeat(64);
const CLAIMS = [0.95, 0.9, 0.4].map((confidence, index) =>
  inventedClaim({ key: String(index), documentId: DOCUMENT, confidence }),
);
const [FIRST, SECOND, DOUBTFUL] = CLAIMS as [(typeof CLAIMS)[0], (typeof CLAIMS)[0], (typeof CLAIMS)[0]];

async function withDocument(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await write.transaction
      .insertInto('document')
      .values({
        id: DOCUMENT,
        source_id: INVENTED_SOURCE.id,
        file_name: 'invented.txt',
        media_type: 'text/plain',
        bytes: 1,
        language: 'es',
        text: '-',
        added_at: write.at,
        added_by: null,
      })
      .execute();
    await insertClaims(write, CLAIMS);
  });
  return database;
}

const statuses = async (database: Database) =>
  Promise.all(CLAIMS.map(async ({ id }) => (await readClaim(database, id))!.status));

forEachStore('Proposals accepted together', (open) => {
  it('are those of a document above a confidence, each with its own line of history', async () => {
    const database = await withDocument(open);
    const result = await acceptTogether(database, ANA, NOW, { documentId: DOCUMENT, atLeast: 0.9, expected: 2 });
    expect(result).toMatchObject({ kind: 'accepted', claims: 2 });
    expect(await statuses(database)).toEqual(['accepted', 'accepted', 'proposed']);
    expect(await readHistory(database, FIRST.id)).toMatchObject([{ decision: 'accept', reviewer: ANA.name }]);
    expect(await readClaim(database, SECOND.id)).toMatchObject({ producerId: 'observatorio-inventado' });
  });

  it('are not accepted when another number waits than the reviewer was shown', async () => {
    const database = await withDocument(open);
    await reviewClaim(database, LUIS, NOW, { claimId: FIRST.id, revision: 0, decision: 'reject' });
    const result = await acceptTogether(database, ANA, NOW, { documentId: DOCUMENT, atLeast: 0.9, expected: 2 });
    expect(result).toEqual({ kind: 'changed', claims: 1 });
    expect(await statuses(database)).toEqual(['rejected', 'proposed', 'proposed']);
  });

  it('go back in one step, except what was decided again since', async () => {
    const database = await withDocument(open);
    const result = await acceptTogether(database, ANA, NOW, { documentId: DOCUMENT, atLeast: 0, expected: 3 });
    const { step } = result as Extract<typeof result, { step: string }>;
    await reviewClaim(database, LUIS, LATER, { claimId: SECOND.id, revision: 1, decision: 'reject' });
    expect(await undoTogether(database, ANA, LATER, step)).toEqual({ undone: 2, kept: 1 });
    expect(await statuses(database)).toEqual(['proposed', 'rejected', 'proposed']);
    expect((await readHistory(database, DOUBTFUL.id)).map(({ decision }) => decision)).toEqual(['accept', 'undo']);
    expect(await undoTogether(database, ANA, LATER, step)).toEqual({ undone: 0, kept: 3 });
  });
});
