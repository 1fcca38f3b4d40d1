import type { EvidenceClaim, Finding } from './check.ts';
import { admitted, firstOfEach, partKey, unitFamily, valueKey, wholesOfDocuments } from './comparable.ts';
import { daysOf, type Days } from './spans.ts';

/** One stretch of time with all values that the producer gives for it. */
interface Stretch {
  readonly days: Days;
  readonly low: number;
  readonly high: number;
  readonly claim: EvidenceClaim;
}

/**
 * A span against the shorter periods of the same producer that make it up without gap or overlap, in one document or in
 * several. Where a period has several values, any of them may be meant.
 */
export function spansAgainstSums(cell: readonly EvidenceClaim[]): readonly Finding[] {
  const alike = Map.groupBy(wholesOfDocuments(cell), (claim) =>
    [partKey(claim), claim.scope, unitFamily(claim.unit)].join('|'),
  );
  return [...alike.values()].flatMap((claims) => {
    const stretches = [...Map.groupBy(claims, ({ period }) => `${period.start} ${period.end}`).values()].map(stretchOf);
    if (stretches.length < 3) return [];
    const spans = firstOfEach(claims, (claim) => `${claim.period.start} ${claim.period.end} ${valueKey(claim)}`);
    return spans.flatMap((span) => {
      const parts = tilesOf(daysOf(span.period)!, stretches);
      if (parts === null) return [];
      const low = parts.reduce((sum, each) => sum + each.low, 0);
      const high = parts.reduce((sum, each) => sum + each.high, 0);
      const { low: least, high: most } = admitted(span);
      if (low <= most && high >= least) return [];
      return [
        {
          check: 'arithmetic-slip' as const,
          claims: [{ id: span.id, role: 'total' }, ...parts.map(({ claim }) => ({ id: claim.id, role: 'part' }))],
          detail: { kind: 'time', total: span.value, sum: low > most ? low : high, parts: parts.length },
          weight: 3 as const,
        },
      ];
    });
  });
}

function stretchOf(claims: readonly EvidenceClaim[]): Stretch {
  const sorted = [...claims].sort((a, b) => admitted(a).low - admitted(b).low || (a.id < b.id ? -1 : 1));
  return {
    days: daysOf(claims[0]!.period)!,
    low: admitted(sorted[0]!).low,
    high: Math.max(...sorted.map((claim) => admitted(claim).high)),
    claim: sorted[0]!,
  };
}

/**
 * Two or more stretches that follow each other from the span's first day to its last, the longest at each step; null
 * where there is a gap.
 */
function tilesOf(span: Days, stretches: readonly Stretch[]): readonly Stretch[] | null {
  const tiles: Stretch[] = [];
  let next = span.first;
  while (next <= span.last) {
    const [longest] = stretches
      .filter(
        ({ days }) =>
          days.first === next && days.last <= span.last && !(days.first === span.first && days.last === span.last),
      )
      .sort((a, b) => b.days.last - a.days.last);
    if (longest === undefined) return null;
    tiles.push(longest);
    next = longest.days.last + 1;
  }
  return tiles.length > 1 ? tiles : null;
}
