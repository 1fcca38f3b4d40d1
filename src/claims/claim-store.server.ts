import type { Connection, Database } from '../database/connection.server.ts';
import type { Write } from '../database/audit.server.ts';
import { fromJson } from '../database/json.ts';
import type { WayBack } from '../documents/way-back.ts';
import { readNameMerges } from '../sources/name-merge-store.server.ts';
import type { Source } from '../sources/source.ts';
import { sourceOfRow } from '../sources/source-rows.ts';
import type { ClaimStatus } from '../vocabulary/claim-terms.ts';
import { claimOfRow, rowOfClaim, statementOfColumn } from './claim-rows.ts';
import type { Claim, Statement } from './claim.ts';
import { indexClaims } from './search/index-claims.server.ts';
import { refreshFigures } from './figures/figure-store.server.ts';
import { subjectOf } from './subject.ts';

export interface StoredDocument {
  readonly id: string;
  readonly fileName: string;
  readonly language: string;
  readonly text: string;
  readonly addedAt: string;
  readonly mediaType: string;
  /** Size of the captured file, in bytes. */
  readonly bytes: number;
  /** How the text leads back to the file; null for plain text. */
  readonly wayBack: WayBack | null;
  readonly pages: number | null;
}

/** One decision on a claim as it was taken. */
export interface Review {
  readonly decision: string;
  readonly reviewer: string;
  readonly decidedAt: string;
  readonly reason: string | null;
  readonly revision: number;
  readonly before: Statement;
  readonly after: Statement;
  readonly statusBefore: ClaimStatus;
  readonly statusAfter: ClaimStatus;
  /** Joins decisions that are undone as one; null for a single one. */
  readonly step: string | null;
}

/** SQLite takes at most 32,766 values in a statement; a claim's row has 25. */
const ROWS_PER_INSERT = 500;

/** A document with its source and its claims in reading order. */
export async function readDocument(
  database: Database,
  id: string,
): Promise<{ document: StoredDocument; source: Source; claims: readonly Claim[] } | null> {
  const connection = database.kysely;
  const row = await connection.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const source = await connection
    .selectFrom('source')
    .selectAll()
    .where('id', '=', row.source_id)
    .executeTakeFirstOrThrow();
  const claims = await connection
    .selectFrom('claim')
    .selectAll()
    .where('document_id', '=', id)
    .orderBy('token_start')
    .orderBy('id')
    .execute();
  return {
    document: {
      id: row.id,
      fileName: row.file_name,
      language: row.language,
      text: row.text,
      addedAt: row.added_at,
      mediaType: row.media_type,
      bytes: row.bytes,
      wayBack: row.way_back === null ? null : (fromJson(row.way_back) as WayBack),
      pages: row.pages,
    },
    source: sourceOfRow(source),
    claims: claims.map(claimOfRow),
  };
}

/** The document, other than this one, whose proposals wait longest; null when none waits. */
export async function nextToReview(database: Database, documentId: string): Promise<string | null> {
  const row = await database.kysely
    .selectFrom('claim')
    .select('document_id')
    .where('status', '=', 'proposed')
    .where('document_id', 'is not', null)
    .where('document_id', '!=', documentId)
    .orderBy('added_at')
    .limit(1)
    .executeTakeFirst();
  return row?.document_id ?? null;
}

export async function readClaim(database: Database, id: string): Promise<Claim | null> {
  const row = await database.kysely.selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? claimOfRow(row) : null;
}

/** All decisions on a claim, the first one first. */
export async function readHistory(
  { kysely }: { readonly kysely: Connection },
  claimId: string,
): Promise<readonly Review[]> {
  const rows = await kysely.selectFrom('review').selectAll().where('claim_id', '=', claimId).orderBy('id').execute();
  return rows.map((row) => ({
    decision: row.decision,
    reviewer: row.reviewer,
    decidedAt: row.decided_at,
    reason: row.reason,
    revision: row.revision,
    before: statementOfColumn(row.before),
    after: statementOfColumn(row.after),
    statusBefore: row.status_before as ClaimStatus,
    statusAfter: row.status_after as ClaimStatus,
    step: row.step,
  }));
}

/** Adds new claims; the caller records why. */
export async function insertClaims(write: Write, claims: readonly Claim[]): Promise<void> {
  const merges = await readNameMerges(write.transaction);
  for (let from = 0; from < claims.length; from += ROWS_PER_INSERT) {
    const rows = claims.slice(from, from + ROWS_PER_INSERT).map((claim) => rowOfClaim(claim, write.at, merges));
    await write.transaction.insertInto('claim').values(rows).execute();
  }
  await indexClaims(write, claims);
  const reviewed = claims.filter(({ status }) => status === 'accepted' || status === 'corrected');
  if (reviewed.length === 0) return;
  const subjects = reviewed.map((claim) => subjectOf(claim, merges));
  const starts = reviewed.map(({ period }) => period.start).filter((start) => start !== null);
  await refreshFigures(write, subjects, starts);
}
