import { describe, expect, it } from 'vitest';
import { calendarYear, NO_PERIOD, type Period } from '../periods/period.ts';
import {
  fill,
  formatDate,
  formatList,
  formatNumber,
  formatValue,
  formatValueWithUnit,
  NO_BREAK_SPACE,
} from './format.ts';
import { partialWords, periodWords, shortPeriodWords } from './period-words.ts';

describe('formatNumber', () => {
  it.each([
    [1359, '1.359', '1,359'],
    [947, '947', '947'],
    [0, '0', '0'],
    [1234567, '1.234.567', '1,234,567'],
    [71.76, '71,76', '71.76'],
    [-20.3, '−20,3', '−20.3'],
  ])('writes %d in both languages', (value, es, en) => {
    expect([formatNumber('es', value), formatNumber('en', value)]).toEqual([es, en]);
  });
});

describe('formatDate', () => {
  it('writes dates in words', () => {
    expect(formatDate('es', '2023-07-28')).toBe('28 de julio de 2023');
    expect(formatDate('en', '2023-07-28')).toBe('28 July 2023');
  });

  it('reads the day of a moment in UTC', () => {
    expect(formatDate('en', '2026-11-24T23:59:59.000Z')).toBe('24 November 2026');
  });
});

const span = (start: string | null, end: string | null, more: Partial<Period> = {}): Period => ({
  ...NO_PERIOD,
  start,
  end,
  ...more,
});

describe('periodWords', () => {
  it.each<[string, Period, string, string]>([
    ['a year', calendarYear(2011), '2011', '2011'],
    ['years', span('2008-01-01', '2014-12-31'), '2008–2014', '2008–2014'],
    ['a half', span('2016-01-01', '2016-06-30'), 'primer semestre de 2016', 'first half of 2016'],
    ['a quarter', span('2016-04-01', '2016-06-30'), 'segundo trimestre de 2016', 'second quarter of 2016'],
    ['months', span('2022-01-01', '2022-07-31'), 'enero a julio de 2022', 'January to July 2022'],
    ['a month', span('2025-02-01', '2025-02-28'), 'febrero de 2025', 'February 2025'],
    ['days', span('2023-01-01', '2023-07-28'), 'del 1 de enero al 28 de julio de 2023', '1 January to 28 July 2023'],
    ['a day', span('2025-02-19', '2025-02-19'), '19 de febrero de 2025', '19 February 2025'],
    [
      'months over years',
      span('2018-01-01', '2019-06-30'),
      'de enero de 2018 a junio de 2019',
      'January 2018 to June 2019',
    ],
    ['no start', span(null, '2016-07-12'), 'hasta el 12 de julio de 2016', 'up to 12 July 2016'],
    ['no start, a month', span(null, '2016-05-31'), 'hasta mayo de 2016', 'up to May 2016'],
    ['no start, a year', span(null, '2016-12-31'), 'hasta 2016', 'up to 2016'],
    ['no end', span('2006-01-01', null), 'desde 2006', 'since 2006'],
    ['nothing', NO_PERIOD, 'periodo no indicado', 'period not stated'],
    [
      'a reporting year',
      span('2016-04-01', '2017-03-31', { yearKind: 'reporting' }),
      'abril de 2016 a marzo de 2017 (año de informe)',
      'April 2016 to March 2017 (reporting year)',
    ],
    ['a report', { ...calendarYear(2006), yearKind: 'report' }, 'informe de 2006', 'report of 2006'],
    [
      'one of two years',
      span('2018-01-01', '2019-12-31', {
        alternatives: [
          { start: '2018-01-01', end: '2018-12-31' },
          { start: '2019-01-01', end: '2019-12-31' },
        ],
      }),
      '2018 o 2019',
      '2018 or 2019',
    ],
  ])('says %s', (_, period, es, en) => {
    expect([periodWords('es', period), periodWords('en', period)]).toEqual([es, en]);
  });
});

describe('shortPeriodWords', () => {
  it.each<[Period, string]>([
    [calendarYear(2016), '2016'],
    [span('2016-04-01', '2017-03-31', { yearKind: 'reporting' }), 'Apr 2016–Mar 2017'],
    [span(null, '2016-07-12'), 'up to Jul 2016'],
    [span('2023-01-01', '2023-07-28'), 'Jan–Jul 2023'],
    [span('2025-02-01', '2025-02-28'), 'Feb 2025'],
  ])('shortens %j', (period, words) => {
    expect(shortPeriodWords('en', period)).toBe(words);
  });
});

describe('partialWords', () => {
  it('says how much of the year there is', () => {
    const seven = span('2022-01-01', '2022-07-31', { partial: true });
    expect([partialWords('es', seven), partialWords('en', seven)]).toEqual([
      'primeros siete meses',
      'first seven months',
    ]);
    expect(partialWords('en', span('2023-01-01', '2023-07-28', { partial: true }))).toBe('1 January to 28 July 2023');
  });

  it('is silent about whole years', () => {
    expect(partialWords('es', calendarYear(2011))).toBeNull();
  });
});

describe('formatValueWithUnit', () => {
  const claim = { qualifier: 'eq', value: 1, valueMax: null, valueText: null, absence: null, unit: 'case' } as const;
  const plain = (words: string) => words.replaceAll(NO_BREAK_SPACE, ' ');

  it.each([
    ['one', {}, '1 caso', '1 case'],
    ['many', { value: 1359 }, '1.359 casos', '1,359 cases'],
    ['zero, which somebody counted', { value: 0 }, '0 casos', '0 cases'],
    ['a floor', { value: 200, qualifier: 'more_than' }, 'más de 200 casos', 'more than 200 cases'],
    ['only', { value: 2, qualifier: 'only', unit: 'conviction' }, 'solo 2 condenas', 'only 2 convictions'],
    ['a range', { value: 8, valueMax: 12, unit: 'year' }, '8–12 años', '8–12 years'],
    ['percent', { value: 17.11, unit: 'percent' }, '17,11 %', '17.11%'],
    ['money', { value: 3, valueMax: 7, unit: 'USD' }, '3–7 USD', '3–7 USD'],
    ['bolivianos', { value: 1200000, unit: 'BOB' }, 'Bs 1.200.000', '1,200,000 BOB'],
    ['a tier', { value: null, valueText: '2WL', unit: 'tier' }, 'nivel 2WL', 'tier 2WL'],
    ['an absence', { value: null, absence: 'notReported' }, 'no informado', 'not reported'],
  ] as const)('says %s', (_, values, es, en) => {
    const said = { ...claim, ...values };
    expect([plain(formatValueWithUnit('es', said)), plain(formatValueWithUnit('en', said))]).toEqual([es, en]);
  });

  it('never writes an absence as a number', () => {
    for (const absence of ['notReported', 'notApplicable', 'notComparable', 'suppressed'] as const)
      for (const language of ['es', 'en'] as const)
        expect(formatValue(language, { ...claim, value: null, absence })).not.toMatch(/\d/);
  });
});

describe('messages', () => {
  it('fills names and leaves unknown ones', () => {
    expect(fill('{n} of {total}', { n: '3' })).toBe('3 of {total}');
  });

  it('joins lists in both languages', () => {
    expect(formatList('es', ['2016', '2017', '2022'])).toBe('2016, 2017 y 2022');
    expect(formatList('en', ['2016', '2022'])).toBe('2016 and 2022');
  });
});
