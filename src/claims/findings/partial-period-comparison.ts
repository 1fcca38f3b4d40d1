import type { Check, EvidenceClaim, Finding } from './check.ts';
import { isCount, isFlow, partKey, unitFamily, valueKey, wholesOfDocuments } from './comparable.ts';
import { changeFits, endsOfChange, isChange } from './growth.ts';
import { partialPeriodWords, sayPartialPeriod } from './partial-period-comparison.words.ts';
import {
  calendarYearOf,
  dayOf,
  daysInCommon,
  daysOf,
  isBeginningOfYear,
  lengthOf,
  SAME_END_DAYS,
  yearWithin,
} from './spans.ts';

/** A count of convictions over more than this long is not one of a year's cases. */
const LONG_STRETCH_DAYS = 540;
/** More than half a year. */
const MOST_OF_YEAR_DAYS = 185;
/** The distance of claims whose places are not known. */
const FAR = Number.MAX_SAFE_INTEGER;
/** Two spans with so much of their time in common are one: ten fiscal years and ten calendar years. */
const SAME_TIME = 0.85;
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
  if (isBeginningOfYear(claim.period) || isMostOfYear(claim.period)) return true;
  const year = calendarYearOf(claim.period);
  return year !== null && claim.published !== null && claim.published < `${year}-12-01`;
}

/** Months that do not begin the year are set against whole years only when they are many. */
function isMostOfYear(period: EvidenceClaim['period']): boolean {
  if (yearWithin(period) === null || calendarYearOf(period) !== null) return false;
  return lengthOf(daysOf(period)!) > MOST_OF_YEAR_DAYS;
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
  const alike = Map.groupBy(wholesOfDocuments(cell.filter((claim) => isFlow(claim) && claim.value !== null)), alikeKey);
  return [...alike.values()].flatMap((claims) => {
    const parts = claims.filter(isPartOfYear);
    const wholes = claims.filter(isWholeYear);
    if (parts.length === 0 || wholes.length === 0) return [];
    // Of several parts of one year ("3 in January, 8 to March") the longest is the one that is compared.
    const longest = [...Map.groupBy(parts, (part) => yearWithin(part.period)!).values()].map(longestOf);
    return longest.flatMap((part) => {
      const year = yearWithin(part.period)!;
      const before = wholes.filter((claim) => yearWithin(claim.period) === year - 1);
      const hasOwnYear = wholes.some((claim) => yearWithin(claim.period) === year);
      if (before.length === 0 || hasOwnYear || hasLikePart(part, parts)) return [];
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

function longestOf(parts: readonly EvidenceClaim[]): EvidenceClaim {
  return [...parts].sort(
    (a, b) =>
      lengthOf(daysOf(b.period)!) - lengthOf(daysOf(a.period)!) ||
      (a.period.end! < b.period.end! ? 1 : a.period.end! > b.period.end! ? -1 : a.id < b.id ? -1 : 1),
  )[0]!;
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
  if (one === null || two === null) return false;
  const common = daysInCommon(one, two);
  return common >= SAME_TIME * (lengthOf(one) + lengthOf(two) - common);
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
