import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rowsOfSheet, TableWriter } from '../../documents/tables/table-text.ts';
import { placeByPath } from '../../places/gazetteer.ts';
import { readCellNumber } from './cell-number.ts';
import { readCellPeriod } from './cell-period.ts';
import { readCellPlace } from './cell-place.ts';
import { mapTable, type MappedTable } from './map-table.ts';
import { proposeMapping, type TableHints } from './propose-mapping.ts';
import { tableMappingSchema, type TableMapping } from './table-mapping.ts';

function tableOf(lines: readonly (readonly string[])[]) {
  const writer = new TableWriter();
  writer.beginSheet(null);
  for (const line of lines) writer.addRow(line);
  const { text, wayBack } = writer.finish();
  return { text, rows: rowsOfSheet(text, wayBack, 0) };
}
const HINTS: TableHints = { sheet: 1, words: 'Casos de trata y tráfico', within: 'Bolivia', numbers: 'comma' };
const propose = (lines: readonly (readonly string[])[], hints: Partial<TableHints> = {}) => {
  const { text, rows } = tableOf(lines);
  const mapping = proposeMapping(rows, { ...HINTS, ...hints });
  return { text, rows, mapping, mapped: mapping ? mapTable(text, rows, mapping, 'El Ejemplo') : null };
};
const said = (mapped: MappedTable | null) =>
  mapped?.claims.map(({ place, period, value }) => `${place[0]} ${period.start}..${period.end} ${value}`);

/** Invented figures. */
const GRID = [
  ['Casos de trata y tráfico por departamento'],
  ['Departamento', '2011', '2012', 'ene-ago 2013'],
  ['La Paz', '100', '1.200', '-'],
  ['Potosí', '7', 'no sé', '8'],
  ['Atlántida', '1', '2', '3'],
  ['Total', '107', '1.207', '11'],
  ['Fuente: Fiscalía inventada'],
];

describe('A grid of years and places', () => {
  it('is recognised, and each figure gets its place and period', () => {
    const { mapping, mapped } = propose(GRID);
    expect(mapping).toMatchObject({
      layout: 'periods-across',
      headingRow: 2,
      firstRow: 3,
      placeColumn: 1,
      valueColumns: [2, 3, 4],
      measure: 'cases_reported',
      unit: 'case',
      scope: 'mixed',
    });
    expect(said(mapped)).toEqual([
      'Bolivia/La Paz 2011-01-01..2011-12-31 100',
      'Bolivia/La Paz 2012-01-01..2012-12-31 1200',
      'Bolivia/Potosí 2011-01-01..2011-12-31 7',
      'Bolivia/Potosí 2013-01-01..2013-08-31 8',
      'Bolivia 2011-01-01..2011-12-31 107',
      'Bolivia 2012-01-01..2012-12-31 1207',
      'Bolivia 2013-01-01..2013-08-31 11',
    ]);
    expect(mapped!.claims.find(({ value }) => value === 8)!.period).toMatchObject({
      partial: true,
      printed: 'ene-ago 2013',
    });
    expect(mapped!.absent).toBe(1);
  });

  it('names each cell that it cannot read by row and column', () => {
    expect(propose(GRID).mapped!.problems).toEqual([
      { row: 4, column: 3, kind: 'not-a-number', text: 'no sé' },
      { row: 5, column: 1, kind: 'unknown-place', text: 'Atlántida' },
    ]);
  });

  it('cites the cell, with its row as the quote', () => {
    const { text, mapped } = propose(GRID);
    for (const { citation, value } of mapped!.claims) {
      expect(text.slice(citation.tokenStart, citation.tokenEnd)).toBe(citation.token);
      expect(text.slice(citation.start, citation.end)).toBe(citation.quote);
      expect(Number(citation.token.replace('.', ''))).toBe(value);
      expect(citation.quote).not.toContain('\n');
    }
  });

  it('may have the places across the top', () => {
    const { mapping, mapped } = propose([
      ['Gestión', 'La Paz', 'Oruro', 'Total'],
      ['2011', '10', '20', '30'],
      ['2012', '11', '', '31'],
    ]);
    expect(mapping).toMatchObject({ layout: 'places-across', periodColumn: 1, valueColumns: [2, 3, 4] });
    expect(said(mapped)).toContain('Bolivia/Oruro 2011-01-01..2011-12-31 20');
    expect(said(mapped)).toContain('Bolivia 2012-01-01..2012-12-31 31');
    expect(mapped!.absent).toBe(1);
  });
});

describe('A list of figures', () => {
  it('has one figure a row', () => {
    const { mapping, mapped } = propose([
      ['Municipio', 'Año', 'Víctimas rescatadas', 'Observación'],
      ['El Alto', '2012', '14', 'inventada'],
      ['Cobija', '2013', '3', ''],
    ]);
    expect(mapping).toMatchObject({
      layout: 'list',
      headingRow: 1,
      placeColumn: 1,
      periodColumn: 2,
      valueColumns: [3],
      measure: 'victims_rescued',
      unit: 'victim',
    });
    expect(said(mapped)![0]).toBe('Bolivia/La Paz/El Alto 2012-01-01..2012-12-31 14');
    expect(mapped!.claims[0]!.measurePrinted).toBe('Víctimas rescatadas');
  });

  it('takes one period and one place for all rows where the table has no columns for them', () => {
    const { mapping, mapped } = propose(
      [
        ['Delito', 'Casos'],
        ['Trata', '12'],
      ],
      { words: 'Informe 2012' },
    );
    expect(mapping).toMatchObject({ period: '2012', placeColumn: null });
    expect(said(mapped)).toEqual(['Bolivia 2012-01-01..2012-12-31 12']);
  });
});

test('A mapping says what it lacks before any claim is made', () => {
  const { text, rows } = tableOf([['a', '1']]);
  const mapping: TableMapping = tableMappingSchema.parse({
    layout: 'list',
    headingRow: null,
    firstRow: 1,
    measure: 'cases_reported',
    unit: 'case',
    scope: 'unknown',
    valueColumns: [2],
    numbers: 'comma',
  });
  expect(mapTable(text, rows, mapping, 'X').problems).toEqual([{ row: 0, column: 0, kind: 'no-place', text: '' }]);
  expect(mapTable(text, rows, { ...mapping, within: 'Bolivia' }, 'X').problems[0]!.kind).toBe('no-period');
  expect(mapTable(text, rows, { ...mapping, within: 'Atlántida' }, 'X').problems[0]!.kind).toBe('unknown-within');
  const negative = tableOf([['a', '-3']]);
  expect(
    mapTable(negative.text, negative.rows, { ...mapping, within: 'Bolivia', period: '2012' }, 'X').problems,
  ).toMatchObject([{ row: 1, column: 2, kind: 'impossible-number' }]);
});

test('Nothing is proposed for a table without figures', () => {
  expect(
    propose([
      ['a', 'b'],
      ['c', 'd'],
    ]).mapping,
  ).toBeNull();
});

test.each([
  ['1.359', 'comma', 1359, true],
  ['1.359,5', 'comma', 1359.5, false],
  ['1,359', 'point', 1359, true],
  ['26,4 %', 'comma', 26.4, false],
  ['12*', 'comma', 12, false],
  ['0', 'comma', 0, false],
  ['1 359', 'comma', 1359, false],
  ['12 (a)', 'comma', 12, false],
] as const)('The cell %s in the style %s is %d', (printed, style, value, isDoubtful) => {
  expect(readCellNumber(printed, style)).toEqual({ kind: 'number', value, isDoubtful });
});

test.each(['', '-', '–', 's/d', 'n.d.', '...', 'sin dato'])(
  'The cell "%s" says that there is no figure, which is not zero',
  (printed) => {
    expect(readCellNumber(printed, 'comma')).toEqual({ kind: 'absent' });
  },
);

test.each(['5 0', '12 13', '3-4', 'doce'])('The cell "%s" holds no one number', (printed) => {
  expect(readCellNumber(printed, 'comma')).toEqual({ kind: 'unreadable' });
});

test('A whole number is read as it was written in either style', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.constantFrom('comma', 'point'), (value, style) => {
      const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, style === 'comma' ? '.' : ',');
      for (const printed of [String(value), grouped])
        expect(readCellNumber(printed, style)).toMatchObject({ kind: 'number', value });
    }),
  );
});

test.each([
  ['2012', '2012-01-01', '2012-12-31'],
  ['Gestión 2012', '2012-01-01', '2012-12-31'],
  ['2012*', '2012-01-01', '2012-12-31'],
  ['2008-2012', '2008-01-01', '2012-12-31'],
  ['enero 2016', '2016-01-01', '2016-01-31'],
  ['feb-16', null, null],
  ['Enero a junio de 2016', '2016-01-01', '2016-06-30'],
  ['1er semestre 2016', '2016-01-01', '2016-06-30'],
  ['II trimestre 2016', '2016-04-01', '2016-06-30'],
  ['Q3 2016', '2016-07-01', '2016-09-30'],
  ['2016-05', '2016-05-01', '2016-05-31'],
  ['2011-12', null, null],
  ['15/03/2016', '2016-03-15', '2016-03-15'],
  ['05/03/2016', null, null],
  ['March 2016', '2016-03-01', '2016-03-31'],
  ['La Paz', null, null],
  ['120', null, null],
])('The cell "%s" names the period %s to %s', (printed, start, end) => {
  const period = readCellPeriod(printed);
  expect([period?.start ?? null, period?.end ?? null]).toEqual([start, end]);
});

test.each([
  ['La Paz', 'Bolivia', 'Bolivia/La Paz'],
  ['POTOSI', 'Bolivia', 'Bolivia/Potosí'],
  ['Departamento de Santa Cruz', 'Bolivia', 'Bolivia/Santa Cruz'],
  ['El Alto', 'Bolivia', 'Bolivia/La Paz/El Alto'],
  ['Perú', null, 'Peru'],
  ['Lima', 'Bolivia', null],
])('The cell "%s" of a table about %s names the place %s', (printed, within, path) => {
  const read = readCellPlace(printed, within === null ? null : placeByPath(within));
  expect(read.kind === 'place' ? read.place.path : null).toBe(path);
});
