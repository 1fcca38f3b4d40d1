import { expect, test } from 'vitest';
import { documentTexts } from '../../../i18n/documents.ts';
import { cellName, columnLetters } from '../../../claims/tables/cell-name.ts';
import { readMappingForm } from './mapping-form.ts';

const TEXTS = documentTexts('en').table.errors;
const filled = (more: Readonly<Record<string, string>> = {}) => {
  const fields = new URLSearchParams({
    sheet: '1',
    layout: 'periods-across',
    headingRow: '2',
    firstRow: '3',
    measure: 'cases_reported',
    unit: 'case',
    scope: 'mixed',
    within: 'Bolivia',
    placeColumn: '1',
    numbers: 'comma',
    ...more,
  });
  fields.append('valueColumns', '2');
  fields.append('valueColumns', '3');
  return fields;
};

test('A mapping is read from its form', () => {
  expect(readMappingForm(filled(), TEXTS)).toEqual({
    mapping: {
      sheet: 1,
      layout: 'periods-across',
      headingRow: 2,
      firstRow: 3,
      lastRow: null,
      measure: 'cases_reported',
      unit: 'case',
      scope: 'mixed',
      within: 'Bolivia',
      placeColumn: 1,
      periodColumn: null,
      period: null,
      valueColumns: [2, 3],
      numbers: 'comma',
      producer: null,
    },
  });
});

test('What is wrong is said beside its field', () => {
  const fields = filled({ firstRow: 'x', measure: 'nothing', unit: 'furlong' });
  fields.delete('valueColumns');
  expect(readMappingForm(fields, TEXTS)).toMatchObject({
    typed: { within: 'Bolivia', placeColumn: 1 },
    rows: { firstRow: 'x', headingRow: '2' },
    errors: { firstRow: TEXTS.number, measure: TEXTS.choice, unit: TEXTS.choice, valueColumns: TEXTS.columns },
  });
});

test('Columns and cells have the names that a spreadsheet shows', () => {
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  expect(cellName(4, 3)).toBe('C4');
});
