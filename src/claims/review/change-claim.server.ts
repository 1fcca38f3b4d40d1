import { inTransaction, type Actor, type Write } from '../../database/audit.server.ts';
import type { Connection, Database } from '../../database/connection.server.ts';
import { json } from '../../database/json.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import type { NameMerges } from '../../sources/name-merges.ts';
import { readProducerBook, type ProducerBook } from '../../sources/producer-book.server.ts';
import type { ClaimStatus } from '../../vocabulary/claim-terms.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import { claimOfRow, columnsOfStatement, rowOfClaim, statementOfClaim } from '../claim-rows.ts';
import { statementSchema, type Claim, type Statement } from '../claim.ts';
import { reopenFigures } from '../figures/figure-store.server.ts';
import { recomputeAround } from '../findings/kept/finding-store.server.ts';
import { indexClaimsById } from '../search/index-claims.server.ts';
import { statementProblems } from '../statement-check.ts';

/** What a reviewer decides on a claim that stands. */
export type Decision = 'accept' | 'correct' | 'reject';

/**
 * Everything that may stand in a claim's history. `split` is what happened to the claim that became several, `part` how
 * the others of it began, `add` how a claim by hand began.
 */
export type RecordedDecision = Decision | 'split' | 'part' | 'add' | 'undo';

export interface Change {
  readonly decision: RecordedDecision;
  readonly status: ClaimStatus;
  readonly statement: Statement;
  readonly reason: string | null;
  /** Whose decision the claim stands on afterwards; absent: the actor's own. */
  readonly reviewedAs?: { readonly reviewer: string; readonly decidedAt: string } | null;
  /** Joins decisions that are undone as one. */
  readonly step?: string | null;
}

/** What names mean, read once for all changes of one write. */
export interface Names {
  readonly merges: NameMerges;
  readonly producers: ProducerBook;
  /** Claims that were changed or made so far. */
  readonly changed: Set<string>;
}

/** One write that changes claims; what follows from them is brought up to date once, before it is acknowledged. */
export async function changeClaims<T>(
  database: Database,
  actor: Actor,
  now: Date,
  change: (write: Write, names: Names) => Promise<T>,
): Promise<T> {
  return inTransaction(database, actor, now, async (write) => {
    const names: Names = {
      merges: await readNameMerges(write.transaction),
      producers: await readProducerBook(write.transaction),
      changed: new Set(),
    };
    const result = await change(write, names);
    await recomputeAround(write, [...names.changed]);
    await indexClaimsById(write, [...names.changed]);
    return result;
  });
}

/** Somebody else's decision came between reading and writing; ends the transaction. */
export class Overtaken extends Error {}

/**
 * Changes a claim and writes down who did it: the only way to change one.
 * @throws Overtaken when the claim is no longer at the revision that was read
 */
export async function applyChange(write: Write, names: Names, claim: Claim, change: Change): Promise<Claim> {
  const revision = claim.revision + 1;
  const reviewedAs =
    change.status === 'proposed'
      ? null
      : change.reviewedAs === undefined
        ? { reviewer: write.actor.name, decidedAt: write.at }
        : change.reviewedAs;
  // The claim first: of two reviewers at one moment the second waits here, then finds nothing to update.
  const { numUpdatedRows } = await write.transaction
    .updateTable('claim')
    .set({
      statement: json(change.statement),
      ...columnsOfStatement(change.statement, names.merges),
      status: change.status,
      reviewed_by: reviewedAs?.reviewer ?? null,
      reviewed_at: reviewedAs?.decidedAt ?? null,
      revision,
    })
    .where('id', '=', claim.id)
    .where('revision', '=', claim.revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Overtaken();
  const producerId = isReviewedFact(change.status)
    ? await producerOf(write, names, change.statement)
    : claim.producerId;
  const updated = await write.transaction
    .updateTable('claim')
    .set({ producer_id: producerId, counted_by: names.merges.producer(producerId) })
    .where('id', '=', claim.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  names.changed.add(claim.id);
  await recordReview(write, claim.id, revision, change, { statement: statementOfClaim(claim), status: claim.status });
  const after = claimOfRow(updated);
  await reopenFigures(write, claim, after);
  return after;
}

/** A claim that a person makes: nothing was proposed, and undoing its beginning leaves it rejected. */
export type NewClaim = Statement & Pick<Claim, 'id' | 'sourceId' | 'documentId' | 'citation' | 'splitFrom' | 'foundAt'>;

/** Writes a claim that a person makes, accepted by them; the caller has made sure that its id is free. */
export async function insertPersonsClaim(
  write: Write,
  names: Names,
  claim: NewClaim,
  how: { readonly decision: 'part' | 'add'; readonly reason: string | null; readonly step: string | null },
): Promise<Claim> {
  const statement = checkedStatement(claim);
  const whole: Claim = {
    ...claim,
    ...statement,
    origin: 'person',
    confidence: null,
    status: 'accepted',
    producerId: await producerOf(write, names, statement),
    reviewedBy: write.actor.name,
    reviewedAt: write.at,
    revision: 1,
  };
  await write.transaction
    .insertInto('claim')
    .values(rowOfClaim(whole, write.at, names.merges))
    .execute();
  names.changed.add(claim.id);
  await recordReview(write, claim.id, 1, { ...how, statement, status: 'accepted' }, { statement, status: 'rejected' });
  await reopenFigures(write, null, whole);
  return whole;
}

/**
 * A statement that can be true: the desk says what is wrong before; no other way in gets round it.
 * @throws ZodError when it is no statement, RangeError when its numbers cannot be
 */
export function checkedStatement(statement: Statement | undefined): Statement {
  const parsed = statementSchema.parse(statement);
  const [problem] = statementProblems(parsed);
  if (problem) throw new RangeError(`A correction was refused: ${problem.field} is ${problem.kind}.`);
  return parsed;
}

export async function findClaim(connection: Connection, id: string): Promise<Claim | null> {
  const row = await connection.selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? claimOfRow(row) : null;
}

async function producerOf(write: Write, names: Names, statement: Statement): Promise<string | null> {
  // A law provides a penalty; nobody counted it.
  const isCounted = MEASURES[statement.measure].family !== 'law';
  const name = isCounted ? statement.attribution.at(-1) : undefined;
  return name ? names.producers.resolve(write, name, statement.place) : null;
}

function isReviewedFact(status: ClaimStatus): boolean {
  return status === 'accepted' || status === 'corrected';
}

async function recordReview(
  write: Write,
  claimId: string,
  revision: number,
  change: Pick<Change, 'decision' | 'reason' | 'status' | 'statement' | 'step'>,
  before: { readonly statement: Statement; readonly status: ClaimStatus },
): Promise<void> {
  await write.transaction
    .insertInto('review')
    .values({
      claim_id: claimId,
      decision: change.decision,
      person_id: write.actor.personId,
      reviewer: write.actor.name,
      decided_at: write.at,
      reason: change.reason,
      revision,
      before: json(before.statement),
      after: json(change.statement),
      status_before: before.status,
      status_after: change.status,
      step: change.step ?? null,
    })
    .execute();
  write.record({
    action: `claim.${change.decision}`,
    subject: `claim/${claimId}`,
    detail: { from: before.status, to: change.status },
  });
}
