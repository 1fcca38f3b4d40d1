import { languageName } from '../../documents/document-error.ts';
import type { TextLanguage } from '../../extraction/text-language.ts';
import type { DeskTexts } from '../../i18n/es/desk.ts';
import { fill } from '../../i18n/format.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { readTypedNumber, typedNumber } from './typed-number.ts';

type ReviewTexts = DeskTexts['review'];

/**
 * A number that nobody can read otherwise: without thousands, and saying whether it has decimals.
 * @example numberWords('es', problems, 1.234) // '1,234 (con decimales)'
 */
export function numberWords(language: Language, texts: ReviewTexts['problems'], value: number): string {
  const written = typedNumber(language, value).replace('-', '−');
  return fill(Number.isInteger(value) ? texts.whole : texts.decimal, { number: written });
}

/**
 * How a number was read when the other language's reading is possible; null when there is only one reading.
 * @example readingWords('es', 'en', texts, '1,234') // '«1,234» se lee como 1234 (entero): el documento está en inglés. …'
 */
export function readingWords(
  language: Language,
  documentLanguage: TextLanguage,
  texts: ReviewTexts,
  typed: string,
): string | null {
  const read = readTypedNumber(documentLanguage, typed);
  if (read === null || read.other === null) return null;
  return fill(texts.readAs, {
    typed: typed.trim(),
    value: numberWords(language, texts.problems, read.value),
    language: languageName(documentLanguage, language),
    other: numberWords(language, texts.problems, read.other),
    write: typedNumber(documentLanguage, read.other),
  });
}
