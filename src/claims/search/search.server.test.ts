import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { insertProducer, insertSource } from '../../sources/source-store.server.ts';
import type { Producer } from '../../sources/source.ts';
import { insertClaims } from '../claim-store.server.ts';
import { exportOfClaims } from '../exports/claims-export.server.ts';
import { addressOfFilter, filterOfAddress, NO_FILTER, type SearchFilter } from './search-filter.ts';
import { search, type Hit } from './search.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');

/** Invented producers. */
const producer = (id: string, name: string, aliases: readonly string[] = []): Producer => ({
  id,
  kind: 'police',
  name: { es: name, en: name },
  shortName: { es: name, en: name },
  aliases: [...aliases],
});
const QUOTE = 'La Policía Inventada contó 40 casos; avisó a la adolescente Juanita Imaginaria.';
const citation = { token: '40', tokenStart: 27, tokenEnd: 29, quote: QUOTE, start: 0, end: QUOTE.length };
const reviewed = {
  status: 'accepted',
  reviewedBy: 'Ana (invented)',
  reviewedAt: NOW.toISOString(),
  revision: 1,
} as const;

const BY_NAME = inventedClaim({ key: 'n', attribution: ['El Ejemplo', 'POLINV'], place: ['Bolivia/Potosí'], citation });
const BY_ID = inventedClaim({ key: 'o', producerId: 'police-old', place: ['Bolivia/Potosi Viejo'], ...reviewed });
const OTHER = inventedClaim({ key: 'p', producerId: 'court', attribution: ['POLINV'], place: ['Peru'], ...reviewed });

async function fill(database: Database): Promise<void> {
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await insertProducer(write, producer('police', 'Policía Inventada', ['POLINV']));
    await insertProducer(write, producer('police-old', 'Antigua Policía'));
    await insertProducer(write, producer('court', 'Tribunal Inventado'));
    await insertClaims(write, [BY_NAME, BY_ID, OTHER]);
  });
}

async function merge(database: Database, kind: string, from: string, into: string): Promise<void> {
  await database.kysely
    .insertInto('name_merge')
    .values({
      kind,
      from_key: from,
      into_key: into,
      reason: null,
      merged_by: 'Ana',
      person_id: null,
      merged_at: '2026',
    } as never)
    .execute();
}

const idsOf = (hits: readonly Hit[]) => hits.map((hit) => (hit.kind === 'claim' ? hit.claim.id : hit.kind));

forEachStore('A search', (open) => {
  const find = async (database: Database, filter: Partial<SearchFilter>) =>
    idsOf((await search(database, { ...NO_FILTER, ...filter })).hits).toSorted();

  it('follows what names mean, before and after a merge and when it is undone', async () => {
    const database = await open();
    await fill(database);
    const both = [BY_NAME.id, BY_ID.id].toSorted();
    // A proposal is found by the name it gives, a reviewed claim by whom the review named.
    expect(await find(database, { producer: 'police' })).toEqual([BY_NAME.id]);
    expect(await find(database, { place: 'Bolivia/Potosí' })).toEqual([BY_NAME.id]);
    expect(await find(database, { place: 'Bolivia' })).toEqual(both);
    await merge(database, 'producer', 'police-old', 'police');
    await merge(database, 'place', 'Bolivia/Potosi Viejo', 'Bolivia/Potosí');
    expect(await find(database, { producer: 'police' })).toEqual(both);
    expect(await find(database, { producer: 'police-old' })).toEqual(both);
    expect(await find(database, { place: 'Bolivia/Potosí' })).toEqual(both);
    const named = await search(database, { ...NO_FILTER, typed: 'antigua' });
    expect(named).toMatchObject({
      kind: 'producer',
      hits: [{ producer: { id: 'police-old' }, meant: { id: 'police' } }],
    });
    await database.kysely.updateTable('name_merge').set({ undone_at: '2026' }).execute();
    expect(await find(database, { producer: 'police' })).toEqual([BY_NAME.id]);
    await merge(database, 'publisher', 'El Ejemplo', 'Diario El Ejemplo');
    expect(await find(database, { publisher: 'diario el ejemplo' })).toHaveLength(3);
  });

  it('counts every kind, and shows the first that has any', async () => {
    const database = await open();
    await fill(database);
    const found = await search(database, { ...NO_FILTER, typed: 'policia' });
    expect(Object.fromEntries(found.counts)).toEqual({ document: 0, claim: 1, producer: 2, place: 0, source: 0 });
    expect(found.kind).toBe('claim');
    expect((await search(database, { ...NO_FILTER, typed: 'potosi' }, { kind: 'place' })).hits).toHaveLength(2);
    expect((await search(database, NO_FILTER)).kind).toBeNull();
    expect((await search(database, { ...NO_FILTER, typed: '¿?', measure: 'convictions' })).kind).toBeNull();
    expect((await search(database, { ...NO_FILTER, typed: 'policia' }, { page: 2 })).hits).toEqual([]);
  });

  it('neither finds, nor shows, nor takes away a victim', async () => {
    const database = await open();
    await fill(database);
    expect(await find(database, { typed: 'juanita' })).toEqual([]);
    const found = await search(database, { ...NO_FILTER, typed: 'casos', status: 'proposed' });
    expect(JSON.stringify(found.hits.map((hit) => (hit.kind === 'claim' ? hit.quote : null)))).not.toContain('Juanita');
    const exported = exportOfClaims(database.kysely, [BY_NAME.id], { language: 'es', origin: 'https://vigia.example' });
    const rows = [];
    for await (const row of exported.table.rows) rows.push(row);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.address).toBe(`https://vigia.example/desk/claims/${BY_NAME.id}`);
    expect(rows[0]!.cells).toContain('La Policía Inventada contó 40 casos; avisó a la adolescente […].');
    const citations = [];
    for await (const item of exported.citations()) citations.push(item);
    expect(citations).toMatchObject([{ id: INVENTED_SOURCE.id, publisher: 'El Ejemplo' }]);
  });

  it('stands in its address', async () => {
    const filter: SearchFilter = {
      typed: '"la paz" -perú',
      status: 'accepted',
      measure: 'convictions',
      place: 'Bolivia/La Paz',
      producer: 'police',
      publisher: 'El Ejemplo',
      source: 'el-ejemplo',
      from: '2012-01-01',
      to: '2012-12-31',
    };
    expect(filterOfAddress(new URLSearchParams(addressOfFilter(filter).toString()))).toEqual(filter);
    expect(addressOfFilter(NO_FILTER).toString()).toBe('');
    expect(filterOfAddress(new URLSearchParams('status=x&measure=y&from=2012-13-01&q='))).toEqual(NO_FILTER);
  });
});
