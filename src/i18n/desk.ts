import type { Language } from '../vocabulary/code-list.ts';
import { desk as en } from './en/desk.ts';
import { desk as es, type DeskTexts } from './es/desk.ts';

const TEXTS: Readonly<Record<Language, DeskTexts>> = { es, en };

/** Messages of the desk and the sign-in pages. */
export function deskTexts(language: Language): DeskTexts {
  return TEXTS[language];
}
