import type { Check, EvidenceClaim } from './check.ts';
import { isCount, isFlow, isPartClaim, partKey } from './comparable.ts';
import { arithmeticWords, sayArithmetic } from './arithmetic-slip.words.ts';
import { growthAgainstSeries, growthInDocument } from './arithmetic-of-growth.ts';
import { partsAgainstTotals } from './arithmetic-of-parts.ts';
import { sharesAgainstCounts } from './arithmetic-of-shares.ts';
import { spansAgainstSums } from './arithmetic-of-time.ts';
import { changedMeasure, isChange } from './growth.ts';
import { calendarYearOf } from './spans.ts';

const IN = 'in|';
const TIME = 'time|';
const GROWTH = 'growth|';

/** Parts that do not make their total, shares that are not of their counts, changes that their ends do not give. */
export const arithmeticSlip: Check = {
  name: 'arithmetic-slip',
  words: arithmeticWords,

  cellsOf(claim) {
    if (claim.value === null) return [];
    if (isChange(claim)) {
      const measure = changedMeasure(claim);
      const places = claim.subject.slice(claim.subject.indexOf('|') + 1);
      const inDocument = `${IN}${claim.sourceId}`;
      return measure === null ? [inDocument] : [inDocument, `${GROWTH}${measure}|${places}`];
    }
    if (claim.measure === 'percent_share') return [`${IN}${claim.sourceId}`];
    if (!isCount(claim) || claim.period.end === null || claim.period.alternatives.length > 1) return [];
    const keys = [`${IN}${claim.sourceId}`];
    if (isFlow(claim) && claim.period.start !== null) keys.push(`${TIME}${claim.subject}|${claim.counter}`);
    if (isFlow(claim) && isEndOfSeries(claim)) keys.push(`${GROWTH}${claim.subject}`);
    return keys;
  },

  run(cell, knowledge, key) {
    if (key.startsWith(TIME)) return spansAgainstSums(cell);
    if (key.startsWith(GROWTH)) return growthAgainstSeries(cell, knowledge);
    return [...partsAgainstTotals(cell), ...sharesAgainstCounts(cell), ...growthInDocument(cell)];
  },

  say: sayArithmetic,
};

const isEndOfSeries = (claim: EvidenceClaim): boolean =>
  calendarYearOf(claim.period) !== null && !isPartClaim(claim) && partKey(claim) === '|';
