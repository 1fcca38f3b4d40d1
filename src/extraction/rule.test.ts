import { expect, test } from 'vitest';
import { applyRules, type Rule } from './rule.ts';

const shelter: Rule<string> = { name: 'shelter', pattern: /shelters?(?= \w+ed)/giu, produce: ({ text }) => text };

test('a rule is tried only in texts that hold what it needs', () => {
  const careful: Rule<string> = { ...shelter, needs: /ed(?!\w)/u };
  for (const text of ['Shelters opened and a shelter closed.', 'The shelter stays.', 'red shelter'])
    expect(applyRules([careful], text, undefined)).toEqual(applyRules([shelter], text, undefined));
  expect(applyRules([{ ...shelter, needs: /nothing/u }], 'Shelters opened.', undefined)).toEqual([]);
});

test('matches of one rule do not overlap', () => {
  const pair: Rule<string> = { name: 'pair', pattern: /\p{L}+ \p{L}+/gu, produce: ({ text }) => text };
  expect(applyRules([pair], 'one two three four', undefined).map(({ value }) => value)).toEqual([
    'one two',
    'three four',
  ]);
});
