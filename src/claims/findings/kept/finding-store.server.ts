import type { Write } from '../../../database/audit.server.ts';
import type { Connection, Database } from '../../../database/connection.server.ts';
import { json, fromJson } from '../../../database/json.ts';
import { isOneOf, pairsOf } from '../../../database/many.ts';
import { readNameMerges } from '../../../sources/name-merge-store.server.ts';
import { sql } from 'kysely';
import { cellNumber, cellsOfClaim, findInCells } from './cells.ts';
import type { Check, EvidenceClaim, Knowledge } from '../check.ts';
import { CHECKS } from '../checks.ts';
import { loadEvidenceClaims, readKnowledge, REVIEWED } from './evidence-claims.server.ts';
import { keepFindings, storedIn, type KeptFinding } from './finding-rows.server.ts';
import { topicsOf } from './topics.ts';

/** Raised when a check finds other things than before: stores then compute all findings anew when they are opened. */
const EDITION = 1;
export const editionOf = (checks: readonly Check[]) => [EDITION, ...checks.map((check) => check.name)].join(' ');

/** Whether all findings must be computed anew: never done yet, or by other checks than there are now. */
export async function findingsAreStale(database: Database, checks: readonly Check[] = CHECKS): Promise<boolean> {
  const row = await database.kysely
    .selectFrom('finding_computation')
    .select('edition')
    .where('id', '=', 1)
    .executeTakeFirst();
  if (row?.edition === editionOf(checks)) return false;
  return (await countReviewed(database.kysely)) > 0;
}

/**
 * Computes the findings around claims again, after a decision on them, on their names, their story or how their producer
 * counts. Only the cells that the claims were in and are in now are read. Call it last in the transaction of that change.
 */
export async function recomputeAround(
  write: Write,
  claimIds: readonly string[],
  checks: readonly Check[] = CHECKS,
): Promise<void> {
  if (claimIds.length === 0) return;
  const { transaction, dialect } = write;
  const merges = await readNameMerges(transaction);
  const before = await cellsStored(write, claimIds);
  const reviewed = await loadEvidenceClaims({ connection: transaction, dialect }, claimIds, merges);
  if (before.size === 0 && reviewed.length === 0) return;
  await waitForOthers(write);
  if (!(await isComputed(write, checks, reviewed.length))) return putOff(write, claimIds);
  const now = new Map(reviewed.map((claim) => [claim.id, cellsOfClaim(checks, claim)]));
  await writeCells(write, claimIds, before, now);
  const cells = new Set([...before.values(), ...now.values()].flatMap((own) => [...own]));
  const members = await transaction
    .selectFrom('finding_cell')
    .select('claim_id')
    .distinct()
    .where(isOneOf(dialect, sql.ref('cell'), 'integer', [...cells]))
    .execute();
  const claims = await loadEvidenceClaims(
    { connection: transaction, dialect },
    members.map((row) => row.claim_id),
    merges,
  );
  const knowledge = await readKnowledge(transaction, write.at.slice(0, 10), merges);
  await settle(write, checks, cells, claims, knowledge);
}

/** After a decision on which documents tell one story. */
export async function recomputeAroundDocuments(write: Write, documentIds: readonly string[]): Promise<void> {
  await recomputeAround(write, await idsWhere(write, 'document_id', documentIds));
}

/** After a change to sources: who published them, and when. */
export async function recomputeAroundSources(write: Write, sourceIds: readonly string[]): Promise<void> {
  await recomputeAround(write, await idsWhere(write, 'source_id', sourceIds));
}

/** After a change to producers: their kind, or a rule of theirs for counting. */
export async function recomputeAroundProducers(write: Write, producerIds: readonly string[]): Promise<void> {
  const merges = await readNameMerges(write.transaction);
  const meant = new Set(producerIds.map((id) => merges.producer(id)));
  await recomputeAround(write, await idsWhere(write, 'counted_by', [...meant]));
}

async function idsWhere(
  write: Write,
  column: 'document_id' | 'source_id' | 'counted_by',
  values: readonly string[],
): Promise<readonly string[]> {
  const rows = await write.transaction
    .selectFrom('claim')
    .select('id')
    .where(isOneOf(write.dialect, sql.ref(column), 'text', values))
    .where('status', 'in', [...REVIEWED])
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Of two writes that compute findings the second waits here until the first stands: otherwise neither would see what the
 * other changed in a cell that they share.
 */
export async function waitForOthers(write: Write): Promise<void> {
  await write.transaction
    .updateTable('finding_computation')
    .set((is) => ({ changes: is('changes', '+', 1) }))
    .where('id', '=', 1)
    .execute();
}

/** Whether all claims are in their cells. A store whose first claims are being reviewed begins here. */
async function isComputed(write: Write, checks: readonly Check[], among: number): Promise<boolean> {
  const row = await write.transaction
    .selectFrom('finding_computation')
    .select('edition')
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  if (row.edition !== null) return true;
  if ((await countReviewed(write.transaction)) > among) return false;
  await write.transaction
    .updateTable('finding_computation')
    .set({ edition: editionOf(checks), computed_at: write.at })
    .where('id', '=', 1)
    .execute();
  return true;
}

export async function countReviewed(connection: Connection): Promise<number> {
  const { claims } = await connection
    .selectFrom('claim')
    .select((builder) => builder.fn.countAll<number>().as('claims'))
    .where('status', 'in', [...REVIEWED])
    .executeTakeFirstOrThrow();
  return Number(claims);
}

/** All findings are being computed, or never were: the claims' turn comes then. */
async function putOff(write: Write, claimIds: readonly string[]): Promise<void> {
  await sql`insert into finding_backlog (claim_id) select id from claim where ${isOneOf(write.dialect, sql.ref('id'), 'text', claimIds)} on conflict do nothing`.execute(
    write.transaction,
  );
}

/**
 * Makes the findings of some cells what their claims say now.
 * @param claims all claims of these cells; others do no harm
 */
export async function settle(
  write: Write,
  checks: readonly Check[],
  cells: ReadonlySet<number>,
  claims: readonly EvidenceClaim[],
  knowledge: Knowledge,
): Promise<void> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const kept = new Map<string, KeptFinding>();
  for (const { id, cell, finding } of findInCells(checks, cells, claims, knowledge)) {
    const own = finding.claims.map((claim) => byId.get(claim.id)!);
    kept.set(id, { id, finding, cell: cellNumber(cell), subject: own[0]!.subject, topics: topicsOf(own) });
  }
  await keepFindings(write, await storedIn(write, [...cells]), kept);
}

async function cellsStored(
  { transaction, dialect }: Write,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const rows = await transaction
    .selectFrom('finding_place')
    .selectAll()
    .where(isOneOf(dialect, sql.ref('claim_id'), 'text', claimIds))
    .execute();
  return new Map(rows.map((row) => [row.claim_id, new Set(fromJson(row.cells) as number[])]));
}

/** Puts claims into their cells, and takes them out of those they are in no more. */
async function writeCells(
  { transaction, dialect }: Write,
  claimIds: readonly string[],
  before: ReadonlyMap<string, ReadonlySet<number>>,
  now: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<void> {
  const none: ReadonlySet<number> = new Set();
  const added: [cell: number, claim: string][] = [];
  const moved: string[] = [];
  for (const id of claimIds) {
    const [old, own] = [before.get(id) ?? none, now.get(id) ?? none];
    for (const cell of own.difference(old)) added.push([cell, id]);
    const left = [...old.difference(own)];
    if (left.length > 0)
      await transaction
        .deleteFrom('finding_cell')
        .where('claim_id', '=', id)
        .where(isOneOf(dialect, sql.ref('cell'), 'integer', left))
        .execute();
    if (left.length > 0 || own.size !== old.size) moved.push(id);
  }
  if (moved.length === 0) return;
  if (added.length > 0)
    await sql`insert into finding_cell (cell, claim_id) ${pairsOf(dialect, ['integer', 'text'], added)}`.execute(
      transaction,
    );
  await transaction
    .deleteFrom('finding_place')
    .where(isOneOf(dialect, sql.ref('claim_id'), 'text', moved))
    .execute();
  const placed = moved.flatMap((id): [string, string][] => (now.has(id) ? [[id, json([...now.get(id)!])]] : []));
  if (placed.length > 0)
    await sql`insert into finding_place (claim_id, cells) ${pairsOf(dialect, ['text', 'jsonb'], placed)}`.execute(
      transaction,
    );
}
