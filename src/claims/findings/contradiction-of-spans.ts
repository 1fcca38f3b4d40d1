import type { EvidenceClaim, Finding, Knowledge } from './check.ts';
import { admitted, firstOfEach, isPartClaim, isRegister, partKey, unitFamily, valueKey } from './comparable.ts';
import { dayOf, daysInCommon, daysOf, isMoreThanYear, lengthOf, liesWithin, type Days } from './spans.ts';

/** Below this share a difference is worth knowing, no more. */
const SMALL_DIFFERENCE = 0.02;

/**
 * Whether what the second counts is counted by the first too: the same offences or one of several merged, the same part
 * or a part of the total. Nobody counted is nobody counted in any unit.
 */
export function includes(whole: EvidenceClaim, part: EvidenceClaim): boolean {
  const scope = whole.scope === part.scope || (whole.scope === 'mixed' && part.scope !== 'unknown');
  const isOfPart = partKey(whole) === partKey(part) || partKey(whole) === '|';
  const unit = unitFamily(whole.unit) === unitFamily(part.unit) || admitted(whole).high === 0;
  return scope && isOfPart && unit;
}

/** What a claim says of its subject, and who says it. */
const statementKey = (claim: EvidenceClaim): string =>
  [claim.counter, claim.period.start, claim.period.end, claim.scope, partKey(claim), claim.unit, valueKey(claim)].join(
    '|',
  );

/** What one producer counted in one stretch of time: the lowest and highest of its values for it. */
interface Stretch {
  readonly days: Days;
  readonly low: number;
  readonly high: number;
  /** Those that may be meant, the highest first. */
  readonly claims: readonly EvidenceClaim[];
}

/**
 * Spans of several years, or without a beginning, that cannot be true beside the years that somebody else counted: fewer
 * than the years inside them add up to, more than the years around them, or none where somebody was counted.
 */
export function findSpanContradictions(cell: readonly EvidenceClaim[], knowledge: Knowledge): readonly Finding[] {
  const counted = cell.filter(({ value }) => value !== null);
  const spans = firstOfEach(
    counted.filter((claim) => isSpan(claim) && !isPartClaim(claim)),
    statementKey,
  );
  if (spans.length === 0) return [];
  // What several documents repeat is one value, from the document that gives most of the series.
  const given = Map.groupBy(counted, ({ sourceId }) => sourceId);
  const years = new Map<string, EvidenceClaim>();
  for (const claim of counted.filter((each) => !isSpan(each))) {
    const key = statementKey(claim);
    const known = years.get(key);
    const [size, knownSize] = [claim, known].map((each) => (each ? given.get(each.sourceId)!.length : 0)) as [
      number,
      number,
    ];
    if (known === undefined || size > knownSize || (size === knownSize && claim.sourceId < known.sourceId))
      years.set(key, claim);
  }
  const byCounter = Map.groupBy(years.values(), ({ counter }) => counter);
  return spans.flatMap((span) => {
    const isOwnSum = sumMatches(span, byCounter.get(span.counter) ?? []);
    return [...byCounter]
      .filter(([counter]) => counter !== span.counter)
      .flatMap(([, years]) => {
        const sum = isOwnSum ? [] : sumContradiction(span, years, knowledge);
        return [...sum, ...noneYet(span, years)];
      });
  });
}

const isSpan = ({ period }: EvidenceClaim): boolean => isMoreThanYear(period);

/** Whether the span's own producer counted years that make it up: then it says nothing that they do not say. */
function sumMatches(span: EvidenceClaim, years: readonly EvidenceClaim[]): boolean {
  const stretches = stretchesOf(years.filter((year) => liesWithin(year.period, span.period) && includes(span, year)));
  const first = stretches[0];
  if (first === undefined || span.period.start === null) return false;
  return first.days.first === dayOf(span.period.start) && lowSum(stretches) <= admitted(span).high;
}

const lowSum = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { low }) => sum + low, 0);
const highSum = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { high }) => sum + high, 0);

function sumContradiction(span: EvidenceClaim, years: readonly EvidenceClaim[], knowledge: Knowledge): Finding[] {
  const { low, high } = admitted(span);
  const inside = stretchesOf(years.filter((year) => liesWithin(year.period, span.period) && includes(span, year)));
  if (inside.length > 0 && lowSum(inside) > high) return [sumFinding('sum-above', span, inside, knowledge)];
  const around = stretchesOf(
    years.filter((year) => overlaps(span, year) && !isPartClaim(year) && includes(year, span)),
  );
  if (covers(around, span) && highSum(around) < low) return [sumFinding('sum-below', span, around, knowledge)];
  return [];
}

function overlaps(span: EvidenceClaim, year: EvidenceClaim): boolean {
  const [a, b] = [daysOf(span.period), daysOf(year.period)];
  return a !== null && b !== null && daysInCommon(a, b) > 0;
}

/** Whether the stretches follow each other without a gap from before the span's first day to after its last. */
function covers(stretches: readonly Stretch[], span: EvidenceClaim): boolean {
  const days = daysOf(span.period);
  if (days === null || stretches.length === 0) return false;
  if (stretches[0]!.days.first > days.first || stretches.at(-1)!.days.last < days.last) return false;
  return stretches.every(({ days }, index) => index === 0 || days.first === stretches[index - 1]!.days.last + 1);
}

/** Claims of one producer as stretches that do not overlap: totals before parts, the largest part where there is no total. */
function stretchesOf(years: readonly EvidenceClaim[]): readonly Stretch[] {
  const byPeriod = [...Map.groupBy(years, ({ period }) => `${period.start} ${period.end}`).values()].map(stretchOf);
  byPeriod.sort((a, b) => a.days.first - b.days.first || a.days.last - b.days.last);
  const apart: Stretch[] = [];
  for (const stretch of byPeriod)
    if (apart.length === 0 || stretch.days.first > apart.at(-1)!.days.last) apart.push(stretch);
  return apart;
}

function stretchOf(claims: readonly EvidenceClaim[]): Stretch {
  const totals = claims.filter((claim) => !isPartClaim(claim));
  const days = daysOf(claims[0]!.period)!;
  const sorted = [...(totals.length > 0 ? totals : claims)].sort(
    (a, b) => admitted(b).low - admitted(a).low || (a.id < b.id ? -1 : 1),
  );
  const [highest, lowest] = [sorted[0]!, sorted.at(-1)!];
  if (totals.length === 0) return { days, low: admitted(highest).low, high: admitted(highest).high, claims: [highest] };
  return {
    days,
    low: admitted(lowest).low,
    high: Math.max(...sorted.map((each) => admitted(each).high)),
    claims: sorted,
  };
}

/** One claim for each stretch, from the document that gives most of them where it can be. */
function printedTogether(stretches: readonly Stretch[]): readonly EvidenceClaim[] {
  const given = new Map<string, number>();
  for (const { claims } of stretches)
    for (const source of new Set(claims.map(({ sourceId }) => sourceId)))
      given.set(source, (given.get(source) ?? 0) + 1);
  return stretches.map(
    ({ claims }) =>
      [...claims].sort(
        (a, b) => given.get(b.sourceId)! - given.get(a.sourceId)! || (a.sourceId + a.id < b.sourceId + b.id ? -1 : 1),
      )[0]!,
  );
}

function sumFinding(kind: string, span: EvidenceClaim, stretches: readonly Stretch[], knowledge: Knowledge): Finding {
  const value = span.value!;
  const years = printedTogether(stretches);
  const sum = years.reduce((total, year) => total + year.value!, 0);
  const isSmall = Math.abs(sum - value) < SMALL_DIFFERENCE * Math.max(sum, value);
  return {
    check: 'contradiction',
    claims: [{ id: span.id, role: 'span' }, ...years.map(({ id }) => ({ id, role: 'year' }))],
    detail: { kind, span: value, sum, years: years.length },
    weight: isSmall || !isRegister(span, knowledge) ? 1 : 2,
  };
}

/** "None so far" beside a year that lies mostly before its end and has some. */
function noneYet(span: EvidenceClaim, years: readonly EvidenceClaim[]): Finding[] {
  if (admitted(span).high > 0) return [];
  const end = dayOf(span.period.end!);
  const start = span.period.start === null ? -Infinity : dayOf(span.period.start);
  const before = years
    .filter((year) => includes(span, year) && admitted(year).low > 0)
    .map((year) => {
      const days = daysOf(year.period)!;
      return { year, share: daysInCommon(days, { first: start, last: end }) / lengthOf(days) };
    })
    .filter(({ share }) => share >= 0.5 && share < 1)
    .sort((a, b) => b.share - a.share || (a.year.id < b.year.id ? -1 : 1))[0];
  if (before === undefined) return [];
  return [
    {
      check: 'contradiction',
      claims: [
        { id: span.id, role: 'span' },
        { id: before.year.id, role: 'year' },
      ],
      detail: { kind: 'none-yet', some: before.year.value },
      weight: 1,
    },
  ];
}
