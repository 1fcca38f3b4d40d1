import {
  decideFinding,
  FINDING_DECISIONS,
  undoFindingDecision,
  type FindingDecisionResult,
} from '#src/claims/findings/kept/finding-decision.server.ts';
import { readFinding } from '#src/claims/findings/kept/finding-list.server.ts';
import type { Actor } from '#src/database/audit.server.ts';
import type { Database } from '#src/database/connection.server.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import type { FindingReply } from './finding-view.ts';
import { viewFindings } from './finding-view.server.ts';

/** Takes a decision on a finding out of a form and has it recorded. */
export async function decide(
  database: Database,
  actor: Actor,
  now: Date,
  form: FormData,
  language: Language,
): Promise<FindingReply> {
  const target = targetOf(form);
  const decision = FINDING_DECISIONS.find((known) => known === form.get('decision'));
  if (!decision) return { kind: 'missing', id: target.findingId };
  const reason = String(form.get('reason') ?? '');
  const result = await decideFinding(database, actor, now, { ...target, decision, reason });
  return replyTo(database, target, result, language);
}

/** Takes the last decision on a finding back. */
export async function undo(
  database: Database,
  actor: Actor,
  now: Date,
  form: FormData,
  language: Language,
): Promise<FindingReply> {
  const target = targetOf(form);
  return replyTo(database, target, await undoFindingDecision(database, actor, now, target), language);
}

interface Target {
  readonly findingId: string;
  readonly revision: number;
}

function targetOf(form: FormData): Target {
  return { findingId: String(form.get('findingId') ?? ''), revision: Number(form.get('revision') ?? NaN) };
}

async function replyTo(
  database: Database,
  { findingId: id, revision }: Target,
  { kind }: FindingDecisionResult,
  language: Language,
): Promise<FindingReply> {
  if (kind === 'unexplained' || kind === 'nothing' || kind === 'missing') return { kind, id };
  const read = await readFinding(database.kysely, id);
  if (!read) return { kind: 'missing', id };
  const [finding] = await viewFindings(database.kysely, language, [read.record]);
  if (kind === 'decided') return { kind, finding: finding! };
  // What the person saw came before whatever was decided after it.
  const overtaking = read.decisions.filter((decision) => decision.revision > revision).at(-1);
  return {
    kind: 'stale',
    finding: finding!,
    by: overtaking?.decidedBy ?? null,
    undone: overtaking?.decision === 'undo',
  };
}
