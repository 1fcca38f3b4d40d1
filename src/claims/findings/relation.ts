import { nameKey } from '../../vocabulary/name-key.ts';
import type { EvidenceClaim } from './check.ts';

const keys = new Map<string, string>();

function keyOf(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = nameKey(name);
    keys.set(name, key);
  }
  return key;
}

/** Whether the attribution of the first leads through the publisher of the second. */
export function cites(claim: EvidenceClaim, other: EvidenceClaim): boolean {
  const publisher = keyOf(other.publisher);
  return keyOf(claim.publisher) !== publisher && claim.attribution.some((name) => keyOf(name) === publisher);
}

/** Whether two claims came through the same hands before they were published: a paper that both quote. */
function shareSource(a: EvidenceClaim, b: EvidenceClaim): boolean {
  const between = (claim: EvidenceClaim) => claim.attribution.slice(0, -1).map(keyOf);
  const names = new Set(between(a));
  return between(b).some((name) => names.has(name));
}

/** Whether two claims in different sources may be one count on its way: one cites the other, or both say who counted. */
export function isRelated(a: EvidenceClaim, b: EvidenceClaim): boolean {
  return a.counter === b.counter || isClose(a, b);
}

/** Whether one cites the other, or both cite a third. */
export function isClose(a: EvidenceClaim, b: EvidenceClaim): boolean {
  return cites(a, b) || cites(b, a) || shareSource(a, b);
}

/** The hands through which a claim came, without who counted: a series that changes them may change what it counts. */
export function channelOf(claim: EvidenceClaim): string {
  const hands = claim.attribution.slice(0, -1).map(keyOf);
  return (hands.length > 0 ? hands : [keyOf(claim.publisher)]).join('>');
}
