import { NO_PERIOD, type Period } from '../../periods/period.ts';
import type { Scope } from '../../vocabulary/claim-terms.ts';
import type { Claim } from '../claim.ts';
import { partsAmong, type SeriesClaim } from '../series.ts';

/** What a figure is about. */
export interface FigureKey {
  /** Measure and places as one key, see `subjectOf`. */
  readonly subject: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly scope: Scope;
}

/** A reviewed claim that gives a figure its value, with what it said when it was looked at. */
export interface Candidate {
  readonly id: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly valueText: string | null;
  readonly unit: string;
  /** Who counted: the producer's id after merges, or `unnamed:NAME`. */
  readonly counter: string;
  readonly sourceId: string;
}

/** The part of a claim that figures read. `counter` follows merges of names. */
export type FigureClaim = SeriesClaim & Pick<Claim, 'valueText' | 'citation'> & { readonly counter: string };

/** The figure that a claim gives a value to if it is no part of another; null when its period is open. */
export function figureKeyOf(claim: Pick<Claim, 'period' | 'scope'>, subject: string): FigureKey | null {
  const { start, end, alternatives } = claim.period;
  if (start === null || end === null || alternatives.length > 1) return null;
  return { subject, periodStart: start, periodEnd: end, scope: claim.scope };
}

/**
 * The candidates of each figure among the reviewed claims of one subject and period, by scope. Claims with their sentence
 * come first, else the order is that of the ids, so that the same claims give the same list.
 */
export function candidatesByScope(claims: readonly FigureClaim[]): ReadonlyMap<Scope, readonly Candidate[]> {
  const parts = partsAmong(claims);
  const whole = claims.filter(
    (claim) => claim.absence === null && (claim.value !== null || claim.valueText !== null) && !parts.has(claim.id),
  );
  const ordered = whole.toSorted(
    (a, b) => Number(b.citation !== null) - Number(a.citation !== null) || (a.id < b.id ? -1 : 1),
  );
  return new Map([...Map.groupBy(ordered, ({ scope }) => scope)].map(([scope, own]) => [scope, own.map(candidateOf)]));
}

function candidateOf(claim: FigureClaim): Candidate {
  const { id, value, valueMax, valueText, unit, counter, sourceId } = claim;
  return { id, value, valueMax, valueText, unit, counter, sourceId };
}

/** What makes two values the same value; a word put on it or another unit makes no other. */
export function valueKey({ value, valueMax, valueText }: Pick<Candidate, 'value' | 'valueMax' | 'valueText'>): string {
  return [value, valueMax, valueText].join(' ');
}

/** How many different values candidates give. */
export function valueCount(candidates: readonly Candidate[]): number {
  return new Set(candidates.map(valueKey)).size;
}

/** Two ends of a range, with the claims that state them. `unit` is null where they count different units. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
}

/** From the lowest to the highest of the numbers that candidates give; null where there are no two. */
export function rangeOf(candidates: readonly Candidate[]): FigureRange | null {
  const numbers = candidates.filter((candidate) => candidate.value !== null);
  if (numbers.length < 2) return null;
  const low = numbers.reduce((a, b) => (b.value! < a.value! ? b : a));
  const high = numbers.reduce((a, b) => (topOf(b) > topOf(a) ? b : a));
  if (low.value! >= topOf(high)) return null;
  return { low: low.value!, high: topOf(high), unit: low.unit === high.unit ? low.unit : null };
}

/** The highest number of a candidate: the upper end of a printed range. */
export function topOf({ value, valueMax }: Pick<Candidate, 'value' | 'valueMax'>): number {
  return valueMax ?? value ?? -Infinity;
}

/**
 * The period of a figure, to be written in words. What its claims print may be finer; two days are all that a figure has.
 */
export function figurePeriod({ periodStart, periodEnd }: Pick<FigureKey, 'periodStart' | 'periodEnd'>): Period {
  return {
    ...NO_PERIOD,
    start: periodStart,
    end: periodEnd,
    partial: !(periodStart.endsWith('-01-01') && periodEnd.endsWith('-12-31')),
    precision: 'span',
  };
}
