import { inTransaction, type Actor, type Write } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { json } from '../database/json.ts';
import { readNameMerges } from '../sources/name-merge-store.server.ts';
import { resolveProducer } from '../sources/source-store.server.ts';
import type { ClaimStatus } from '../vocabulary/claim-terms.ts';
import { MEASURES } from '../vocabulary/measure.ts';
import { claimOfRow, columnsOfStatement, statementOfClaim } from './claim-rows.ts';
import { readHistory } from './claim-store.server.ts';
import { statementSchema, type Claim, type Statement } from './claim.ts';
import { effectiveReviews } from './review.ts';
import { statementProblems } from './statement-check.ts';

export type Decision = 'accept' | 'correct' | 'reject';

/**
 * `stale`: another person decided since the reviewer looked; `nothing`: there is no decision to take back. The claim is as
 * it stands now and was not changed.
 */
export type ReviewResult =
  { readonly kind: 'decided' | 'stale' | 'nothing'; readonly claim: Claim } | { readonly kind: 'missing' };

const STATUS_AFTER: Readonly<Record<Decision, ClaimStatus>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
};

/**
 * Records a reviewer's decision on a claim. The proposal and every earlier decision are kept.
 * @param review.revision the revision the reviewer saw; another one means that somebody else decided meanwhile
 * @param review.statement what the claim says, for `correct`
 * @throws ZodError when a corrected statement is not one, RangeError when its numbers cannot be
 */
export async function reviewClaim(
  database: Database,
  actor: Actor,
  now: Date,
  review: { claimId: string; revision: number; decision: Decision; statement?: Statement; reason?: string | null },
): Promise<ReviewResult> {
  return changeClaim(database, actor, now, review, async (claim) => {
    const statement = review.decision === 'correct' ? checked(review.statement) : statementOfClaim(claim);
    return {
      decision: review.decision,
      status: STATUS_AFTER[review.decision],
      statement,
      reason: review.reason ?? null,
    };
  });
}

/** A corrected statement that can be true: the desk says what is wrong before; no other way in gets round it. */
function checked(statement: Statement | undefined): Statement {
  const parsed = statementSchema.parse(statement);
  const [problem] = statementProblems(parsed);
  if (problem) throw new RangeError(`A correction was refused: ${problem.field} is ${problem.kind}.`);
  return parsed;
}

/** Takes the last decision on a claim back; the decision and its undoing both stay in the history. */
export async function undoReview(
  database: Database,
  actor: Actor,
  now: Date,
  review: { claimId: string; revision: number },
): Promise<ReviewResult> {
  return changeClaim(database, actor, now, review, async () => {
    const effective = effectiveReviews(await readHistory(database, review.claimId));
    const last = effective.at(-1);
    if (!last) return null;
    return {
      decision: 'undo',
      status: last.statusBefore,
      statement: last.before,
      reason: null,
      reviewedAs: effective.at(-2) ?? null,
    };
  });
}

interface Change {
  readonly decision: Decision | 'undo';
  readonly status: ClaimStatus;
  readonly statement: Statement;
  readonly reason: string | null;
  /** Whose decision the claim stands on afterwards; absent: the actor's own. */
  readonly reviewedAs?: { readonly reviewer: string; readonly decidedAt: string } | null;
}

async function changeClaim(
  database: Database,
  actor: Actor,
  now: Date,
  target: { claimId: string; revision: number },
  decide: (claim: Claim) => Promise<Change | null>,
): Promise<ReviewResult> {
  const before = await database.kysely
    .selectFrom('claim')
    .selectAll()
    .where('id', '=', target.claimId)
    .executeTakeFirst();
  if (!before) return { kind: 'missing' };
  if (before.revision !== target.revision) return { kind: 'stale', claim: claimOfRow(before) };
  const change = await decide(claimOfRow(before));
  if (!change) return { kind: 'nothing', claim: claimOfRow(before) };
  try {
    return await inTransaction(database, actor, now, (write) => applyChange(write, claimOfRow(before), change));
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    const current = await database.kysely
      .selectFrom('claim')
      .selectAll()
      .where('id', '=', target.claimId)
      .executeTakeFirstOrThrow();
    return { kind: 'stale', claim: claimOfRow(current) };
  }
}

/** Somebody else's decision came between reading and writing; ends the transaction. */
class Overtaken extends Error {}

async function applyChange(write: Write, claim: Claim, change: Change): Promise<ReviewResult> {
  const published = change.status === 'accepted' || change.status === 'corrected';
  // A law provides a penalty; nobody counted it.
  const isCounted = MEASURES[change.statement.measure].family !== 'law';
  const producer = isCounted ? change.statement.attribution.at(-1) : undefined;
  const reviewedAs =
    change.status === 'proposed'
      ? null
      : change.reviewedAs === undefined
        ? { reviewer: write.actor.name, decidedAt: write.at }
        : change.reviewedAs;
  const merges = await readNameMerges(write.transaction);
  // The claim first: of two reviewers at one moment the second waits here, then finds nothing to update.
  const { numUpdatedRows } = await write.transaction
    .updateTable('claim')
    .set({
      statement: json(change.statement),
      ...columnsOfStatement(change.statement, merges),
      status: change.status,
      reviewed_by: reviewedAs?.reviewer ?? null,
      reviewed_at: reviewedAs?.decidedAt ?? null,
      revision: claim.revision + 1,
    })
    .where('id', '=', claim.id)
    .where('revision', '=', claim.revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Overtaken();
  const producerId = published ? (producer ? await resolveProducer(write, producer) : null) : claim.producerId;
  const updated = await write.transaction
    .updateTable('claim')
    .set({ producer_id: producerId, counted_by: merges.producer(producerId) })
    .where('id', '=', claim.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await write.transaction
    .insertInto('review')
    .values({
      claim_id: claim.id,
      decision: change.decision,
      person_id: write.actor.personId,
      reviewer: write.actor.name,
      decided_at: write.at,
      reason: change.reason,
      revision: claim.revision + 1,
      before: json(statementOfClaim(claim)),
      after: json(change.statement),
      status_before: claim.status,
      status_after: change.status,
    })
    .execute();
  write.record({
    action: `claim.${change.decision}`,
    subject: `claim/${claim.id}`,
    detail: { from: claim.status, to: change.status },
  });
  return { kind: 'decided', claim: claimOfRow(updated) };
}
