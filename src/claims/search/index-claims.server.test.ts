import { sql, type Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { search as migration } from '../../database/migrations/0003-search.ts';
import { facetWord } from '../../database/search-facet.ts';
import { searchRefs, type SearchKind } from '../../database/search-index.server.ts';
import { readSearch } from '../../database/search-query.ts';
import { insertProducer, insertSource } from '../../sources/source-store.server.ts';
import { insertClaims } from '../claim-store.server.ts';
import { statementOfClaim } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';
import { reviewClaim } from '../review/review.server.ts';
import { fillIndex, isIndexFilled, rebuildIndex } from './fill-index.server.ts';
import { indexDocuments } from './index-claims.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA = { personId: null, name: 'Ana (invented)' };
const DOCUMENT = 'd'.repeat(64);
/** Invented text. */
const TEXT =
  'El Observatorio Inventado contó 40 casos en Potosí.\nRescataron a la adolescente Juanita Inventada. Juanita volvió a casa.';
const QUOTE = 'El Observatorio Inventado contó 40 casos en Potosí.';

const CLAIM = inventedClaim({
  key: 'g',
  documentId: DOCUMENT,
  place: ['Bolivia/Potosí'],
  citation: { token: '40', tokenStart: 32, tokenEnd: 34, quote: QUOTE, start: 0, end: QUOTE.length },
});

async function fill(database: Database): Promise<void> {
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await insertSource(write, { ...INVENTED_SOURCE, id: 'reference', title: 'Informe anual', captured: false });
    await write.transaction
      .insertInto('document')
      .values({
        id: DOCUMENT,
        source_id: INVENTED_SOURCE.id,
        file_name: 'a.txt',
        media_type: 'text/plain',
        bytes: TEXT.length,
        language: 'es',
        text: TEXT,
        way_back: null,
        pages: null,
        added_at: write.at,
        added_by: null,
      })
      .execute();
    await indexDocuments(write, [{ id: DOCUMENT, text: TEXT, source: INVENTED_SOURCE }]);
    await insertProducer(write, {
      id: 'observatorio',
      kind: 'observatory',
      name: { es: 'Observatorio Inventado', en: 'Invented Observatory' },
      shortName: { es: 'Observatorio', en: 'Observatory' },
      aliases: ['OBINV'],
    });
    await insertClaims(write, [CLAIM]);
  });
}

/** Takes away what the migration of search made, and migrates anew: a store from before it. */
async function asBeforeTheIndex(database: Database): Promise<void> {
  const { kysely, dialect } = database;
  const tables = ['search_entry', 'search_backlog', ...(dialect === 'sqlite' ? ['search_index', 'search_word'] : [])];
  for (const table of tables) await sql`drop table ${sql.table(table)}`.execute(kysely);
  for (const index of ['claim_by_document_status', 'claim_to_release', 'claim_to_withdraw'])
    await sql`drop index ${sql.ref(index)}`.execute(kysely);
  await sql`alter table claim drop column released_revision`.execute(kysely);
  await sql`alter table release drop column claims_marked`.execute(kysely);
  await migration(dialect).up(kysely as unknown as Kysely<unknown>);
}

const finder =
  (database: Database) =>
  (kind: SearchKind, typed: string, ...facets: (readonly string[])[]) =>
    searchRefs(database, kind, { terms: readSearch(typed), facets }, { limit: 10 });

async function expectAllFound(database: Database): Promise<void> {
  const find = finder(database);
  expect(await find('document', 'observatorio potosi')).toEqual([DOCUMENT]);
  expect(await find('document', 'ejemplo article')).toEqual([DOCUMENT]);
  expect(await find('source', 'informe anual')).toEqual(['reference']);
  expect(await find('source', 'invented article')).toEqual([]);
  expect(await find('claim', '40 casos')).toEqual([CLAIM.id]);
  expect(await find('claim', 'casos', [facetWord('place', 'Bolivia')])).toEqual([CLAIM.id]);
  expect(await find('claim', 'casos', [facetWord('place', 'Peru')])).toEqual([]);
  expect(await find('producer', 'obinv')).toEqual(['observatorio']);
  expect(await find('producer', 'invented observatory')).toEqual(['observatorio']);
  expect(await find('place', 'potosi')).toEqual(['Bolivia/Potosí']);
  expect(await find('document', 'juanita')).toEqual([]);
}

forEachStore('The index', (open) => {
  it('holds all that comes in, and no name of a victim', async () => {
    const database = await open();
    await fill(database);
    await expectAllFound(database);
    expect(await isIndexFilled(database)).toBe(true);
  });

  it('follows what a reviewer changes', async () => {
    const database = await open();
    await fill(database);
    const find = finder(database);
    const statement = {
      ...statementOfClaim(CLAIM),
      measure: 'convictions',
      place: ['Peru'],
      attribution: ['Faro'],
    } as Claim;
    await reviewClaim(database, ANA, NOW, { claimId: CLAIM.id, revision: 0, decision: 'correct', statement });
    expect(await find('claim', 'faro')).toEqual([CLAIM.id]);
    expect(await find('place', 'Perú')).toEqual(['Peru']);
    expect(await find('claim', '', [facetWord('status', 'corrected')], [facetWord('measure', 'convictions')])).toEqual([
      CLAIM.id,
    ]);
    expect(await find('claim', '', [facetWord('status', 'proposed')])).toEqual([]);
    expect(await find('claim', '', [facetWord('place', 'Bolivia/Potosí')])).toEqual([]);
    expect(await find('claim', '', [facetWord('producer', 'faro')])).toEqual([CLAIM.id]);
  });

  it('is filled from a store that was there before it, and goes on where it was stopped', async () => {
    const database = await open();
    await fill(database);
    await asBeforeTheIndex(database);
    expect(await isIndexFilled(database)).toBe(false);
    let stops = 0;
    const stopped = fillIndex(database, () => {
      if (stops++ === 1) throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await isIndexFilled(database)).toBe(false);
    await fillIndex(database);
    expect(await isIndexFilled(database)).toBe(true);
    await expectAllFound(database);
    await rebuildIndex(database);
    await expectAllFound(database);
  });
});
