import type { Language } from '../vocabulary/code-list.ts';
import { search as en } from './en/search.ts';
import { search as es, type SearchTexts } from './es/search.ts';

const TEXTS: Readonly<Record<Language, SearchTexts>> = { es, en };

/** Messages of the search, and of what is taken away from pages. */
export function searchTexts(language: Language): SearchTexts {
  return TEXTS[language];
}
