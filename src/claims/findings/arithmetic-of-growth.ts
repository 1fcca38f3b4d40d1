import type { EvidenceClaim, Finding, Knowledge } from './check.ts';
import { firstOfEach, isFlow, mayBeOneSentence, partKey, unitFamily, wholesOfDocuments } from './comparable.ts';
import { changeBetween, changedMeasure, changeFits, endsOfChange, isChange, isOfEnd, mayBeEnd } from './growth.ts';
import { calendarYearOf, yearWithin } from './spans.ts';

/** Two counts of the same thing at the two ends of a change. */
interface Ends {
  readonly from: EvidenceClaim;
  readonly to: EvidenceClaim;
}

/** A change against the two counts between which its own document says that it is. */
export function growthInDocument(cell: readonly EvidenceClaim[]): readonly Finding[] {
  const counts = wholesOfDocuments(cell.filter((claim) => isFlow(claim) && mayBeEnd(claim)));
  const changes = cell.filter(isChange);
  return changes.flatMap((change) => {
    const others = changes.filter((other) => other.id !== change.id && other.measure === change.measure);
    const ends = endsAmong(change, counts).filter(
      ({ from, to }) =>
        (mayBeOneSentence(change, from) || mayBeOneSentence(change, to)) &&
        // A pair that another change of the document fits is that one's.
        !others.some((other) => changeFits(other, from, to)),
    );
    if (ends.length === 0 || ends.some(({ from, to }) => changeFits(change, from, to))) return [];
    // Right between a whole year and a part of the next: that is another check's to say.
    if (isBetweenUnlike(change, counts)) return [];
    return [findingOf('growth', change, nearest(change, ends))];
  });
}

function endsAmong(change: EvidenceClaim, counts: readonly EvidenceClaim[]): readonly Ends[] {
  const between = endsOfChange(change);
  if (between === null) return [];
  const places = change.place.join(';');
  const own = counts.filter((claim) => claim.place.join(';') === places && partKey(claim) === partKey(change));
  const to = own.filter((claim) => isOfEnd(claim, between.to));
  const from = own.filter((claim) => isOfEnd(claim, between.from));
  const ends = to.flatMap((later) =>
    from.filter((earlier) => isSameCount(earlier, later)).map((earlier) => ({ from: earlier, to: later })),
  );
  const measure = changedMeasure(change);
  const ofMeasure = ends.filter(({ to }) => to.measure === measure);
  return measure === null ? ends : ofMeasure;
}

const isSameCount = (a: EvidenceClaim, b: EvidenceClaim): boolean =>
  a.measure === b.measure &&
  a.counter === b.counter &&
  a.scope === b.scope &&
  unitFamily(a.unit) === unitFamily(b.unit);

function isBetweenUnlike(change: EvidenceClaim, counts: readonly EvidenceClaim[]): boolean {
  const year = endsOfChange(change)!.to.year;
  return counts.some(
    (to) =>
      yearWithin(to.period) === year &&
      counts.some(
        (from) =>
          calendarYearOf(from.period) === year - 1 &&
          calendarYearOf(to.period) === null &&
          isSameCount(from, to) &&
          from.subject === to.subject &&
          changeFits(change, from, to),
      ),
  );
}

/** The ends whose change comes nearest to the one printed. */
function nearest(change: EvidenceClaim, ends: readonly Ends[]): Ends {
  const gap = ({ from, to }: Ends) => Math.abs((changeBetween(change, from, to) ?? Infinity) - change.value!);
  return [...ends].sort((a, b) => gap(a) - gap(b) || (a.to.id + a.from.id < b.to.id + b.from.id ? -1 : 1))[0]!;
}

/** Who is asked first when several producers could be meant. */
const ASKED_FIRST = ['police', 'prosecutor', 'judiciary', 'observatory', 'ministry'];

/**
 * A change whose document gives no ends, against the series of those who count that measure there. It stands when any
 * series gives it.
 */
export function growthAgainstSeries(cell: readonly EvidenceClaim[], knowledge: Knowledge): readonly Finding[] {
  const changes = cell.filter((claim) => isChange(claim) && claim.measure !== 'ratio' && endsOfChange(claim) !== null);
  if (changes.length === 0) return [];
  const counts = wholesOfDocuments(cell.filter(mayBeEnd));
  const bySource = Map.groupBy(counts, ({ sourceId }) => sourceId);
  // What several documents repeat is one point of a series.
  const points = firstOfEach(counts, (claim) =>
    [claim.counter, claim.period.start, claim.value, claim.scope, unitFamily(claim.unit)].join('|'),
  );
  const byCounter = Map.groupBy(points, ({ counter }) => counter);
  const yearsOf = new Map(
    [...byCounter].map(([counter, own]) => [counter, Map.groupBy(own, ({ period }) => yearWithin(period))]),
  );
  const rank = (change: EvidenceClaim, counter: string) => {
    if (counter === change.counter) return -1;
    const place = ASKED_FIRST.indexOf(knowledge.kindOf(counter));
    return place < 0 ? ASKED_FIRST.length : place;
  };
  return changes.flatMap((change) => {
    const { from, to } = endsOfChange(change)!;
    if (from.days !== null || endsAmong(change, bySource.get(change.sourceId) ?? []).length > 0) return [];
    const series = [...yearsOf]
      .map(([counter, years]) => ({
        counter,
        ends: endsAmong(change, [...(years.get(from.year) ?? []), ...(years.get(to.year) ?? [])]),
      }))
      .filter(({ ends }) => ends.length > 0);
    if (series.some(({ ends }) => ends.some((pair) => changeFits(change, pair.from, pair.to)))) return [];
    const [asked] = series.sort(
      (a, b) => rank(change, a.counter) - rank(change, b.counter) || (a.counter < b.counter ? -1 : 1),
    );
    return asked === undefined ? [] : [findingOf('growth-against-series', change, nearest(change, asked.ends))];
  });
}

function findingOf(kind: string, change: EvidenceClaim, { from, to }: Ends): Finding {
  return {
    check: 'arithmetic-slip',
    claims: [
      { id: change.id, role: 'growth' },
      { id: from.id, role: 'start' },
      { id: to.id, role: 'end' },
    ],
    detail: { kind, said: change.value, actual: changeBetween(change, from, to) },
    weight: kind === 'growth' ? 3 : 2,
  };
}
