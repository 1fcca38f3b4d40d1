import type { TableRow } from '../../documents/tables/table-text.ts';
import { placeByPath } from '../../places/gazetteer.ts';
import { nameKey } from '../../vocabulary/name-key.ts';
import type { Scope } from '../../vocabulary/claim-terms.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { numberStyleOf, readCellNumber } from './cell-number.ts';
import { readCellPeriod } from './cell-period.ts';
import { readCellPlace } from './cell-place.ts';
import type { NumberStyle, TableMapping } from './table-mapping.ts';

/** What is known of a table besides its cells. */
export interface TableHints {
  /** From 1. */
  readonly sheet: number;
  /** Title of the document and name of the sheet: they name the measure. */
  readonly words: string;
  /** Path of the workspace's country. */
  readonly within: string | null;
  /** How numbers are written where the table does not show it. */
  readonly numbers: NumberStyle;
}

/** Rows that are looked at. */
const LOOKED_AT = 60;
/** A heading stands within the first rows. */
const HIGHEST_HEADING = 12;
/** Share of cells that must say the same kind of thing. */
const MOST = 0.6;

/** Words of a heading or title that name a measure, the more particular first; in folded form. */
const MEASURE_WORDS: readonly (readonly [RegExp, Measure, string])[] = [
  [/victimas? (?:rescatad|liberad|recuperad)|victims? (?:rescued|freed)/, 'victims_rescued', 'victim'],
  [/victimas? (?:atendid|asistid|acogid)|victims? (?:assisted|sheltered)/, 'victims_assisted', 'victim'],
  [/victim/, 'victims_identified', 'victim'],
  [/absol|acquit/, 'acquittals', 'person'],
  [/condena|condenatoria|sentencia|convict|verdict/, 'convictions', 'conviction'],
  [/imputad|acusad|suspects? charged|charged/, 'suspects_charged', 'suspect'],
  [/detenid|arrestad|aprehendid|arrest/, 'arrests', 'person'],
  [/proces|acusacion|juicio|prosecut|trial/, 'prosecutions', 'prosecution'],
  [/investiga/, 'investigations', 'investigation'],
  [/denuncia|complaint/, 'cases_reported', 'complaint'],
  [/caso|case|causa|hecho|registro|report/, 'cases_reported', 'case'],
];

/**
 * A first mapping, by headings and values; a person looks at it before any claim is made. Null when no row of headings
 * and figures is found.
 */
export function proposeMapping(rows: readonly TableRow[], hints: TableHints): TableMapping | null {
  const looked = rows.slice(0, LOOKED_AT);
  const within = hints.within === null ? null : placeByPath(hints.within);
  const isPlace = (text: string) => {
    const { kind } = readCellPlace(text, within);
    return kind === 'place' || kind === 'total' || kind === 'ambiguous';
  };
  const isPeriod = (text: string) => readCellPeriod(text) !== null;
  const grid = findGrid(looked, isPlace, isPeriod);
  const found = grid ?? findList(looked, isPlace, isPeriod, hints);
  if (!found) return null;
  const body = looked.filter(({ row }) => row >= found.firstRow);
  const numbers = numberStyleOf(
    body.flatMap(({ cells }) => found.valueColumns.map((column) => cells[column - 1]?.text ?? '')),
    hints.numbers,
  );
  const headings = looked.find(({ row }) => row === found.headingRow);
  const above = looked.filter(({ row }) => row < found.firstRow).flatMap(({ cells }) => cells.map(({ text }) => text));
  const ownHeading = grid ? '' : (headings?.cells[found.valueColumns[0]! - 1]?.text ?? '');
  const { measure, unit } = measureOf([ownHeading, above.join(' '), hints.words]);
  return {
    sheet: hints.sheet,
    ...found,
    lastRow: null,
    measure,
    unit,
    scope: scopeOf(`${above.join(' ')} ${hints.words}`),
    within: hints.within,
    numbers,
    producer: null,
  };
}

type Layout = Pick<
  TableMapping,
  'layout' | 'headingRow' | 'firstRow' | 'placeColumn' | 'periodColumn' | 'period' | 'valueColumns'
>;
type Test = (text: string) => boolean;

/** Periods across and places down, or the reverse: a row of two or more periods or places above rows of numbers. */
function findGrid(rows: readonly TableRow[], isPlace: Test, isPeriod: Test): Layout | null {
  for (const [index, heading] of rows.slice(0, HIGHEST_HEADING).entries()) {
    const below = rows.slice(index + 1, index + 21);
    if (below.length === 0) break;
    for (const across of ['periods-across', 'places-across'] as const) {
      const isAcross = across === 'periods-across' ? isPeriod : isPlace;
      const isDown = across === 'periods-across' ? isPlace : isPeriod;
      const columns = heading.cells.flatMap(({ text }, at) => (isAcross(text) ? [at + 1] : []));
      if (columns.length < 2) continue;
      const first = Math.min(...columns);
      const isFigures = below.some((row) =>
        columns.some((column) => readCellNumber(row.cells[column - 1]?.text ?? '', 'comma').kind === 'number'),
      );
      if (!isFigures) continue;
      const labelColumn = bestColumn(below, first - 1, isDown);
      // Years across a table of one place have no place beside them.
      if (labelColumn === null && !(across === 'periods-across' && first > 1)) continue;
      return {
        layout: across,
        headingRow: heading.row,
        firstRow: below[0]!.row,
        placeColumn: across === 'periods-across' ? labelColumn : null,
        periodColumn: across === 'places-across' ? labelColumn : null,
        period: null,
        valueColumns: columns,
      };
    }
  }
  return null;
}

/** One figure a row: a column of numbers that are no years, with columns of places or periods beside it. */
function findList(rows: readonly TableRow[], isPlace: Test, isPeriod: Test, hints: TableHints): Layout | null {
  const isNumber: Test = (text) => readCellNumber(text, hints.numbers).kind === 'number';
  const heading = rows
    .slice(0, HIGHEST_HEADING)
    .find(
      (row, index) =>
        row.cells.filter(({ text }) => text !== '').length > 1 &&
        !row.cells.some(({ text }) => isNumber(text)) &&
        rows[index + 1]?.cells.some(({ text }) => isNumber(text)),
    );
  const body = heading ? rows.filter(({ row }) => row > heading.row) : rows;
  if (body.length === 0) return null;
  const width = Math.max(...body.map(({ cells }) => cells.length));
  const periodColumn = bestColumn(body, width, isPeriod);
  const placeColumn = bestColumn(body, width, isPlace);
  const columns = Array.from({ length: width }, (_, index) => index + 1).filter(
    (column) => column !== periodColumn && column !== placeColumn && shareOf(body, column, isNumber) >= MOST,
  );
  if (columns.length === 0) return null;
  const named = columns.find((column) =>
    MEASURE_WORDS.some(([words]) => words.test(folded(heading?.cells[column - 1]?.text ?? ''))),
  );
  const fixed = rows
    .slice(0, HIGHEST_HEADING)
    .flatMap(({ cells }) => cells)
    .find(({ text }) => isPeriod(text) && periodColumn === null)?.text;
  return {
    layout: 'list',
    headingRow: heading?.row ?? null,
    firstRow: body[0]!.row,
    placeColumn,
    periodColumn,
    period: periodColumn === null ? (fixed ?? yearIn(hints.words)) : null,
    valueColumns: [named ?? columns[0]!],
  };
}

/** The column up to `last` whose cells say most often what is looked for. */
function bestColumn(rows: readonly TableRow[], last: number, says: Test): number | null {
  let best: { column: number; share: number } | null = null;
  for (let column = 1; column <= last; column++) {
    const share = shareOf(rows, column, says);
    if (share >= MOST && share > (best?.share ?? 0)) best = { column, share };
  }
  return best?.column ?? null;
}

function shareOf(rows: readonly TableRow[], column: number, says: Test): number {
  const filled = rows.map(({ cells }) => cells[column - 1]?.text ?? '').filter((text) => text.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(says).length / filled.length;
}

function measureOf(texts: readonly string[]): { measure: Measure; unit: string } {
  for (const text of texts) {
    const found = MEASURE_WORDS.find(([words]) => words.test(folded(text)));
    if (found) return { measure: found[1], unit: found[2] };
  }
  return { measure: 'cases_reported', unit: 'case' };
}

/** Trafficking and smuggling counted together are `mixed`; one alone is itself. */
function scopeOf(words: string): Scope {
  const key = folded(words);
  const trafficking = /\btrata\b|human trafficking|trafficking in persons|trafico de pessoas/.test(key);
  const smuggling = /\btrafico\b(?! de pessoas)|smuggling/.test(key);
  return trafficking && smuggling ? 'mixed' : trafficking ? 'trafficking' : smuggling ? 'smuggling' : 'unknown';
}

function yearIn(words: string): string | null {
  const years = new Set(words.match(/\b(?:19|20)\d\d\b/g));
  return years.size === 1 ? [...years][0]! : null;
}

function folded(text: string): string {
  return nameKey(text).replace(/-/g, ' ');
}
