import type { Claim } from '../claims/claim.ts';
import type { NameMerges } from '../sources/name-merges.ts';

/**
 * A claim with the names that people read: who counted and where, after merges. What the source printed, its quote and its
 * attribution, stays.
 */
export function withMergedNames(claim: Claim, merges: NameMerges): Claim {
  return {
    ...claim,
    producerId: merges.producer(claim.producerId),
    place: [...new Set(claim.place.map((path) => merges.place(path)))],
  };
}
