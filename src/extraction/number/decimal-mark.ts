import type { TextLanguage } from '../text-language.ts';

/** The sign before decimals. */
export type DecimalMark = '.' | ',';

/** What only a decimal or only a separator of thousands can be. */
const EVIDENCE: readonly (readonly [RegExp, DecimalMark])[] = [
  [/(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])|(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?!\d)/gu, '.'],
  [/(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])|(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)/gu, ','],
  [/(?<![\d.,])\d{1,3}\.\d{1,2}(?=\s?(?:%|per ?cent|por ?ciento|mill|bill))/giu, '.'],
  [/(?<![\d.,])\d{1,3},\d{1,2}(?=\s?(?:%|per ?cent|por ?ciento|mill|milh|bill))/giu, ','],
];
/** Text that is looked at: the figures of a document keep to one way of printing. */
const SAMPLE_LENGTH = 60_000;

const USUAL: Readonly<Record<TextLanguage, DecimalMark>> = { en: '.', es: ',', pt: ',' };

/** The decimal mark that a document uses, from the numbers that can be read in one way only, else that of its language. */
export function decimalMarkOf(text: string, language: TextLanguage): DecimalMark {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const seen = { '.': 0, ',': 0 };
  for (const [pattern, mark] of EVIDENCE) seen[mark] += sample.match(pattern)?.length ?? 0;
  if (seen['.'] === seen[',']) return USUAL[language];
  return seen['.'] > seen[','] ? '.' : ',';
}

/** One mark before three digits: thousands for what is counted, but "1.125 million" may be a decimal. */
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/u;
const MAY_BE_DECIMAL =
  /^\s?(?:%|(?:per ?cent|por ?ciento|mill|milh|bill|trill|crore|lakh|per 100|por (?:cada )?100)\p{L}*)/iu;

/** Value of digits with one mark before three digits where decimals are possible, when the document prints them so; else null. */
export function asDecimal(printed: string, after: string, mark: DecimalMark): number | null {
  if (!AMBIGUOUS.test(printed) || !printed.includes(mark) || !MAY_BE_DECIMAL.test(after)) return null;
  return Number(printed.replace(',', '.'));
}
