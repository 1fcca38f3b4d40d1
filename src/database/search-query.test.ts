import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, foldForSearch, postgresQuery, readSearch, sqliteQuery } from './search-query.ts';

describe('A typed search', () => {
  it('folds case, accents and the separators of numbers', () => {
    expect(foldForSearch('Fiscalía: 1.359 (o 1,359) DENUNCIAS; 12,5 %')).toBe('fiscalia 1359 o 1359 denuncias 12 5');
  });

  it('is words, phrases and what is excluded; the last word may be begun', () => {
    expect(readSearch('denuncias "La Paz" -Perú traf')).toEqual([
      { words: ['denuncias'], begun: false, excluded: false },
      { words: ['la', 'paz'], begun: false, excluded: false },
      { words: ['peru'], begun: false, excluded: true },
      { words: ['traf'], begun: true, excluded: false },
    ]);
    expect(readSearch('1.359')[0]).toEqual({ words: ['1359'], begun: false, excluded: false });
    expect(readSearch('traf* redes ')).toEqual([
      { words: ['traf'], begun: true, excluded: false },
      { words: ['redes'], begun: false, excluded: false },
    ]);
  });

  it('finds nothing for nothing, and for exclusions alone', () => {
    for (const typed of ['', '  ', '"', '-perú', '***', '" "']) expect(readSearch(typed)).toEqual([]);
  });

  it('is written for both stores', () => {
    const terms = readSearch('denuncias "La Paz" -Perú traf');
    expect(sqliteQuery(terms)).toBe('("denuncias" AND "la paz" AND "traf"*) NOT "peru"');
    expect(postgresQuery(terms)).toBe(`('denuncias') & ('la' <-> 'paz') & !('peru') & ('traf':*)`);
  });

  it('never lets a typed sign into a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const terms = readSearch(typed);
        expect(postgresQuery(terms)).toMatch(/^(?:!?\((?:'[\p{L}\p{N}]+'(?::\*)?(?: <-> )?)+\)(?: & )?)*$/u);
        expect(terms.flatMap(({ words }) => words).every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
      }),
    );
  });

  it('marks what it names in a text', () => {
    const text = 'La Fiscalía contó 1.359 denuncias en La Paz.';
    const marked = (typed: string) =>
      findTerms(text, readSearch(typed)).map(({ start, end }) => text.slice(start, end));
    expect(marked('fiscalia 1359')).toEqual(['Fiscalía', '1.359']);
    expect(marked('"la paz"')).toEqual(['La Paz']);
    expect(marked('denun')).toEqual(['denuncias']);
    expect(marked('-paz fiscalia')).toEqual(['Fiscalía']);
  });
});
