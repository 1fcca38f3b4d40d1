import type { Language } from '../vocabulary/code-list.ts';
import { documents as en } from './en/documents.ts';
import { documents as es, type DocumentTexts } from './es/documents.ts';

const TEXTS: Readonly<Record<Language, DocumentTexts>> = { es, en };

/** What the desk says of captured files and tables. */
export function documentTexts(language: Language): DocumentTexts {
  return TEXTS[language];
}
