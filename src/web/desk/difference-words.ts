import type { Statement } from '../../claims/claim.ts';
import { differsFromMarked, type MarkedNumber } from '../../claims/statement-check.ts';
import type { DeskTexts } from '../../i18n/es/desk.ts';
import { fill, formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../vocabulary/code-list.ts';

type ReviewTexts = DeskTexts['review'];

/** That a figure says another number than the one marked in its sentence, with both; null when it does not. */
export function differenceWords(
  language: Language,
  texts: ReviewTexts,
  statement: Pick<Statement, 'value' | 'valueMax'>,
  marked: MarkedNumber | null,
): string | null {
  if (marked === null || !differsFromMarked(statement, marked)) return null;
  return fill(texts.differs, { marked: rangeWords(language, marked), value: rangeWords(language, statement) });
}

function rangeWords(language: Language, { value, valueMax }: Pick<Statement, 'value' | 'valueMax'>): string {
  return [value, valueMax]
    .filter((number) => number !== null)
    .map((number) => formatNumber(language, number))
    .join('–');
}
