import { zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { streamXlsxRows } from 'hucre/xlsx';
import type { DocumentContent } from '../document.ts';
import { NO_METADATA } from '../document.ts';
import { DocumentError } from '../document-error.ts';
import { unpack } from '../zip/bounded-zip.ts';
import { TableWriter } from './table-text.ts';

const FORMAT = 'Excel';
/** Charts, pictures and macros say nothing. */
const isWanted = (name: string) =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels)$/.test(name) ||
  /^xl\/(workbook|sharedStrings|styles)\.xml$/.test(name) ||
  /^xl\/_rels\/workbook\.xml\.rels$/.test(name) ||
  /^xl\/worksheets\/[^/]+\.xml$/.test(name);
/** What of a workbook may be unpacked. */
const LIMITS = { megabytes: 96, ratio: 200, entries: 5_000 };
const MOST_SHEETS = 60;

/** A workbook: each visible sheet as rows. Values as they are kept, not as a format shows them: 0.264, not 26 %. */
export async function readXlsx(bytes: Uint8Array): Promise<DocumentContent> {
  const files = await unpack(bytes, FORMAT, isWanted, LIMITS);
  const workbook = files.get('xl/workbook.xml');
  if (!workbook) throw new DocumentError('damaged', { format: FORMAT });
  const checked = zipSync(Object.fromEntries(files), { level: 0 });
  const writer = new TableWriter();
  const sheets = sheetsOf(new TextDecoder().decode(workbook));
  try {
    for (const { index, name } of sheets.slice(0, MOST_SHEETS)) {
      writer.beginSheet(name);
      let next = 0;
      for await (const row of streamXlsxRows(checked, { sheet: index })) {
        // Rows that the file leaves out are empty ones: numbers of rows are those that Excel shows.
        for (; next < row.index; next++) writer.addRow([]);
        next = row.index + 1;
        writer.addRow(row.values.map(printed));
      }
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('damaged', { format: FORMAT });
  }
  return { format: 'xlsx', ...writer.finish(), metadata: NO_METADATA, pages: null };
}

/** The sheets of a workbook in order, hidden ones left out. */
function sheetsOf(workbook: string): readonly { readonly index: number; readonly name: string }[] {
  const sheets: { index: number; name: string; hidden: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (/(^|:)sheet$/.test(tag))
          sheets.push({
            index: sheets.length,
            name: attributes.name ?? `${sheets.length + 1}`,
            hidden: /hidden/i.test(attributes.state ?? ''),
          });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(workbook);
  parser.end();
  return sheets.filter(({ hidden }) => !hidden);
}

/** A cell as text. Numbers lose the noise of binary fractions: 0.30000000000000004 is 0.3. */
function printed(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(12)));
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  }
  if (typeof value === 'object') return '';
  return String(value);
}
