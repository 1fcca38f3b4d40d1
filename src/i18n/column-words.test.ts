import { expect, it } from 'vitest';
import { FIGURES_TABLE } from '../releases/figures-table.ts';
import { CLAIMS_TABLE } from '../releases/release-files.ts';
import { columnWords, figureColumnWords } from './column-words.ts';

it('Every column of the claims has its words in Spanish', () => {
  const without = CLAIMS_TABLE.columns.filter(({ name }) => columnWords('es', name) === null).map(({ name }) => name);
  expect(without).toEqual([]);
});

it('Every column of the figures has its words in Spanish', () => {
  const { columns } = FIGURES_TABLE;
  expect(columns.filter(({ name }) => figureColumnWords('es', name) === null)).toEqual([]);
});
