import { expect, it } from 'vitest';
import { CLAIMS_TABLE } from '../releases/release-files.ts';
import { columnWords } from './column-words.ts';

it('Every column of the claims has its words in Spanish', () => {
  const without = CLAIMS_TABLE.columns.filter(({ name }) => columnWords('es', name) === null).map(({ name }) => name);
  expect(without).toEqual([]);
});
