import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarYear, NO_PERIOD, type Period } from '../periods/period.ts';
import { disagreementsOf, isPart, seriesByProducer, type SeriesClaim } from './series.ts';

// Invented producers and sources.
let next = 0;
function claim(values: Partial<SeriesClaim> = {}): SeriesClaim {
  return {
    id: `claim-${next++}`,
    sourceId: 'gazette',
    producerId: 'police',
    attribution: ['Invented Gazette', 'Invented Police'],
    measure: 'cases_reported',
    value: 10,
    valueMax: null,
    absence: null,
    qualifier: 'eq',
    unit: 'case',
    place: ['Utopia'],
    period: calendarYear(2010),
    scope: 'mixed',
    exploitation: null,
    victim: null,
    ...values,
  };
}
const year = (number: number, value: number, more: Partial<SeriesClaim> = {}) =>
  claim({ period: calendarYear(number), value, ...more });
const half = (number: number): Period => ({
  ...NO_PERIOD,
  start: `${number}-01-01`,
  end: `${number}-06-30`,
  partial: true,
  precision: 'half',
});

const joined = (claims: readonly SeriesClaim[]) =>
  seriesByProducer(claims).flatMap(({ runs }) => runs.map((run) => run.map((point) => point.year)));

describe('seriesByProducer', () => {
  it.each([
    ['joins consecutive years of one source', [year(2010, 1), year(2011, 2), year(2012, 3)], [[2010, 2011, 2012]]],
    [
      'leaves a gap a gap',
      [year(2010, 1), year(2011, 2), year(2013, 3), year(2014, 4)],
      [
        [2010, 2011],
        [2013, 2014],
      ],
    ],
    ['does not join two sources', [year(2010, 1), year(2011, 2, { sourceId: 'other' })], []],
    ['does not join two units', [year(2010, 1), year(2011, 2, { unit: 'complaint' })], []],
    ['does not join two scopes', [year(2010, 1), year(2011, 2, { scope: 'unknown' })], []],
    ['joins nothing at a year with two values', [year(2010, 1), year(2011, 2), year(2011, 5), year(2012, 3)], []],
    ['never joins part of a year', [year(2010, 1), claim({ period: half(2011) }), year(2012, 3)], []],
    ['never joins different producers', [year(2010, 1), year(2011, 2, { producerId: 'prosecutor' })], []],
  ] as const)('%s', (_, claims, expected) => {
    expect(joined(claims)).toEqual(expected);
  });

  it('keeps a partial period apart from whole years', () => {
    const [series] = seriesByProducer([year(2010, 30), claim({ period: half(2011), value: 12 })]);
    expect(series?.points.map((point) => point.year)).toEqual([2010]);
    expect(series?.partials).toMatchObject([{ start: '2011-01-01', end: '2011-06-30', value: 12 }]);
  });

  it('gives an absence no value: not reported is never 0', () => {
    const [series] = seriesByProducer([claim({ value: null, absence: 'notReported' }), year(2011, 0)]);
    expect(series?.absences).toMatchObject([{ start: '2010-01-01', absence: 'notReported' }]);
    expect(series?.points).toMatchObject([{ year: 2011, value: 0 }]);
  });

  it('counts a repeated value once and keeps every claim that says it', () => {
    const [series] = seriesByProducer([year(2010, 35), year(2010, 35, { sourceId: 'other' })]);
    expect(series?.points).toHaveLength(1);
    expect(series?.points[0]?.claimIds).toHaveLength(2);
  });

  it('keeps both values when one article prints two', () => {
    const [series] = seriesByProducer([year(2013, 363), year(2013, 263)]);
    expect(series?.points.map(({ value }) => value)).toEqual([263, 363]);
  });

  it('has no place on the axis for sums over years and for years left open', () => {
    const sum = claim({ period: { ...NO_PERIOD, start: '2005-01-01', end: '2016-06-30', partial: true } });
    const open = claim({
      period: {
        ...calendarYear(2018),
        end: '2019-12-31',
        alternatives: [
          { start: '2018-01-01', end: '2018-12-31' },
          { start: '2019-01-01', end: '2019-12-31' },
        ],
      },
    });
    const [series] = seriesByProducer([sum, open]);
    expect(series?.spans).toEqual([sum.id, open.id]);
    expect(series?.points).toEqual([]);
  });

  it('places a reporting year by its first month', () => {
    const [series] = seriesByProducer([
      claim({ period: { ...NO_PERIOD, start: '2016-04-01', end: '2017-03-31', yearKind: 'reporting' } }),
    ]);
    expect(series?.points).toMatchObject([{ year: 2016 }]);
  });

  it('names a producer that resolves to none by the end of the attribution', () => {
    expect(seriesByProducer([claim({ producerId: null })])[0]?.producer).toBe('unnamed:Invented Police');
  });

  it('shows only values that some claim states, whatever the claims', () => {
    const claims = array(
      record({
        period: constantFrom(calendarYear(2010), calendarYear(2011), half(2011), half(2012)),
        value: nat(50),
        absence: constantFrom(null, 'notReported' as const),
        producerId: constantFrom('police', 'prosecutor'),
        sourceId: constantFrom('gazette', 'other'),
      }),
    );
    assert(
      property(claims, (rows) => {
        const given = rows.map((row) => claim({ ...row, value: row.absence ? null : row.value }));
        const stated = new Set(given.map(({ value }) => value).filter((value) => value !== null));
        for (const { points, partials, absences, runs } of seriesByProducer(given)) {
          for (const { value } of [...points, ...partials]) expect(stated).toContain(value);
          for (const absence of absences) expect(absence).not.toHaveProperty('value');
          for (const run of runs)
            for (const [index, point] of run.entries())
              if (index > 0) expect(point.year - run[index - 1]!.year).toBe(1);
        }
      }),
    );
  });
});

describe('isPart', () => {
  const total = claim({ value: 100 });
  it.each([
    ['a group of the victims', claim({ victim: 'girls' }), true],
    ['one form of exploitation', claim({ exploitation: 'labour' }), true],
    ['one related offence', claim({ scope: 'related' }), true],
    ['trafficking beside a merged total of the same source', claim({ scope: 'trafficking', value: 60 }), true],
    ['trafficking in a source without a total', claim({ scope: 'trafficking', sourceId: 'other' }), false],
    ['the total itself', total, false],
  ] as const)('%s', (_, one, expected) => {
    expect(isPart(one, [total, one])).toBe(expected);
  });
});

describe('disagreementsOf', () => {
  it('finds different values of different producers for a whole year', () => {
    const series = seriesByProducer([year(2023, 947), year(2023, 1359, { producerId: 'prosecutor' })]);
    expect(disagreementsOf(series)).toMatchObject([
      { year: 2023, lowest: { value: 947, producer: 'police' }, highest: { value: 1359, producer: 'prosecutor' } },
    ]);
  });

  it('finds none when producers agree, and none within one producer', () => {
    expect(disagreementsOf(seriesByProducer([year(2010, 5), year(2010, 5, { producerId: 'prosecutor' })]))).toEqual([]);
    expect(disagreementsOf(seriesByProducer([year(2010, 5), year(2010, 6)]))).toEqual([]);
  });

  it('does not set part of a year against a whole one', () => {
    const series = seriesByProducer([year(2016, 701), claim({ period: half(2016), producerId: 'prosecutor' })]);
    expect(disagreementsOf(series)).toEqual([]);
  });

  it('leaves out producers that count what reaches them', () => {
    const series = seriesByProducer([year(2021, 589), year(2021, 37, { producerId: 'ombudsman' })]);
    expect(disagreementsOf(series, (producer) => producer !== 'ombudsman')).toEqual([]);
  });
});
