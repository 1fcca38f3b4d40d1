import { inTransaction, type Actor, type Write } from '../../database/audit.server.ts';
import type { Connection, Database } from '../../database/connection.server.ts';
import { mayIdentifyVictim, type IdentitySpan } from '../../privacy/identity-in-text.ts';
import { rangeOf, topOf, valueCount, type Candidate } from './figure.ts';
import { personDecisions, standingOf, type FigureAnswer, type FigureDecision } from './figure-history.ts';
import { decisionOfRow, type Figure, type RecordedDecision } from './figure-rows.ts';
import { readFigure, settleWith, writeChanges } from './figure-store.server.ts';
import { settle, standingAfter } from './settle.ts';

/** What a person says of a figure. */
export type FigureVerdict =
  | { readonly kind: 'prefer'; readonly claimId: string }
  /** Between two claims; from the lowest to the highest number where they are not named. */
  | { readonly kind: 'dispute'; readonly lowClaimId?: string | null; readonly highClaimId?: string | null }
  /** No value is given, and no rule may give one. */
  | { readonly kind: 'withdraw' };

/** Why a verdict was not taken. */
export type FigureProblem =
  'no-candidate' | 'no-range' | 'no-reason' | 'long-reason' | 'identifying-reason' | 'nothing-to-withdraw';

/**
 * `stale`: the figure or its claims changed since the person looked; `nothing`: no decision of a person is there to take back.
 * The figure is as it stands now.
 */
export type FigureResult =
  | { readonly kind: 'decided' | 'stale' | 'nothing'; readonly figure: Figure }
  | {
      readonly kind: 'refused';
      readonly problem: FigureProblem;
      readonly figure: Figure;
      /** Where the reason may identify a victim. */
      readonly spans: readonly IdentitySpan[];
    }
  | { readonly kind: 'missing' };

export const LONGEST_FIGURE_REASON = 1000;

/**
 * Records what a person says of a figure. Every earlier decision is kept.
 * @param target.revision the revision the person saw: another one means that somebody decided or that claims changed
 * @param target.reason required when the candidates differ, and to dispute or withdraw
 */
export async function decideFigure(
  database: Database,
  actor: Actor,
  now: Date,
  target: {
    readonly figureId: string;
    readonly revision: number;
    readonly verdict: FigureVerdict;
    readonly reason?: string | null;
  },
): Promise<FigureResult> {
  const reason = target.reason?.trim() || null;
  return changeFigure(database, actor, now, target, async (figure) => {
    const problem = problemOf(figure, target.verdict, reason);
    if (problem) return { problem };
    const answer = answerOf(figure, target.verdict, reason, actor, now.toISOString());
    return { line: { decision: answer.kind, answer } };
  });
}

/** Takes the last decision of a person back; what stood before it holds again, if it still stands on the claims of today. */
export async function undoFigure(
  database: Database,
  actor: Actor,
  now: Date,
  target: { readonly figureId: string; readonly revision: number },
): Promise<FigureResult> {
  return changeFigure(database, actor, now, target, async (_, history) =>
    personDecisions(history).length === 0 ? null : { line: { decision: 'undo' } },
  );
}

/** All lines of a figure's history, the first one first. */
export async function readFigureHistory(
  connection: Connection,
  figureId: string,
): Promise<readonly RecordedDecision[]> {
  const rows = await connection
    .selectFrom('figure_decision')
    .selectAll()
    .where('figure_id', '=', figureId)
    .orderBy('id')
    .execute();
  return rows.map(decisionOfRow);
}

/** Whether a verdict on these candidates needs its reason. */
export function needsReason(kind: FigureVerdict['kind'], candidates: readonly Candidate[]): boolean {
  return kind !== 'prefer' || valueCount(candidates) > 1;
}

function problemOf(figure: Figure, verdict: FigureVerdict, reason: string | null): FigureProblem | null {
  const { candidates, standing } = figure;
  if (verdict.kind === 'prefer' && !candidates.some(({ id }) => id === verdict.claimId)) return 'no-candidate';
  if (verdict.kind === 'dispute' && disputedRange(candidates, verdict) === null) return 'no-range';
  if (verdict.kind === 'withdraw' && standing.answer?.kind === 'withdraw') return 'nothing-to-withdraw';
  if (reason === null) return needsReason(verdict.kind, candidates) ? 'no-reason' : null;
  if (reason.length > LONGEST_FIGURE_REASON) return 'long-reason';
  return mayIdentifyVictim(reason).length > 0 ? 'identifying-reason' : null;
}

/** The range of a dispute: between two named claims, or over all; null where it would be none. */
export function disputedRange(
  candidates: readonly Candidate[],
  ends: { readonly lowClaimId?: string | null; readonly highClaimId?: string | null },
): { readonly low: number; readonly high: number; readonly unit: string | null } | null {
  const whole = rangeOf(candidates);
  const named = (id: string | null | undefined) => candidates.find((each) => each.id === id && each.value !== null);
  if ((ends.lowClaimId && !named(ends.lowClaimId)) || (ends.highClaimId && !named(ends.highClaimId))) return null;
  const low = named(ends.lowClaimId) ?? candidates.find(({ value }) => whole !== null && value === whole.low);
  const high = named(ends.highClaimId) ?? candidates.find((each) => whole !== null && topOf(each) === whole.high);
  if (!low || !high || low.value! >= topOf(high)) return null;
  return { low: low.value!, high: topOf(high), unit: low.unit === high.unit ? low.unit : null };
}

function answerOf(
  { candidates }: Figure,
  verdict: FigureVerdict,
  reason: string | null,
  actor: Actor,
  decidedAt: string,
): FigureAnswer {
  const claimId = verdict.kind === 'prefer' ? verdict.claimId : null;
  const range = verdict.kind === 'dispute' ? disputedRange(candidates, verdict)! : null;
  return {
    kind: verdict.kind,
    claimId,
    low: range?.low ?? null,
    high: range?.high ?? null,
    unit: range ? range.unit : (candidates.find(({ id }) => id === claimId)?.unit ?? null),
    reason,
    rivals: candidates,
    ruleId: null,
    decidedBy: actor.name,
    personId: actor.personId,
    decidedAt,
  };
}

/** Somebody else's change came between reading and writing; ends the transaction. */
class Overtaken extends Error {}

async function changeFigure(
  database: Database,
  actor: Actor,
  now: Date,
  target: { readonly figureId: string; readonly revision: number },
  decide: (
    figure: Figure,
    history: readonly FigureDecision[],
  ) => Promise<{ readonly line: FigureDecision } | { readonly problem: FigureProblem } | null>,
): Promise<FigureResult> {
  const figure = await readFigure(database.kysely, target.figureId);
  if (!figure) return { kind: 'missing' };
  if (figure.revision !== target.revision) return { kind: 'stale', figure };
  const history = (await readFigureHistory(database.kysely, figure.id)).map(({ line }) => line);
  const decided = await decide(figure, history);
  if (decided === null) return { kind: 'nothing', figure };
  if ('problem' in decided) return { kind: 'refused', problem: decided.problem, figure, spans: [] };
  try {
    await inTransaction(database, actor, now, (write) => addLine(write, figure, history, decided.line));
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return { kind: 'stale', figure: (await readFigure(database.kysely, figure.id))! };
  }
  return { kind: 'decided', figure: (await readFigure(database.kysely, figure.id))! };
}

/** Adds a person's line, and what follows from it: an earlier decision may not stand any more, or a rule decides again. */
async function addLine(
  write: Write,
  figure: Figure,
  history: readonly FigureDecision[],
  line: FigureDecision,
): Promise<void> {
  // Nobody writes between: the row waits for this write, or has gone on without it.
  const { numUpdatedRows } = await write.transaction
    .updateTable('figure')
    .set({ revision: figure.revision + 1 })
    .where('id', '=', figure.id)
    .where('revision', '=', figure.revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Overtaken();
  const standing = standingOf([...history, line]);
  const follows = settle(figure, standing, figure.candidates, await settleWith(write));
  const lines = follows === null ? [line] : [line, follows];
  await writeChanges(write, [
    {
      key: figure,
      isNew: false,
      candidates: figure.candidates,
      standing: standingAfter(standing, follows),
      revision: figure.revision,
      added: lines.map((each) => ({
        line: each,
        ruleId:
          'answer' in each ? each.answer.ruleId : each.decision === 'undo' ? null : (standing.answer?.ruleId ?? null),
      })),
    },
  ]);
  write.record({
    action: `figure.${line.decision}`,
    subject: `figure/${figure.id}`,
    detail: { from: figure.state, rivals: figure.candidates.length },
  });
}
