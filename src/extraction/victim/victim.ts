import type { TextLanguage } from '../text-language.ts';
import { applyRules, keepLongest, type Found, type Rule } from '../rule.ts';
import { EN_VICTIMS } from './en/rules.ts';
import { ES_VICTIMS } from './es/rules.ts';
import { PT_VICTIMS } from './pt/rules.ts';

/** A part of the victims by sex or age. */
export const VICTIM_PARTS = ['women', 'men', 'girls', 'boys', 'child', 'adult', 'transgender'] as const;
export type VictimPart = (typeof VICTIM_PARTS)[number];

export const VICTIM_LANGUAGES: Readonly<Record<TextLanguage, readonly Rule<VictimPart>[]>> = {
  en: EN_VICTIMS,
  es: ES_VICTIMS,
  pt: PT_VICTIMS,
};

/** Parts of the victims named in a sentence. */
export function findVictimParts(text: string, language: TextLanguage): Found<VictimPart>[] {
  return keepLongest(applyRules(VICTIM_LANGUAGES[language], text, undefined));
}

/** Several parts as a claim carries them: "women+girls"; sexed words say more than "child". */
export function joinVictimParts(parts: readonly VictimPart[]): string | null {
  const sexed = parts.includes('girls') || parts.includes('boys');
  const kept = VICTIM_PARTS.filter((part) => parts.includes(part) && !(part === 'child' && sexed));
  return kept.length > 0 ? kept.join('+') : null;
}
