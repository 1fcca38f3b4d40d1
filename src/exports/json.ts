import type { Language } from '../vocabulary/code-list.ts';
import { ADDRESS_COLUMN, rowsWithAddress, type ExportTable } from './table.ts';

const ROWS_PER_PIECE = 500;

/**
 * A table as JSON in pieces of text: `{ "columns": […], "rows": [{ name: cell, … }], "cut": sentence or null }`.
 */
export async function* jsonOf(table: ExportTable, language: Language): AsyncGenerator<string> {
  const columns = [...table.columns, ADDRESS_COLUMN];
  const described = columns.map(({ name, label, kind }) => ({ name, label: label[language], kind }));
  let piece = `{"columns":${JSON.stringify(described)},\n"rows":[`;
  let rows = 0;
  let cut: string | null = null;
  for await (const next of rowsWithAddress(table, language)) {
    if ('cut' in next) {
      cut = next.cut;
      continue;
    }
    const named = Object.fromEntries(columns.map(({ name }, index) => [name, next.row[index] ?? null]));
    piece += `${rows === 0 ? '' : ','}\n${JSON.stringify(named)}`;
    if (++rows % ROWS_PER_PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}\n],"cut":${JSON.stringify(cut)}}\n`;
}

/** Citations as a CSL-JSON file, which Zotero and other reference managers read. */
export async function* citationsOf(items: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  let piece = '[';
  let written = 0;
  for await (const item of items) {
    piece += `${written === 0 ? '' : ','}\n${JSON.stringify(item)}`;
    if (++written % ROWS_PER_PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}\n]\n`;
}
