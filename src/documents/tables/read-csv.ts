import { parse } from 'csv-parse/sync';
import type { DocumentContent } from '../document.ts';
import { NO_METADATA } from '../document.ts';
import { DocumentError } from '../document-error.ts';
import { decodeText } from '../text.ts';
import { separatorOf } from './separated-values.ts';
import { TableWriter } from './table-text.ts';

/** A file of separated values, whatever stands between them. */
export async function readCsv(bytes: Uint8Array): Promise<DocumentContent> {
  const { text } = decodeText(bytes);
  // Excel writes the separator into the first line.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? separatorOf(body)?.separator ?? ',';
  const writer = new TableWriter();
  writer.beginSheet(null);
  try {
    parse(body, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      on_record: (cells: string[]) => {
        writer.addRow(cells);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('damaged', { format: 'CSV' });
  }
  return { format: 'csv', ...writer.finish(), metadata: NO_METADATA, pages: null };
}
