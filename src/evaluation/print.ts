import type { Table } from './tables.ts';

/** Tables for a terminal. */
export function printText(tables: readonly Table[]): string {
  return tables
    .map((table) => {
      const widths = widthsOf(table, 0);
      const lines = [table.columns.map(({ name }) => name), ...table.rows].map((cells) =>
        padded(cells, table, widths).join('  ').trimEnd(),
      );
      return [table.title, ...lines, ...(table.note ? [table.note] : [])].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** Narrowest column that a Markdown table has, for the dashes under its head. */
const NARROWEST = 3;

/**
 * Tables as Markdown, laid out as the formatter of this repository lays them out.
 * @param level depth of their headings
 */
export function printMarkdown(tables: readonly Table[], level: number): string {
  return tables
    .map((table) => {
      const escaped = { ...table, rows: table.rows.map((cells) => cells.map(escapeCell)) };
      const widths = widthsOf(escaped, NARROWEST);
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const dashes = table.columns.map(({ right }, column) =>
        right ? `${'-'.repeat(widths[column]! - 1)}:` : '-'.repeat(widths[column]!),
      );
      return [
        `${'#'.repeat(level)} ${table.title}`,
        '',
        line(
          padded(
            table.columns.map(({ name }) => name),
            escaped,
            widths,
          ),
        ),
        line(dashes),
        ...escaped.rows.map((cells) => line(padded(cells, escaped, widths))),
        ...(table.note ? ['', table.note] : []),
      ].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** `_` within words is left alone by Markdown; a bar would end the cell. */
const escapeCell = (cell: string) => cell.replaceAll('|', '\\|');

function widthsOf({ columns, rows }: Table, narrowest: number): readonly number[] {
  return columns.map(({ name }, column) =>
    Math.max(narrowest, name.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
}

function padded(cells: readonly string[], { columns }: Table, widths: readonly number[]): readonly string[] {
  return cells.map((cell, column) =>
    columns[column]?.right ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
  );
}
