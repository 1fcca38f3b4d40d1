import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inventedClaim } from '../../test/fixtures/claims.ts';
import type { Statement } from './claim.ts';
import { differsFromMarked, statementProblems } from './statement-check.ts';
import { readWorkspace } from './workspace/workspace.server.ts';

const kinds = (changes: Partial<Statement>) =>
  statementProblems(inventedClaim(changes)).map(({ field, kind }) => `${field} ${kind}`);

describe('A statement', () => {
  it.each([
    ['a count', { value: 40 }, []],
    ['a count of nobody', { value: 0 }, []],
    ['less than nobody', { value: -5 }, ['value negative']],
    ['half a complaint', { value: 412.5, unit: 'complaint' }, ['value not-whole']],
    ['more than there are people', { value: 1e20 }, ['value out-of-range']],
    ['a billion and one', { value: 1_000_000_001 }, ['value out-of-range']],
    ['a stock of half a trial', { measure: 'trials_open', unit: 'trial', value: 2.5 }, ['value not-whole']],
    ['a fall in percent', { measure: 'percent_change', unit: 'percent', value: -26.4 }, []],
    ['a fall in number', { measure: 'count_change', value: -12 }, []],
    ['a fall by half a case', { measure: 'count_change', value: -12.5 }, ['value not-whole']],
    ['a share', { measure: 'percent_share', unit: 'percent', value: 71.76 }, []],
    ['more than the whole', { measure: 'percent_share', unit: 'percent', value: 101 }, ['value out-of-range']],
    ['less than nothing of it', { measure: 'percent_share', unit: 'percent', value: -1 }, ['value negative']],
    ['ages', { measure: 'age_range', unit: 'age', value: 13, valueMax: 17 }, []],
    [
      'an age of Methuselah',
      { measure: 'age_range', unit: 'age', value: 13, valueMax: 170 },
      ['valueMax out-of-range'],
    ],
    ['a sum of money with cents', { measure: 'price', unit: 'USD', value: 412.5 }, []],
    ['a budget of a state', { measure: 'funding', unit: 'BOB', value: 45_000_000_000 }, []],
    ['a rate', { measure: 'rate', unit: 'x100k', value: 3.4 }, []],
    ['a range that runs backwards', { value: 9, valueMax: 3 }, ['valueMax range-backwards']],
    [
      'a period that does',
      { period: { ...inventedClaim().period, start: '2019-12-31', end: '2019-01-01' } },
      ['periodEnd period-backwards'],
    ],
    ['no number', { value: null, absence: 'not_reported' }, []],
  ] as const)('of %s', (_name, changes, expected) => {
    expect(kinds(changes as Partial<Statement>)).toEqual(expected);
  });

  it('says the limits of what it refuses', () => {
    expect(statementProblems(inventedClaim({ measure: 'percent_share', unit: 'percent', value: 140 }))).toEqual([
      { field: 'value', kind: 'out-of-range', number: 140, least: 0, most: 100 },
    ]);
  });

  it('of the built-in workspace is never refused', async () => {
    const { claims } = await readWorkspace(join(fileURLToPath(new URL('../../', import.meta.url)), 'data/bolivia'));
    expect(claims.flatMap((claim) => statementProblems(claim).map((problem) => ({ claim, problem })))).toEqual([]);
  });

  it('differs from the number marked in its sentence, but not by its sign or by the end of a range', () => {
    const marked = (value: number, valueMax: number | null = null) => ({ value, valueMax });
    expect(differsFromMarked({ value: 178, valueMax: null }, marked(187))).toBe(true);
    expect(differsFromMarked({ value: 187, valueMax: null }, marked(187))).toBe(false);
    expect(differsFromMarked({ value: -26, valueMax: null }, marked(26))).toBe(false);
    expect(differsFromMarked({ value: 13, valueMax: 17 }, marked(17))).toBe(false);
    expect(differsFromMarked({ value: 15, valueMax: null }, marked(13, 17))).toBe(true);
    expect(differsFromMarked({ value: 15, valueMax: null }, null)).toBe(false);
    expect(differsFromMarked({ value: null, valueMax: null }, marked(13))).toBe(false);
  });
});
