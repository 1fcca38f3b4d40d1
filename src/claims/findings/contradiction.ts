import type { Check, EvidenceClaim, Finding, Knowledge } from './check.ts';
import {
  admitted,
  excludeEachOther,
  firstOfEach,
  isCount,
  isFlow,
  isRegister,
  partKey,
  unitFamily,
  valueKey,
  wholesOfDocuments,
} from './comparable.ts';
import { findSpanContradictions, includes } from './contradiction-of-spans.ts';
import { contradictionWords, sayContradiction } from './contradiction.words.ts';
import { isLong, isSamePeriod, liesWithin, yearWithin } from './spans.ts';

/** Below this share of the higher value a difference is worth knowing, no more. */
const SMALL_DIFFERENCE = 0.02;

const AT = 'at|';
const SPAN = 'span|';

/**
 * Different values for one measure, place, period and scope: of two producers, of one producer in two documents whose
 * order is not known, or within one document; and spans that deny what was counted inside them.
 */
export const contradiction: Check = {
  name: 'contradiction',
  words: contradictionWords,

  cellsOf(claim) {
    if (!isComparable(claim)) return [];
    const { start, end } = claim.period;
    const at = `${AT}${claim.subject}|${yearWithin(claim.period) ?? `${start ?? ''}..${end ?? ''}`}`;
    return isFlow(claim) && isLong(claim.period) ? [at, `${SPAN}${claim.subject}`] : [at];
  },

  run(cell, knowledge, key) {
    const wholes = wholesOfDocuments(cell);
    return key.startsWith(SPAN) ? findSpanContradictions(wholes, knowledge) : atOneTime(wholes, knowledge);
  },

  say: sayContradiction,
};

/** Ratings are compared by their word; shares, changes and the like are of something that a claim does not name. */
function isComparable(claim: EvidenceClaim): boolean {
  const says = claim.value !== null || claim.valueText !== null;
  const isRated = claim.measure === 'tier_ranking' || claim.measure === 'prosecution_score';
  const hasTime = claim.period.end !== null && claim.period.alternatives.length < 2;
  return says && hasTime && (isCount(claim) || isRated || claim.measure === 'victims_estimated');
}

function atOneTime(cell: readonly EvidenceClaim[], knowledge: Knowledge): readonly Finding[] {
  const alike = Map.groupBy(cell, (claim) =>
    [claim.period.start, claim.period.end, partKey(claim), claim.scope, unitFamily(claim.unit)].join('|'),
  );
  const findings: Finding[] = [];
  for (const claims of alike.values()) {
    if (claims.length < 2) continue;
    findings.push(...withinDocuments(claims), ...ofOneProducer(claims));
    if (!OWN_WORK.has(claims[0]!.measure)) findings.push(...betweenProducers(claims, knowledge));
  }
  return [...findings, ...longerBelowShorter(cell, knowledge)];
}

/** One document with two numbers that look like one. Others may be parts that nothing marks as such. */
function withinDocuments(claims: readonly EvidenceClaim[]): Finding[] {
  const printed = Map.groupBy(claims, (claim) => `${claim.counter}|${claim.sourceId}`);
  return [...printed.values()].flatMap((own) => {
    const values = firstOfEach(own, valueKey);
    const isTwice = new Set(values.map(({ citation, id }) => citation?.quote ?? id)).size > 1;
    return isTwice && conflicting(values) ? [findingOf('one-document', values, 3)] : [];
  });
}

function ofOneProducer(claims: readonly EvidenceClaim[]): Finding[] {
  return [...Map.groupBy(claims, ({ counter }) => counter).values()].flatMap((own) => {
    const standing = standingValues(own);
    const documents = new Set(standing.map(({ sourceId }) => sourceId));
    return documents.size > 1 && conflicting(standing) ? [findingOf('one-producer', standing, 2)] : [];
  });
}

/**
 * The values of one producer that no later one of its own replaces. Where a day of publication is not known, nobody can
 * say which is later, and all stand.
 */
function standingValues(own: readonly EvidenceClaim[]): readonly EvidenceClaim[] {
  const values = firstOfEach(own, valueKey);
  if (own.some(({ published }) => published === null)) return values;
  const latest = values
    .map(({ published }) => published!)
    .sort()
    .at(-1);
  return values.filter(({ published }) => published === latest);
}

function betweenProducers(claims: readonly EvidenceClaim[], knowledge: Knowledge): Finding[] {
  const standing = [...Map.groupBy(claims, ({ counter }) => counter).values()].flatMap(standingValues);
  const highest = Math.max(
    -Infinity,
    ...standing.filter((claim) => isRegister(claim, knowledge)).map((claim) => admitted(claim).high),
  );
  const rivals = standing.filter((claim) => isRegister(claim, knowledge) || admitted(claim).high >= highest);
  const opposed = rivals.filter((claim) =>
    rivals.some((other) => other.counter !== claim.counter && denies(claim, other) && !isToldApart(claim, other)),
  );
  if (opposed.length < 2 || isSplit(opposed)) return [];
  const isOneDocument = new Set(opposed.map(({ sourceId }) => sourceId)).size === 1;
  return [findingOf('producers', opposed, isOneDocument ? 1 : weightOf(opposed))];
}

/** A whole and its parts by those who counted them: 21 of the government and 8 of others are the 29 of a report. */
function isSplit(claims: readonly EvidenceClaim[]): boolean {
  const values = claims.map(({ value }) => value ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length > 2 && values.some((value) => value > 0 && value * 2 === sum);
}

/** Counts of what an institution itself did or found: another's may be added to it, and denies nothing. */
const OWN_WORK: ReadonlySet<string> = new Set([
  'arrests',
  'groups_dismantled',
  'hotline_contacts',
  'inspections',
  'officials_trained',
  'operations',
  'victims_assisted',
  'victims_rescued',
]);

/** Whether one document names two things by two units: complaints received and cases opened. */
function isToldApart(a: EvidenceClaim, b: EvidenceClaim): boolean {
  return a.sourceId === b.sourceId && (a.unit !== b.unit || a.measure === 'victims_identified');
}

function denies(a: EvidenceClaim, b: EvidenceClaim): boolean {
  if (a.valueText !== null || b.valueText !== null) return a.valueText !== b.valueText;
  return excludeEachOther(a, b);
}

const conflicting = (claims: readonly EvidenceClaim[]): boolean =>
  claims.some((claim) => claims.some((other) => denies(claim, other)));

function weightOf(claims: readonly EvidenceClaim[]): Finding['weight'] {
  const values = claims.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return claims[0]!.valueText === null && high - low < SMALL_DIFFERENCE * high ? 1 : 2;
}

function findingOf(kind: string, claims: readonly EvidenceClaim[], weight: Finding['weight']): Finding {
  const sorted = [...claims].sort(
    (a, b) =>
      (b.value ?? 0) - (a.value ?? 0) ||
      (a.counter < b.counter ? -1 : a.counter > b.counter ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
  return {
    check: 'contradiction',
    claims: sorted.map(({ id }) => ({ id, role: 'rival' })),
    detail: { kind, high: sorted[0]!.value, low: sorted.at(-1)!.value },
    weight,
  };
}

/** A part of a year for which more was counted than for all of it. */
function longerBelowShorter(cell: readonly EvidenceClaim[], knowledge: Knowledge): Finding[] {
  const counted = firstOfEach(
    cell.filter((claim) => isFlow(claim) && claim.value !== null),
    (claim) =>
      [
        claim.counter,
        claim.period.start,
        claim.period.end,
        claim.scope,
        partKey(claim),
        claim.unit,
        valueKey(claim),
      ].join('|'),
  );
  const periods = [...Map.groupBy(counted, ({ period }) => `${period.start} ${period.end}`).values()];
  if (periods.length < 2) return [];
  const within = new Map(
    periods.map((own) => [
      own[0]!.period,
      periods
        .filter(([other]) => !isSamePeriod(other!.period, own[0]!.period) && liesWithin(other!.period, own[0]!.period))
        .flat(),
    ]),
  );
  const insideOf = new Map(periods.flatMap((own) => own.map((claim) => [claim, within.get(own[0]!.period)!])));
  return counted.flatMap((whole) => {
    const above = insideOf
      .get(whole)!
      .filter(
        (part) =>
          includes(whole, part) &&
          admitted(part).low > admitted(whole).high &&
          (part.counter === whole.counter || (!OWN_WORK.has(whole.measure) && isRegister(whole, knowledge))),
      );
    const own = above.filter(({ counter }) => counter === whole.counter);
    const part = (own.length > 0 ? own : above).sort((a, b) => b.value! - a.value! || (a.id < b.id ? -1 : 1))[0];
    if (part === undefined) return [];
    return [
      {
        check: 'contradiction' as const,
        claims: [
          { id: whole.id, role: 'whole' },
          { id: part.id, role: 'part' },
        ],
        detail: { kind: 'shorter-exceeds', high: part.value, low: whole.value },
        weight: own.length > 0 ? (3 as const) : (2 as const),
      },
    ];
  });
}
