import { describe, expect, it } from 'vitest';
import { calendarYear, NO_PERIOD } from '../../periods/period.ts';
import { dayOf, isBeginningOfYear, isLong, liesWithin, yearWithin } from './spans.ts';

describe('dayOf', () => {
  it('counts days as the calendar of the machine does, leap years too', () => {
    for (let day = Date.UTC(1895, 11, 28); day < Date.UTC(2105, 0, 5); day += 86_400_000)
      expect(dayOf(new Date(day).toISOString().slice(0, 10))).toBe(day / 86_400_000);
  });
});

describe('Spans', () => {
  const half = { ...NO_PERIOD, start: '2012-01-01', end: '2012-06-30', partial: true };
  const upTo = { ...NO_PERIOD, end: '2014-01-31', partial: true };

  it('tell a year from its beginning', () => {
    expect([isBeginningOfYear(half), isBeginningOfYear(calendarYear(2012))]).toEqual([true, false]);
    expect([yearWithin(half), yearWithin(upTo)]).toEqual([2012, null]);
  });

  it('are long when they last a year or began nobody knows when', () => {
    expect([half, calendarYear(2012), upTo, NO_PERIOD].map(isLong)).toEqual([false, true, true, false]);
  });

  it('lie within what has no beginning when they end before it ends', () => {
    expect([liesWithin(half, upTo), liesWithin(calendarYear(2014), upTo), liesWithin(upTo, upTo)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
