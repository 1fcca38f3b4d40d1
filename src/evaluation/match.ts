import type { FlatClaim } from '../claims/claim.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { AnnotatedClaim, AnnotatedDocument } from './annotation.ts';
import { placeAgrees, sourceAgrees } from './name-agreement.ts';
import { periodAgrees } from './period-agreement.ts';

/** What a proposal says, as far as it is scored. */
export type ScoredProposal = Pick<
  FlatClaim,
  | 'tokenStart'
  | 'tokenEnd'
  | 'value'
  | 'valueMax'
  | 'qualifier'
  | 'measure'
  | 'unit'
  | 'place'
  | 'periodStart'
  | 'periodEnd'
  | 'attribution'
  | 'confidence'
>;

/** What is right of a proposal that reads an annotated claim; null: not scored for this claim. */
export interface Agreement {
  readonly measure: boolean;
  readonly period: boolean | null;
  readonly place: boolean | null;
  readonly unit: boolean;
  readonly qualifier: boolean;
  readonly direction: boolean | null;
  readonly source: boolean | null;
}

export interface Match {
  /** Index of the annotated claim and of the proposal in their document. */
  readonly claim: number;
  readonly proposal: number;
  readonly agreement: Agreement;
}

/** A document with what was proposed for it and which proposal reads which claim. */
export interface MatchedDocument {
  readonly document: AnnotatedDocument;
  readonly proposals: readonly ScoredProposal[];
  /** In reading order, without neutral ones. */
  readonly matches: readonly Match[];
  /** Indexes of annotated claims that nothing reads. */
  readonly missed: readonly number[];
  /** Indexes of proposals that read nothing. */
  readonly falseAlarms: readonly number[];
}

/** Counted neither as missed nor as a false alarm: relevant quantities that no measure names. */
const NEUTRAL: Measure = 'other';

/**
 * Pairs each annotated claim with at most one proposal on the same number, the best agreement first.
 * @example matchDocument(document, []).missed.length // every claim but the neutral ones
 */
export function matchDocument(document: AnnotatedDocument, proposals: readonly ScoredProposal[]): MatchedDocument {
  const { claims } = document;
  const pairs = best(
    proposals.flatMap((proposal, index) =>
      claims.flatMap((claim, number) =>
        isSameNumber(claim, proposal)
          ? [{ claim: number, proposal: index, agreement: agreementOf(claim, proposal, document.published) }]
          : [],
      ),
    ),
    (pair) => closeness(pair.agreement, claims[pair.claim]!, proposals[pair.proposal]!),
  );
  const read = new Set(pairs.map(({ claim }) => claim));
  const used = new Set(pairs.map(({ proposal }) => proposal));
  const unmatched = <T extends { readonly measure: Measure }>(all: readonly T[], taken: ReadonlySet<number>) =>
    [...all.keys()].filter((index) => !taken.has(index) && all[index]!.measure !== NEUTRAL);
  return {
    document,
    proposals,
    matches: pairs.filter(({ claim }) => claims[claim]!.measure !== NEUTRAL).toSorted((x, y) => x.claim - y.claim),
    missed: unmatched(claims, read),
    falseAlarms: unmatched(proposals, used),
  };
}

/** Takes the closest pair, then the closest of what is left, and so on; reading order decides between equals. */
function best(pairs: readonly Match[], closenessOf: (pair: Match) => number): readonly Match[] {
  const ranked = pairs
    .map((pair) => ({ pair, closeness: closenessOf(pair) }))
    .toSorted((x, y) => y.closeness - x.closeness || x.pair.claim - y.pair.claim || x.pair.proposal - y.pair.proposal);
  const claims = new Set<number>();
  const proposals = new Set<number>();
  const taken: Match[] = [];
  for (const { pair } of ranked) {
    if (claims.has(pair.claim) || proposals.has(pair.proposal)) continue;
    claims.add(pair.claim);
    proposals.add(pair.proposal);
    taken.push(pair);
  }
  return taken;
}

/** The same printed number: the spans meet, the value and the end of a range are equal. */
function isSameNumber(claim: AnnotatedClaim, proposal: ScoredProposal): boolean {
  const { value, valueMax, tokenStart, tokenEnd } = proposal;
  if (value === null || tokenStart === null || tokenEnd === null) return false;
  const isSameEnd =
    claim.valueMax === null
      ? valueMax === null || isSameSize(valueMax, value)
      : valueMax !== null && isSameSize(claim.valueMax, valueMax);
  return isSameSize(claim.value, value) && isSameEnd && tokenStart < claim.tokenEnd && tokenEnd > claim.tokenStart;
}

/** Equal apart from the sign, which is scored as the direction of a change. */
function isSameSize(annotated: number, proposed: number): boolean {
  return Math.abs(Math.abs(annotated) - Math.abs(proposed)) <= 1e-6 * Math.max(1, Math.abs(annotated));
}

function agreementOf(claim: AnnotatedClaim, proposal: ScoredProposal, published: string | null): Agreement {
  const isChange = claim.value < 0 || claim.measure === 'percent_change' || claim.measure === 'count_change';
  return {
    measure: proposal.measure === claim.measure,
    period: periodAgrees(claim, proposal, published),
    place: placeAgrees(claim.place === null ? null : [...claim.place, ...claim.placeAlt], proposal.place),
    unit: likeUnit(proposal.unit) === likeUnit(claim.unit),
    qualifier: proposal.qualifier === claim.qualifier,
    direction: isChange ? Math.sign(proposal.value ?? 0) === Math.sign(claim.value) : null,
    source: sourceAgrees(claim.attribution, proposal.attribution),
  };
}

/** How close a pair is, for choosing between pairs on one number: measure before period and place. */
function closeness(agreement: Agreement, claim: AnnotatedClaim, proposal: ScoredProposal): number {
  const nearMeasure = likeMeasure(claim.measure) === likeMeasure(proposal.measure);
  const measure = agreement.measure ? 4 : nearMeasure ? 2 : 0;
  return measure + (agreement.period === false ? 0 : 1) + (agreement.place === false ? 0 : 1);
}

/** Measures that are one another's next of kin when pairs are chosen; a wrong one is still wrong. */
const KINDRED: readonly (readonly Measure[])[] = [
  ['cases_reported', 'hotline_contacts', 'cases_closed'],
  ['arrests', 'suspects_charged'],
  ['convictions', 'acquittals'],
  ['victims_identified', 'victims_rescued', 'victims_assisted'],
  ['percent_change', 'count_change', 'ratio'],
  ['percent_share', 'rate'],
  ['operations', 'inspections', 'groups_dismantled'],
  ['price', 'fine', 'funding', 'proceeds'],
];
const likeMeasure = (measure: Measure): Measure => KINDRED.find((kin) => kin.includes(measure))?.[0] ?? measure;

/** Units that name one thing from two sides: a complaint opens a case, an arrested suspect is a person. */
const ALIKE_UNITS: Readonly<Record<string, string>> = {
  complaint: 'case',
  contact: 'case',
  investigation: 'case',
  prosecution: 'case',
  suspect: 'person',
  raid: 'operation',
  sentence: 'conviction',
};
const likeUnit = (unit: string): string => ALIKE_UNITS[unit] ?? unit;
