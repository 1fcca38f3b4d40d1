import type { NameMerges } from '../../sources/name-merges.ts';
import type { Scope } from '../../vocabulary/claim-terms.ts';
import { partsOfSubject } from '../subject.ts';
import { valueCount, valueKey, type Candidate, type FigureKey } from './figure.ts';
import type { FigureAnswer } from './figure-history.ts';

/** "Prefer this producer for these years": what a person says once for many figures. */
export interface RuleTerms {
  readonly measure: string;
  /** Path from the country down. */
  readonly place: string;
  /** Null: whatever the scope. */
  readonly scope: Scope | null;
  readonly producerId: string;
  /** The publication that is followed where the producer gives several values. */
  readonly sourceId: string | null;
  /** First and last day, inclusive: a figure counts when its whole period lies between them. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** A rule that was made; it holds until it is withdrawn. */
export interface FigureRule extends RuleTerms {
  readonly id: number;
  readonly decidedBy: string;
  readonly personId: string | null;
  readonly decidedAt: string;
}

/**
 * What a rule says of a figure. `other`: it does not speak of it. `silent`: its producer gives no value. `several`: its
 * producer gives several values and the publication does not say which.
 */
export type RuleChoice = { readonly kind: 'other' } | { readonly kind: 'silent' } | DecidingChoice;
export type DecidingChoice = { readonly kind: 'several' } | { readonly kind: 'choose'; readonly candidate: Candidate };

export function ruleChoice(
  rule: RuleTerms,
  key: FigureKey,
  candidates: readonly Candidate[],
  merges: NameMerges,
): RuleChoice {
  const { measure, place } = partsOfSubject(key.subject);
  const speaks =
    rule.measure === measure &&
    place.length === 1 &&
    merges.place(rule.place) === place[0] &&
    (rule.scope === null || rule.scope === key.scope) &&
    rule.from <= key.periodStart &&
    key.periodEnd <= rule.to;
  if (!speaks) return { kind: 'other' };
  const producer = merges.producer(rule.producerId);
  const own = candidates.filter(({ counter }) => counter === producer);
  if (own.length === 0) return { kind: 'silent' };
  const followed = own.filter(({ sourceId }) => sourceId === rule.sourceId);
  const meant = followed.length > 0 && valueCount(followed) === 1 ? followed : own;
  return valueCount(meant) === 1 ? { kind: 'choose', candidate: meant[0]! } : { kind: 'several' };
}

/**
 * The rule that decides a figure: of those whose producer gives it a value, the newest. It may find that it cannot.
 * @param rules those that hold, in any order
 */
export function decidingRule(
  rules: readonly FigureRule[],
  key: FigureKey,
  candidates: readonly Candidate[],
  merges: NameMerges,
): { readonly rule: FigureRule; readonly choice: DecidingChoice } | null {
  for (const rule of rules.toSorted((a, b) => b.id - a.id)) {
    const choice = ruleChoice(rule, key, candidates, merges);
    if (choice.kind === 'choose' || choice.kind === 'several') return { rule, choice };
  }
  return null;
}

/** A rule's answer to one figure, in the name of who made the rule. */
export function answerOfRule(
  rule: FigureRule,
  candidate: Candidate,
  candidates: readonly Candidate[],
  decidedAt: string,
): FigureAnswer {
  return {
    kind: 'prefer',
    claimId: candidate.id,
    low: null,
    high: null,
    unit: candidate.unit,
    reason: rule.reason,
    rivals: candidates,
    ruleId: rule.id,
    decidedBy: rule.decidedBy,
    personId: rule.personId,
    decidedAt,
  };
}

/** Whether an answer already says what the rule would say now. */
export function isAnsweredBy(
  answer: FigureAnswer,
  rule: FigureRule,
  candidate: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const said = new Set(answer.rivals.map((rival) => `${rival.id} ${valueKey(rival)} ${rival.unit} ${rival.counter}`));
  return (
    answer.ruleId === rule.id &&
    answer.claimId === candidate.id &&
    said.size === candidates.length &&
    candidates.every((each) => said.has(`${each.id} ${valueKey(each)} ${each.unit} ${each.counter}`))
  );
}

/**
 * The publications in which the producer of a rule gives values to figures, the one with most of them first: where it prints
 * its series.
 * @param figures figures that the rule speaks of
 */
export function publicationsOf(
  producer: string,
  figures: readonly { readonly candidates: readonly Candidate[] }[],
): readonly { readonly sourceId: string; readonly figures: number }[] {
  const count = new Map<string, number>();
  for (const { candidates } of figures)
    for (const sourceId of new Set(
      candidates.filter(({ counter }) => counter === producer).map((each) => each.sourceId),
    ))
      count.set(sourceId, (count.get(sourceId) ?? 0) + 1);
  return [...count]
    .map(([sourceId, own]) => ({ sourceId, figures: own }))
    .toSorted((a, b) => b.figures - a.figures || (a.sourceId < b.sourceId ? -1 : 1));
}
