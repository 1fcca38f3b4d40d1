import { describe, expect, it } from 'vitest';
import { placeAgrees, sourceAgrees } from './name-agreement.ts';
import { periodAgrees } from './period-agreement.ts';

const claim = (start: string | null, end: string | null, more: object = {}) => ({
  periodStart: start,
  periodEnd: end,
  periodAlt: [],
  openEnd: false,
  ...more,
});
const span = (periodStart: string | null, periodEnd: string | null) => ({ periodStart, periodEnd });

describe('A period agrees', () => {
  it.each([
    ['the same span', claim('2012-01-01', '2012-12-31'), span('2012-01-01', '2012-12-31'), true],
    ['an end that is 31 days off', claim('2012-01-01', '2012-12-31'), span('2012-01-01', '2012-11-30'), true],
    ['an end that is 32 days off', claim('2012-01-01', '2012-12-31'), span('2012-01-01', '2012-11-29'), false],
    ['no span for a span', claim('2012-01-01', '2012-12-31'), span(null, null), false],
    ['anything where none is annotated', claim(null, null), span('2012-01-01', '2012-12-31'), null],
    [
      'another reading',
      claim('2012-01-01', '2012-12-31', { periodAlt: [{ start: '2010-01-01', end: '2010-12-31' }] }),
      span('2010-01-01', '2010-12-31'),
      true,
    ],
    [
      'no span where none is right too',
      claim('2012-01-01', '2012-12-31', { periodAlt: [null] }),
      span(null, null),
      true,
    ],
    [
      'an open end at the end of the year',
      claim('2010-01-01', '2012-05-01', { openEnd: true }),
      span('2010-01-01', '2012-12-31'),
      true,
    ],
    [
      'an open end a year later',
      claim('2010-01-01', '2012-05-01', { openEnd: true }),
      span('2010-01-01', '2013-12-31'),
      false,
    ],
    [
      'an open end without an end',
      claim('2010-01-01', '2012-05-01', { openEnd: true }),
      span('2010-01-01', null),
      true,
    ],
  ])('or not: %s', (_, annotated, proposed, expected) => {
    expect(periodAgrees(annotated, proposed, '2012-05-01')).toBe(expected);
  });
});

describe('A place agrees', () => {
  it.each([
    ['in another language', ['United Kingdom'], ['Reino Unido'], true],
    ['with a word more', ['Bolivia/La Paz'], ['Bolivia/Departamento de La Paz'], true],
    ['one of several', ['Ecuador', 'Peru'], ['Perú'], true],
    ['not with its country', ['Bolivia/La Paz'], ['Bolivia'], false],
    ['not with nothing', ['Bolivia'], [], false],
    ['as an abbreviation', ['United States'], ['EE. UU.'], true],
  ])('%s', (_, annotated, proposed, expected) => {
    expect(placeAgrees(annotated, proposed)).toBe(expected);
  });

  it('or is not scored where the annotation leaves it open', () => {
    expect(placeAgrees(null, ['Bolivia'])).toBeNull();
  });
});

it('takes a source for the same when half of the words are', () => {
  expect(sourceAgrees(['El Ejemplo', 'Fiscalía'], ['Fiscalía General'])).toBe(true);
  expect(sourceAgrees(['El Ejemplo', 'Fiscalía'], ['Policía'])).toBe(false);
  expect(sourceAgrees(['El Ejemplo', 'Fiscalía'], [])).toBe(false);
  expect(sourceAgrees([], ['Policía'])).toBeNull();
});
