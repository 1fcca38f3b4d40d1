import { expect, it } from 'vitest';
import { forEachStore } from '../../test/stores.ts';
import { countRefs, indexForSearch, removeFromSearch, searchRefs, type SearchEntry } from './search-index.server.ts';
import { facetWord } from './search-facet.ts';
import { readSearch } from './search-query.ts';

const wordsOf = (typed: string) => ({ terms: readSearch(typed), facets: [] });

/** Invented texts. */
const ENTRIES: readonly SearchEntry[] = [
  { kind: 'document', ref: 'd1', title: 'Boletín de Utopía', body: 'La Fiscalía contó 1.359 denuncias en La Paz.' },
  { kind: 'document', ref: 'd2', title: 'Nota', body: 'La paz fue firmada; el f3 no es una palabra.' },
  { kind: 'claim', ref: 'c1', title: 'denuncias', body: 'La Fiscalía contó 1.359 denuncias' },
  { kind: 'producer', ref: 'fiscalia', title: 'Fiscalía General', body: 'Ministerio Público' },
];

forEachStore('Search', (open) => {
  it('finds words of one kind without case, accents and separators, the newest first', async () => {
    const database = await open();
    await indexForSearch(database.kysely, database.dialect, ENTRIES);
    const find = (kind: SearchEntry['kind'], typed: string) =>
      searchRefs(database, kind, wordsOf(typed), { limit: 10 });
    expect(await find('document', 'FISCALIA 1359')).toEqual(['d1']);
    expect(await find('document', 'paz')).toEqual(['d2', 'd1']);
    expect(await find('document', '"la paz" -firmada')).toEqual(['d1']);
    expect(await find('document', 'firm')).toEqual(['d2']);
    expect(await find('claim', 'denuncias')).toEqual(['c1']);
    expect(await find('producer', 'ministerio general')).toEqual(['fiscalia']);
    expect(await find('document', 'nowhere')).toEqual([]);
    expect([...(await countRefs(database, ['document', 'place'], wordsOf('paz'), 1))]).toEqual([
      ['document', 1],
      ['place', 0],
    ]);
  });

  it('keeps one entry of a thing, and forgets it when told', async () => {
    const database = await open();
    await indexForSearch(database.kysely, database.dialect, ENTRIES);
    await indexForSearch(database.kysely, database.dialect, [{ ...ENTRIES[3]!, body: 'Otro nombre' }]);
    const find = (typed: string) => searchRefs(database, 'producer', wordsOf(typed), { limit: 10 });
    expect(await find('ministerio')).toEqual([]);
    expect(await find('fiscalia otro')).toEqual(['fiscalia']);
    await removeFromSearch(database.kysely, database.dialect, [ENTRIES[3]!]);
    expect(await find('fiscalia')).toEqual([]);
  });

  it('narrows by facts, and by a span of days', async () => {
    const database = await open();
    const entry = (ref: string, day: string, status: string): SearchEntry => ({
      kind: 'claim',
      ref,
      title: 'denuncias',
      body: 'La Fiscalía contó denuncias',
      facets: [facetWord('status', status)],
      day,
    });
    await indexForSearch(database.kysely, database.dialect, [
      entry('a', '2012-01-01', 'accepted'),
      entry('b', '2012-12-31', 'accepted'),
      entry('c', '2013-02-28', 'proposed'),
      entry('d', '2014-07-15', 'accepted'),
    ]);
    const find = (typed: string, facets: (readonly string[])[], from: string | null = null, to: string | null = null) =>
      searchRefs(database, 'claim', { terms: readSearch(typed), facets, from, to }, { limit: 10 });
    const [accepted, proposed] = ['accepted', 'proposed'].map((status) => facetWord('status', status));
    expect(await find('denuncias', [[accepted!]])).toEqual(['d', 'b', 'a']);
    expect(await find('', [[accepted!, proposed!]])).toEqual(['d', 'c', 'b', 'a']);
    expect(await find('denuncias', [], '2012-12-31', '2014-07-14')).toEqual(['c', 'b']);
    expect(await find('', [[accepted!]], '2012-01-02')).toEqual(['d', 'b']);
    expect(await find('', [], null, '2012-12-30')).toEqual(['a']);
    expect(await find('', [], '2014-01-01', '2012-12-30')).toEqual([]);
    expect(await find('denuncias', [[]])).toEqual([]);
    // A word of the text is no fact, a fact no word.
    expect(await find(accepted!, [])).toEqual([]);
  });

  it('finds days of a span whatever its ends', async () => {
    const database = await open();
    const days = ['1999-12-31', '2000-01-01', '2009-12-31', '2010-01-01', '2012-02-29', '2012-03-01', '2019-11-20'];
    await indexForSearch(
      database.kysely,
      database.dialect,
      days.map((day): SearchEntry => ({ kind: 'claim', ref: day, title: '', body: 'denuncias', day })),
    );
    for (const from of days)
      for (const to of days)
        expect(
          await searchRefs(database, 'claim', { ...wordsOf('denuncias'), from, to }, { limit: 10 }),
          `${from} ${to}`,
        ).toEqual(days.filter((day) => day >= from && day <= to).toReversed());
  });

  it('keeps what is indexed again where it stood', async () => {
    const database = await open();
    const entry = (ref: string, body: string): SearchEntry => ({ kind: 'claim', ref, title: '', body });
    await indexForSearch(database.kysely, database.dialect, [entry('old', 'red casos'), entry('new', 'casos')]);
    await indexForSearch(database.kysely, database.dialect, [entry('old', 'otros casos')]);
    expect(await searchRefs(database, 'claim', wordsOf('casos'), { limit: 10 })).toEqual(['new', 'old']);
    expect(await searchRefs(database, 'claim', wordsOf('red'), { limit: 10 })).toEqual([]);
  });
});
