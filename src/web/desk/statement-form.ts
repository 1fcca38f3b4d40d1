import type { Statement } from '../../claims/claim.ts';
import { statementProblems, type StatementProblem } from '../../claims/statement-check.ts';
import type { TextLanguage } from '../../extraction/text-language.ts';
import type { DeskTexts } from '../../i18n/es/desk.ts';
import { fill, formatNumber } from '../../i18n/format.ts';
import { isoDate, type Period, type PeriodPrecision } from '../../periods/period.ts';
import {
  ABSENCE_CODES,
  EXPLOITATION_CODES,
  QUALIFIER_CODES,
  SCOPE_CODES,
  type Exploitation,
} from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURE_CODES } from '../../vocabulary/measure.ts';
import { isCurrency, UNIT_CODES } from '../../vocabulary/unit.ts';
import { printedNumber, readTypedNumber, typedNumber, type TypedNumber } from './typed-number.ts';
import { numberWords } from './number-words.ts';

/** Parts of the victims that a correction offers; what a claim has besides stays. */
export const OFFERED_VICTIM_PARTS: readonly string[] = [
  'women',
  'men',
  'girls',
  'boys',
  'child',
  'adolescent',
  'adult',
  'transgender',
  'lgbti',
  'foreign',
  'indigenous',
];

type Problems = DeskTexts['review']['problems'];

/** What is wrong with a field, by the field's name. */
export type StatementErrors = Readonly<Record<string, string>>;

/** Finds places for what was typed: one when it is clear, otherwise what it may mean. */
export type FindPlaces = (typed: string) => readonly { readonly path: string }[];

/** How the fields are read. */
export interface StatementReading {
  /** The language of the person. */
  readonly language: Language;
  /** The language of the document: numbers are copied from it, so its separators count. */
  readonly documentLanguage: TextLanguage;
  readonly problems: Problems;
  readonly findPlaces: FindPlaces;
}

/** A number that could have been read otherwise. */
export interface DoubtfulNumber extends TypedNumber {
  readonly typed: string;
}

/**
 * Reads the fields of a correction. What the form does not show stays as it was.
 * @param form field names as in `Statement`; `place`, `exploitation` and `victim` repeated
 * @returns the statement with the numbers that have another reading, or what is wrong with each field
 */
export function readStatement(
  form: FormData,
  before: Statement,
  reading: StatementReading,
): { statement: Statement; doubtful: readonly DoubtfulNumber[] } | { errors: StatementErrors } {
  const { language, documentLanguage, problems } = reading;
  const readings: Partial<Record<string, DoubtfulNumber>> = {};
  const errors: Record<string, string> = {};
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const optional = (name: string) => text(name) || null;
  const choice = <T extends string>(name: string, codes: readonly T[]): T => {
    const found = codes.find((code) => code === text(name));
    if (!found) errors[name] = problems.badChoice;
    return found ?? codes[0]!;
  };
  const number = (name: string): number | null => {
    const typed = text(name);
    if (typed === '') return null;
    const read = readTypedNumber(documentLanguage, typed);
    if (read === null)
      errors[name] = fill(problems.badNumber, {
        text: typed,
        whole: printedNumber(documentLanguage, 1359),
        decimal: typedNumber(documentLanguage, 26.4),
      });
    else readings[name] = { typed, ...read };
    return read?.value ?? null;
  };
  const date = (name: string): string | null => {
    const typed = optional(name);
    if (typed !== null && !isoDate.safeParse(typed).success) errors[name] = problems.badDate;
    return typed;
  };

  /** Only the form of a claim by hand has these fields; elsewhere they stay as they were. */
  const kept = (name: 'valueText' | 'measurePrinted' | 'scopePrinted') =>
    form.has(name) ? optional(name) : before[name];

  const value = number('value');
  const valueMax = number('valueMax');
  const valueText = kept('valueText');
  const absence =
    text('absence') !== '' ? choice('absence', ABSENCE_CODES) : form.has('absence') ? null : before.absence;
  if (value === null && !errors.value && absence === null && valueText === null) errors.value = problems.noNumber;
  const start = date('periodStart');
  const end = date('periodEnd');
  const unit = text('unit');
  if (!(UNIT_CODES as readonly string[]).includes(unit) && !isCurrency(unit)) errors.unit = problems.badChoice;
  const exploitation = form
    .getAll('exploitation')
    .filter((code): code is Exploitation => EXPLOITATION_CODES.some((known) => known === code));

  const statement: Statement = {
    ...before,
    measure: choice('measure', MEASURE_CODES),
    value,
    valueMax,
    // A number typed where the source gave none is a number now.
    absence: value === null ? absence : null,
    valueText,
    measurePrinted: kept('measurePrinted'),
    unit,
    qualifier: choice('qualifier', QUALIFIER_CODES),
    place: readPlaces(form, errors, reading),
    period: periodOf(before.period, {
      start,
      end,
      partial: form.get('partial') !== null,
      openEnd: form.get('openEnd') !== null,
    }),
    attribution: text('attribution')
      .split('>')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    scope: choice('scope', SCOPE_CODES),
    scopePrinted: kept('scopePrinted'),
    exploitation: exploitation.length === 0 ? null : exploitation.join('+'),
    victim: readVictims(form, before.victim),
    note: optional('note'),
  };
  // Only what could be read is checked: a field has one error at a time.
  for (const problem of statementProblems(statement))
    errors[problem.field] ??= problemWords(problem, language, problems, readings[problem.field], documentLanguage);
  if (Object.keys(errors).length > 0) return { errors };
  const doubtful = Object.values(readings).filter((read) => read !== undefined && read.other !== null);
  return { statement, doubtful: doubtful as DoubtfulNumber[] };
}

function problemWords(
  problem: StatementProblem,
  language: Language,
  problems: Problems,
  read: DoubtfulNumber | undefined,
  documentLanguage: TextLanguage,
): string {
  if (problem.kind === 'range-backwards') return problems.rangeBackwards;
  if (problem.kind === 'period-backwards') return problems.periodBackwards;
  if (problem.kind === 'negative') return problems.negative;
  if (problem.kind === 'out-of-range')
    return fill(problems.outOfRange, {
      least: formatNumber(language, problem.least),
      most: formatNumber(language, problem.most),
    });
  const sentence = fill(problems.notWhole, { value: numberWords(language, problems, problem.number) });
  const other = read?.other ?? null;
  if (other === null || !Number.isInteger(other)) return sentence;
  return `${sentence} ${fill(problems.otherReading, {
    other: numberWords(language, problems, other),
    write: typedNumber(documentLanguage, other),
  })}`;
}

/** The parts of the victims: known codes, and what the claim had before. The order stays when nothing else changed. */
function readVictims(form: FormData, before: string | null): string | null {
  const known: readonly string[] = [...OFFERED_VICTIM_PARTS, ...(before?.split('+') ?? [])];
  const ticked = new Set(form.getAll('victim').map((part) => String(part).trim()));
  const parts = [...new Set(known)].filter((part) => ticked.has(part));
  const same = before !== null && [...parts].sort().join('+') === before.split('+').sort().join('+');
  return same ? before : parts.join('+') || null;
}

function readPlaces(
  form: FormData,
  errors: Record<string, string>,
  { problems, findPlaces }: { problems: Problems; findPlaces: FindPlaces },
): string[] {
  const paths = form.getAll('place').map((path) => String(path).trim());
  for (const typed of String(form.get('addPlace') ?? '').split(';')) {
    const name = typed.trim();
    if (name === '') continue;
    const found = findPlaces(name);
    if (found.length === 1) paths.push(found[0]!.path);
    else if (found.length === 0) errors.addPlace = fill(problems.unknownPlace, { text: name });
    else
      errors.addPlace = fill(problems.ambiguousPlace, {
        text: name,
        places: found.map(({ path }) => path).join('; '),
      });
  }
  return [...new Set(paths.filter((path) => path !== ''))];
}

/** The period with its new span; what the source printed stays, the precision follows the span when that changed. */
function periodOf(before: Period, span: Pick<Period, 'start' | 'end' | 'partial' | 'openEnd'>): Period {
  const moved = span.start !== before.start || span.end !== before.end;
  return moved
    ? { ...before, ...span, precision: precisionOf(span.start, span.end), alternatives: [] }
    : { ...before, ...span };
}

/** How fine a span is. @example precisionOf('2012-01-01', '2012-12-31') // 'year' */
export function precisionOf(start: string | null, end: string | null): PeriodPrecision {
  if (start === null || end === null) return start === end ? 'unknown' : 'span';
  if (start === end) return 'day';
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return 'year';
  const month = start.slice(0, 7);
  const lastDay = new Date(Date.UTC(Number(year), Number(start.slice(5, 7)), 0)).getUTCDate();
  return start === `${month}-01` && end === `${month}-${lastDay}` ? 'month' : 'span';
}
