import { describe, expect, it } from 'vitest';
import { calendarYear, NO_PERIOD } from '../periods/period.ts';
import { rivalsOf } from './rivals.ts';
import type { SeriesClaim } from './series.ts';

// Invented producers and sources.
const base: SeriesClaim = {
  id: 'a',
  sourceId: 'gazette',
  producerId: 'prosecutor',
  attribution: ['Invented Prosecutor'],
  measure: 'cases_reported',
  value: 1359,
  valueMax: null,
  absence: null,
  qualifier: 'eq',
  unit: 'case',
  place: ['Utopia'],
  period: calendarYear(2023),
  scope: 'mixed',
  exploitation: null,
  victim: null,
};
const rival = (values: Partial<SeriesClaim>): SeriesClaim => ({ ...base, id: 'b', ...values });
const months = (end: string) => ({ ...NO_PERIOD, start: '2023-01-01', end, partial: true });

describe('rivalsOf', () => {
  it.each([
    ['contradicts', { producerId: 'police', value: 947 }, ['value', 'producer']],
    ['contradicts', { producerId: 'police', value: 947, unit: 'complaint' }, ['value', 'unit', 'producer']],
    ['contradicts', { value: 1300 }, ['value']],
    ['agrees', { producerId: 'police' }, ['producer']],
    ['repeats', { sourceId: 'other' }, []],
    ['otherwise', { value: 989, scope: 'trafficking' }, ['value', 'scope', 'part']],
    ['otherwise', { value: 1000, scope: 'unknown' }, ['value', 'scope']],
    ['otherwise', { value: 766, period: months('2023-07-28') }, ['value', 'period']],
  ] as const)('%s when another claim has %j', (relation, values, differs) => {
    const other = rival(values as Partial<SeriesClaim>);
    expect(rivalsOf(base, [base, other])).toEqual([{ claim: other, relation, differs: [...differs] }]);
  });

  it.each([
    ['another measure', { measure: 'convictions' as const }],
    ['another place', { place: ['Utopia/North'] }],
    ['another year', { period: calendarYear(2022) }],
    ['a sum over many years', { period: { ...NO_PERIOD, start: '2010-01-01', end: '2023-12-31' } }],
    ['a single month', { period: months('2023-01-31') }],
  ] as const)('does not count %s', (_, values) => {
    expect(rivalsOf(base, [base, rival(values as Partial<SeriesClaim>)])).toEqual([]);
  });

  it('compares spans without a start by their last day', () => {
    const toDate = { ...NO_PERIOD, end: '2016-07-12', openEnd: true };
    const one = { ...base, period: toDate };
    expect(rivalsOf(one, [one, rival({ period: toDate, value: 7 })])).toHaveLength(1);
  });

  it('puts contradictions first', () => {
    const claims = [
      base,
      rival({ id: 'b', value: 766, period: months('2023-07-28') }),
      rival({ id: 'c', sourceId: 'other' }),
      rival({ id: 'd', value: 947, producerId: 'police' }),
    ];
    expect(rivalsOf(base, claims).map(({ claim }) => claim.id)).toEqual(['d', 'c', 'b']);
  });

  it('sets an absence against a number, never as zero', () => {
    const absent = rival({ value: null, absence: 'notReported', producerId: 'police' });
    expect(rivalsOf(base, [base, absent])).toMatchObject([{ relation: 'contradicts', claim: { value: null } }]);
  });
});
