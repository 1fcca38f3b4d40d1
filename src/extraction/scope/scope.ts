import type { TextLanguage } from '../text-language.ts';
import type { Scope } from '../../vocabulary/claim-terms.ts';
import { applyRules, keepLongest, type Found, type Rule } from '../rule.ts';
import { EN_SCOPES } from './en/rules.ts';
import { ES_SCOPES } from './es/rules.ts';
import { PT_SCOPES } from './pt/rules.ts';

/** What a phrase says about the offences a count includes. */
export type ScopeSign = Exclude<Scope, 'unknown'>;

export const SCOPE_LANGUAGES: Readonly<Record<TextLanguage, readonly Rule<ScopeSign>[]>> = {
  en: EN_SCOPES,
  es: ES_SCOPES,
  pt: PT_SCOPES,
};

/** Offences named in a sentence, in order. */
export function findScopes(text: string, language: TextLanguage): Found<ScopeSign>[] {
  return keepLongest(applyRules(SCOPE_LANGUAGES[language], text, undefined));
}

/** The scope of a number: the nearest offence before it in the sentence, else the nearest after it, else what was said before. */
export function scopeOf(
  found: readonly Found<ScopeSign>[],
  at: { readonly start: number; readonly end: number },
  inherited: Scope,
): Scope {
  const after = found.find(({ start }) => start >= at.end && start - at.end < 60);
  const before = found.findLast(({ end }) => end <= at.start);
  return after?.value ?? before?.value ?? inherited;
}
