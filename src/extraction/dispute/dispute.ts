import { applyRules, keepLongest, type Found, type Rule } from '../rule.ts';
import type { TextLanguage } from '../text-language.ts';
import { EN_DISPUTES } from './en/rules.ts';
import { ES_DISPUTES } from './es/rules.ts';
import { PT_DISPUTES } from './pt/rules.ts';

/** What a text says against a figure: that it was withdrawn or corrected, or that somebody doubts or denies it. */
export type Dispute = 'retracted' | 'disputed';

export const DISPUTE_LANGUAGES: Readonly<Record<TextLanguage, readonly Rule<Dispute>[]>> = {
  en: EN_DISPUTES,
  es: ES_DISPUTES,
  pt: PT_DISPUTES,
};

/** How far from a number the words may stand. */
const REACH = 70;
/** Where a clause ends, beyond which they speak of something else. */
const CLAUSE_END = /[;:.—]\s/u;

/** Words against figures in a sentence, in order. */
export function findDisputes(text: string, language: TextLanguage): readonly Found<Dispute>[] {
  return keepLongest(applyRules(DISPUTE_LANGUAGES[language], text, undefined));
}

/** What is said against a number in its own clause, or null. Offsets are relative to the sentence. */
export function disputeOf(
  found: readonly Found<Dispute>[],
  text: string,
  number: { readonly start: number; readonly end: number },
): Found<Dispute> | null {
  return (
    found.find(({ start, end }) => {
      const gap = end <= number.start ? text.slice(end, number.start) : text.slice(number.end, start);
      return gap.length <= REACH && !CLAUSE_END.test(gap);
    }) ?? null
  );
}
