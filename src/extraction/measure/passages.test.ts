import { describe, expect, test } from 'vitest';
import { CORPUS_PUBLISHED } from '../corpus.ts';
import { extractClaims } from '../extract-claims.ts';
import { EN_COURT_PASSAGES } from './en/court-passages.ts';
import { EN_PASSAGES } from './en/passages.ts';
import { ES_COURT_PASSAGES } from './es/court-passages.ts';
import { ES_PASSAGES } from './es/passages.ts';

/** What several figures count in the light of one another. */
describe('what the figures of a Spanish passage count', () => {
  const lines = [...ES_PASSAGES, ...ES_COURT_PASSAGES].flatMap(({ expected, phrasings }) =>
    phrasings.map((text) => ({ text, expected })),
  );
  test.each(lines)('reads "$text" as $expected', ({ text, expected }) => {
    const { proposals } = extractClaims({ text, language: 'es', published: CORPUS_PUBLISHED });
    expect(proposals.map(({ measure }) => measure).join(' ')).toBe(expected);
  });
});

describe('what the figures of an English passage count', () => {
  const lines = [...EN_PASSAGES, ...EN_COURT_PASSAGES].flatMap(({ expected, phrasings }) =>
    phrasings.map((text) => ({ text, expected })),
  );
  test.each(lines)('reads "$text" as $expected', ({ text, expected }) => {
    const { proposals } = extractClaims({ text, language: 'en', published: CORPUS_PUBLISHED });
    expect(proposals.map(({ measure }) => measure).join(' ')).toBe(expected);
  });
});

describe('what the numbers of a title count', () => {
  test('the text takes up by their value, where it says nothing itself', () => {
    const measures = (title: string): string[] =>
      extractClaims({
        title,
        text: 'En la casa vivían 34 mujeres de tres países. Los vecinos no sabían nada.',
        language: 'es',
        published: CORPUS_PUBLISHED,
      }).proposals.map(({ measure }) => measure);
    expect(measures('Liberan a 34 mujeres en Potosí')).toEqual(['victims_rescued']);
    expect(measures('Liberan a 12 mujeres en Potosí')).toEqual(['victims_identified']);
  });
});
