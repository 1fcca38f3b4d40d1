import type { Measure } from '../../vocabulary/measure.ts';
import type { EvidenceClaim } from './check.ts';
import { isPlain } from './comparable.ts';
import { calendarYearOf, daysOf, isBeginningOfYear, lengthOf, SAME_END_DAYS, yearWithin } from './spans.ts';

/** How far "about 40 %" may be from the number, as a share of it, and at least in points. */
const ABOUT_SHARE = 0.15;
const ABOUT_POINTS = 3;
/** "Tripled" may be 2.3 to 3.7. */
const TIMES_SHARE = 0.25;

export const isChange = ({ measure }: EvidenceClaim): boolean =>
  measure === 'percent_change' || measure === 'count_change' || measure === 'ratio';

/** One end of a change: a year, or the first days of one. */
export interface EndOfChange {
  readonly year: number;
  /** Days from the first of January; null for the whole year. */
  readonly days: number | null;
}

/**
 * Between what a change was measured: the two years of its span; the year before and its own; or the same first months of
 * both. Null where its period does not say.
 * @example endsOfChange(of 2008-01-01..2011-12-31) // from 2008 to 2011
 */
export function endsOfChange(change: EvidenceClaim): { readonly from: EndOfChange; readonly to: EndOfChange } | null {
  const { start, end } = change.period;
  if (start === null || end === null || change.period.alternatives.length > 1) return null;
  const year = yearWithin(change.period);
  if (year !== null) {
    const isBeginning = isBeginningOfYear(change.period);
    if (!isBeginning && calendarYearOf(change.period) === null) return null;
    const days = isBeginning ? lengthOf(daysOf(change.period)!) : null;
    return { from: { year: year - 1, days }, to: { year, days } };
  }
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return null;
  return {
    from: { year: Number(start.slice(0, 4)), days: null },
    to: { year: Number(end.slice(0, 4)), days: null },
  };
}

/** Whether a count is of that end: all of the year, or its first days give or take a few. */
export function isOfEnd(count: EvidenceClaim, end: EndOfChange): boolean {
  if (count.period.yearKind !== 'calendar' || yearWithin(count.period) !== end.year) return false;
  if (end.days === null) return calendarYearOf(count.period) !== null;
  return isBeginningOfYear(count.period) && Math.abs(lengthOf(daysOf(count.period)!) - end.days) <= SAME_END_DAYS;
}

/** The change between two counts, in the terms of the claim; null where nothing can be divided. */
export function changeBetween(change: EvidenceClaim, from: EvidenceClaim, to: EvidenceClaim): number | null {
  if (change.measure === 'count_change') return to.value! - from.value!;
  if (from.value === 0) return null;
  return change.measure === 'ratio' ? to.value! / from.value! : ((to.value! - from.value!) / from.value!) * 100;
}

/**
 * Whether a change is what its two counts give, as far as it was printed: one unit of its last digit is left for rounding
 * and cutting off.
 * @example changeFits('+25.6', 558, 701) // true: 25.63
 */
export function changeFits(change: EvidenceClaim, from: EvidenceClaim, to: EvidenceClaim): boolean {
  const actual = changeBetween(change, from, to);
  const said = change.value!;
  if (actual === null) return false;
  if (change.measure === 'ratio') return Math.abs(actual - said) <= TIMES_SHARE * said + 1e-9;
  const slack = change.measure === 'count_change' ? 0 : lastDigit(said);
  const wide = Math.max(change.measure === 'count_change' ? 1 : ABOUT_POINTS, Math.abs(said) * ABOUT_SHARE);
  switch (change.qualifier) {
    case 'about':
    case 'nearly':
      return Math.abs(actual - said) <= wide;
    case 'more_than':
    case 'at_least':
      return Math.abs(actual) >= Math.abs(said) - slack && Math.abs(actual) <= Math.abs(said) + wide * 2;
    case 'less_than':
    case 'up_to':
      return Math.abs(actual) <= Math.abs(said) + slack && Math.abs(actual) >= Math.abs(said) - wide * 2;
    default:
      return Math.abs(actual - said) <= slack + 1e-9;
  }
}

/** @example lastDigit(26.4) // 0.1 */
export function lastDigit(value: number): number {
  return 10 ** -(String(value).split('.')[1]?.length ?? 0);
}

const MEASURE_WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['convictions', /\b(?:convict|conden|sentenc)/iu],
  ['prosecutions', /\b(?:prosecut|acusaci|procesos? penal|indict)/iu],
  ['investigations', /\b(?:investiga)/iu],
  ['victims_identified', /v[ií]ctim/iu],
  ['arrests', /\b(?:arrest|deteni|aprehen)/iu],
  ['cases_reported', /\b(?:cases?|casos?|complaints?|denuncias?|den[uú]ncias?|files|causas|ocorr[eê]ncias?)\b/iu],
];

/** What a change is of, by the words of its sentence; null where they name nothing or several things. */
export function changedMeasure(change: EvidenceClaim): Measure | null {
  const text = change.measurePrinted ?? change.citation?.quote ?? '';
  const named = MEASURE_WORDS.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? named[0]![0] : null;
}

/** Whether a count may be the end of a change: one plain number above nothing. */
export const mayBeEnd = (claim: EvidenceClaim): boolean =>
  isPlain(claim) && claim.period.end !== null && !isChange(claim);
