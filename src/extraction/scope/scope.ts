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

/** The offence that a number is of: the nearest after it in the sentence, else the nearest before it; null: as said before. */
export function scopeSignOf(
  found: readonly Found<ScopeSign>[],
  at: { readonly start: number; readonly end: number },
): Found<ScopeSign> | null {
  const after = found.find(({ start }) => start >= at.end && start - at.end < 60);
  return after ?? found.findLast(({ end }) => end <= at.start) ?? null;
}
