import { childrenOf, placeByPath } from '../../places/gazetteer.ts';
import type { EvidenceClaim, Finding } from './check.ts';
import { admitted, firstOfEach, isCount, isPartClaim, partKey, unitFamily, wholesOfDocuments } from './comparable.ts';
import { isAdult, isChild, isFemale, isMale } from './victim-sets.ts';

/** A list of offences with trafficking and at least this many entries means to be whole. */
const WHOLE_LIST = 3;

/** Parts that a document gives beside their total: places, offences, persons. */
export function partsAgainstTotals(cell: readonly EvidenceClaim[]): readonly Finding[] {
  const counted = wholesOfDocuments(
    cell.filter((claim) => isCount(claim) && claim.period.end !== null && claim.place.length === 1),
  );
  const alike = Map.groupBy(counted, (claim) =>
    [claim.measure, claim.counter, claim.period.start, claim.period.end, unitFamily(claim.unit)].join('|'),
  );
  return [...alike.values()].flatMap((claims) => {
    if (claims.length < 2) return [];
    const byPlace = Map.groupBy(claims, ({ place }) => place[0]!);
    return [
      ...placesOf(claims, byPlace),
      ...[...byPlace.values()].flatMap((own) => [...offencesOf(own), ...personsOf(own)]),
    ];
  });
}

/** The cities or divisions of a place against its total. */
function placesOf(
  claims: readonly EvidenceClaim[],
  byPlace: ReadonlyMap<string, readonly EvidenceClaim[]>,
): readonly Finding[] {
  return claims.flatMap((total) => {
    const outer = total.place[0]!;
    const isOneOfTwo = byPlace.get(outer)!.filter((claim) => isAlike(claim, total)).length > 1;
    const inside = claims.filter((claim) => claim.place[0]!.startsWith(`${outer}/`) && isAlike(claim, total));
    if (isOneOfTwo || inside.length === 0) return [];
    const depth = (claim: EvidenceClaim) => claim.place[0]!.split('/').length;
    const levels = Map.groupBy(
      firstOfEach(inside, ({ place }) => place[0]!),
      depth,
    );
    // The level with most parts: a country in its departments, or in its cities.
    const [parts] = [...levels.values()].sort((a, b) => b.length - a.length || depth(a[0]!) - depth(b[0]!));
    return slipOf('places', total, parts!, isWhole(outer, parts!));
  });
}

const isAlike = (claim: EvidenceClaim, total: EvidenceClaim): boolean =>
  claim.scope === total.scope && partKey(claim) === partKey(total);

/** Whether each division of a place has a part in the list: then the list means to be whole. */
function isWhole(outer: string, parts: readonly EvidenceClaim[]): boolean {
  const place = placeByPath(outer);
  const divisions = place === null ? [] : childrenOf(place.id).filter(({ level }) => level === 'division');
  return (
    divisions.length > 1 &&
    divisions.every(({ path }) => parts.some(({ place }) => place[0] === path || place[0]!.startsWith(`${path}/`)))
  );
}

/** Offences against the merged total: trafficking, smuggling, pimping … */
function offencesOf(claims: readonly EvidenceClaim[]): readonly Finding[] {
  const totals = claims.filter((claim) => claim.scope === 'mixed' && partKey(claim) === '|');
  const all = claims.filter(
    ({ scope, exploitation }) =>
      scope === 'related' || scope === 'smuggling' || (scope === 'trafficking' && exploitation === null),
  );
  const [total] = totals;
  if (total === undefined || totals.length > 1 || all.length === 0) return [];
  const parts = firstOfEach(all, (claim) => `${claim.scope}|${partKey(claim)}`);
  const ofAllPersons = parts.filter(({ victim }) => victim === null);
  const isList = parts.length >= WHOLE_LIST && parts.some(({ scope }) => scope === 'trafficking');
  // An offence against children may be listed apart, or be a part of the line above it.
  if (slipOf('offences', total, ofAllPersons, isList).length === 0) return [];
  return slipOf('offences', total, parts, isList);
}

/** Women and men, adults and children, against all; and any part against its whole. */
function personsOf(claims: readonly EvidenceClaim[]): readonly Finding[] {
  return claims
    .filter((claim) => partKey(claim) === '|' && !isPartClaim(claim))
    .flatMap((total) => {
      const parts = firstOfEach(
        claims.filter((claim) => claim.scope === total.scope && partKey(claim) !== '|'),
        partKey,
      );
      const ofAllForms = parts.filter(({ exploitation }) => exploitation === null);
      const pairs = [
        ofAllForms.filter(({ victim }) => isFemale(victim) || isMale(victim)),
        ofAllForms.filter(({ victim }) => isAdult(victim) || isChild(victim)),
      ].filter((pair) => pair.length === 2 && areOpposite(pair));
      const sums = pairs.flatMap((pair) => slipOf('persons', total, pair, false));
      const named = new Set(sums.flatMap(({ claims }) => claims.map(({ id }) => id)));
      // A text often gives a part and never its whole: only tables print a part that must be of the total beside it.
      const single = parts
        .filter((part) => !named.has(part.id) && part.citation === null && total.citation === null)
        .flatMap((part) => slipOf('part', total, [part], false));
      return [...sums, ...single];
    });
}

function areOpposite([a, b]: readonly EvidenceClaim[]): boolean {
  const opposite = (one: (victim: string | null) => boolean, other: (victim: string | null) => boolean) =>
    (one(a!.victim) && other(b!.victim)) || (one(b!.victim) && other(a!.victim));
  return opposite(isFemale, isMale) || opposite(isAdult, isChild);
}

/** More than the total is always wrong; less only where the list means to be whole. */
function slipOf(
  kind: string,
  total: EvidenceClaim,
  parts: readonly EvidenceClaim[],
  isWholeList: boolean,
): readonly Finding[] {
  const low = parts.reduce((sum, part) => sum + admitted(part).low, 0);
  const high = parts.reduce((sum, part) => sum + admitted(part).high, 0);
  const whole = admitted(total);
  const isAbove = low > whole.high;
  const isBelow = isWholeList && high < whole.low;
  if (!isAbove && !isBelow) return [];
  return [
    {
      check: 'arithmetic-slip',
      claims: [{ id: total.id, role: 'total' }, ...parts.map(({ id }) => ({ id, role: 'part' }))],
      detail: { kind, total: total.value, sum: isAbove ? low : high, parts: parts.length },
      weight: isAbove ? 3 : 2,
    },
  ];
}
