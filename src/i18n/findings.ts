import type { Language } from '../vocabulary/code-list.ts';
import { findings as en } from './en/findings.ts';
import { findings as es, type FindingTexts } from './es/findings.ts';

const TEXTS: Readonly<Record<Language, FindingTexts>> = { es, en };

/** Messages of the desk's findings and of `vigia check`. */
export function findingTexts(language: Language): FindingTexts {
  return TEXTS[language];
}
