import type { Language } from '../vocabulary/code-list.ts';
import { adding as en } from './en/adding.ts';
import { adding as es, type AddingTexts } from './es/adding.ts';

const TEXTS: Readonly<Record<Language, AddingTexts>> = { es, en };

/** Messages of adding several files, and of copies of one story. */
export function addingTexts(language: Language): AddingTexts {
  return TEXTS[language];
}
