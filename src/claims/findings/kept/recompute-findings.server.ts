import { sql } from 'kysely';
import { inTransaction, type Actor, type Write } from '../../../database/audit.server.ts';
import type { Database } from '../../../database/connection.server.ts';
import { json } from '../../../database/json.ts';
import { pairsOf } from '../../../database/many.ts';
import { readNameMerges } from '../../../sources/name-merge-store.server.ts';
import { CellIndex } from './cell-index.ts';
import { cellsOfClaim } from './cells.ts';
import type { Check, EvidenceClaim } from '../check.ts';
import { CHECKS } from '../checks.ts';
import { loadEvidenceClaims, pieces, readKnowledge, reviewedIds } from './evidence-claims.server.ts';
import { editionOf, findingsAreStale, recomputeAround, settle, waitForOthers } from './finding-store.server.ts';

/** What one write holds: about a second of work, so that reviewers are not kept waiting. */
const CLAIMS_PER_STEP = 2000;
const MEMBERSHIPS_PER_WRITE = 50_000;
const MEMBERSHIPS_PER_STEP = 10_000;

/** How far a recomputation is: claims whose cells are known, then cells whose findings are. */
export interface FindingProgress {
  readonly part: 'claims' | 'cells';
  readonly done: number;
  readonly total: number;
}

/**
 * Computes all findings from nothing, in steps. Claims that reviewers decide on meanwhile have their turn in the last one,
 * so that what is said to be computed is. What a person decided on findings stays.
 * @returns how many reviewed claims there are, and how many findings among them
 */
export async function recomputeFindings(
  database: Database,
  actor: Actor,
  now: Date,
  progress: (progress: FindingProgress) => void = () => {},
  checks: readonly Check[] = CHECKS,
): Promise<{ claims: number; findings: number }> {
  const reading = { connection: database.kysely, dialect: database.dialect };
  const step = (part: string, change: (write: Write) => Promise<void>) =>
    inTransaction(database, actor, now, async (write) => {
      await change(write);
      write.record({ action: 'findings.recomputed', subject: 'findings', detail: { part } });
    });
  await step('begin', async (write) => {
    await waitForOthers(write);
    await write.transaction.updateTable('finding_computation').set({ edition: null }).where('id', '=', 1).execute();
    for (const table of ['finding_cell', 'finding_place', 'finding_backlog'] as const)
      await write.transaction.deleteFrom(table).execute();
  });

  const merges = await readNameMerges(database.kysely);
  const knowledge = await readKnowledge(database.kysely, now.toISOString().slice(0, 10), merges);
  const ids = await reviewedIds(database.kysely);
  const index = new CellIndex();
  let placedSoFar = 0;
  for (const some of pieces(ids, CLAIMS_PER_STEP)) {
    const byId = new Map((await loadEvidenceClaims(reading, some, merges)).map((claim) => [claim.id, claim]));
    // In the order of ids: what was undone meanwhile is not among them.
    const read = some.map((id) => byId.get(id)).filter((claim) => claim !== undefined);
    const placed = read.map((claim): [string, string] => {
      const cells = cellsOfClaim(checks, claim);
      index.add(claim.id, claim.sourceId, cells);
      return [claim.id, json([...cells])];
    });
    if (placed.length > 0)
      await step('claims', async ({ transaction, dialect }) => {
        await sql`insert into finding_place (claim_id, cells) ${pairsOf(dialect, ['text', 'jsonb'], placed)}`.execute(
          transaction,
        );
      });
    placedSoFar += some.length;
    progress({ part: 'claims', done: placedSoFar, total: ids.length });
  }
  index.sort();
  for (const rows of index.memberships(MEMBERSHIPS_PER_WRITE))
    await step('cells', async ({ transaction, dialect }) => {
      await sql`insert into finding_cell (cell, claim_id) ${pairsOf(dialect, ['integer', 'text'], rows)}`.execute(
        transaction,
      );
    });

  const total = index.cells;
  let known = new Map<string, EvidenceClaim>();
  let done = 0;
  for (const { cells, claimIds } of index.batches(MEMBERSHIPS_PER_STEP)) {
    const missing = claimIds.filter((id) => !known.has(id));
    const loaded = await loadEvidenceClaims(reading, missing, merges);
    const byId = new Map(loaded.map((claim) => [claim.id, claim]));
    for (const id of claimIds) if (known.has(id)) byId.set(id, known.get(id)!);
    known = byId;
    await step('findings', (write) => settle(write, checks, cells, [...byId.values()], knowledge));
    done += cells.size;
    progress({ part: 'cells', done, total });
  }
  await step('end', async (write) => {
    await waitForOthers(write);
    const { transaction } = write;
    const kept = await transaction.selectFrom('finding').select('cell').distinct().execute();
    const deserted = new Set(kept.map((row) => row.cell).filter((cell) => !index.has(cell)));
    if (deserted.size > 0) await settle(write, checks, deserted, [], knowledge);
    await transaction
      .updateTable('finding_computation')
      .set({ edition: editionOf(checks), computed_at: write.at })
      .where('id', '=', 1)
      .execute();
    const late = await transaction.selectFrom('finding_backlog').select('claim_id').execute();
    await transaction.deleteFrom('finding_backlog').execute();
    await recomputeAround(
      write,
      late.map((row) => row.claim_id),
      checks,
    );
  });
  const { findings } = await database.kysely
    .selectFrom('finding')
    .select((builder) => builder.fn.countAll<number>().as('findings'))
    .where('gone_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { claims: ids.length, findings: Number(findings) };
}

/** Computes all findings where that was never done, or by other checks than there are now. */
export async function ensureFindings(
  database: Database,
  actor: Actor,
  now: Date,
  progress?: (progress: FindingProgress) => void,
): Promise<boolean> {
  if (!(await findingsAreStale(database))) return false;
  await recomputeFindings(database, actor, now, progress);
  return true;
}
