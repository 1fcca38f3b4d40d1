import type { Statement } from '../../claims/claim.ts';
import type { DeskTexts } from '../../i18n/es/desk.ts';
import { fill, formatNumber, formatValueWithUnit, unitWords } from '../../i18n/format.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { ABSENCES, EXPLOITATIONS, QUALIFIERS, SCOPES, type Exploitation } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';

type ReviewTexts = DeskTexts['review'];

/**
 * A claim in a few words, for announcements and lists.
 * @example claimWords('es', claim) // 'Casos denunciados: 258 casos'
 */
export function claimWords(language: Language, statement: Statement): string {
  return `${MEASURES[statement.measure][language].label}: ${formatValueWithUnit(language, statement)}`;
}

/** One field of a statement as people read it. */
export interface FieldWords {
  readonly field: keyof ReviewTexts['fields'];
  readonly label: string;
  readonly words: string;
}

/** All fields of a statement in words, in the order of reading; `null` words stand as "not stated". */
export function fieldsOf(language: Language, texts: ReviewTexts, statement: Statement): readonly FieldWords[] {
  const { period } = statement;
  const list: [FieldWords['field'], string | null][] = [
    ['measure', MEASURES[statement.measure][language].label],
    ['measurePrinted', statement.measurePrinted],
    ['qualifier', QUALIFIERS[statement.qualifier][language].label || texts.plain],
    ['value', statement.value === null ? null : formatNumber(language, statement.value)],
    ['valueMax', statement.valueMax === null ? null : formatNumber(language, statement.valueMax)],
    ['valueText', statement.valueText],
    ['absence', statement.absence === null ? null : ABSENCES[statement.absence][language].label],
    ['unit', unitWords(language, statement.unit)],
    ['place', statement.place.length === 0 ? null : statement.place.join('; ')],
    ['period', period.start === null && period.end === null ? null : periodWords(language, period)],
    ['partial', period.partial ? texts.yes : texts.no],
    ['openEnd', period.openEnd ? texts.yes : texts.no],
    ['attribution', statement.attribution.length === 0 ? null : statement.attribution.join(' > ')],
    ['scope', SCOPES[statement.scope][language].label],
    ['scopePrinted', statement.scopePrinted],
    ['exploitation', exploitationWords(language, statement.exploitation)],
    ['victim', statement.victim],
    ['note', statement.note],
  ];
  return list.map(([field, words]) => ({ field, label: texts.fields[field], words: words ?? texts.none }));
}

/** Fields that differ between two statements, in words. */
export function differencesOf(
  language: Language,
  texts: ReviewTexts,
  before: Statement,
  after: Statement,
): readonly { readonly label: string; readonly before: string; readonly after: string }[] {
  const now = fieldsOf(language, texts, after);
  return fieldsOf(language, texts, before).flatMap((field, index) => {
    const words = now[index]!.words;
    return words === field.words ? [] : [{ label: field.label, before: field.words, after: words }];
  });
}

/** Forms of exploitation in words. @example exploitationWords('en', 'sexual+labour') // 'sexual exploitation + forced labour' */
export function exploitationWords(language: Language, joined: string | null): string | null {
  if (joined === null || joined === '') return null;
  return joined
    .split('+')
    .map((code) => EXPLOITATIONS[code as Exploitation]?.[language].label ?? code)
    .join(' + ');
}

/** Where a claim stands in the list. @example positionWords(texts, 3, 9) // 'Cifra 3 de 9' */
export function positionWords(texts: ReviewTexts, n: number, total: number): string {
  return fill(texts.position, { n: String(n), total: String(total) });
}
