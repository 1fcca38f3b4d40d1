import { describe, expect, test } from 'vitest';
import type { Proposal } from '../claims/claim.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './text-language.ts';
import { EN_ATTRIBUTION_CORPUS } from './attribution/en/corpus.ts';
import { ES_ATTRIBUTION_CORPUS } from './attribution/es/corpus.ts';
import { PT_ATTRIBUTION_CORPUS } from './attribution/pt/corpus.ts';
import { CORPUS_PUBLISHED, type Corpus } from './corpus.ts';
import { disputeOf, findDisputes } from './dispute/dispute.ts';
import { EN_DISPUTE_CORPUS } from './dispute/en/corpus.ts';
import { ES_DISPUTE_CORPUS } from './dispute/es/corpus.ts';
import { PT_DISPUTE_CORPUS } from './dispute/pt/corpus.ts';
import { EN_EXPLOITATION_CORPUS } from './exploitation/en/corpus.ts';
import { ES_EXPLOITATION_CORPUS } from './exploitation/es/corpus.ts';
import { PT_EXPLOITATION_CORPUS } from './exploitation/pt/corpus.ts';
import { extractClaims } from './extract-claims.ts';
import { EN_MEASURE_CORPUS } from './measure/en/corpus.ts';
import { ES_MEASURE_CORPUS } from './measure/es/corpus.ts';
import { PT_MEASURE_CORPUS } from './measure/pt/corpus.ts';
import { EN_NUMBER_CORPUS } from './number/en/corpus.ts';
import { ES_NUMBER_CORPUS } from './number/es/corpus.ts';
import { PT_NUMBER_CORPUS } from './number/pt/corpus.ts';
import { findNumbers } from './number/find-numbers.ts';
import type { NumberMention } from './number/number.ts';
import { EN_PERIOD_CORPUS } from './period/en/corpus.ts';
import { ES_PERIOD_CORPUS } from './period/es/corpus.ts';
import { PT_PERIOD_CORPUS } from './period/pt/corpus.ts';
import { findPeriods } from './period/find-periods.ts';
import { EN_PLACE_CORPUS } from './place/en/corpus.ts';
import { ES_PLACE_CORPUS } from './place/es/corpus.ts';
import { PT_PLACE_CORPUS } from './place/pt/corpus.ts';
import { EN_QUALIFIER_CORPUS } from './qualifier/en/corpus.ts';
import { ES_QUALIFIER_CORPUS } from './qualifier/es/corpus.ts';
import { PT_QUALIFIER_CORPUS } from './qualifier/pt/corpus.ts';
import { findQualifier } from './qualifier/qualifier.ts';
import { EN_SCOPE_CORPUS } from './scope/en/corpus.ts';
import { ES_SCOPE_CORPUS } from './scope/es/corpus.ts';
import { PT_SCOPE_CORPUS } from './scope/pt/corpus.ts';
import { EN_VICTIM_CORPUS } from './victim/en/corpus.ts';
import { ES_VICTIM_CORPUS } from './victim/es/corpus.ts';
import { PT_VICTIM_CORPUS } from './victim/pt/corpus.ts';

/** A topic: its corpora, and how a phrasing is read. What reads as nothing is null. */
interface Topic {
  readonly name: string;
  readonly corpora: Readonly<Record<TextLanguage, Corpus<string>>>;
  readonly read: (text: string, language: TextLanguage) => string | null;
}

const PUBLISHERS: Readonly<Record<TextLanguage, string>> = {
  en: 'Invented Daily',
  es: 'Diario Inventado',
  pt: 'Diário Inventado',
};

function firstClaim(text: string, language: TextLanguage): Proposal | null {
  return (
    extractClaims({ text, language, published: CORPUS_PUBLISHED, publisher: PUBLISHERS[language] }).proposals[0] ?? null
  );
}

function printNumber(mention: NumberMention): string {
  const value = mention.valueMax === null ? `${mention.value}` : `${mention.value}~${mention.valueMax}`;
  switch (mention.form) {
    case 'percent':
      return `${value}%`;
    case 'money':
      return `${value} ${mention.currency}`;
    case 'rate100k':
      return `${value} per 100k`;
    case 'share':
      return mention.isRate ? `${value} rate` : `${value} share`;
    case 'fraction':
    case 'multiple':
      return `${value} ${mention.form}`;
    default:
      return value;
  }
}

function readNumber(text: string, language: TextLanguage): string | null {
  const periods = findPeriods(text, language, { published: CORPUS_PUBLISHED });
  const mention = findNumbers(text, language, periods).find(({ form }) => form !== 'identifier');
  return mention ? printNumber(mention) : null;
}

function readQualifier(text: string, language: TextLanguage): string | null {
  const periods = findPeriods(text, language, { published: CORPUS_PUBLISHED });
  const [number] = findNumbers(text, language, periods);
  const found = number ? findQualifier(text, number.unitStart, number.unitEnd, language) : 'eq';
  return found === 'eq' ? null : found;
}

function readDispute(text: string, language: TextLanguage): string | null {
  const [number] = findNumbers(text, language);
  return number ? (disputeOf(findDisputes(text, language), text, number)?.value ?? null) : null;
}

function readPeriod(text: string, language: TextLanguage): string | null {
  const spans = findPeriods(text, language, { published: CORPUS_PUBLISHED });
  for (const { expression } of spans) {
    if (expression.kind === 'span') return `${expression.start}..${expression.end}${expression.openEnd ? '…' : ''}`;
  }
  return null;
}

function readMeasure(text: string, language: TextLanguage): string | null {
  const claim = firstClaim(text, language);
  return claim ? `${claim.measure}/${claim.unit}` : null;
}

function readAttribution(text: string, language: TextLanguage): string | null {
  const claim = firstClaim(text, language);
  return claim && claim.attribution.length > 1 ? claim.attribution.join(' > ') : null;
}

const TOPICS: readonly Topic[] = [
  { name: 'number', corpora: { en: EN_NUMBER_CORPUS, es: ES_NUMBER_CORPUS, pt: PT_NUMBER_CORPUS }, read: readNumber },
  {
    name: 'qualifier',
    corpora: { en: EN_QUALIFIER_CORPUS, es: ES_QUALIFIER_CORPUS, pt: PT_QUALIFIER_CORPUS },
    read: readQualifier,
  },
  { name: 'period', corpora: { en: EN_PERIOD_CORPUS, es: ES_PERIOD_CORPUS, pt: PT_PERIOD_CORPUS }, read: readPeriod },
  {
    name: 'place',
    corpora: { en: EN_PLACE_CORPUS, es: ES_PLACE_CORPUS, pt: PT_PLACE_CORPUS },
    read: (text, language) => firstClaim(text, language)?.place.join(' + ') || null,
  },
  {
    name: 'measure',
    corpora: { en: EN_MEASURE_CORPUS, es: ES_MEASURE_CORPUS, pt: PT_MEASURE_CORPUS },
    read: readMeasure,
  },
  {
    name: 'attribution',
    corpora: { en: EN_ATTRIBUTION_CORPUS, es: ES_ATTRIBUTION_CORPUS, pt: PT_ATTRIBUTION_CORPUS },
    read: readAttribution,
  },
  {
    name: 'scope',
    corpora: { en: EN_SCOPE_CORPUS, es: ES_SCOPE_CORPUS, pt: PT_SCOPE_CORPUS },
    read: (text, language) => firstClaim(text, language)?.scope ?? null,
  },
  {
    name: 'dispute',
    corpora: { en: EN_DISPUTE_CORPUS, es: ES_DISPUTE_CORPUS, pt: PT_DISPUTE_CORPUS },
    read: readDispute,
  },
  {
    name: 'exploitation',
    corpora: { en: EN_EXPLOITATION_CORPUS, es: ES_EXPLOITATION_CORPUS, pt: PT_EXPLOITATION_CORPUS },
    read: (text, language) => firstClaim(text, language)?.exploitation ?? null,
  },
  {
    name: 'victim',
    corpora: { en: EN_VICTIM_CORPUS, es: ES_VICTIM_CORPUS, pt: PT_VICTIM_CORPUS },
    read: (text, language) => firstClaim(text, language)?.victim ?? null,
  },
];

describe.each(TOPICS)('$name', ({ corpora, read }) => {
  describe.each(TEXT_LANGUAGES)('in %s', (language) => {
    const { examples, negative } = corpora[language];
    const lines = examples.flatMap(({ expected, phrasings }) => phrasings.map((text) => ({ text, expected })));
    test.each(lines)('reads "$text" as $expected', ({ text, expected }) => {
      expect(read(text, language)).toBe(expected);
    });
    test.each(negative)('reads nothing in "%s"', (text) => {
      expect(read(text, language)).toBeNull();
    });
  });
});
