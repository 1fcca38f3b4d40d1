import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Proposal } from '../claims/claim.ts';
import { readers } from '../claims/reading/reader-pool.server.ts';
import { mapTable, type CellProblem } from '../claims/tables/map-table.ts';
import type { TableMapping } from '../claims/tables/table-mapping.ts';
import { isTableFormat } from '../documents/document.ts';
import { DocumentError } from '../documents/document-error.ts';
import { recogniseFormat } from '../documents/recognise-format.ts';
import { rowsOfSheet } from '../documents/tables/table-text.ts';
import { readDocumentBytes, readStreamBytes } from '../documents/text.server.ts';
import { checkSize, decodeText } from '../documents/text.ts';
import type { WayBack } from '../documents/way-back.ts';
import { pageProgress } from './add.ts';
import type { CommandIo } from './command.ts';
import type { DocumentFacts } from './document-claims.ts';

/** A document to extract from: its text, and what holds of it. */
export interface ExtractSource {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly facts: DocumentFacts;
  /** How the text leads back to the file; null for plain text. */
  readonly wayBack: WayBack | null;
  /** The claims of a table under its mapping; null for a text. */
  readonly mapped: { readonly proposals: readonly Proposal[]; readonly problems: readonly CellProblem[] } | null;
}

/**
 * Reads a file or standard input of any form. Plain text is decoded here; everything else is unpacked in a reading process.
 * @throws DocumentError
 */
export async function readSource(
  file: string,
  facts: DocumentFacts,
  mapping: TableMapping | null,
  io: CommandIo,
): Promise<ExtractSource> {
  const bytes = file === '-' ? await readStreamBytes(io.stdin as Readable) : await readDocumentBytes(file, io.cwd);
  checkSize(bytes.byteLength);
  const fileName = file === '-' ? '' : basename(file);
  if (bytes.byteLength === 0 || recogniseFormat(bytes, fileName) === 'text')
    return { text: decodeText(bytes).text, bytes, facts, wayBack: null, mapped: null };
  const { content, facts: known } = await readers().read(
    {
      bytes,
      fileName,
      given: { ...facts, url: null },
      today: '9999-12-31',
      wanted: 'text',
    },
    pageProgress(file, io),
  );
  const found = { ...facts, published: known.published, publisher: known.publisher, title: known.title };
  const { text, wayBack } = content;
  if (!isTableFormat(content.format)) return { text, bytes, facts: found, wayBack, mapped: null };
  if (!mapping) throw new DocumentError('table-needs-mapping');
  const { claims, problems } = mapTable(
    text,
    rowsOfSheet(text, wayBack!, mapping.sheet - 1),
    mapping,
    found.publisher ?? '',
  );
  const proposals = claims.map(({ row: _row, column: _column, ...proposal }) => ({
    ...proposal,
    attribution: proposal.attribution.filter((name) => name !== ''),
  }));
  return { text, bytes, facts: found, wayBack, mapped: { proposals, problems } };
}
