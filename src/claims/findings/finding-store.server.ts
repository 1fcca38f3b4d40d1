import { inTransaction, type Actor, type Write } from '../../database/audit.server.ts';
import type { Connection, Database } from '../../database/connection.server.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import type { NameMerges } from '../../sources/name-merges.ts';
import { cellNumber, cellsOfClaim, findInCells } from './cells.ts';
import type { Check, EvidenceClaim, Knowledge } from './check.ts';
import { CHECKS } from './checks.ts';
import { loadEvidenceAfter, loadEvidenceClaims, pieces, readKnowledge, REVIEWED } from './evidence-claims.server.ts';
import { keepFindings, storedIn, type KeptFinding } from './finding-rows.server.ts';

/** Raised when a check finds other things than before: stores then compute all findings anew when they are opened. */
const EDITION = 1;
const editionOf = (checks: readonly Check[]) => [EDITION, ...checks.map((check) => check.name)].join(' ');

/** Claims in a transaction while cells are written, and memberships in one while findings are made: about a second each. */
const CLAIMS_PER_STEP = 10_000;
const MEMBERS_PER_STEP = 12_000;

/** How far a recomputation is: claims whose cells are known, then cells whose findings are. */
export interface FindingProgress {
  readonly part: 'claims' | 'cells';
  readonly done: number;
  readonly total: number;
}

/**
 * Computes all findings from nothing, in steps of about a second so that reviewers are not kept waiting: each step leaves
 * its cells as a review would. What a person decided stays.
 * @returns how many findings there are that still hold
 */
export async function recomputeFindings(
  database: Database,
  actor: Actor,
  now: Date,
  progress: (progress: FindingProgress) => void = () => {},
  checks: readonly Check[] = CHECKS,
): Promise<{ claims: number; findings: number }> {
  const today = now.toISOString().slice(0, 10);
  const step = <T>(change: (write: Write) => Promise<T>) =>
    inTransaction(database, actor, now, async (write) => {
      await waitForOthers(write);
      return change(write);
    });
  const claims = await countReviewed(database.kysely);
  const members = await step(async (write) => {
    write.record({ action: 'findings.recomputing', subject: 'findings', detail: { claims } });
    await forgetUnreviewed(write);
    // Cells with findings, also those that no claim is in any more.
    return new Map<number, number>(
      (await write.transaction.selectFrom('finding').select('cell').distinct().execute()).map(({ cell }) => [cell, 0]),
    );
  });

  let after: { subject: string; id: string } | null = null;
  for (let done = 0; ;) {
    const read: EvidenceClaim[] = await step(async (write) => {
      const some = await loadEvidenceAfter(write.transaction, after, CLAIMS_PER_STEP, await mergesOf(write));
      write.record({ action: 'findings.cells', subject: 'findings', detail: { claims: some.length } });
      const cells = new Map(some.map((claim) => [claim.id, cellsOfClaim(checks, claim)]));
      await writeCells(write, cells);
      for (const own of cells.values()) for (const cell of own) members.set(cell, (members.get(cell) ?? 0) + 1);
      return some;
    });
    done += read.length;
    progress({ part: 'claims', done, total: Math.max(claims, done) });
    const last = read.at(-1);
    if (!last || read.length < CLAIMS_PER_STEP) break;
    after = { subject: last.subject, id: last.id };
  }

  let done = 0;
  for (const cells of steps(members)) {
    await step(async (write) => {
      const merges = await mergesOf(write);
      const changed = await settle(write, checks, cells, await readKnowledge(write.transaction, today, merges), merges);
      write.record({ action: 'findings.recomputed', subject: 'findings', detail: { cells: cells.size, ...changed } });
    });
    done += cells.size;
    progress({ part: 'cells', done, total: members.size });
  }
  return step(async (write) => {
    await write.transaction
      .updateTable('finding_computation')
      .set({ edition: editionOf(checks), computed_at: write.at })
      .where('id', '=', 1)
      .execute();
    const { findings } = await write.transaction
      .selectFrom('finding')
      .select((builder) => builder.fn.countAll<number>().as('findings'))
      .where('gone_at', 'is', null)
      .executeTakeFirstOrThrow();
    write.record({ action: 'findings.computed', subject: 'findings', detail: { findings: Number(findings) } });
    return { claims, findings: Number(findings) };
  });
}

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
  const merges = await mergesOf(write);
  const before = await cellsStored(write.transaction, claimIds);
  const reviewed = await loadEvidenceClaims(write.transaction, claimIds, merges);
  if (before.size === 0 && reviewed.length === 0) return;
  await waitForOthers(write);
  if (!(await isComputed(write, checks, reviewed.length))) return;
  const now = new Map<string, ReadonlySet<number>>(claimIds.map((id) => [id, new Set<number>()]));
  for (const claim of reviewed) now.set(claim.id, cellsOfClaim(checks, claim));
  await writeCells(write, now, before);
  const members = new Map<number, number>();
  for (const cells of [...before.values(), ...now.values()]) for (const cell of cells) members.set(cell, 1);
  const knowledge = await readKnowledge(write.transaction, write.at.slice(0, 10), merges);
  for (const cells of steps(members)) await settle(write, checks, cells, knowledge, merges);
}

/** After a decision on which documents tell one story. */
export async function recomputeAroundDocuments(write: Write, documentIds: readonly string[]): Promise<void> {
  await recomputeAround(write, await idsWhere(write, 'document_id', documentIds));
}

/** After a change to sources: who published them, and when. */
export async function recomputeAroundSources(write: Write, sourceIds: readonly string[]): Promise<void> {
  await recomputeAround(write, await idsWhere(write, 'source_id', sourceIds));
}

/** After a change to producers (their kind, or a rule of theirs for counting); by ids after merges. */
export async function recomputeAroundProducers(write: Write, producerIds: readonly string[]): Promise<void> {
  await recomputeAround(write, await idsWhere(write, 'counted_by', producerIds));
}

async function idsWhere(
  write: Write,
  column: 'document_id' | 'source_id' | 'counted_by',
  values: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const some of pieces(values)) {
    const rows = await write.transaction
      .selectFrom('claim')
      .select('id')
      .where(column, 'in', some)
      .where('status', 'in', [...REVIEWED])
      .execute();
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}

/**
 * Of two writes that compute findings the second waits here until the first stands: otherwise neither would see what the
 * other changed in a cell that they share.
 */
async function waitForOthers(write: Write): Promise<void> {
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

async function countReviewed(connection: Connection): Promise<number> {
  const { claims } = await connection
    .selectFrom('claim')
    .select((builder) => builder.fn.countAll<number>().as('claims'))
    .where('status', 'in', [...REVIEWED])
    .executeTakeFirstOrThrow();
  return Number(claims);
}

const mergesOf = (write: Write) => readNameMerges(write.transaction);

/** Makes the findings of some cells what their claims say now. */
async function settle(
  write: Write,
  checks: readonly Check[],
  cells: ReadonlySet<number>,
  knowledge: Knowledge,
  merges: NameMerges,
): Promise<{ made: number; gone: number }> {
  const ids = new Set<string>();
  for (const some of pieces([...cells])) {
    const rows = await write.transaction
      .selectFrom('finding_cell')
      .select('claim_id')
      .where('cell', 'in', some)
      .execute();
    for (const row of rows) ids.add(row.claim_id);
  }
  const claims = await loadEvidenceClaims(write.transaction, [...ids], merges);
  const subjects = new Map(claims.map((claim) => [claim.id, claim.subject]));
  const kept = new Map<string, KeptFinding>();
  for (const { id, cell, finding } of findInCells(checks, cells, claims, knowledge))
    kept.set(id, { id, finding, cell: cellNumber(cell), subject: subjects.get(finding.claims[0]!.id) ?? null });
  return keepFindings(write, await storedIn(write.transaction, [...cells]), kept);
}

/** Cells in groups that one step can hold, in the order in which they were first seen. */
function* steps(members: ReadonlyMap<number, number>): Generator<ReadonlySet<number>> {
  let cells = new Set<number>();
  let held = 0;
  for (const [cell, claims] of members) {
    cells.add(cell);
    held += Math.max(1, claims);
    if (held < MEMBERS_PER_STEP) continue;
    yield cells;
    cells = new Set();
    held = 0;
  }
  if (cells.size > 0) yield cells;
}

async function cellsStored(
  connection: Connection,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const stored = new Map<string, Set<number>>();
  for (const some of pieces(claimIds)) {
    const rows = await connection
      .selectFrom('finding_cell')
      .select(['claim_id', 'cell'])
      .where('claim_id', 'in', some)
      .execute();
    for (const row of rows) {
      const cells = stored.get(row.claim_id);
      if (cells) cells.add(row.cell);
      else stored.set(row.claim_id, new Set([row.cell]));
    }
  }
  return stored;
}

/** Puts claims into their cells, and takes them out of those they are in no more. */
async function writeCells(
  write: Write,
  cells: ReadonlyMap<string, ReadonlySet<number>>,
  before?: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<void> {
  const stored = before ?? (await cellsStored(write.transaction, [...cells.keys()]));
  const none: ReadonlySet<number> = new Set();
  const added: { cell: number; claim_id: string }[] = [];
  for (const [id, own] of cells) {
    const old = stored.get(id) ?? none;
    for (const cell of own.difference(old)) added.push({ cell, claim_id: id });
    const left = [...old.difference(own)];
    if (left.length > 0)
      await write.transaction.deleteFrom('finding_cell').where('claim_id', '=', id).where('cell', 'in', left).execute();
  }
  for (const rows of pieces(added))
    await write.transaction
      .insertInto('finding_cell')
      .values([...rows])
      .execute();
}

/** Takes claims out of all cells that nobody stands behind any more. */
async function forgetUnreviewed(write: Write): Promise<void> {
  await write.transaction
    .deleteFrom('finding_cell')
    .where('claim_id', 'in', (is) =>
      is
        .selectFrom('claim')
        .select('id')
        .where('status', 'not in', [...REVIEWED]),
    )
    .execute();
}
