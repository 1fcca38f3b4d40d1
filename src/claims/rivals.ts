import type { Claim } from './claim.ts';
import { isPart, producerKey, type SeriesClaim } from './series.ts';

/** In what two claims about the same thing differ. */
export type Difference = 'value' | 'unit' | 'scope' | 'period' | 'producer' | 'part';

/**
 * Another claim about the same measure and place for an overlapping period.
 * `repeats`: same value, same producer. `agrees`: same value from another producer. `contradicts`: another value for
 * the same period, unit and scope class. `otherwise`: another value, but unit, scope or period differ too.
 */
export interface Rival<C extends SeriesClaim = Claim> {
  readonly claim: C;
  readonly relation: 'repeats' | 'agrees' | 'contradicts' | 'otherwise';
  readonly differs: readonly Difference[];
}

const RELATION_ORDER = { contradicts: 0, agrees: 1, repeats: 2, otherwise: 3 } as const;

/**
 * The rivals of a claim, those that contradict it first. Spans that merely contain the period of the claim (sums over
 * many years) are no rivals of a year.
 */
export function rivalsOf<C extends SeriesClaim>(claim: C, claims: readonly C[]): readonly Rival<C>[] {
  return claims
    .filter(
      (other) =>
        other.id !== claim.id &&
        other.measure === claim.measure &&
        other.place.some((place) => claim.place.includes(place)) &&
        isSameStretch(claim, other),
    )
    .map((other) => compare(claim, other, claims))
    .sort(
      (a, b) =>
        RELATION_ORDER[a.relation] - RELATION_ORDER[b.relation] ||
        (b.claim.value ?? -1) - (a.claim.value ?? -1) ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
}

function compare<C extends SeriesClaim>(claim: C, other: C, claims: readonly C[]): Rival<C> {
  const differs: Difference[] = [];
  if (claim.value !== other.value || claim.absence !== other.absence || claim.valueMax !== other.valueMax)
    differs.push('value');
  if (claim.unit !== other.unit) differs.push('unit');
  if (claim.scope !== other.scope) differs.push('scope');
  if (claim.period.start !== other.period.start || claim.period.end !== other.period.end) differs.push('period');
  if (producerKey(claim) !== producerKey(other)) differs.push('producer');
  if (isPart(claim, claims) !== isPart(other, claims)) differs.push('part');
  return { claim: other, differs, relation: relationOf(differs) };
}

function relationOf(differs: readonly Difference[]): Rival['relation'] {
  const has = (difference: Difference) => differs.includes(difference);
  if (has('period') || has('part')) return 'otherwise';
  if (!has('value')) return has('producer') ? 'agrees' : 'repeats';
  return has('scope') ? 'otherwise' : 'contradicts';
}

/** Whether two periods overlap and are of like length: neither is more than twice the other. */
function isSameStretch(claim: SeriesClaim, other: SeriesClaim): boolean {
  const [a, b] = [daysOf(claim), daysOf(other)];
  if (!a || !b) return claim.period.end !== null && claim.period.end === other.period.end;
  if (a.first > b.last || b.first > a.last) return false;
  const [shorter, longer] = [Math.min(length(a), length(b)), Math.max(length(a), length(b))];
  return longer <= shorter * 2 + 2;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

const length = (days: Days) => days.last - days.first + 1;

function daysOf(claim: SeriesClaim): Days | null {
  const { start, end } = claim.period;
  if (!start || !end) return null;
  return { first: Date.parse(start) / 86_400_000, last: Date.parse(end) / 86_400_000 };
}
