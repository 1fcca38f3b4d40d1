import type { Language } from '../vocabulary/code-list.ts';

/** What the cells of a column hold: days and moments are ISO text, absences are null. */
export type ColumnKind = 'text' | 'number' | 'date' | 'moment' | 'address';

export interface ExportColumn {
  /** Name in JSON; never changes. */
  readonly name: string;
  /** Head of the column in CSV and XLSX. */
  readonly label: Readonly<Record<Language, string>>;
  readonly kind: ColumnKind;
  /** Characters that a reader sees of it in a spreadsheet; by its kind when left out. */
  readonly width?: number;
}

export type Cell = string | number | null;

export interface ExportRow {
  /** As many as there are columns. */
  readonly cells: readonly Cell[];
  /** Where Vigía shows it: an absolute address. */
  readonly address: string;
}

/** A table as it leaves: rows come one by one, so that they need not be in memory together. */
export interface ExportTable {
  /** What it holds, as the name of the file and of the sheet: lower-case words joined with hyphens. */
  readonly name: Readonly<Record<Language, string>>;
  readonly columns: readonly ExportColumn[];
  readonly rows: AsyncIterable<ExportRow> | Iterable<ExportRow>;
}

/** More rows than this leave nobody's spreadsheet in one piece; the rest is asked for by narrower filters. */
export const MOST_ROWS = 50_000;

/** The last column of every table. */
export const ADDRESS_COLUMN: ExportColumn = {
  name: 'address',
  label: { es: 'Dirección en Vigía', en: 'Address in Vigía' },
  kind: 'address',
};

const CUT: Readonly<Record<Language, string>> = {
  es: 'Hay más filas: esta tabla termina después de 50.000. Acote la búsqueda con los filtros y exporte el resto por partes.',
  en: 'There are more rows: this table ends after 50,000. Narrow the filters and export the rest in parts.',
};

/** A row of a table, or the sentence that says that there are more. */
export type RowOrCut = { readonly row: readonly Cell[] } | { readonly cut: string };

/** The rows with their addresses as last cells, at most `MOST_ROWS`; after them a sentence where there are more. */
export async function* rowsWithAddress(table: ExportTable, language: Language): AsyncGenerator<RowOrCut> {
  let rows = 0;
  for await (const { cells, address } of table.rows) {
    if (rows++ === MOST_ROWS) {
      yield { cut: CUT[language] };
      return;
    }
    yield { row: [...cells, address] };
  }
}
