import type { Actor, Write } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import type { ClaimStatus } from '../../vocabulary/claim-terms.ts';
import { statementOfClaim } from '../claim-rows.ts';
import { readHistory, type Review } from '../claim-store.server.ts';
import {
  applyChange,
  changeClaims,
  checkedStatement,
  findClaim,
  Overtaken,
  type Change,
  type Decision,
  type Names,
} from './change-claim.server.ts';
import type { Claim, Statement } from '../claim.ts';
import { effectiveReviews } from './review.ts';

export type { Decision } from './change-claim.server.ts';

/**
 * `stale`: another person decided since the reviewer looked; `nothing`: there is no decision to take back;
 * `parts-changed`: a split cannot be undone because this part of it was decided again since. The claim is as it stands
 * now and was not changed.
 */
export type ReviewResult =
  | { readonly kind: 'decided' | 'stale' | 'nothing' | 'parts-changed'; readonly claim: Claim }
  | { readonly kind: 'missing' };

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
  return changeAtRevision(database, actor, now, review, async (write, names, claim) => {
    const statement = review.decision === 'correct' ? checkedStatement(review.statement) : statementOfClaim(claim);
    const change = { decision: review.decision, status: STATUS_AFTER[review.decision], statement };
    return {
      kind: 'decided',
      claim: await applyChange(write, names, claim, { ...change, reason: review.reason ?? null }),
    };
  });
}

/**
 * Takes the last decision on a claim back; the decision and its undoing both stay in the history. Undoing a split takes
 * the parts away that came of it: they are rejected and keep their history.
 */
export async function undoReview(
  database: Database,
  actor: Actor,
  now: Date,
  review: { claimId: string; revision: number },
): Promise<ReviewResult> {
  return changeAtRevision(database, actor, now, review, async (write, names, claim) => {
    const effective = effectiveReviews(await readHistory({ kysely: write.transaction }, claim.id));
    const last = effective.at(-1);
    if (!last) return { kind: 'nothing', claim };
    if (last.decision === 'split') {
      const changed = await takePartsAway(write, names, claim.id, last);
      if (changed) return { kind: 'parts-changed', claim: changed };
    }
    return { kind: 'decided', claim: await applyChange(write, names, claim, undoingOf(last, effective.at(-2))) };
  });
}

/** The change that takes a decision back. */
export function undoingOf(last: Review, before: Review | undefined): Change {
  return {
    decision: 'undo',
    status: last.statusBefore,
    statement: last.before,
    reason: null,
    // Without a decision before, whoever took it back answers for what stands now.
    ...(before ? { reviewedAs: before } : {}),
  };
}

/** Rejects the parts of a split; returns one that was decided again since, and then changes nothing. */
async function takePartsAway(write: Write, names: Names, claimId: string, split: Review): Promise<Claim | null> {
  if (split.step === null) return null;
  const rows = await write.transaction
    .selectFrom('review')
    .select('claim_id')
    .where('step', '=', split.step)
    .where('decision', '=', 'part')
    .orderBy('id')
    .execute();
  const parts: Claim[] = [];
  for (const { claim_id } of rows) {
    const part = await findClaim(write.transaction, claim_id);
    if (!part || part.id === claimId || part.status === 'rejected') continue;
    if (effectiveReviews(await readHistory({ kysely: write.transaction }, part.id)).length > 1) return part;
    parts.push(part);
  }
  for (const part of parts)
    await applyChange(write, names, part, {
      decision: 'undo',
      status: 'rejected',
      statement: statementOfClaim(part),
      reason: null,
    });
  return null;
}

/** Ends a transaction in which nothing was to be changed. */
class Unchanged<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super();
    this.result = result;
  }
}

/**
 * Changes a claim that still stands as the reviewer saw it, all or nothing.
 * @param change what to do; a result whose kind is not one of `CHANGING` leaves no trace
 */
export async function changeAtRevision<Result extends { readonly kind: string }>(
  database: Database,
  actor: Actor,
  now: Date,
  target: { readonly claimId: string; readonly revision: number },
  change: (write: Write, names: Names, claim: Claim) => Promise<Result>,
): Promise<Result | { readonly kind: 'stale'; readonly claim: Claim } | { readonly kind: 'missing' }> {
  const before = await findClaim(database.kysely, target.claimId);
  if (!before) return { kind: 'missing' };
  if (before.revision !== target.revision) return { kind: 'stale', claim: before };
  try {
    return await changeClaims(database, actor, now, async (write, names) => {
      const result = await change(write, names, before);
      if (!CHANGING.has(result.kind)) throw new Unchanged(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Unchanged) return (error as Unchanged<Result>).result;
    if (!(error instanceof Overtaken)) throw error;
    return { kind: 'stale', claim: (await findClaim(database.kysely, target.claimId))! };
  }
}

const CHANGING: ReadonlySet<string> = new Set(['decided', 'split']);
