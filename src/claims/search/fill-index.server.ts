import { sql } from 'kysely';
import type { Write } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { emptySearch, indexForSearch } from '../../database/search-index.server.ts';
import { producerEntry, sourceEntry } from '../../sources/source-entries.ts';
import { producerOfRow, sourceOfRow } from '../../sources/source-rows.ts';
import { claimOfRow } from '../claim-rows.ts';
import { indexClaims, indexDocuments } from './index-claims.server.ts';

/** Rows of one part: few enough that nobody waits for the write, and that memory stays small. */
const DOCUMENTS_AT_ONCE = 20;
const ROWS_AT_ONCE = 500;

type Part = 'source' | 'producer' | 'document' | 'claim';
type IndexWrite = Pick<Write, 'transaction' | 'dialect'>;

/** Whether something that was there before the index is not in it yet. */
export async function isIndexFilled(database: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from search_backlog limit 1`.execute(database.kysely);
  return rows.length === 0;
}

/**
 * Indexes what stood in the store before there was an index, in many small writes: killed at any moment, it goes on where
 * it stopped. The index is derived, so no audit entry is made.
 * @param progress told after each part how many rows it had
 */
export async function fillIndex(database: Database, progress: (rows: number) => void = () => {}): Promise<void> {
  const parts = ['source', 'producer', 'document', 'claim'] as const;
  for (const part of parts)
    for (let done: number | null = 0; done !== null;) {
      done = await fillSome(database, part);
      if (done !== null) progress(done);
      // Requests that came meanwhile are answered first.
      await new Promise((resolve) => setImmediate(resolve));
    }
}

/** Forgets the index and builds it anew. */
export async function rebuildIndex(database: Database, progress?: (rows: number) => void): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    await emptySearch(transaction, database.dialect);
    await transaction.deleteFrom('search_backlog').execute();
    await transaction
      .insertInto('search_backlog')
      .values((['source', 'producer', 'document', 'claim'] as const).map((part) => ({ part, after_ref: '' })))
      .execute();
  });
  await fillIndex(database, progress);
}

/** @returns rows that were indexed; null when the part is complete */
async function fillSome(database: Database, part: Part): Promise<number | null> {
  return database.kysely.transaction().execute(async (transaction) => {
    const write = { transaction, dialect: database.dialect };
    // Taken before the rows are read: of two programs that fill the index the second waits, and what they read stands.
    const { numUpdatedRows } = await transaction
      .updateTable('search_backlog')
      .set({ part })
      .where('part', '=', part)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return null;
    const { after_ref: after } = await transaction
      .selectFrom('search_backlog')
      .select('after_ref')
      .where('part', '=', part)
      .executeTakeFirstOrThrow();
    const { rows, last } = await FILL[part](write, after);
    if (last === null) await transaction.deleteFrom('search_backlog').where('part', '=', part).execute();
    else await transaction.updateTable('search_backlog').set({ after_ref: last }).where('part', '=', part).execute();
    return rows === 0 ? null : rows;
  });
}

interface Filled {
  readonly rows: number;
  /** Where to go on; null when nothing is left. */
  readonly last: string | null;
}

const FILL: Readonly<Record<Part, (write: IndexWrite, after: string) => Promise<Filled>>> = {
  source: fillSources,
  producer: fillProducers,
  document: fillDocuments,
  claim: fillClaimsWithoutDocument,
};

async function fillSources({ transaction, dialect }: IndexWrite, after: string): Promise<Filled> {
  const rows = await transaction
    .selectFrom('source')
    .selectAll()
    .where('id', '>', after)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('document').select('document.id').whereRef('document.source_id', '=', 'source.id'))),
    )
    .orderBy('id')
    .limit(ROWS_AT_ONCE)
    .execute();
  await indexForSearch(
    transaction,
    dialect,
    rows.map((row) => sourceEntry(sourceOfRow(row))),
  );
  return { rows: rows.length, last: rows.length < ROWS_AT_ONCE ? null : rows.at(-1)!.id };
}

async function fillProducers({ transaction, dialect }: IndexWrite, after: string): Promise<Filled> {
  const rows = await transaction
    .selectFrom('producer')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(ROWS_AT_ONCE)
    .execute();
  await indexForSearch(
    transaction,
    dialect,
    rows.map((row) => producerEntry(producerOfRow(row))),
  );
  return { rows: rows.length, last: rows.length < ROWS_AT_ONCE ? null : rows.at(-1)!.id };
}

/** Documents in the order in which they came, each with its claims: the newest are found first here as elsewhere. */
async function fillDocuments(write: IndexWrite, after: string): Promise<Filled> {
  const [addedAt, id] = after === '' ? ['', ''] : (after.split(' ') as [string, string]);
  const rows = await write.transaction
    .selectFrom('document')
    .innerJoin('source', 'source.id', 'document.source_id')
    .select(['document.id', 'document.text', 'document.added_at'])
    .select(['source.id as source_id', 'source.title', 'source.publisher', 'source.published'])
    .where(({ eb, refTuple, tuple }) => eb(refTuple('document.added_at', 'document.id'), '>', tuple(addedAt, id)))
    .orderBy('document.added_at')
    .orderBy('document.id')
    .limit(DOCUMENTS_AT_ONCE)
    .execute();
  if (rows.length > 0) {
    await indexDocuments(
      write,
      rows.map((row) => ({
        id: row.id,
        text: row.text,
        source: { id: row.source_id, title: row.title, publisher: row.publisher, published: row.published },
      })),
    );
    const ids = rows.map((row) => row.id);
    for (let token = 0; ; token += ROWS_AT_ONCE) {
      const claims = await claimsToIndex(write)
        .where('document_id', 'in', ids)
        .orderBy('document_id')
        .orderBy('token_start')
        .orderBy('id')
        .limit(ROWS_AT_ONCE)
        .offset(token)
        .execute();
      await indexClaims(write, claims.map(claimOfRow));
      if (claims.length < ROWS_AT_ONCE) break;
    }
  }
  const last = rows.at(-1);
  return { rows: rows.length, last: last && rows.length === DOCUMENTS_AT_ONCE ? `${last.added_at} ${last.id}` : null };
}

async function fillClaimsWithoutDocument(write: IndexWrite, after: string): Promise<Filled> {
  const rows = await claimsToIndex(write)
    .where('document_id', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(ROWS_AT_ONCE)
    .execute();
  await indexClaims(write, rows.map(claimOfRow));
  return { rows: rows.length, last: rows.length < ROWS_AT_ONCE ? null : rows.at(-1)!.id };
}

/** On PostgreSQL a reviewer who changes one of the claims at this moment waits, and indexes it anew. */
function claimsToIndex({ transaction, dialect }: IndexWrite) {
  const claims = transaction.selectFrom('claim').selectAll();
  return dialect === 'postgres' ? claims.forShare() : claims;
}
