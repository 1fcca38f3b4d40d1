import { DocumentError } from '../document-error.ts';
import type { WayBack } from '../way-back.ts';

/** Most cells of a table document; a sheet of a country's municipalities over twenty years has 300,000. */
export const MOST_CELLS = 400_000;
/** A row longer than this is no row of figures. */
const MOST_COLUMNS = 500;

/** One sheet: cells as they are printed, row by row. */
export interface Sheet {
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Writes sheets as the text that claims cite: a row a line, tabs between cells, a blank line between sheets. Empty rows
 * at the end are left out, and tabs and line ends inside a cell become spaces.
 */
export class TableWriter {
  readonly #lines: string[] = [];
  readonly #stretches: number[][] = [];
  readonly #names: (string | null)[] = [];
  #length = 0;
  #cells = 0;
  #row = 0;
  #empty = 0;

  beginSheet(name: string | null): void {
    if (this.#lines.length > 0) this.#push('');
    this.#names.push(name);
    this.#row = 0;
    this.#empty = 0;
  }

  /** @throws DocumentError when there are more cells than are kept */
  addRow(cells: readonly string[]): void {
    this.#row++;
    let last = cells.length;
    while (last > 0 && cells[last - 1]!.trim() === '') last--;
    if (last === 0) {
      this.#empty++;
      return;
    }
    if (last > MOST_COLUMNS) throw new DocumentError('too-many-cells', { limit: MOST_CELLS });
    this.#cells += last;
    if (this.#cells > MOST_CELLS) throw new DocumentError('too-many-cells', { limit: MOST_CELLS });
    // An empty row between two parts of a sheet is kept as one empty line.
    if (this.#empty > 0 && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#push('');
    this.#empty = 0;
    this.#stretches.push([this.#length, this.#names.length - 1, this.#row]);
    this.#push(cells.slice(0, last).map(onOneLine).join('\t'));
  }

  #push(line: string): void {
    this.#lines.push(line);
    this.#length += line.length + 1;
  }

  finish(): { readonly text: string; readonly wayBack: WayBack } {
    return {
      text: this.#lines.join('\n'),
      wayBack: { kind: 'rows', stretches: this.#stretches, names: this.#names },
    };
  }
}

function onOneLine(cell: string): string {
  return /[\t\r\n]/.test(cell) ? cell.replace(/[\t\r\n]+/g, ' ').trim() : cell.trim();
}

/** A row of a table document, with where each cell stands in the text. */
export interface TableRow {
  /** Row of the sheet in the file, from 1. */
  readonly row: number;
  readonly cells: readonly TableCell[];
}
export interface TableCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sheets of a table document, read back from its text. */
export function rowsOfSheet(text: string, wayBack: WayBack, sheet: number): readonly TableRow[] {
  return wayBack.stretches
    .filter(([, ofSheet]) => ofSheet === sheet)
    .map(([start = 0, , row = 0]) => {
      const end = text.indexOf('\n', start);
      let at = start;
      const cells = text
        .slice(start, end < 0 ? text.length : end)
        .split('\t')
        .map((cell) => {
          const from = at;
          at += cell.length + 1;
          return { text: cell, start: from, end: from + cell.length };
        });
      return { row, cells };
    });
}

/** Names of the sheets of a table document. */
export function sheetNames(wayBack: WayBack): readonly (string | null)[] {
  return wayBack.names ?? [null];
}
