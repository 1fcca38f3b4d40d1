import { inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Connection, Database } from '../../database/connection.server.ts';
import { fromJson, json } from '../../database/json.ts';
import { formatOfMediaType, isTableFormat } from '../../documents/document.ts';
import { rowsOfSheet, sheetNames, type TableRow } from '../../documents/tables/table-text.ts';
import type { WayBack } from '../../documents/way-back.ts';
import { insertClaims } from '../claim-store.server.ts';
import { proposedClaim } from '../proposed-claim.ts';
import { mapTable, type MappedTable } from './map-table.ts';
import { tableMappingSchema, type TableMapping } from './table-mapping.ts';

/** A table document as the store holds it. */
export interface StoredTable {
  readonly documentId: string;
  readonly sourceId: string;
  readonly fileName: string;
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly text: string;
  readonly sheets: readonly (string | null)[];
  /** What was taken over last; null when nothing was. */
  readonly mapping: TableMapping | null;
  rowsOf(sheet: number): readonly TableRow[];
}

/** A table document, or null when there is none or it is no table. */
export async function readTable(connection: Connection, documentId: string): Promise<StoredTable | null> {
  const row = await connection
    .selectFrom('document')
    .innerJoin('source', 'source.id', 'document.source_id')
    .select([
      'document.media_type',
      'document.text',
      'document.way_back',
      'document.mapping',
      'document.file_name',
      'document.language',
      'document.source_id',
      'source.title',
      'source.publisher',
    ])
    .where('document.id', '=', documentId)
    .executeTakeFirst();
  if (!row || row.way_back === null || !isTableFormat(formatOfMediaType(row.media_type))) return null;
  const wayBack = fromJson(row.way_back) as WayBack;
  const mapping = row.mapping === null ? null : tableMappingSchema.safeParse(fromJson(row.mapping));
  return {
    documentId,
    sourceId: row.source_id,
    fileName: row.file_name,
    title: row.title,
    publisher: row.publisher,
    language: row.language,
    text: row.text,
    sheets: sheetNames(wayBack),
    mapping: mapping?.data ?? null,
    rowsOf: (sheet) => rowsOfSheet(row.text, wayBack, sheet - 1),
  };
}

export interface TakenOver extends MappedTable {
  /** Claims that were added as proposals. */
  readonly added: number;
  /** Cells that have a claim already; nothing was changed there. */
  readonly known: number;
}

/**
 * Adds the claims of a table as proposals, with the mapping that made them. A cell that has a claim keeps it, whatever was
 * decided on it. Null when there is no such table.
 */
export async function takeOverTable(
  database: Database,
  actor: Actor,
  now: Date,
  documentId: string,
  mapping: TableMapping,
): Promise<TakenOver | null> {
  const table = await readTable(database.kysely, documentId);
  if (!table) return null;
  const mapped = mapTable(table.text, table.rowsOf(mapping.sheet), mapping, table.publisher);
  const claims = mapped.claims.map(({ row: _row, column: _column, ...proposal }) =>
    proposedClaim(proposal, documentId, table.sourceId),
  );
  if (claims.length === 0) return { ...mapped, added: 0, known: 0 };
  return inTransaction(database, actor, now, async (write) => {
    // The document's row is changed first: a second person who takes the table over at this moment waits here.
    await write.transaction
      .updateTable('document')
      .set({ mapping: json(mapping) })
      .where('id', '=', documentId)
      .execute();
    const rows = await write.transaction
      .selectFrom('claim')
      .select('id')
      .where('document_id', '=', documentId)
      .execute();
    const known = new Set(rows.map(({ id }) => id));
    const fresh = claims.filter(({ id }) => !known.has(id));
    await insertClaims(write, fresh);
    write.record({
      action: 'document.mapped',
      subject: `document/${documentId}`,
      detail: { proposals: fresh.length, measure: mapping.measure },
    });
    return { ...mapped, added: fresh.length, known: claims.length - fresh.length };
  });
}
