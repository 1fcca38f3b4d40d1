import type { Language } from '../vocabulary/code-list.ts';
import { decidedFigures as en } from './en/decided-figures.ts';
import { decidedFigures as es, type DecidedFigureMessages } from './es/decided-figures.ts';

const MESSAGES: Readonly<Record<Language, DecidedFigureMessages>> = { es, en };

/** Messages of the public site about decided figures. */
export function decidedFigureMessages(language: Language): DecidedFigureMessages {
  return MESSAGES[language];
}
