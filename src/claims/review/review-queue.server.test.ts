import { constantFrom, assert, array, record, integer, asyncProperty, option } from 'fast-check';
import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { insertProducer, insertSource } from '../../sources/source-store.server.ts';
import { insertClaims } from '../claim-store.server.ts';
import type { Claim } from '../claim.ts';
import { reviewClaim } from './review.server.ts';
import { readQueue, type QueueFilter } from './review-queue.server.ts';
import type { QueueOrder } from './review-queue-order.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANY: QueueFilter = { measure: null, place: null, producer: null, documentId: null };
const DOCUMENTS = ['a', 'b', 'c'].map((letter) => letter.repeat(64));

async function storeWith(open: () => Promise<Database>, claims: readonly Claim[]): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    for (const [index, id] of DOCUMENTS.entries())
      await write.transaction
        .insertInto('document')
        .values({
          id,
          source_id: INVENTED_SOURCE.id,
          file_name: 'invented.txt',
          media_type: 'text/plain',
          bytes: 1,
          language: 'es',
          text: '-',
          // The first two came at one moment.
          added_at: index === 2 ? '2026-01-03T00:00:00.000Z' : write.at,
          added_by: null,
        })
        .execute();
    await insertClaims(write, claims);
  });
  return database;
}

async function allPages(database: Database, order: QueueOrder, limit: number, few?: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await readQueue(database, { ...ANY, order, after, limit, ...(few === undefined ? {} : { few }) });
    ids.push(...page.claims.map(({ id }) => id));
    if (page.next === null) return ids;
    expect(page.claims).toHaveLength(limit);
    after = page.next;
  }
}

const citationAt = (tokenStart: number) => ({
  token: '40',
  tokenStart,
  tokenEnd: tokenStart + 2,
  quote: '40',
  start: tokenStart,
  end: tokenStart + 2,
});

forEachStore('The queue', (open) => {
  it('shows the most doubtful first, page by page, and leaves nothing out', async () => {
    const claims = array(
      record({
        confidence: option(constantFrom(0.1, 0.5, 0.9)),
        document: integer({ min: 0, max: 2 }),
        at: integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 25 },
    );
    let run = 0;
    const database = await storeWith(open, []);
    await assert(
      asyncProperty(claims, integer({ min: 1, max: 7 }), async (drawn, limit) => {
        await database.kysely.deleteFrom('claim').execute();
        run++;
        const made = drawn.map(({ confidence, document, at }, index) =>
          inventedClaim({
            key: `${run}:${index}`,
            confidence,
            documentId: DOCUMENTS[document]!,
            citation: at === 0 ? null : citationAt(at),
          }),
        );
        await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
          await insertClaims(write, made);
          write.record({ action: 'test', subject: 'test' });
        });
        const byDoubt = made.toSorted((a, b) => (a.confidence ?? -1) - (b.confidence ?? -1) || (a.id < b.id ? -1 : 1));
        const ids = (list: readonly Claim[]) => list.map(({ id }) => id);
        expect(await allPages(database, 'doubt', limit)).toEqual(ids(byDoubt));
        expect(await allPages(database, 'sure', limit)).toEqual(ids(byDoubt.toReversed()));
        const rank = (claim: Claim) => ['c', 'b', 'a'].indexOf(claim.documentId![0]!);
        const place = (claim: Claim) => claim.citation?.tokenStart ?? -1;
        const byArrival = made.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b) || (a.id < b.id ? -1 : 1));
        expect(await allPages(database, 'newest', limit)).toEqual(ids(byArrival));
        expect(await allPages(database, 'newest', limit, 0)).toEqual(ids(byArrival));
      }),
      { numRuns: 12 },
    );
  });

  it('keeps reading order within the newest document, and goes on when the last one shown was decided', async () => {
    const claims = [3, 1, 2].map((at) =>
      inventedClaim({ key: String(at), documentId: DOCUMENTS[2]!, citation: citationAt(at) }),
    );
    const database = await storeWith(open, claims);
    const [third, first, second] = claims as [Claim, Claim, Claim];
    const page = await readQueue(database, { ...ANY, order: 'newest', after: null, limit: 2 });
    expect(page.claims.map(({ id }) => id)).toEqual([first.id, second.id]);
    await reviewClaim(database, COMMAND_LINE, NOW, { claimId: second.id, revision: 0, decision: 'accept' });
    const rest = await readQueue(database, { ...ANY, order: 'newest', after: page.next, limit: 2 });
    expect(rest).toMatchObject({ claims: [{ id: third.id }], next: null, total: 2 });
  });

  it('lets through one measure, one place with what lies in it, one document, one producer by any of its names', async () => {
    const claims = [
      inventedClaim({ key: '1', measure: 'convictions', place: ['Bolivia/La Paz/El Alto'], documentId: DOCUMENTS[0]! }),
      inventedClaim({ key: '2', place: ['Peru', 'Bolivia/La Paz'], attribution: ['FELCC inventada'] }),
      inventedClaim({ key: '3', place: ['Bolivia/Oruro'], attribution: ['El Ejemplo', 'Policía Inventada'] }),
    ];
    const database = await storeWith(open, claims);
    await inTransaction(database, COMMAND_LINE, NOW, (write) =>
      insertProducer(write, {
        id: 'police',
        kind: 'police',
        name: { es: 'Policía inventada', en: 'Invented police' },
        shortName: { es: 'Policía', en: 'Police' },
        aliases: ['FELCC Inventada'],
      }),
    );
    const found = async (filter: Partial<QueueFilter>) => {
      const page = await readQueue(database, { ...ANY, ...filter, order: 'doubt', after: null, limit: 9 });
      expect(page.total).toBe(page.claims.length);
      return page.claims.map(({ id }) => claims.findIndex((claim) => claim.id === id) + 1).sort();
    };
    expect(await found({ measure: 'convictions' })).toEqual([1]);
    expect(await found({ place: 'Bolivia/La Paz' })).toEqual([1, 2]);
    expect(await found({ place: 'Bolivia' })).toEqual([1, 2, 3]);
    expect(await found({ place: 'Peru' })).toEqual([2]);
    expect(await found({ documentId: DOCUMENTS[0]! })).toEqual([1]);
    expect(await found({ producer: 'police' })).toEqual([2, 3]);
    expect(await found({ producer: 'nobody' })).toEqual([]);
    expect(await found({ measure: 'cases_reported', place: 'Bolivia/Oruro' })).toEqual([3]);
  });
});
