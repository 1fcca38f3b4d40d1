import { stringify } from 'csv-stringify/sync';
import type { Language } from '../vocabulary/code-list.ts';
import { ADDRESS_COLUMN, rowsWithAddress, type Cell, type ColumnKind, type ExportTable } from './table.ts';

/** Excel of a Spanish-speaking country separates with semicolons and writes decimals with a comma. */
export const SEPARATOR: Readonly<Record<Language, string>> = { es: ';', en: ',' };
/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const ROWS_PER_PIECE = 500;

/** A table as CSV in pieces of text. */
export async function* csvOf(table: ExportTable, language: Language): AsyncGenerator<string> {
  const columns = [...table.columns, ADDRESS_COLUMN];
  const line = (cells: readonly string[]) =>
    stringify([[...cells]], { delimiter: SEPARATOR[language], record_delimiter: '\r\n' });
  let piece = BYTE_ORDER_MARK + line(columns.map((column) => harmless(column.label[language])));
  let rows = 0;
  for await (const next of rowsWithAddress(table, language)) {
    piece += line(
      'cut' in next
        ? columns.map((_, index) => (index === 0 ? next.cut : ''))
        : next.row.map((cell, index) => csvCell(cell, columns[index]!.kind, language)),
    );
    if (++rows % ROWS_PER_PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** A cell as CSV holds it, before quotes. @example csvCell(17.11, 'number', 'es') // '17,11' */
export function csvCell(cell: Cell, kind: ColumnKind, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return language === 'es' ? String(cell).replace('.', ',') : String(cell);
  return kind === 'text' ? harmless(cell) : cell;
}

/**
 * Text that no spreadsheet takes for a formula: an apostrophe before `=`, `+`, `-`, `@`, tab or carriage return. What is a
 * number and nothing else stays one.
 * @example harmless('=HYPERLINK("http://…")') // "'=HYPERLINK(…"
 * @example harmless('-12,5') // '-12,5'
 */
export function harmless(text: string): string {
  if (!/^[=+\-@\t\r]/.test(text)) return text;
  return /^[+-]\d+(?:[.,]\d+)*$/.test(text) ? text : `'${text}`;
}
