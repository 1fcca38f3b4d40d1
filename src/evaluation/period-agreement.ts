import { yearOf } from '../periods/calendar.ts';
import type { AnnotatedClaim } from './annotation.ts';

/** How far an end of a period may lie from the annotated one: a month that starts on another day is the same month. */
const TOLERANCE_DAYS = 31;
const DAY = 86_400_000;

interface Reading {
  readonly start: string | null;
  readonly end: string | null;
  readonly openEnd: boolean;
}

/** The span that a proposal gives. */
export interface ProposedPeriod {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

/**
 * Whether a proposed period agrees with an annotated one or with another reading that the annotation allows.
 * @returns null when the annotation has no period: it is not scored then
 * @example periodAgrees(claimOf2012, { periodStart: '2012-01-01', periodEnd: '2012-12-01' }, null) // true: within 31 days
 */
export function periodAgrees(
  annotated: Pick<AnnotatedClaim, 'periodStart' | 'periodEnd' | 'periodAlt' | 'openEnd'>,
  proposed: ProposedPeriod,
  published: string | null,
): boolean | null {
  const readings: readonly Reading[] = [
    { start: annotated.periodStart, end: annotated.periodEnd, openEnd: annotated.openEnd },
    ...annotated.periodAlt.map((other) => ({ start: null, end: null, ...other, openEnd: false })),
  ];
  if (readings.length === 1 && isEmpty(readings[0]!)) return null;
  return readings.some((reading) => readingAgrees(reading, proposed, published));
}

function readingAgrees(reading: Reading, proposed: ProposedPeriod, published: string | null): boolean {
  if (isEmpty(reading)) return proposed.periodStart === null && proposed.periodEnd === null;
  const endAgrees =
    isNear(reading.end, proposed.periodEnd) || (reading.openEnd && runsUntilNow(proposed.periodEnd, published));
  return endAgrees && isNear(reading.start, proposed.periodStart);
}

const isEmpty = ({ start, end }: Reading) => start === null && end === null;

function isNear(annotated: string | null, proposed: string | null): boolean {
  if (annotated === null || proposed === null) return annotated === proposed;
  return Math.abs(Date.parse(annotated) - Date.parse(proposed)) <= TOLERANCE_DAYS * DAY;
}

/** "Until now" is written as no end, the day of publication, or the end of that year. */
function runsUntilNow(end: string | null, published: string | null): boolean {
  if (end === null) return true;
  if (published === null) return false;
  const notBefore = Date.parse(published) - TOLERANCE_DAYS * DAY;
  return Date.parse(end) >= notBefore && end <= `${yearOf(published)}-12-31`;
}
