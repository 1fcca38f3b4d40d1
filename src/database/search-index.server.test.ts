import { expect, it } from 'vitest';
import { forEachStore } from '../../test/stores.ts';
import { countRefs, indexForSearch, removeFromSearch, searchRefs, type SearchEntry } from './search-index.server.ts';
import { readSearch } from './search-query.ts';

/** Invented texts. */
const ENTRIES: readonly SearchEntry[] = [
  { kind: 'document', ref: 'd1', title: 'Boletín de Utopía', body: 'La Fiscalía contó 1.359 denuncias en La Paz.' },
  { kind: 'document', ref: 'd2', title: 'Nota', body: 'La paz fue firmada; el kind0claim no es una palabra.' },
  { kind: 'claim', ref: 'c1', title: 'denuncias', body: 'La Fiscalía contó 1.359 denuncias' },
  { kind: 'producer', ref: 'fiscalia', title: 'Fiscalía General', body: 'Ministerio Público' },
];

forEachStore('Search', (open) => {
  it('finds words of one kind without case, accents and separators, the newest first', async () => {
    const database = await open();
    await indexForSearch(database.kysely, database.dialect, ENTRIES);
    const find = (kind: SearchEntry['kind'], typed: string) =>
      searchRefs(database, kind, readSearch(typed), { limit: 10 });
    expect(await find('document', 'FISCALIA 1359')).toEqual(['d1']);
    expect(await find('document', 'paz')).toEqual(['d2', 'd1']);
    expect(await find('document', '"la paz" -firmada')).toEqual(['d1']);
    expect(await find('document', 'firm')).toEqual(['d2']);
    expect(await find('claim', 'denuncias')).toEqual(['c1']);
    expect(await find('producer', 'ministerio general')).toEqual(['fiscalia']);
    expect(await find('document', 'nowhere')).toEqual([]);
    expect(await countRefs(database, 'document', readSearch('paz'), 1)).toBe(1);
  });

  it('keeps one entry of a thing, and forgets it when told', async () => {
    const database = await open();
    await indexForSearch(database.kysely, database.dialect, ENTRIES);
    await indexForSearch(database.kysely, database.dialect, [{ ...ENTRIES[3]!, body: 'Otro nombre' }]);
    const find = (typed: string) => searchRefs(database, 'producer', readSearch(typed), { limit: 10 });
    expect(await find('ministerio')).toEqual([]);
    expect(await find('fiscalia otro')).toEqual(['fiscalia']);
    await removeFromSearch(database.kysely, database.dialect, [ENTRIES[3]!]);
    expect(await find('fiscalia')).toEqual([]);
  });
});
