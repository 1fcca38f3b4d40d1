import type { TextLanguage } from '../text-language.ts';
import type { DoubtfulSpan } from '../cleaning/cleaned-text.ts';
import { jointPatternOf } from '../joint-pattern.ts';
import { applyRules, keepLongest } from '../rule.ts';
import { readAtoms } from './cardinal.ts';
import { decimalMarkOf, type DecimalMark } from './decimal-mark.ts';
import { EN_NUMBERS } from './en/rules.ts';
import { ES_NUMBERS } from './es/rules.ts';
import { PT_NUMBERS } from './pt/rules.ts';
import { findTelephones } from './telephone.ts';
import { findYearSpans } from './year-span.ts';
import type { Atom, NumberLanguage, NumberMention, NumberProduct, PassedNumber } from './number.ts';

export const NUMBER_LANGUAGES: Readonly<Record<TextLanguage, NumberLanguage>> = {
  en: EN_NUMBERS,
  es: ES_NUMBERS,
  pt: PT_NUMBERS,
};

/** The numbers of a sentence, and the sentence with each number masked. */
export interface NumberReading {
  readonly numbers: readonly NumberMention[];
  readonly masked: string;
  /** Numbers that the sentence holds besides: years, parts of dates, telephone numbers. */
  readonly passed: readonly PassedNumber[];
}

/** Years are written with four bare digits in this span. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** Replaces each atom by a run of `#` of the same length: rules then read one sign for any number. */
function maskAtoms(text: string, atoms: readonly Atom[]): string {
  let masked = '';
  let from = 0;
  for (const atom of atoms) {
    masked += text.slice(from, atom.start) + '#'.repeat(atom.end - atom.start);
    from = atom.end;
  }
  return masked + text.slice(from);
}

/**
 * The numbers of a sentence, dates and identifiers included (they have the form `identifier`), in order of position.
 * `blocked` are spans that another topic has claimed, such as periods: no number is read inside them. `doubts` are
 * stretches in which a number may not be what was written, `decimalMark` is that of the document.
 */
export function readNumbers(
  text: string,
  language: TextLanguage,
  blocked: readonly { readonly start: number; readonly end: number }[] = [],
  doubts: readonly DoubtfulSpan[] = [],
  decimalMark: DecimalMark = decimalMarkOf(text, language),
): NumberReading {
  const rules = NUMBER_LANGUAGES[language];
  const telephones = findTelephones(text);
  const taken = [...blocked, ...telephones, ...findYearSpans(text)];
  const passed: PassedNumber[] = telephones.map(({ start, end }) => ({ start, end, reason: 'telephone number' }));
  const atoms = readAtoms(text, rules, language, decimalMark).filter((atom) => {
    if (!taken.some((span) => overlaps(atom, span))) return true;
    if (!telephones.some((span) => overlaps(atom, span)) && !atom.pronoun)
      passed.push({ start: atom.start, end: atom.end, reason: 'part of a date or period' });
    return false;
  });
  const masked = maskAtoms(text, atoms);
  if (atoms.length === 0 && !rules.wordsWithoutAtom.test(text)) return { numbers: [], masked, passed };
  const byStart = new Map(atoms.map((atom) => [atom.start, atom]));
  const context = {
    atomAt: (span: readonly [number, number] | null) => (span ? (byStart.get(span[0]) ?? null) : null),
  };
  const products = keepLongest(
    applyRules(rules.rules, masked, context).filter((found) => !taken.some((span) => overlaps(found, span))),
  );
  const mentions: NumberMention[] = products.map(({ start, end, value, rule }) =>
    mention(text, rules, value.token?.[0] ?? start, value.token?.[1] ?? end, value, rule),
  );
  for (const atom of atoms) {
    if (atom.pronoun || products.some((product) => overlaps(atom, product))) continue;
    if (isYear(text, atom)) {
      passed.push({ start: atom.start, end: atom.end, reason: 'a year' });
      continue;
    }
    const rule = atom.digits ? 'number in digits' : 'number in words';
    mentions.push(mention(text, rules, atom.start, atom.end, { form: 'cardinal', value: atom.value }, rule));
  }
  const numbers = mentions.sort((a, b) => a.start - b.start);
  if (doubts.length === 0) return { numbers, masked, passed };
  const doubtful = numbers.map((number) => ({
    ...number,
    doubt: doubts.find((span) => overlaps(number, span))?.doubt ?? null,
  }));
  return { numbers: doubtful, masked, passed };
}

/** The numbers of a sentence alone. */
export function findNumbers(
  text: string,
  language: TextLanguage,
  blocked: readonly { readonly start: number; readonly end: number }[] = [],
): readonly NumberMention[] {
  return readNumbers(text, language, blocked).numbers;
}

function mention(
  text: string,
  rules: NumberLanguage,
  start: number,
  end: number,
  product: NumberProduct,
  rule: string,
): NumberMention {
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 12), start);
  const percent = rules.percentAfter.exec(after);
  const base = {
    start,
    end,
    value: product.value,
    valueMax: product.valueMax ?? null,
    rounded: product.rounded ?? false,
    falls: product.falls ?? false,
    isRate: product.isRate ?? false,
    timeUnit: product.timeUnit ?? null,
    unitStart: start,
    unitEnd: end,
    currency: null,
    doubt: null,
    rule,
  };
  if (product.form !== 'cardinal') return { ...base, form: product.form };
  if (percent) return { ...base, form: 'percent', unitEnd: end + percent[0].length };
  for (const [pattern, currency] of mayMatch(rules.currencyAfter, after)) {
    const match = pattern.exec(after);
    if (match) return { ...base, form: 'money', currency, unitEnd: end + match[0].length };
  }
  for (const around of rules.currencyAround ?? []) {
    const match = around.before.test(before) ? around.after.exec(after) : null;
    if (match) return { ...base, form: 'money', currency: around.currency, unitEnd: end + match[0].length };
  }
  for (const [pattern, currency] of mayMatch(rules.currencyBefore, before)) {
    const match = pattern.exec(before);
    if (match) return { ...base, form: 'money', currency, unitStart: start - match[0].length };
  }
  for (const [pattern, timeUnit] of mayMatch(rules.timeAfter, after)) {
    const match = pattern.exec(after);
    if (match)
      return { ...base, form: 'cardinal', timeUnit: base.timeUnit ?? timeUnit, unitEnd: end + match[0].length };
  }
  return { ...base, form: 'cardinal' };
}

const JOINT = new WeakMap<object, RegExp | null>();
const NONE: readonly never[] = [];

/** The patterns of a list, or none when none of them matches. */
function mayMatch<Value>(
  patterns: readonly (readonly [RegExp, Value])[],
  text: string,
): readonly (readonly [RegExp, Value])[] {
  return jointPatternOf(patterns, ([pattern]) => pattern, JOINT)?.test(text) === false ? NONE : patterns;
}

/** Whether four bare digits stand for a year: no plural noun follows them directly. */
function isYear(text: string, atom: Atom): boolean {
  if (!atom.digits || atom.end - atom.start !== 4 || !/^\d{4}$/.test(text.slice(atom.start, atom.end))) return false;
  if (atom.value < FIRST_YEAR || atom.value > LAST_YEAR) return false;
  const after = /^\s(\p{L}+)/u.exec(text.slice(atom.end, atom.end + 24))?.[1] ?? '';
  const before = text.slice(Math.max(0, atom.start - 12), atom.start);
  const isPreposition =
    /(?:^|\s)(?:in|of|since|until|by|from|to|and|during|en|de|del|desde|hasta|a|y|año|year|em|do|no|até|e|ano)\s$/i.test(
      before,
    );
  return isPreposition || !/^\p{Ll}+s$/u.test(after);
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && a.end > b.start;
}
