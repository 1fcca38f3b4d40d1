import type { Language } from '../vocabulary/code-list.ts';
import { names as en } from './en/names.ts';
import { names as es, type NameTexts } from './es/names.ts';

const TEXTS: Readonly<Record<Language, NameTexts>> = { es, en };

/** Messages of the desk's names: producers, publishers and places, what they mean, and what producers count. */
export function nameTexts(language: Language): NameTexts {
  return TEXTS[language];
}
