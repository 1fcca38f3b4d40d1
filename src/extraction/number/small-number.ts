import type { TextLanguage } from '../text-language.ts';
import { bareWord } from '../bare-word.ts';
import { NUMBER_WORDS } from './words.ts';

/** Value of a small number in digits or one word, or null. @example wordNumber('cinco', 'es') // 5 */
export function wordNumber(printed: string, language: TextLanguage): number | null {
  if (/^\d{1,3}$/.test(printed)) return Number(printed);
  return NUMBER_WORDS[language].get(bareWord(printed)) ?? null;
}
