import type { NameMerges } from '../../sources/name-merges.ts';
import type { Candidate, FigureKey } from './figure.ts';
import { reopeningOf, UNDECIDED, type FigureDecision, type Standing } from './figure-history.ts';
import { answerOfRule, decidingRule, isAnsweredBy, type FigureRule } from './figure-rule.ts';

/** What a figure is settled against. */
export interface SettleWith {
  /** Rules that hold. */
  readonly rules: readonly FigureRule[];
  readonly merges: NameMerges;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/**
 * What must be added to a figure's history so that what holds stands on the claims of today: a reopening, a rule's decision, or
 * the end of one; null when nothing must. Settling again what was settled adds nothing.
 */
export function settle(
  key: FigureKey,
  standing: Standing,
  candidates: readonly Candidate[],
  { rules, merges, at }: SettleWith,
): FigureDecision | null {
  const { answer, isReopened } = standing;
  if (answer && answer.ruleId === null) {
    const reopening = isReopened ? null : reopeningOf(answer, candidates);
    return reopening && { decision: 'reopen', ...reopening };
  }
  const deciding = decidingRule(rules, key, candidates, merges);
  if (deciding?.choice.kind === 'choose') {
    const { rule, choice } = deciding;
    if (answer && !isReopened && isAnsweredBy(answer, rule, choice.candidate, candidates)) return null;
    return { decision: 'prefer', answer: answerOfRule(rule, choice.candidate, candidates, at) };
  }
  if (!answer) return null;
  const stillHolds = rules.some(({ id }) => id === answer.ruleId);
  if (!stillHolds) return { decision: 'lapse' };
  return isReopened ? null : { decision: 'reopen', because: 'rule-undecided', causedBy: answer.claimId };
}

/**
 * What holds after a line that `settle` added. Only there is the history not needed: no decision of a person lies under it.
 * @example standingAfter({ answer, isReopened: false }, { decision: 'reopen', … }) // { answer, isReopened: true }
 */
export function standingAfter(standing: Standing, line: FigureDecision | null): Standing {
  if (line === null) return standing;
  if ('answer' in line) return { answer: line.answer, isReopened: false };
  if (line.decision === 'reopen') return { ...standing, isReopened: true };
  return UNDECIDED;
}
