import type { Check, EvidenceClaim, Finding } from './check.ts';
import { isCount, isFlow, partKey, unitFamily, valueKey } from './comparable.ts';
import { changeFits, endsOfChange, isChange } from './growth.ts';
import { partialPeriodWords, sayPartialPeriod } from './partial-period-comparison.words.ts';
import { calendarYearOf, dayOf, daysOf, isBeginningOfYear, lengthOf, SAME_END_DAYS, yearWithin } from './spans.ts';

/** A count of convictions over more than this long is not one of a year's cases. */
const LONG_STRETCH_DAYS = 540;
/** The distance of claims whose places are not known. */
const FAR = Number.MAX_SAFE_INTEGER;
/** Neighbouring sentences. */
const NEAR_CHARACTERS = 400;

/** Part of a year set against a whole one, and stages of proceedings counted over different times. */
export const partialPeriodComparison: Check = {
  name: 'partial-period-comparison',
  words: partialPeriodWords,

  cellsOf(claim) {
    if (claim.value === null || (claim.period.end === null && !isChange(claim))) return [];
    if (!isChange(claim) && !isCount(claim)) return [];
    return [claim.sourceId];
  },

  run(cell) {
    const changes = growth(cell);
    const told = new Set(
      changes.flatMap(({ claims }) => claims.filter(({ role }) => role === 'part').map(({ id }) => id)),
    );
    return [...changes, ...pairsAndSeries(cell).filter(({ claims }) => !told.has(claims[0]!.id)), ...stages(cell)];
  },

  say: sayPartialPeriod,
};

/**
 * The beginning of a year, as a claim means it: one that says so, or a "whole" year that was not over when its source was
 * published.
 */
function isPartOfYear(claim: EvidenceClaim): boolean {
  if (claim.period.yearKind !== 'calendar') return false;
  if (isBeginningOfYear(claim.period)) return true;
  const year = calendarYearOf(claim.period);
  return year !== null && claim.published !== null && claim.published < `${year}-12-01`;
}

const isWholeYear = (claim: EvidenceClaim): boolean => calendarYearOf(claim.period) !== null && !isPartOfYear(claim);

const alikeKey = (claim: EvidenceClaim): string =>
  [claim.subject, claim.counter, partKey(claim), claim.scope, unitFamily(claim.unit)].join('|');

/** A change that is right only between a whole year and a part of the next. */
function growth(cell: readonly EvidenceClaim[]): readonly Finding[] {
  const counts = cell.filter((claim) => isFlow(claim));
  return cell.filter(isChange).flatMap((change) => {
    const year = endsOfChange(change)?.to.year;
    if (year === undefined) return [];
    for (const part of counts)
      for (const whole of counts) {
        const years = [yearWithin(part.period), yearWithin(whole.period)];
        if (years[0] !== year || years[1] !== year - 1 || !isPartOfYear(part) || !isWholeYear(whole)) continue;
        if (part.measure !== whole.measure || part.subject !== whole.subject || partKey(part) !== partKey(whole))
          continue;
        if (!changeFits(change, whole, part)) continue;
        return [
          findingOf(
            'growth',
            3,
            [
              { id: change.id, role: 'growth' },
              { id: whole.id, role: 'whole' },
              { id: part.id, role: 'part' },
            ],
            { change: change.value },
          ),
        ];
      }
    return [];
  });
}

/** A part of a year beside the whole year before it, where the document has no like part of that year. */
function pairsAndSeries(cell: readonly EvidenceClaim[]): readonly Finding[] {
  const alike = Map.groupBy(
    cell.filter((claim) => isFlow(claim) && claim.value !== null),
    alikeKey,
  );
  return [...alike.values()].flatMap((claims) => {
    const parts = claims.filter(isPartOfYear);
    const wholes = claims.filter(isWholeYear);
    if (parts.length === 0 || wholes.length === 0) return [];
    const seen = new Set<string>();
    return parts.flatMap((part) => {
      const key = `${part.period.start} ${part.period.end} ${valueKey(part)}`;
      const year = yearWithin(part.period)!;
      const before = wholes.filter((claim) => yearWithin(claim.period) === year - 1);
      const hasOwnYear = wholes.some((claim) => yearWithin(claim.period) === year);
      if (seen.has(key) || before.length === 0 || hasOwnYear || hasLikePart(part, parts)) return [];
      seen.add(key);
      const isSeries = wholes.some((claim) => yearWithin(claim.period) === year - 2);
      const whole = nearestTo(part, before);
      return [
        findingOf(isSeries ? 'series' : 'pair', isSeries ? 1 : 2, [
          { id: part.id, role: 'part' },
          { id: whole.id, role: 'whole' },
        ]),
      ];
    });
  });
}

/** The same stretch of the year before, which makes the comparison fair. */
function hasLikePart(part: EvidenceClaim, parts: readonly EvidenceClaim[]): boolean {
  const days = daysOf(part.period)!;
  return parts.some((other) => {
    const others = daysOf(other.period)!;
    return (
      yearWithin(other.period) === yearWithin(part.period)! - 1 &&
      Math.abs(lengthOf(others) - lengthOf(days)) <= SAME_END_DAYS
    );
  });
}

/** Convictions over several years, or without a beginning, in a document whose cases are of another time. */
function stages(cell: readonly EvidenceClaim[]): readonly Finding[] {
  const cases = cell.filter(({ measure }) => measure === 'cases_reported' || measure === 'investigations');
  const seen = new Set<string>();
  return cell.flatMap((judged) => {
    if (judged.measure !== 'convictions' && judged.measure !== 'prosecutions') return [];
    const key = [judged.subject, judged.period.start, judged.period.end, valueKey(judged), partKey(judged)].join('|');
    if (judged.value === 0 || !isLongStretch(judged) || seen.has(key)) return [];
    const samePlace = cases.filter(
      (claim) => placesOf(claim) === placesOf(judged) && partKey(claim) === partKey(judged) && claim.value! > 0,
    );
    if (samePlace.length === 0 || samePlace.some((claim) => isSameTime(claim, judged))) return [];
    seen.add(key);
    const beside = nearestTo(judged, latestEnding(samePlace));
    return [
      findingOf('stages', isNear(judged, beside) ? 2 : 1, [
        { id: judged.id, role: 'judged' },
        { id: beside.id, role: 'cases' },
      ]),
    ];
  });
}

const placesOf = (claim: EvidenceClaim): string => claim.subject.slice(claim.subject.indexOf('|') + 1);

function isLongStretch({ period }: EvidenceClaim): boolean {
  if (period.start === null) return true;
  const days = daysOf(period);
  return days !== null && lengthOf(days) > LONG_STRETCH_DAYS;
}

function isSameTime(a: EvidenceClaim, b: EvidenceClaim): boolean {
  if (a.period.start === null || b.period.start === null)
    return a.period.start === b.period.start && Math.abs(dayOf(a.period.end!) - dayOf(b.period.end!)) <= 31;
  const [one, two] = [daysOf(a.period), daysOf(b.period)];
  return one !== null && two !== null && Math.abs(one.first - two.first) <= 31 && Math.abs(one.last - two.last) <= 31;
}

function latestEnding(claims: readonly EvidenceClaim[]): readonly EvidenceClaim[] {
  const last = claims
    .map(({ period }) => period.end!)
    .sort()
    .at(-1)!;
  return claims.filter(({ period }) => period.end!.slice(0, 4) === last.slice(0, 4));
}

/** The claim that stands nearest in the document; the largest where places are not known. */
function nearestTo(claim: EvidenceClaim, others: readonly EvidenceClaim[]): EvidenceClaim {
  return [...others].sort(
    (a, b) => distance(claim, a) - distance(claim, b) || b.value! - a.value! || (a.id < b.id ? -1 : 1),
  )[0]!;
}

function distance(a: EvidenceClaim, b: EvidenceClaim): number {
  if (a.citation === null || b.citation === null || a.documentId !== b.documentId) return FAR;
  return Math.abs(a.citation.tokenStart - b.citation.tokenStart);
}

const isNear = (a: EvidenceClaim, b: EvidenceClaim): boolean => distance(a, b) <= NEAR_CHARACTERS;

function findingOf(
  kind: string,
  weight: Finding['weight'],
  claims: Finding['claims'],
  detail: Finding['detail'] = {},
): Finding {
  return { check: 'partial-period-comparison', claims, detail: { kind, ...detail }, weight };
}
