import type { Language } from '../vocabulary/code-list.ts';

/** Stands between the Spanish and the English wording of a note that has both. */
const BETWEEN_LANGUAGES = ' ¦ ';

/**
 * A note in the language of the reader. Notes of a workspace carry both, Spanish first; a note in one language is given
 * to every reader as it is.
 * @example noteIn('Suma verificada: 617 ¦ Sum verified: 617', 'en') // 'Sum verified: 617'
 */
export function noteIn(note: string, language: Language): string {
  const [spanish = note, english] = note.split(BETWEEN_LANGUAGES);
  return english === undefined || language === 'es' ? spanish : english;
}
