import { writeXlsxStream, type CellStyle, type CellValue, type ColumnDef } from 'hucre/xlsx';
import type { Language } from '../vocabulary/code-list.ts';
import { ADDRESS_COLUMN, rowsWithAddress, type Cell, type ColumnKind, type ExportTable } from './table.ts';

/** Characters that a cell may hold in Excel. */
const LONGEST_CELL = 32_767;
const LONGEST_SHEET_NAME = 31;

const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 32, number: 12, date: 12, moment: 20, address: 56 };
const NUMBER_FORMATS: Partial<Record<ColumnKind, string>> = { date: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm' };
const HEAD: CellStyle = { font: { bold: true } };

/** A table as a workbook of one sheet, in pieces: numbers and days are cells of their type, text is never a formula. */
export function xlsxOf(table: ExportTable, language: Language): ReadableStream<Uint8Array> {
  const columns = [...table.columns, ADDRESS_COLUMN];
  let atHead = true;
  const definitions = columns.map(({ label, kind, width }): ColumnDef => {
    const format = NUMBER_FORMATS[kind];
    const style: CellStyle = format === undefined ? {} : { numFmt: format };
    return {
      width: Math.max(width ?? WIDTHS[kind], label[language].length + 2),
      // The writer asks for the style of a cell when it writes it; the head differs from what stands below.
      get style() {
        return atHead ? HEAD : style;
      },
    };
  });
  async function* rows(): AsyncGenerator<CellValue[]> {
    yield columns.map((column) => column.label[language]);
    atHead = false;
    for await (const next of rowsWithAddress(table, language))
      yield 'cut' in next ? [next.cut] : next.row.map((cell, index) => xlsxCell(cell, columns[index]!.kind));
  }
  return writeXlsxStream(rows(), {
    name: table.name[language].slice(0, LONGEST_SHEET_NAME),
    columns: definitions,
    freezePane: { rows: 1 },
  });
}

function xlsxCell(cell: Cell, kind: ColumnKind): CellValue {
  if (typeof cell !== 'string') return cell;
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return new Date(`${cell}T00:00:00Z`);
  if (kind === 'moment' && !Number.isNaN(Date.parse(cell))) return new Date(cell);
  return cell.slice(0, LONGEST_CELL);
}
