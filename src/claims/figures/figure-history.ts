import { topOf, valueKey, type Candidate } from './figure.ts';

/**
 * Where a figure stands. Without a decision it is `single` (one value), `contested` (several), or `empty` (no claim gives it a
 * value any more). `reopened`: decided, and the claims changed since so that a person must look again.
 */
export const FIGURE_STATES = [
  'contested',
  'reopened',
  'disputed',
  'preferred',
  'withdrawn',
  'single',
  'empty',
] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** A decision that gives a figure its answer. */
export interface FigureAnswer {
  readonly kind: 'prefer' | 'dispute' | 'withdraw';
  /** The preferred claim. */
  readonly claimId: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly reason: string | null;
  /** Everything that stood against each other when it was decided, the preferred claim included. */
  readonly rivals: readonly Candidate[];
  /** The rule that decided; null for a person. */
  readonly ruleId: number | null;
  readonly decidedBy: string;
  readonly personId: string | null;
  readonly decidedAt: string;
}

/** Why a figure was opened again. */
export const REOPENINGS = ['new-rival', 'claim-gone', 'claim-changed', 'range-changed', 'rule-undecided'] as const;
export type Reopening = (typeof REOPENINGS)[number];

/** One line of a figure's history. */
export type FigureDecision =
  | { readonly decision: 'prefer' | 'dispute' | 'withdraw'; readonly answer: FigureAnswer }
  /** `causedBy`: the claim that changed things. */
  | { readonly decision: 'reopen'; readonly because: Reopening; readonly causedBy: string | null }
  /** A person took their last decision back. */
  | { readonly decision: 'undo' }
  /** The rule that decided holds no more. */
  | { readonly decision: 'lapse' };

/** What holds now: an answer, and whether it waits to be looked at again. */
export interface Standing {
  readonly answer: FigureAnswer | null;
  readonly isReopened: boolean;
}

export const UNDECIDED: Standing = { answer: null, isReopened: false };

/**
 * A figure's history folded into what holds now. Decisions of persons lie one upon the other and `undo` takes the top one
 * away; under all of them lies what a rule decided last.
 */
export function standingOf(history: readonly FigureDecision[]): Standing {
  const persons: Standing[] = [];
  let rule: Standing = UNDECIDED;
  for (const line of history) {
    if (line.decision === 'undo') persons.pop();
    else if (line.decision === 'lapse') rule = UNDECIDED;
    else if (line.decision === 'reopen') {
      const top = persons.pop();
      if (top) persons.push({ ...top, isReopened: true });
      else rule = { ...rule, isReopened: true };
    } else if (line.answer.ruleId === null) persons.push({ answer: line.answer, isReopened: false });
    else rule = { answer: line.answer, isReopened: false };
  }
  return persons.at(-1) ?? rule;
}

/** The decisions of persons that hold, the last one last: what an undo can take back. */
export function personDecisions(history: readonly FigureDecision[]): readonly FigureAnswer[] {
  const persons: FigureAnswer[] = [];
  for (const line of history) {
    if (line.decision === 'undo') persons.pop();
    else if ('answer' in line && line.answer.ruleId === null) persons.push(line.answer);
  }
  return persons;
}

export function stateOf({ answer, isReopened }: Standing, candidates: readonly Candidate[]): FigureState {
  if (answer && isReopened) return 'reopened';
  if (answer) return ({ prefer: 'preferred', dispute: 'disputed', withdraw: 'withdrawn' } as const)[answer.kind];
  if (candidates.length === 0) return 'empty';
  return new Set(candidates.map(valueKey)).size > 1 ? 'contested' : 'single';
}

/**
 * Why an answer no longer stands on the claims of today; null when it does. A claim that repeats what was weighed, value and
 * counter, is no reason.
 */
export function reopeningOf(
  answer: FigureAnswer,
  candidates: readonly Candidate[],
): { readonly because: Reopening; readonly causedBy: string | null } | null {
  if (answer.kind === 'withdraw') return null;
  if (answer.kind === 'prefer') {
    const then = answer.rivals.find(({ id }) => id === answer.claimId);
    const now = candidates.find(({ id }) => id === answer.claimId);
    if (!now) return { because: 'claim-gone', causedBy: answer.claimId };
    if (!then || valueKey(then) !== valueKey(now) || then.unit !== now.unit || then.counter !== now.counter)
      return { because: 'claim-changed', causedBy: now.id };
    const weighed = new Set(answer.rivals.map(voiceOf));
    const fresh = candidates.find((each) => valueKey(each) !== valueKey(now) && !weighed.has(voiceOf(each)));
    return fresh ? { because: 'new-rival', causedBy: fresh.id } : null;
  }
  const isStated =
    candidates.some(({ value }) => value === answer.low) && candidates.some((each) => topOf(each) === answer.high);
  if (!isStated) return { because: 'range-changed', causedBy: null };
  const weighed = new Set(answer.rivals.map(valueKey));
  const fresh = candidates.find((each) => !weighed.has(valueKey(each)));
  return fresh ? { because: 'new-rival', causedBy: fresh.id } : null;
}

/** Who said what: a second publication of the same number by the same producer is the same voice. */
function voiceOf(candidate: Candidate): string {
  return `${valueKey(candidate)} ${candidate.counter}`;
}
