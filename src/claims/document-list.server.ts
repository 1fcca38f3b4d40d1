import { sql, type ExpressionBuilder } from 'kysely';
import type { Connection } from '../database/connection.server.ts';
import type { Schema } from '../database/schema.ts';
import { sourceOfRow } from '../sources/source-rows.ts';
import type { Source } from '../sources/source.ts';
import { CLAIM_STATUS_CODES, type ClaimStatus } from '../vocabulary/claim-terms.ts';

export interface DocumentSummary {
  readonly id: string;
  readonly fileName: string;
  readonly language: string;
  readonly addedAt: string;
  readonly source: Source;
  readonly counts: Readonly<Record<ClaimStatus, number>>;
}

/** Which documents are listed. */
export interface DocumentFilter {
  /** Only those with proposals to review. */
  readonly onlyOpen?: boolean;
  /** Only those of a publisher, as its name is written. */
  readonly publisher?: string | null;
}

/** Documents, the newest first, each with how many of its claims stand where; a part of them, or all. */
export async function listDocuments(
  { kysely }: { readonly kysely: Connection },
  filter: DocumentFilter & { readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly DocumentSummary[]> {
  const ids = await documentIds(kysely, filter);
  const all: DocumentSummary[] = [];
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE)
    all.push(...(await documentSummaries(kysely, ids.slice(from, from + ROWS_AT_ONCE))));
  return all;
}

/** SQLite takes a limited number of values in a statement. */
const ROWS_AT_ONCE = 500;

/** Ids of documents, the newest first. */
export async function documentIds(
  connection: Connection,
  { limit, offset = 0, ...filter }: DocumentFilter & { readonly limit?: number; readonly offset?: number },
): Promise<readonly string[]> {
  let query = connection
    .selectFrom('document')
    .select('document.id')
    .where(admits(filter))
    .orderBy('document.added_at', 'desc')
    .orderBy('document.id', 'desc');
  if (limit !== undefined) query = query.limit(limit).offset(offset);
  return (await query.execute()).map((row) => row.id);
}

/** How many documents a filter admits. */
export async function countDocuments(connection: Connection, filter: DocumentFilter = {}): Promise<number> {
  const { documents } = await connection
    .selectFrom('document')
    .select((builder) => builder.fn.countAll<number>().as('documents'))
    .where(admits(filter))
    .executeTakeFirstOrThrow();
  return Number(documents);
}

/**
 * The document that waits longest with proposals to review: what arrived first should not wait.
 * @param besides a document that is not meant
 */
export async function nextOpenDocument(
  connection: Connection,
  besides: string | null = null,
): Promise<DocumentSummary | null> {
  const row = await connection
    .selectFrom('document')
    .select('document.id')
    .where(admits({ onlyOpen: true }))
    .$if(besides !== null, (query) => query.where('document.id', '!=', besides!))
    .orderBy('document.added_at')
    .orderBy('document.id')
    .limit(1)
    .executeTakeFirst();
  return row ? ((await documentSummaries(connection, [row.id]))[0] ?? null) : null;
}

/** How many claims of each document stand where; documents without claims are left out. */
async function countsOfDocuments(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<ClaimStatus, number>>>> {
  const counts = new Map<string, Record<ClaimStatus, number>>();
  if (ids.length === 0) return counts;
  const rows = await connection
    .selectFrom('claim')
    .select(['document_id', 'status', (builder) => builder.fn.countAll<number>().as('claims')])
    .where('document_id', 'in', ids)
    .groupBy(['document_id', 'status'])
    .execute();
  for (const row of rows) {
    const ofDocument = counts.get(row.document_id!) ?? noClaims();
    ofDocument[row.status as ClaimStatus] = Number(row.claims);
    counts.set(row.document_id!, ofDocument);
  }
  return counts;
}

function admits({ onlyOpen = false, publisher = null }: DocumentFilter) {
  return (builder: ExpressionBuilder<Schema, 'document'>) => {
    const conditions = [sql<boolean>`1 = 1`];
    if (onlyOpen)
      conditions.push(
        sql<boolean>`exists (select 1 from claim where claim.document_id = document.id and claim.status = 'proposed')`,
      );
    if (publisher !== null)
      conditions.push(
        sql<boolean>`exists (select 1 from source where source.id = document.source_id and source.publisher = ${publisher})`,
      );
    return builder.and(conditions);
  };
}

/** Documents by their ids, in that order; ids of none are left out. */
export async function documentSummaries(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly DocumentSummary[]> {
  if (ids.length === 0) return [];
  const [rows, counts] = await Promise.all([
    connection
      .selectFrom('document')
      .innerJoin('source', 'source.id', 'document.source_id')
      .selectAll('source')
      .select(['document.id as document_id', 'document.file_name', 'document.language as document_language'])
      .select('document.added_at as document_added_at')
      .where('document.id', 'in', ids)
      .execute(),
    countsOfDocuments(connection, ids),
  ]);
  const byId = new Map(
    rows.map((row): [string, DocumentSummary] => [
      row.document_id,
      {
        id: row.document_id,
        fileName: row.file_name,
        language: row.document_language,
        addedAt: row.document_added_at,
        source: sourceOfRow(row),
        counts: counts.get(row.document_id) ?? noClaims(),
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function noClaims(): Record<ClaimStatus, number> {
  return Object.fromEntries(CLAIM_STATUS_CODES.map((status) => [status, 0])) as Record<ClaimStatus, number>;
}
