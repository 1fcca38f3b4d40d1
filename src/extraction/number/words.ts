import type { TextLanguage } from '../text-language.ts';
import { EN_WORDS } from './en/words.ts';
import { ES_WORDS } from './es/words.ts';
import { PT_WORDS } from './pt/words.ts';

/** Number words of each language, without accents. */
export const NUMBER_WORDS: Readonly<Record<TextLanguage, ReadonlyMap<string, number>>> = {
  en: EN_WORDS,
  es: ES_WORDS,
  pt: PT_WORDS,
};
