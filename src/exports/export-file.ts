import type { Language } from '../vocabulary/code-list.ts';
import { csvOf } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { citationsOf, jsonOf } from './json.ts';
import type { ExportTable } from './table.ts';
import { xlsxOf } from './xlsx.ts';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};
const ENDINGS: Readonly<Record<ExportFormat, string>> = { csv: 'csv', xlsx: 'xlsx', json: 'json', csl: 'csl.json' };

/** Something to take away: its rows, and the sources they rest on as CSL items. */
export interface Exported {
  readonly table: ExportTable;
  readonly citations: () => AsyncIterable<object> | Iterable<object>;
}

/** A file on its way. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: ReadableStream<Uint8Array>;
}

/** What is exported as a file of a format. @param day of the export, for the file's name */
export function exportFile(exported: Exported, format: ExportFormat, language: Language, day: string): ExportFile {
  const { table } = exported;
  const content =
    format === 'xlsx'
      ? xlsxOf(table, language)
      : bytesOf(
          format === 'csv'
            ? csvOf(table, language)
            : format === 'json'
              ? jsonOf(table, language)
              : citationsOf(exported.citations()),
        );
  return { name: `vigia-${table.name[language]}-${day}.${ENDINGS[format]}`, mediaType: MEDIA_TYPES[format], content };
}

/** Pieces of text as bytes, each made when the reader asks for it. */
function bytesOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
