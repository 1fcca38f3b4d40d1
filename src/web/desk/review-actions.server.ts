import { readClaim, readHistory } from '#src/claims/claim-store.server.ts';
import { statementOfClaim } from '#src/claims/claim-rows.ts';
import type { Statement } from '#src/claims/claim.ts';
import { reviewClaim, undoReview, type ReviewResult } from '#src/claims/review.server.ts';
import type { Actor } from '#src/database/audit.server.ts';
import type { Database } from '#src/database/connection.server.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { findPlaces } from './find-places.ts';
import { typedFieldsOf, type ReviewAction, type ReviewReply } from './review-reply.ts';
import { readStatement } from './statement-form.ts';

const LONGEST_REASON = 500;

/** Takes a decision out of a form and has it recorded. */
export async function decide(
  database: Database,
  actor: Actor,
  now: Date,
  form: FormData,
  language: Language,
): Promise<ReviewReply> {
  const { claimId, revision } = targetOf(form);
  const decision = (['accept', 'correct', 'reject'] as const).find((known) => known === form.get('decision'));
  if (!decision) return { kind: 'missing' };
  const reason =
    String(form.get('reason') ?? '')
      .trim()
      .slice(0, LONGEST_REASON) || null;
  let statement: Statement | undefined;
  if (decision === 'correct') {
    const claim = await readClaim(database, claimId);
    if (!claim) return { kind: 'missing' };
    const { problems } = deskTexts(language).review;
    const read = readStatement(form, statementOfClaim(claim), { language, problems, findPlaces });
    if ('errors' in read) return { kind: 'invalid', claimId, errors: read.errors, typed: typedFieldsOf(form) };
    statement = read.statement;
  }
  const result = await reviewClaim(database, actor, now, { claimId, revision, decision, statement, reason });
  return replyTo(database, form, decision, result);
}

/** Takes the last decision on a claim back. */
export async function undo(database: Database, actor: Actor, now: Date, form: FormData): Promise<ReviewReply> {
  return replyTo(database, form, 'undo', await undoReview(database, actor, now, targetOf(form)));
}

function targetOf(form: FormData): { claimId: string; revision: number } {
  return { claimId: String(form.get('claimId') ?? ''), revision: Number(form.get('revision') ?? NaN) };
}

async function replyTo(
  database: Database,
  form: FormData,
  action: ReviewAction,
  result: ReviewResult,
): Promise<ReviewReply> {
  if (result.kind === 'missing') return result;
  if (result.kind === 'nothing') return { kind: 'nothing', claim: result.claim };
  if (result.kind === 'decided') return { kind: 'decided', action, claim: result.claim };
  const { claimId, revision } = targetOf(form);
  // What the person saw is what the first decision after it found.
  const overtaking = (await readHistory(database, claimId)).find((review) => review.revision === revision + 1);
  return {
    kind: 'stale',
    action,
    claim: result.claim,
    seen: overtaking ? { statement: overtaking.before, status: overtaking.statusBefore } : null,
    typed: typedFieldsOf(form),
  };
}
