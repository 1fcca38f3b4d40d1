import type { Language } from '../vocabulary/code-list.ts';
import { figures as en } from './en/figures.ts';
import { figures as es, type FigureTexts } from './es/figures.ts';

const TEXTS: Readonly<Record<Language, FigureTexts>> = { es, en };

/** Messages of the desk's figures, rules and series. */
export function figureTexts(language: Language): FigureTexts {
  return TEXTS[language];
}
