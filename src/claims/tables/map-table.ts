import type { TableCell, TableRow } from '../../documents/tables/table-text.ts';
import { placeByPath } from '../../places/gazetteer.ts';
import type { Place } from '../../places/place.ts';
import { NO_PERIOD, type Period } from '../../periods/period.ts';
import type { Proposal } from '../claim.ts';
import { countsWholeThings, statementProblems } from '../statement-check.ts';
import { readCellNumber } from './cell-number.ts';
import { readCellPeriod } from './cell-period.ts';
import { readCellPlace, type CellPlace } from './cell-place.ts';
import type { TableMapping } from './table-mapping.ts';

export type CellProblemKind =
  | 'unknown-place'
  | 'ambiguous-place'
  | 'no-place'
  | 'unknown-period'
  | 'no-period'
  | 'not-a-number'
  | 'impossible-number'
  | 'unknown-within';

/** A cell that could not be read, and gave no claim. */
export interface CellProblem {
  /** Row and column as a spreadsheet shows them; 0 where the mapping itself is meant. */
  readonly row: number;
  readonly column: number;
  readonly kind: CellProblemKind;
  readonly text: string;
}

export interface MappedTable {
  readonly claims: readonly MappedClaim[];
  readonly problems: readonly CellProblem[];
  /** Cells that say that there is no figure: not reported, which is never zero. */
  readonly absent: number;
}

export type MappedClaim = Proposal & { readonly row: number; readonly column: number };

/** A person said what the columns mean; a number that could be read otherwise is doubtful. */
const CONFIDENCE = 0.9;
const DOUBTFUL = 0.5;

/**
 * The claims of a table under a mapping. Each cites its cell; the row is its quote.
 * @param text the document's text
 * @param publisher the outermost link of each attribution
 */
export function mapTable(
  text: string,
  rows: readonly TableRow[],
  mapping: TableMapping,
  publisher: string,
): MappedTable {
  const problems: CellProblem[] = [];
  const within = mapping.within === null ? null : placeByPath(mapping.within);
  if (mapping.within !== null && !within)
    return { claims: [], absent: 0, problems: [{ row: 0, column: 0, kind: 'unknown-within', text: mapping.within }] };
  const headings = rows.find(({ row }) => row === mapping.headingRow) ?? null;
  const fixed = mapping.period === null ? null : readCellPeriod(mapping.period);
  if (mapping.period !== null && !fixed)
    return { claims: [], absent: 0, problems: [{ row: 0, column: 0, kind: 'unknown-period', text: mapping.period }] };

  const reading = {
    mapping,
    within,
    headings,
    fixed,
    problems,
    seen: new Set<string>(),
    places: new Map<string, CellPlace>(),
  };
  const claims: MappedClaim[] = [];
  let absent = 0;
  for (const row of rows) {
    if (row.row < mapping.firstRow || row.row > (mapping.lastRow ?? Infinity) || row.row === mapping.headingRow)
      continue;
    const cells = mapping.valueColumns.map((column) => ({ column, cell: row.cells[column - 1] ?? null }));
    const numbers = cells.map(({ cell }) => readCellNumber(cell?.text ?? '', mapping.numbers));
    // A row without any number is a heading between rows, or a note below them.
    if (numbers.every(({ kind }) => kind !== 'number')) {
      if (numbers.some(({ kind }) => kind === 'unreadable') && mapping.layout === 'list')
        problems.push({
          row: row.row,
          column: cells[0]!.column,
          kind: 'not-a-number',
          text: cells[0]!.cell?.text ?? '',
        });
      else absent += isLabelled(row, mapping) ? numbers.length : 0;
      continue;
    }
    for (const [index, { column, cell }] of cells.entries()) {
      const number = numbers[index]!;
      if (number.kind === 'absent' || !cell) {
        absent++;
        continue;
      }
      if (number.kind === 'unreadable') {
        problems.push({ row: row.row, column, kind: 'not-a-number', text: cell.text });
        continue;
      }
      const place = placeFor(reading, row, column);
      const period = place && periodFor(reading, row, column);
      if (!place || !period) continue;
      const claim = claimOf(text, row, cell, column, {
        number,
        place,
        period,
        mapping,
        publisher,
        heading: headings?.cells[column - 1]?.text ?? null,
      });
      if (statementProblems(claim).length > 0)
        problems.push({ row: row.row, column, kind: 'impossible-number', text: cell.text });
      else claims.push(claim);
    }
  }
  return { claims, problems, absent };
}

interface Reading {
  readonly mapping: TableMapping;
  readonly within: Place | null;
  readonly headings: TableRow | null;
  readonly fixed: Period | null;
  readonly problems: CellProblem[];
  /** Names that were looked up already: a grid names each place once and means it often. */
  readonly places: Map<string, CellPlace>;
  /** Cells whose problem was said already: a heading is read for each row. */
  readonly seen: Set<string>;
}

function isLabelled(row: TableRow, mapping: TableMapping): boolean {
  const column = mapping.layout === 'places-across' ? mapping.periodColumn : mapping.placeColumn;
  const label = column === null ? '' : (row.cells[column - 1]?.text ?? '');
  return column !== null && label !== '' && readCellPlace(label, null).kind !== 'unknown';
}

function say(reading: Reading, problem: CellProblem): null {
  const key = `${problem.row}:${problem.column}`;
  if (!reading.seen.has(key)) reading.problems.push(problem);
  reading.seen.add(key);
  return null;
}

/** The cell that names the place or period of a figure: beside it in its row, or above it. */
function labelOf(reading: Reading, row: TableRow, column: number, isAcross: boolean, ownColumn: number | null) {
  const labelRow = isAcross ? reading.headings : row;
  const labelColumn = isAcross ? column : ownColumn;
  return {
    row: labelRow?.row ?? row.row,
    column: labelColumn ?? 0,
    text: labelRow && labelColumn !== null ? (labelRow.cells[labelColumn - 1]?.text ?? '') : '',
  };
}

function placeFor(reading: Reading, row: TableRow, column: number): readonly string[] | null {
  const { mapping, within } = reading;
  const isAcross = mapping.layout === 'places-across';
  if (!isAcross && mapping.placeColumn === null)
    return within ? [within.path] : say(reading, { row: 0, column: 0, kind: 'no-place', text: '' });
  const label = labelOf(reading, row, column, isAcross, mapping.placeColumn);
  const read = reading.places.get(label.text) ?? readCellPlace(label.text, within);
  reading.places.set(label.text, read);
  switch (read.kind) {
    case 'place':
      return [read.place.path];
    case 'total':
      return within ? [within.path] : say(reading, { ...label, kind: 'no-place' });
    case 'absent':
      return say(reading, { ...label, kind: 'no-place' });
    case 'ambiguous':
      return say(reading, { ...label, kind: 'ambiguous-place' });
    case 'unknown':
      return say(reading, { ...label, kind: 'unknown-place' });
  }
}

function periodFor(reading: Reading, row: TableRow, column: number): Period | null {
  const { mapping, fixed } = reading;
  const isAcross = mapping.layout === 'periods-across';
  if (!isAcross && mapping.periodColumn === null)
    return fixed ?? say(reading, { row: 0, column: 0, kind: 'no-period', text: '' });
  const label = labelOf(reading, row, column, isAcross, mapping.periodColumn);
  if (label.text.trim() === '') return say(reading, { ...label, kind: 'no-period' });
  return readCellPeriod(label.text) ?? say(reading, { ...label, kind: 'unknown-period' });
}

function claimOf(
  text: string,
  row: TableRow,
  cell: TableCell,
  column: number,
  said: {
    readonly number: { readonly value: number; readonly isDoubtful: boolean };
    readonly place: readonly string[];
    readonly period: Period;
    readonly mapping: TableMapping;
    readonly publisher: string;
    readonly heading: string | null;
  },
): MappedClaim {
  const { mapping, number } = said;
  const start = row.cells[0]!.start;
  const end = row.cells.at(-1)!.end;
  const producer = mapping.producer?.trim();
  return {
    measure: mapping.measure,
    measurePrinted: mapping.layout === 'list' ? said.heading || null : null,
    value: number.value,
    valueMax: null,
    valueText: null,
    absence: null,
    qualifier: 'eq',
    unit: mapping.unit,
    place: [...said.place],
    period: said.period.start === null ? NO_PERIOD : said.period,
    attribution: producer && producer !== said.publisher ? [said.publisher, producer] : [said.publisher],
    exploitation: null,
    victim: null,
    scope: mapping.scope,
    scopePrinted: null,
    note: null,
    citation: {
      token: cell.text,
      tokenStart: cell.start,
      tokenEnd: cell.end,
      quote: text.slice(start, end),
      start,
      end,
    },
    // Things that are counted whole have no decimals: "1.200" cases are twelve hundred.
    confidence: number.isDoubtful && !countsWholeThings(mapping.measure, mapping.unit) ? DOUBTFUL : CONFIDENCE,
    row: row.row,
    column,
  };
}
