import type { Period } from '../../periods/period.ts';

/** Days since 1970, both inclusive. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Two printed ends of one stretch may differ by this: "to 28 July" and "January to July". */
export const SAME_END_DAYS = 5;
/** At least this long is a year; reporting years and leap years count. */
const YEAR_DAYS = 360;

/**
 * A date as a number of days since 1970, by the calendar alone: it is asked for millions of times.
 * @example dayOf('1970-01-02') // 1
 */
export function dayOf(date: string): number {
  const digit = (index: number) => date.charCodeAt(index) - 48;
  const month = digit(5) * 10 + digit(6);
  // Years that begin in March end with the leap day.
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digit(8) * 10 + digit(9) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** The days of a period with both ends and one meaning, or null. */
export function daysOf(period: Period): Days | null {
  if (period.start === null || period.end === null || period.alternatives.length > 1) return null;
  return { first: dayOf(period.start), last: dayOf(period.end) };
}

export const lengthOf = (days: Days): number => days.last - days.first + 1;

/** The calendar year that holds the whole period, or null. */
export function yearWithin(period: Period): number | null {
  if (period.start === null || period.end === null || period.alternatives.length > 1) return null;
  const year = period.start.slice(0, 4);
  return period.end.startsWith(year) ? Number(year) : null;
}

/** The calendar year that the period covers from its first day to its last, or null. */
export function calendarYearOf(period: Period): number | null {
  const year = yearWithin(period);
  return year !== null && period.start!.endsWith('-01-01') && period.end!.endsWith('-12-31') ? year : null;
}

/** Whether a period lasts a year or longer, or began nobody knows when. */
export function isLong(period: Period): boolean {
  if (period.start === null) return period.end !== null;
  const days = daysOf(period);
  return days !== null && lengthOf(days) >= YEAR_DAYS;
}

/** Longer than this is more than a year. */
const MORE_THAN_A_YEAR_DAYS = 400;

/** Whether a period lasts more than a year, or began nobody knows when. */
export function isMoreThanYear(period: Period): boolean {
  if (period.start === null) return period.end !== null;
  const days = daysOf(period);
  return days !== null && lengthOf(days) > MORE_THAN_A_YEAR_DAYS;
}

/** Whether a period is a part of one calendar year that begins with it: "so far this year", a first half. */
export function isBeginningOfYear(period: Period): boolean {
  const year = yearWithin(period);
  if (year === null || !period.start!.endsWith('-01-01')) return false;
  return lengthOf(daysOf(period)!) < YEAR_DAYS;
}

/** Whether the first lies wholly in the second; a period without a start reaches back without end. */
export function liesWithin(inner: Period, outer: Period): boolean {
  const days = daysOf(inner);
  if (days === null || outer.end === null || outer.alternatives.length > 1) return false;
  if (days.last > dayOf(outer.end)) return false;
  return outer.start === null || days.first >= dayOf(outer.start);
}

/** Whether two periods have the same two ends. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** How many days the two have in common. */
export function daysInCommon(a: Days, b: Days): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
}
