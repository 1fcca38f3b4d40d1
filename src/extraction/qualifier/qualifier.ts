import type { TextLanguage } from '../text-language.ts';
import type { Qualifier } from '../../vocabulary/claim-terms.ts';
import { endsWithMatch, jointPatternOf } from '../joint-pattern.ts';
import { EN_QUALIFIERS } from './en/rules.ts';
import { ES_QUALIFIERS } from './es/rules.ts';
import { PT_QUALIFIERS } from './pt/rules.ts';

/** A word that bounds a number. `before` is tested against the text up to the number, `after` against what follows. */
export interface QualifierRule {
  readonly name: string;
  readonly qualifier: Qualifier;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const QUALIFIER_LANGUAGES: Readonly<Record<TextLanguage, readonly QualifierRule[]>> = {
  en: EN_QUALIFIERS,
  es: ES_QUALIFIERS,
  pt: PT_QUALIFIERS,
};

/** How much text before a number can hold its qualifier. */
const REACH = 40;

const JOINT_BEFORE = new WeakMap<object, RegExp | null>();
const JOINT_AFTER = new WeakMap<object, RegExp | null>();

/** The rule for the word that the text puts on a number, or null. */
export function findQualifierRule(
  text: string,
  start: number,
  end: number,
  language: TextLanguage,
): QualifierRule | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + 24);
  const rules = QUALIFIER_LANGUAGES[language];
  const joint = jointPatternOf(rules, (rule) => rule.before, JOINT_BEFORE);
  const isBefore = joint === null || endsWithMatch(joint, before);
  const isAfter = jointPatternOf(rules, (rule) => rule.after, JOINT_AFTER)?.test(after) ?? true;
  if (!isBefore && !isAfter) return null;
  return rules.find((rule) => (isBefore && rule.before?.test(before)) || (isAfter && rule.after?.test(after))) ?? null;
}

/** The word that the text puts on a number. @example findQualifier('más de 200 casos', 7, 10, 'es') // 'more_than' */
export function findQualifier(text: string, start: number, end: number, language: TextLanguage): Qualifier {
  return findQualifierRule(text, start, end, language)?.qualifier ?? 'eq';
}
