import type { Statement } from '../../claims/claim.ts';
import { noteIn } from '../../claims/note.ts';
import type { DeskTexts } from '../../i18n/es/desk.ts';
import { fill, formatList, formatNumber, formatValueWithUnit, unitWords } from '../../i18n/format.ts';
import { periodWords, shortPeriodWords } from '../../i18n/period-words.ts';
import type { Period } from '../../periods/period.ts';
import { ABSENCES, EXPLOITATIONS, QUALIFIERS, SCOPES, type Exploitation } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import { victimWords } from '../../vocabulary/victim-parts.ts';

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
    ['period', periodInWords(language, texts, period)],
    ['attribution', statement.attribution.length === 0 ? null : statement.attribution.join(' > ')],
    ['scope', SCOPES[statement.scope][language].label],
    ['scopePrinted', statement.scopePrinted],
    ['exploitation', exploitationWords(language, statement.exploitation)],
    ['victim', statement.victim === null ? null : victimWords(language, statement.victim)],
    ['note', statement.note && noteIn(statement.note, language)],
  ];
  return list.map(([field, words]) => ({ field, label: texts.fields[field], words: words ?? texts.none }));
}

/** A period in words with what limits it; null when there is none. @example 'de enero a mayo de 2016 (parcial)' */
function periodInWords(language: Language, texts: ReviewTexts, period: Period): string | null {
  if (period.start === null && period.end === null) return null;
  const marks = [period.partial ? texts.partialMark : null, period.openEnd ? texts.openMark : null].filter(
    (mark) => mark !== null,
  );
  const words = periodWords(language, period);
  return marks.length === 0 ? words : `${words} (${marks.join(', ')})`;
}

/**
 * What a claim is about in one narrow line: measure, place and period. What is missing is said: it is often the mistake.
 * @example aboutWords('es', texts, claim) // 'Casos denunciados · El Alto · ene–may 2016 (parcial)'
 */
export function aboutWords(language: Language, texts: ReviewTexts, statement: Statement): string {
  const { period } = statement;
  const span = period.start === null && period.end === null ? texts.noPeriod : shortPeriodWords(language, period);
  return [
    MEASURES[statement.measure][language].label,
    placeWords(language, texts, statement.place),
    period.partial ? `${span} (${texts.partialMark})` : span,
  ].join(' · ');
}

/**
 * The places of a claim, each without what holds it; a city of its department's name keeps the department.
 * @example placeWords('es', texts, ['Bolivia/La Paz/El Alto', 'Peru']) // 'El Alto y Peru'
 */
export function placeWords(language: Language, texts: ReviewTexts, paths: readonly string[]): string {
  if (paths.length === 0) return texts.noPlace;
  const names = paths.map((path) => {
    const [name = path, holder] = path.split('/').reverse();
    return name === holder ? `${holder}/${name}` : name;
  });
  return names.length > 3
    ? fill(texts.morePlaces, { name: names[0]!, n: String(names.length - 1) })
    : formatList(language, names);
}

export interface DifferenceWords {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Fields that differ between two statements, in words. */
export function differencesOf(
  language: Language,
  texts: ReviewTexts,
  before: Statement,
  after: Statement,
): readonly DifferenceWords[] {
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
