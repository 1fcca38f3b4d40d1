import type { FlatClaim, Proposal } from '../claims/claim.ts';

/** A proposal in the flat form that `vigia extract` prints. */
export function flatClaimOf(proposal: Proposal, id: string): FlatClaim {
  const { citation, period } = proposal;
  return {
    id,
    token: citation.token,
    tokenStart: citation.tokenStart,
    tokenEnd: citation.tokenEnd,
    quote: citation.quote,
    start: citation.start,
    end: citation.end,
    value: proposal.value,
    valueMax: proposal.valueMax,
    qualifier: proposal.qualifier,
    measure: proposal.measure,
    unit: proposal.unit,
    place: proposal.place,
    periodStart: period.start,
    periodEnd: period.end,
    partial: period.partial,
    openEnd: period.openEnd,
    attribution: proposal.attribution,
    exploitation: proposal.exploitation,
    victim: proposal.victim,
    scope: proposal.scope,
    confidence: proposal.confidence,
    status: 'proposed',
    notes: proposal.note,
  };
}
