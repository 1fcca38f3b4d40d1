import { NO_PERIOD, type Period, type PeriodPrecision, type YearKind } from '../../periods/period.ts';
import { addDays, addMonths, isWholeYears, monthEnd, monthStart, yearOf } from '../../periods/calendar.ts';
import type { Rule } from '../rule.ts';

/** A span that the words fix, given the publication date. */
export interface SpanExpression {
  readonly kind: 'span';
  readonly start: string;
  readonly end: string;
  readonly openEnd: boolean;
  readonly precision: PeriodPrecision;
  readonly yearKind: YearKind;
  readonly alternatives: readonly { readonly start: string; readonly end: string }[];
  /** True when only a day is named, which may as well be the day of a statement. */
  readonly isDay: boolean;
  /** True when it dates one noun only and says nothing about the figures that follow. */
  readonly isLocal: boolean;
  /** True when the words name no year and the one read from the publication date is only the likeliest. */
  readonly isYearless: boolean;
  /** True when only its end is printed: "as of 31 August"; its start may follow from what the report covers. */
  readonly isUntil: boolean;
}

/** What the words of a text say about a period; some only make sense beside the period of the main figure. */
export type PeriodExpression =
  | SpanExpression
  /** "the same period of 2020": the current span moved to that year, or back by so many years. */
  | { readonly kind: 'sameSpan'; readonly year: number | null; readonly back: number }
  /** "the year before", "la gestión anterior": the whole year before that of the current span. */
  | { readonly kind: 'yearBefore'; readonly back: number }
  /** "the previous quarter", "the month before": the current span moved back by its own length. */
  | { readonly kind: 'spanBefore' }
  /** "that year", "in the quarter": the last span named; `both` joins the last two, `unit` says what the words call it. */
  | {
      readonly kind: 'frame';
      readonly both?: boolean;
      readonly part?: 3 | 6 | undefined;
      readonly unit?: 'day' | 'year' | 'span' | 'main' | 'since' | undefined;
    }
  /** "the following year": the year after the last one named. */
  | { readonly kind: 'yearAfter'; readonly by: number }
  /** "in the second": a part of the year like the one named before it. */
  | { readonly kind: 'nextPart'; readonly index: number }
  /** "up to 31 August", "con corte al 28 de febrero": ends the span that stands beside it. */
  | { readonly kind: 'until'; readonly month: number; readonly day: number; readonly year: number | null }
  /** A date that is part of a name ("the Act of 2005"): no period at all. */
  | { readonly kind: 'name' };

/** What productions may ask. */
export interface PeriodContext {
  /** Publication date, or null when unknown: then relative words give nothing. */
  readonly published: string | null;
  /** Year in whose name a report appears, for "the reporting period"; the year of publication when absent. */
  readonly reportYear?: number | null;
  /** Country whose years of account the text means, or null when unknown. */
  readonly country?: string | null;
}

export type PeriodRule = Rule<PeriodExpression, PeriodContext>;

/** The period rules of a language, and the words around periods and numbers that decide what a period is for. */
export interface PeriodLanguage {
  readonly rules: readonly PeriodRule[];
  /** Words that open a comparison with another period: "up from", "frente a". */
  readonly comparison: RegExp;
  /** Words of saying: a day beside them is when somebody spoke. */
  readonly saying: RegExp;
  readonly syntax: PeriodSyntax;
}

/** Words around periods. Patterns about numbers read the masked sentence, where each number is a run of `#`. */
export interface PeriodSyntax {
  /** Where a comparison ends. */
  readonly comparisonEnd: RegExp;
  /** Where the earlier side of "from 102 to 125" ends. */
  readonly fromEnd: RegExp;
  /** The end of a sign of comparison that opens such a pair. */
  readonly opensPair: RegExp;
  /** Words between the year of the first number of a pair and the second: "from 12 in 2019 to 20". */
  readonly pairJoin: RegExp;
  /** Words before a period that tells when an offence was done: "jailed for trafficking three girls in …". */
  readonly offence: RegExp;
  /** Words before a period that is told of in passing: "solamente en …". */
  readonly passing: RegExp;
  /** Words that say of which period the figures of a text are. */
  readonly coverage: RegExp;
  /** A word that gives each of several numbers one of several periods: "respectively". */
  readonly respectively?: RegExp;
  /** What stands before and after the first number of a pair, and before the second. */
  readonly pairFirstBefore: RegExp;
  readonly pairFirstAfter: RegExp;
  readonly pairSecondBefore: RegExp;
  /** All that may stand between a number and the period that is joined to it. */
  readonly joined: RegExp;
  readonly coordinated: RegExp;
  /** The end of what stands between a number and a period, when that opens a new clause. */
  readonly newClause: RegExp;
  /** After a number that is a part of the next: "12 of the 40". */
  readonly wholeAfter: RegExp;
  /** Before a period: words of what was founded or passed then, which dates no figure. */
  readonly founding: RegExp;
  /** After a period: "2021, when …" dates what happened then. */
  readonly when: RegExp;
  /** Words of anniversaries and observances: a day beside them dates no figure. */
  readonly observance: RegExp;
  /** Words of beginnings: a sentence without figures that tells when an inquiry began dates no figure below. */
  readonly beginning: RegExp;
  /** The beginning of a period from which a change is counted. */
  readonly countsFrom: RegExp;
  /** Words before the first and between both ends of a span: "between … and …". */
  readonly rangeOpens: RegExp;
  readonly rangeJoins: RegExp;
  /** Words between both ends that need no opening word: "hasta", "until". */
  readonly rangeJoinsAlone: RegExp;
  /** After or before a number: it is a part of the number before. */
  readonly partAfter: RegExp;
  readonly partBefore: RegExp;
  /** Titles of yearly reports, and words that say a text covers a reporting year. */
  readonly reportTitle: RegExp;
  readonly reportingPeriod: RegExp;
}

interface SpanOptions {
  readonly openEnd?: boolean;
  readonly yearKind?: YearKind;
  readonly alternatives?: SpanExpression['alternatives'];
  readonly isDay?: boolean;
  readonly isUntil?: boolean;
}

/** A span, or null when its end lies before its start. */
export function span(
  start: string | null,
  end: string | null,
  precision: PeriodPrecision,
  options: SpanOptions = {},
): SpanExpression | null {
  if (!start || !end || end < start) return null;
  return {
    kind: 'span',
    start,
    end,
    precision,
    openEnd: options.openEnd ?? false,
    yearKind: options.yearKind ?? 'calendar',
    alternatives: options.alternatives ?? [],
    isDay: options.isDay ?? false,
    isLocal: false,
    isYearless: false,
    isUntil: options.isUntil ?? false,
  };
}

/** Whole calendar years. */
export function years(first: number, last: number = first): SpanExpression | null {
  return span(`${first}-01-01`, `${last}-12-31`, first === last ? 'year' : 'span');
}

/** Month and day from which a text may speak of its own year as a whole. */
const YEAR_IS_NEARLY_OVER = '11-01';

/** A year; the year of publication only as far as it has gone, unless it is nearly over. */
export function yearOrSoFar(year: number, published: string | null): SpanExpression | null {
  const isRunning = published !== null && yearOf(published) === year && published.slice(5) < YEAR_IS_NEARLY_OVER;
  return isRunning ? since(`${year}-01-01`, published) : years(year);
}

/** Whole months, in one year or across two. */
export function months(
  firstYear: number,
  firstMonth: number,
  lastYear: number,
  lastMonth: number,
): SpanExpression | null {
  const precision = firstYear === lastYear && firstMonth === lastMonth ? 'month' : 'span';
  return span(monthStart(firstYear, firstMonth), monthEnd(lastYear, lastMonth), precision);
}

/** A span that dates one noun only. */
export function asLocal(expression: SpanExpression): SpanExpression {
  return { ...expression, isLocal: true };
}

/** A span whose words name no year. */
export function asYearless(expression: SpanExpression | null): SpanExpression | null {
  return expression && { ...expression, isYearless: true };
}

/** The latest part of a year, of so many months, that was over at publication. */
export function latestPart(published: string | null, monthsEach: 3 | 6): SpanExpression | null {
  if (!published) return null;
  const parts = [yearOf(published), yearOf(published) - 1].flatMap((year) =>
    Array.from({ length: 12 / monthsEach }, (_, index) => partOfYear(year, monthsEach, 12 / monthsEach - index)),
  );
  return parts.find((part) => part !== null && part.end <= published) ?? null;
}

/** A span that may as well be when somebody spoke: "told the committee in February". */
export function asMoment(expression: SpanExpression | null): SpanExpression | null {
  return expression && { ...expression, isDay: true };
}

/** Months named without a year: the latest that lie wholly before publication or contain it. */
export function monthsBefore(published: string | null, first: number, last: number): SpanExpression | null {
  if (!published) return null;
  let year = yearOf(published);
  if (monthStart(year, last) > published) year--;
  return asYearless(months(last < first ? year - 1 : year, first, year, last));
}

/**
 * Months of which the last is told by its part ("early October"): the span ends at publication where that falls into it.
 */
export function monthsUpTo(whole: SpanExpression | null, published: string | null): SpanExpression | null {
  if (!whole || !published || !whole.end || published < whole.start! || published >= whole.end) return whole;
  const isInLastMonth = published.slice(0, 7) === whole.end.slice(0, 7);
  return isInLastMonth ? { ...whole, end: published, precision: 'span' } : whole;
}

/** A part of a year: quarter, half, third, or its first months. */
export function partOfYear(year: number, monthsEach: number, index: number): SpanExpression | null {
  const first = (index - 1) * monthsEach + 1;
  const precision: PeriodPrecision =
    monthsEach === 3 ? 'quarter' : monthsEach === 6 ? 'half' : monthsEach === 1 ? 'month' : 'span';
  const whole = months(year, first, year, first + monthsEach - 1);
  return whole && { ...whole, precision };
}

/** From a day to publication: "since 2006", "so far this year". */
export function since(start: string | null, published: string | null): SpanExpression | null {
  return span(start, published, 'span', { openEnd: true });
}

/** A day; one without a year is the latest before publication. */
export function day(iso: string | null): SpanExpression | null {
  return span(iso, iso, 'day', { isDay: true });
}

/** A printed day with its year; one that does not exist is no period, and neither is its month. */
export function dayOrName(iso: string | null): PeriodExpression {
  return day(iso) ?? { kind: 'name' };
}

/**
 * The last so many years up to publication. In January and February a text means the whole years before.
 * @example lastYears('2012-11-15', 6) // 2007-01-01 to 2012-11-15
 */
export function lastYears(published: string | null, count: number): SpanExpression | null {
  if (!published || count < 1 || count > 150) return null;
  const year = yearOf(published);
  if (published.slice(5) < '02-29') return span(`${year - count}-01-01`, `${year - 1}-12-31`, 'span');
  const toDay = addMonths(published, -12 * count);
  return span(`${year - count + 1}-01-01`, published, 'span', {
    openEnd: true,
    alternatives: [{ start: toDay, end: published }],
  });
}

/**
 * The reporting year of a yearly report: April to March, ending in the year in whose name the report appears.
 * @example reportingYear({ published: '2020-06-25' }) // 2019-04-01 to 2020-03-31
 */
export function reportingYear({ published, reportYear }: PeriodContext): SpanExpression | null {
  const year = reportYear ?? (published ? yearOf(published) - (published.slice(5) < '03-01' ? 1 : 0) : null);
  return year === null ? null : yearTo(year, 3);
}

/** Twelve months up to the end of a month: "the year to March 2017". */
export function yearTo(year: number, month: number): SpanExpression | null {
  const end = monthEnd(year, month);
  const start = addDays(addMonths(`${end.slice(0, 8)}01`, -11), 0);
  return span(start, end, 'year', { yearKind: month === 12 ? 'calendar' : 'reporting' });
}

/** The period that a claim carries. */
export function periodOf(expression: SpanExpression | null, printed: string | null): Period {
  if (!expression) return NO_PERIOD;
  const { start, end, openEnd, precision, yearKind, alternatives } = expression;
  const isReportingYear = yearKind !== 'calendar' && precision === 'year';
  return {
    start,
    end,
    openEnd,
    precision,
    yearKind,
    partial: !isWholeYears(start, end) && !isReportingYear,
    printed,
    alternatives: [...alternatives],
  };
}

/** The same span in another year. */
export function shiftYears(expression: SpanExpression, by: number): SpanExpression {
  const isMonthEnd = expression.end === monthEnd(yearOf(expression.end), Number(expression.end.slice(5, 7)));
  const end = addMonths(expression.end, by * 12);
  const shiftedEnd = isMonthEnd ? monthEnd(yearOf(end), Number(end.slice(5, 7))) : end;
  return {
    ...expression,
    start: addMonths(expression.start, by * 12),
    end: shiftedEnd,
    openEnd: false,
    alternatives: [],
  };
}

/** The span of the same length that ends where this one starts. */
export function spanBefore(expression: SpanExpression): SpanExpression {
  const length =
    (yearOf(expression.end) - yearOf(expression.start)) * 12 +
    Number(expression.end.slice(5, 7)) -
    Number(expression.start.slice(5, 7)) +
    1;
  if (!expression.start.endsWith('-01'))
    return {
      ...expression,
      end: addDays(expression.start, -1),
      start: addMonths(expression.start, -length),
      openEnd: false,
      alternatives: [],
    };
  return {
    ...expression,
    start: addMonths(expression.start, -length),
    end: addDays(expression.start, -1),
    openEnd: false,
    alternatives: [],
  };
}
