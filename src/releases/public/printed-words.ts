import { noteIn } from '../../claims/note.ts';
import { victimWords } from '../../vocabulary/victim-parts.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import type { ReleasedClaim } from '../release.ts';

const QUOTED: Readonly<Record<Language, (words: string) => string>> = {
  es: (words) => `«${words}»`,
  en: (words) => `“${words}”`,
};

/**
 * A printed label as a page may show it: in quotation marks where it is the source's, plain where the compilation
 * wrote it. A label of the compilation is never called the words of the source.
 */
export function printedWords(language: Language, claim: ReleasedClaim, printed: string | null): string | null {
  if (!printed) return null;
  return claim.origin === 'workspace' ? noteIn(printed, language) : QUOTED[language](printed);
}

/** Of whom or what a share or rate speaks; null when the record does not say. */
export function subjectOf(language: Language, claim: ReleasedClaim): string | null {
  if (claim.victim) return victimWords(language, claim.victim);
  return printedWords(language, claim, claim.measurePrinted);
}
