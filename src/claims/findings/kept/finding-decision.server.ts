import type { Selectable } from 'kysely';
import { inTransaction, type Actor, type Write } from '../../../database/audit.server.ts';
import type { Connection, Database } from '../../../database/connection.server.ts';
import { fromJson, json } from '../../../database/json.ts';
import type { FindingDecisionTable, FindingTable } from '../../../database/schema.ts';
import { effectiveReviews } from '../../review/review.ts';
import type { EvidenceClaim, Finding } from '../check.ts';
import { readEvidenceClaims } from './evidence-claims.server.ts';
import { findingOfRow } from './finding-rows.server.ts';

export const FINDING_STATES = ['new', 'acknowledged', 'dismissed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** `acknowledge`: it is so, and a figure will say it or choose; `dismiss`: it only seems so, with the reason. */
export const FINDING_DECISIONS = ['acknowledge', 'dismiss'] as const;
export type FindingDecision = (typeof FINDING_DECISIONS)[number];

const STATE_AFTER: Readonly<Record<FindingDecision, FindingState>> = {
  acknowledge: 'acknowledged',
  dismiss: 'dismissed',
};

export const LONGEST_REASON = 500;

/** One decision as it was taken, with the claims and numbers that the reviewer saw. */
export interface DecidedFinding {
  readonly decision: FindingDecision | 'undo';
  readonly revision: number;
  readonly reason: string | null;
  readonly decidedBy: string;
  readonly personId: string | null;
  readonly decidedAt: string;
  readonly detail: Finding['detail'];
  readonly claims: readonly EvidenceClaim[];
}

/**
 * `stale`: it is not what the reviewer saw, for somebody decided or its claims changed; `unexplained`: a dismissal
 * without its reason; `nothing`: there is no decision to take back. Nothing was changed then.
 */
export type FindingDecisionResult = {
  readonly kind: 'decided' | 'stale' | 'unexplained' | 'nothing' | 'missing';
};

/**
 * Records what a reviewer says of a finding.
 * @param target.revision the revision that the reviewer saw
 */
export async function decideFinding(
  database: Database,
  actor: Actor,
  now: Date,
  target: {
    readonly findingId: string;
    readonly revision: number;
    readonly decision: FindingDecision;
    readonly reason: string | null;
  },
): Promise<FindingDecisionResult> {
  const reason = target.reason?.trim().slice(0, LONGEST_REASON) || null;
  if (target.decision === 'dismiss' && reason === null) return { kind: 'unexplained' };
  return change(database, actor, now, target, async () => ({
    decision: target.decision,
    reason,
    state: STATE_AFTER[target.decision],
    standsOn: null,
  }));
}

/** Takes the last decision on a finding back; the decision and its undoing stay in its history. */
export async function undoFindingDecision(
  database: Database,
  actor: Actor,
  now: Date,
  target: { readonly findingId: string; readonly revision: number },
): Promise<FindingDecisionResult> {
  return change(database, actor, now, target, async (write) => {
    const effective = effectiveReviews(await readDecisions(write.transaction, target.findingId));
    if (effective.length === 0) return null;
    const before = effective.at(-2) ?? null;
    const state = before && before.decision !== 'undo' ? STATE_AFTER[before.decision] : 'new';
    return { decision: 'undo', reason: null, state, standsOn: before };
  });
}

interface FindingChange {
  readonly decision: FindingDecision | 'undo';
  readonly reason: string | null;
  readonly state: FindingState;
  /** The earlier decision that holds again; null where the actor's own does, or none. */
  readonly standsOn: DecidedFinding | null;
}

/** Ends a transaction in which nothing is changed. */
class NotDecided extends Error {
  readonly kind: 'stale' | 'nothing';
  constructor(kind: 'stale' | 'nothing') {
    super();
    this.kind = kind;
  }
}

async function change(
  database: Database,
  actor: Actor,
  now: Date,
  target: { readonly findingId: string; readonly revision: number },
  decide: (write: Write) => Promise<FindingChange | null>,
): Promise<FindingDecisionResult> {
  const row = await database.kysely
    .selectFrom('finding')
    .selectAll()
    .where('id', '=', target.findingId)
    .executeTakeFirst();
  if (!row) return { kind: 'missing' };
  if (row.revision !== target.revision) return { kind: 'stale' };
  try {
    return await inTransaction(database, actor, now, async (write) => {
      const decided = await decide(write);
      if (!decided) throw new NotDecided('nothing');
      await applyDecision(write, row, decided);
      return { kind: 'decided' };
    });
  } catch (error) {
    if (!(error instanceof NotDecided)) throw error;
    return { kind: error.kind };
  }
}

async function applyDecision(write: Write, row: Selectable<FindingTable>, decided: FindingChange): Promise<void> {
  const { decision, state, standsOn } = decided;
  const revision = row.revision + 1;
  const holds =
    state === 'new'
      ? { decided_by: null, person_id: null, decided_at: null, reason: null }
      : {
          decided_by: standsOn?.decidedBy ?? write.actor.name,
          person_id: standsOn ? standsOn.personId : write.actor.personId,
          decided_at: standsOn?.decidedAt ?? write.at,
          reason: standsOn ? standsOn.reason : decided.reason,
        };
  // The finding first: of two reviewers at one moment the second waits here, then finds nothing to update.
  const { numUpdatedRows } = await write.transaction
    .updateTable('finding')
    .set({ state, ...holds, revision })
    .where('id', '=', row.id)
    .where('revision', '=', row.revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new NotDecided('stale');
  const finding = findingOfRow(row);
  const claims = await readEvidenceClaims(
    write.transaction,
    finding.claims.map((claim) => claim.id),
  );
  await write.transaction
    .insertInto('finding_decision')
    .values({
      finding_id: row.id,
      decision,
      revision,
      reason: decided.reason,
      detail: json(finding.detail),
      claims: json([...claims.values()]),
      decided_by: write.actor.name,
      person_id: write.actor.personId,
      decided_at: write.at,
    })
    .execute();
  write.record({
    action: `finding.${decision}`,
    subject: `finding/${row.id}`,
    detail: { check: row.check_name, from: row.state, to: state },
  });
}

/** All decisions on a finding, the first one first. */
export async function readDecisions(connection: Connection, findingId: string): Promise<readonly DecidedFinding[]> {
  const rows = await connection
    .selectFrom('finding_decision')
    .selectAll()
    .where('finding_id', '=', findingId)
    .orderBy('id')
    .execute();
  return rows.map(decisionOfRow);
}

export function decisionOfRow(row: Selectable<FindingDecisionTable>): DecidedFinding {
  return {
    decision: row.decision as DecidedFinding['decision'],
    revision: row.revision,
    reason: row.reason,
    decidedBy: row.decided_by,
    personId: row.person_id,
    decidedAt: row.decided_at,
    detail: fromJson(row.detail) as Finding['detail'],
    claims: fromJson(row.claims) as readonly EvidenceClaim[],
  };
}
