import { expect, test } from 'vitest';
import { addDays, addMonths, dayNumber, isIsoDate, isoOf, isWholeYears, weekdayUpTo } from './calendar.ts';

test('knows which days exist', () => {
  expect(isoOf(2012, 2, 29)).toBe('2012-02-29');
  expect(isoOf(2012, 2, 30)).toBeNull();
  expect(['2012-02-29', '2011-02-29', '2012-13-01', '2012-1-1'].map(isIsoDate)).toEqual([true, false, false, false]);
});

test('moves by days and months', () => {
  expect(addDays('2012-03-01', -1)).toBe('2012-02-29');
  expect(addMonths('2012-03-31', -1)).toBe('2012-02-29');
  expect(addMonths('2012-01-15', -13)).toBe('2010-12-15');
});

test('finds the latest weekday up to a day', () => {
  expect(weekdayUpTo('2012-11-15', 3)).toBe('2012-11-14');
  expect(weekdayUpTo('2012-11-15', 4)).toBe('2012-11-15');
});

test('knows whole years', () => {
  expect(isWholeYears('2011-01-01', '2012-12-31')).toBe(true);
  expect(isWholeYears('2011-01-01', '2012-12-30')).toBe(false);
});

test('numbers days without a gap', () => {
  expect(dayNumber('2012-03-01') - dayNumber('2012-02-28')).toBe(2);
  expect(dayNumber('2012-01-01') - dayNumber('2011-12-31')).toBe(1);
  expect(dayNumber('2101-01-01') - dayNumber('2001-01-01')).toBe(36_524);
});
