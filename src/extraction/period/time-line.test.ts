import { describe, expect, test } from 'vitest';
import { extractClaims } from '../extract-claims.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../text-language.ts';
import type { DatedPassage } from './dated-passage.ts';
import { EN_ORDERS_OF_TIME } from './en/order-of-time-corpus.ts';
import { EN_TIME_LINES } from './en/time-line-corpus.ts';
import { ES_ORDERS_OF_TIME } from './es/order-of-time-corpus.ts';
import { ES_TIME_LINES } from './es/time-line-corpus.ts';

const PASSAGES: Readonly<Record<TextLanguage, readonly DatedPassage[]>> = {
  en: [...EN_TIME_LINES, ...EN_ORDERS_OF_TIME],
  es: [...ES_TIME_LINES, ...ES_ORDERS_OF_TIME],
  pt: [],
};

const LANGUAGES = TEXT_LANGUAGES.filter((language) => PASSAGES[language].length > 0);

describe.each(LANGUAGES)('figures on the time line of their report, in %s', (language) => {
  test.each(PASSAGES[language])('"$title": $text', ({ published, title, text, expected }) => {
    const { proposals } = extractClaims({ text, published, title, language });
    const periods = new Map<string, string>();
    for (const { citation, period } of proposals) {
      if (!periods.has(citation.token)) periods.set(citation.token, `${period.start}..${period.end}`);
    }
    const found = expected.map((line) => {
      const token = line.slice(0, line.lastIndexOf(' '));
      return `${token} ${periods.get(token) ?? 'not found'}`;
    });
    expect(found).toEqual(expected);
  });
});
