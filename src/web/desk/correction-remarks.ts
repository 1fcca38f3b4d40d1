import type { Claim, Statement } from '../../claims/claim.ts';
import type { TextLanguage } from '../../extraction/text-language.ts';
import type { DeskTexts } from '../../i18n/es/desk.ts';
import { fill } from '../../i18n/format.ts';
import { identifyingField } from '../../releases/release-claim.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { differenceWords } from './difference-words.ts';
import { markedNumber } from './marked-number.ts';
import { readingWords } from './number-words.ts';
import type { DoubtfulNumber } from './statement-form.ts';

type ReviewTexts = DeskTexts['review'];

/** What a person should know of a correction that was taken: numbers with another reading, another number than the marked one, new places. */
export function remarksOf(
  language: Language,
  documentLanguage: TextLanguage,
  texts: ReviewTexts,
  before: Claim,
  read: { readonly statement: Statement; readonly doubtful: readonly DoubtfulNumber[] },
): readonly string[] {
  const { statement } = read;
  const places = statement.place.filter((path) => !before.place.includes(path));
  const blocked = identifyingField({ ...before, ...statement });
  return [
    ...read.doubtful.map(({ typed }) => readingWords(language, documentLanguage, texts, typed)),
    differenceWords(language, texts, statement, markedNumber(before, documentLanguage)),
    blocked === null
      ? null
      : fill(texts.identity.field, { field: (texts.fields as Readonly<Record<string, string>>)[blocked] ?? blocked }),
    places.length === 0 ? null : fill(texts.placeTaken, { places: statement.place.join('; ') }),
  ].filter((words) => words !== null);
}
