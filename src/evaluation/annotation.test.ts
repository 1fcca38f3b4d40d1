import { describe, expect, it } from 'vitest';
import { GoldError, parseGold } from './annotation.ts';

/** Invented. */
const TEXT = 'La Red Inventada contó 45 casos en 2011.';
const CLAIM = {
  token: '45',
  tokenStart: 23,
  tokenEnd: 25,
  quote: TEXT,
  start: 0,
  end: TEXT.length,
  value: 45,
  measure: 'cases_reported',
  unit: 'case',
  place: ['Bolivia'],
};
const document = (claim: object = {}) => ({
  id: 'a1',
  lang: 'es',
  published: '2012-05-01',
  text: TEXT,
  claims: [{ ...CLAIM, ...claim }],
});

function problemsOf(json: unknown): readonly string[] {
  try {
    parseGold(json);
    return [];
  } catch (error) {
    if (error instanceof GoldError) return error.problems;
    throw error;
  }
}

describe('Gold', () => {
  it.each([
    ['items', { items: [document()] }],
    ['an array', [document()]],
    ['one document', document()],
  ])('may be %s', (_, json) => {
    expect(parseGold(json).documents.map(({ id }) => id)).toEqual(['a1']);
  });

  it('keeps what its file says of it', () => {
    expect(parseGold({ about: 'Invented.', heldOut: true, items: [document()] })).toMatchObject({
      about: 'Invented.',
      heldOut: true,
    });
  });

  it.each([
    ['nothing', {}, /no annotated documents/],
    ['a number', 7, /no annotated documents/],
    ['an empty list', { items: [] }, /no annotated documents/],
    [
      'a token that does not stand there',
      [document({ tokenStart: 22, tokenEnd: 24 })],
      /item 1 \(a1\), claim 1: .*stands at 23–25/,
    ],
    [
      'a token that stands nowhere',
      [document({ token: '46' })],
      /item 1 \(a1\), claim 1: .*does not stand in its sentence/,
    ],
    ['a quote that does not stand there', [document({ quote: 'La Red' })], /claim 1: the quote is not at 0–40/],
    ['a number outside its quote', [document({ quote: 'La Red', end: 6 })], /claim 1: .*outside its quote/],
    ['an unknown measure', [document({ measure: 'cases' })], /item 1 \(a1\), claim 1: measure: /],
    ['an unknown unit', [document({ unit: 'bed' })], /claim 1: unit: unknown unit/],
    ['a day that does not exist', [{ ...document(), published: '2012-02-30' }], /item 1 \(a1\): published: /],
  ])('is refused with %s', (_, json, sentence) => {
    expect(problemsOf(json)).toEqual([expect.stringMatching(sentence)]);
  });

  it('may count in any unit what no measure names', () => {
    expect(problemsOf([document({ measure: 'other', unit: 'bed' })])).toEqual([]);
  });

  it('says all that is wrong at once', () => {
    expect(problemsOf([document({ unit: 'bed' }), document({ token: '46' })])).toHaveLength(2);
  });
});
