import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalSchema } from '../claims/claim.ts';
import { extractClaims } from './extract-claims.ts';
import { UnsupportedLanguageError } from './language.ts';
import { findNumbers } from './number/find-numbers.ts';
import { findPeriods } from './period/find-periods.ts';

/** Words that numbers, periods and claims are made of, to be thrown together at random. All invented. */
const PIECES =
  'In 2012 two cases 3,412 1.204 64 500 26.4 percent % of between and to $ 40 to 150 dollars since 2006 last year the same period of 2011 up from 190 ( ) , ; . : — un una dos tercios mil 412 millones de cada diez entre enero y junio el 31 de febrero hasta el 30 de Ley 263 artículo 281 bis años meses víctimas rescató a en La Paz ayer 99999999999999999999 ½ \u00a0 \n 1e5 0,05 -- ñ 😀'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);
const language = fc.constantFrom('es' as const, 'en' as const);

describe('any text', () => {
  test('gives claims that fit the schema and whose tokens are slices of the text', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        for (const proposal of extractClaims({ text, language, published: '2012-11-15' }).proposals) {
          const { citation } = proposalSchema.parse(proposal);
          expect(text.slice(citation.tokenStart, citation.tokenEnd)).toBe(citation.token);
          expect(text.slice(citation.start, citation.end)).toBe(citation.quote);
          expect(citation.tokenEnd).toBeGreaterThan(citation.tokenStart);
        }
      }),
      { numRuns: 150, seed: 20121115 },
    );
  });

  test('gives numbers and periods within the text', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        const periods = findPeriods(text, language, { published: '2012-11-15' });
        for (const { start, end } of [...periods, ...findNumbers(text, language, periods)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200, seed: 20121115 },
    );
  });

  test('gives the same claims twice', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        const once = extractClaims({ text, language, published: '2012-11-15' });
        expect(extractClaims({ text, language, published: '2012-11-15' })).toEqual(once);
      }),
      { numRuns: 50, seed: 20121115 },
    );
  });
});

test('reads a number in words as it reads it in digits', () => {
  const words = [
    'dos',
    'doce',
    'veintidós',
    'treinta y cuatro',
    'noventa y nueve',
    'ciento uno',
    'quinientas doce',
    'mil doscientos',
  ];
  const values = words.map((word) => findNumbers(`${word} víctimas`, 'es')[0]?.value);
  expect(values).toEqual([2, 12, 22, 34, 99, 101, 512, 1200]);
});

test('refuses a text in another language by its name', () => {
  const french =
    'La police a arrêté trois personnes soupçonnées de traite des êtres humains, a annoncé mardi le procureur de la République.';
  expect(() => extractClaims({ text: french, published: null })).toThrow(UnsupportedLanguageError);
  expect(() => extractClaims({ text: french, published: null })).toThrow(/French/);
});

test('reads a text without a publication date, without relative periods', () => {
  const { proposals } = extractClaims({ text: 'Hubo 12 casos de trata este año.', published: null, language: 'es' });
  expect(proposals.map(({ value, period }) => [value, period.start])).toEqual([[12, null]]);
});

describe('long texts without sentence ends', () => {
  test('100,000 digits in a row are no number', () => {
    expect(extractClaims({ text: '7'.repeat(100_000), published: null, language: 'es' }).proposals).toEqual([]);
  });

  test('time grows linearly', () => {
    const time = (length: number): number => {
      const text = 'hubo 12 casos de trata en la gestión y 3 condenas '.repeat(length);
      const start = performance.now();
      extractClaims({ text, published: '2012-11-15', language: 'es' });
      return performance.now() - start;
    };
    time(100);
    expect(time(2000)).toBeLessThan(Math.max(150, time(400)) * 12);
  });
});
