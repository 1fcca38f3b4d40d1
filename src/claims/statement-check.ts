import { MEASURES, type Measure } from '../vocabulary/measure.ts';
import { isCurrency } from '../vocabulary/unit.ts';
import type { Statement } from './claim.ts';

/** What is wrong with a number, or with the order of two. */
export type StatementProblem =
  | { readonly field: 'value' | 'valueMax'; readonly kind: 'not-whole' | 'negative'; readonly number: number }
  | {
      readonly field: 'value' | 'valueMax';
      readonly kind: 'out-of-range';
      readonly number: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly field: 'valueMax'; readonly kind: 'range-backwards' }
  | { readonly field: 'periodEnd'; readonly kind: 'period-backwards' };

/** The number as the extractor reads it where it stands in its sentence. */
export interface MarkedNumber {
  readonly value: number;
  readonly valueMax: number | null;
}

/** More than any count of the field: a larger one is a slip of the hand. */
export const LARGEST_COUNT = 1_000_000_000;
/** Above it a number is no longer exact to a hundredth: no budget of a country is as large. */
const LARGEST_AMOUNT = 10_000_000_000_000;
const OLDEST_AGE = 120;

/** Units that measure; all others count whole things. Money measures too. */
const MEASURING_UNITS: ReadonlySet<string> = new Set([
  'percent',
  'year',
  'month',
  'day',
  'age',
  'times',
  'x100k',
  'score',
  'tier',
  'other',
]);
/** Only what says how much something changed may be below zero. */
const MAY_BE_NEGATIVE: ReadonlySet<Measure> = new Set(['percent_change', 'count_change']);

/**
 * Numbers that a statement cannot have, and spans that end before they begin. Pure, and without words: each way in says
 * it in its own.
 * @example statementProblems({ measure: 'cases_reported', unit: 'case', value: -5, … }) // [{ field: 'value', kind: 'negative', number: -5 }]
 */
export function statementProblems(
  statement: Pick<Statement, 'measure' | 'unit' | 'value' | 'valueMax'> & {
    readonly period: Pick<Statement['period'], 'start' | 'end'>;
  },
): readonly StatementProblem[] {
  const { value, valueMax, period } = statement;
  const problems = (['value', 'valueMax'] as const).flatMap((field) => {
    const number = statement[field];
    return number === null ? [] : numberProblem(statement, field, number);
  });
  if (value !== null && valueMax !== null && valueMax < value && problems.length === 0)
    problems.push({ field: 'valueMax', kind: 'range-backwards' });
  if (period.start !== null && period.end !== null && period.end < period.start)
    problems.push({ field: 'periodEnd', kind: 'period-backwards' });
  return problems;
}

function numberProblem(
  { measure, unit }: Pick<Statement, 'measure' | 'unit'>,
  field: 'value' | 'valueMax',
  number: number,
): StatementProblem[] {
  const signed = MAY_BE_NEGATIVE.has(measure);
  if (number < 0 && !signed) return [{ field, kind: 'negative', number }];
  const counted = countsWholeThings(measure, unit);
  const most =
    measure === 'percent_share'
      ? 100
      : measure === 'age_range' || unit === 'age'
        ? OLDEST_AGE
        : counted
          ? LARGEST_COUNT
          : LARGEST_AMOUNT;
  const least = signed ? -most : 0;
  if (!Number.isFinite(number) || number > most || number < least)
    return [{ field, kind: 'out-of-range', number, least, most }];
  return counted && !Number.isInteger(number) ? [{ field, kind: 'not-whole', number }] : [];
}

/** Whether a number of this measure and unit counts things that have no half. */
export function countsWholeThings(measure: Measure, unit: string): boolean {
  const isCount = ['flow', 'stock'].includes(MEASURES[measure].kind) || measure === 'count_change';
  return isCount && !MEASURING_UNITS.has(unit) && !isCurrency(unit);
}

/**
 * Whether a statement says another number than the one marked in its sentence. The sign does not count: a sentence says
 * "fell 26 %" where the statement says −26.
 */
export function differsFromMarked(
  { value, valueMax }: Pick<Statement, 'value' | 'valueMax'>,
  marked: MarkedNumber | null,
): boolean {
  if (marked === null || value === null) return false;
  const said = [marked.value, marked.valueMax].filter((number) => number !== null).map(Math.abs);
  return ![value, valueMax].some((number) => number !== null && said.includes(Math.abs(number)));
}
