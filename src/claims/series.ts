import { wholeYearOf } from '../periods/period.ts';
import type { Absence } from '../vocabulary/claim-terms.ts';
import type { Claim } from './claim.ts';

/** The part of a claim that a series reads; a released claim has it too. */
export type SeriesClaim = Pick<
  Claim,
  | 'id'
  | 'sourceId'
  | 'producerId'
  | 'attribution'
  | 'measure'
  | 'value'
  | 'valueMax'
  | 'absence'
  | 'qualifier'
  | 'unit'
  | 'place'
  | 'period'
  | 'scope'
  | 'exploitation'
  | 'victim'
>;

/** One value that one producer gives for one whole year; several claims may repeat it. */
export interface YearPoint {
  readonly year: number;
  /** First and last day of the span: a reporting year runs April to March. */
  readonly start: string;
  readonly end: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly qualifier: SeriesClaim['qualifier'];
  readonly unit: string;
  readonly claimIds: readonly string[];
}

/** A value for less than a year. It is never joined to whole years. */
export interface PartialPoint extends Omit<YearPoint, 'year'> {}

/** A year for which a source says that there is no number. It has no value, and it is not zero. */
export interface AbsentYear {
  readonly start: string;
  readonly end: string;
  readonly absence: Absence;
  readonly claimIds: readonly string[];
}

/** What one producer says about one measure and place. */
export interface ProducerSeries {
  /** Producer id; `unnamed:NAME` where the last link of the attribution resolves to no producer. */
  readonly producer: string;
  readonly points: readonly YearPoint[];
  readonly partials: readonly PartialPoint[];
  readonly absences: readonly AbsentYear[];
  /**
   * Points that may be joined by a line: consecutive whole years that one source printed as one series, in one unit
   * and scope. A year for which the source prints two values joins nothing.
   */
  readonly runs: readonly (readonly YearPoint[])[];
  /** Ids of claims that cover several years: they have no place on an axis of years. */
  readonly spans: readonly string[];
}

/** Two or more values for the same year from different producers. */
export interface Disagreement {
  readonly year: number;
  readonly lowest: { readonly value: number; readonly producer: string; readonly claimId: string };
  readonly highest: { readonly value: number; readonly producer: string; readonly claimId: string };
  /** All values, lowest first. */
  readonly values: readonly { readonly value: number; readonly producer: string; readonly claimId: string }[];
}

/** Who counted, as a key: the producer's id, or the name at the end of the attribution. */
export function producerKey(claim: Pick<SeriesClaim, 'producerId' | 'attribution'>): string {
  return claim.producerId ?? `unnamed:${claim.attribution.at(-1) ?? ''}`;
}

/**
 * Whether a claim is a part of a total: some victims, one offence of several, or one scope beside a merged total that
 * the same source prints for the same period. Parts never stand beside totals in a chart.
 */
export function isPart(claim: SeriesClaim, claims: readonly SeriesClaim[]): boolean {
  if (isPartByItself(claim)) return true;
  if (claim.scope !== 'trafficking') return false;
  const key = totalKey(claim);
  return claims.some((other) => other.scope === 'mixed' && totalKey(other) === key);
}

/** The ids of the parts among many claims, see `isPart`. */
export function partsAmong(claims: readonly SeriesClaim[]): ReadonlySet<string> {
  const totals = new Set(claims.filter(({ scope }) => scope === 'mixed').map(totalKey));
  return new Set(
    claims
      .filter((claim) => isPartByItself(claim) || (claim.scope === 'trafficking' && totals.has(totalKey(claim))))
      .map(({ id }) => id),
  );
}

function isPartByItself({ victim, exploitation, scope }: SeriesClaim): boolean {
  return victim !== null || exploitation !== null || scope === 'related' || scope === 'smuggling';
}

/** What a merged total shares with its parts. */
function totalKey(claim: SeriesClaim): string {
  const { start, end } = claim.period;
  return [claim.sourceId, claim.measure, start, end, claim.place.join(), producerKey(claim)].join('\n');
}

/** The series of one measure and place, one for each producer, the one with most whole years first. */
export function seriesByProducer(claims: readonly SeriesClaim[]): readonly ProducerSeries[] {
  const parts = partsAmong(claims);
  const byProducer = Map.groupBy(
    claims.filter(({ id }) => !parts.has(id)),
    producerKey,
  );
  return [...byProducer]
    .map(([producer, own]) => seriesOf(producer, own))
    .sort((a, b) => b.points.length - a.points.length || (a.producer < b.producer ? -1 : 1));
}

function seriesOf(producer: string, claims: readonly SeriesClaim[]): ProducerSeries {
  const whole: SeriesClaim[] = [];
  const partial: SeriesClaim[] = [];
  const absent: SeriesClaim[] = [];
  const spans: string[] = [];
  for (const claim of claims) {
    if (oneYearOf(claim) === null && !isWithinOneYear(claim)) spans.push(claim.id);
    else if (claim.absence !== null) absent.push(claim);
    else if (claim.value === null) continue;
    else if (oneYearOf(claim) === null) partial.push(claim);
    else whole.push(claim);
  }
  const points = mergeRepeated(whole).map((point) => ({ ...point, year: Number(point.start.slice(0, 4)) }));
  return {
    producer,
    points: points.sort((a, b) => a.year - b.year || a.value - b.value),
    partials: mergeRepeated(partial).sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1)),
    absences: [...Map.groupBy(absent, (claim) => `${claim.period.start} ${claim.period.end} ${claim.absence}`).values()]
      .map((same) => ({
        start: same[0]!.period.start!,
        end: same[0]!.period.end!,
        absence: same[0]!.absence!,
        claimIds: same.map((claim) => claim.id),
      }))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
    runs: runsOf(whole, points),
    spans,
  };
}

/** Claims of one value, unit and period become one point: a re-quotation is not a second count. */
function mergeRepeated(claims: readonly SeriesClaim[]): PartialPoint[] {
  const same = Map.groupBy(claims, (claim) =>
    [claim.period.start, claim.period.end, claim.value, claim.valueMax, claim.qualifier].join(' '),
  );
  return [...same.values()].map((group) => {
    const first = group[0]!;
    return {
      start: first.period.start!,
      end: first.period.end!,
      value: first.value!,
      valueMax: first.valueMax,
      qualifier: first.qualifier,
      unit: first.unit,
      claimIds: group.map((claim) => claim.id),
    };
  });
}

function runsOf(claims: readonly SeriesClaim[], points: readonly YearPoint[]): readonly (readonly YearPoint[])[] {
  const pointOf = new Map(points.flatMap((point) => point.claimIds.map((id) => [id, point])));
  const printedTogether = Map.groupBy(claims, (claim) =>
    [claim.sourceId, claim.unit, claim.scope, claim.period.yearKind].join(' '),
  );
  const runs: YearPoint[][] = [];
  for (const group of printedTogether.values()) {
    const byYear = Map.groupBy(group, (claim) => Number(claim.period.start!.slice(0, 4)));
    let run: YearPoint[] = [];
    const close = () => {
      if (run.length > 1) runs.push(run);
      run = [];
    };
    for (const year of [...byYear.keys()].sort((a, b) => a - b)) {
      const own = new Set(byYear.get(year)!.map((claim) => pointOf.get(claim.id)!));
      const [point] = own;
      if (own.size > 1 || (run.length > 0 && run.at(-1)!.year !== year - 1)) close();
      if (own.size === 1 && point) run.push(point);
    }
    close();
  }
  return runs.sort((a, b) => a[0]!.year - b[0]!.year || b.length - a.length);
}

/**
 * Years in which producers give different values for a whole year.
 * @param series series of one measure and place
 * @param isRegister whether a producer keeps a register of the whole place; others count what reaches them, and their
 *   lower number contradicts nobody
 */
export function disagreementsOf(
  series: readonly ProducerSeries[],
  isRegister: (producer: string) => boolean = () => true,
): readonly Disagreement[] {
  const values = series
    .filter(({ producer }) => isRegister(producer))
    .flatMap(({ producer, points }) =>
      points.map((point) => ({ year: point.year, value: point.value, producer, claimId: point.claimIds[0]! })),
    );
  const disagreements: Disagreement[] = [];
  for (const [year, sameYear] of Map.groupBy(values, (each) => each.year)) {
    const sorted = sameYear.sort((a, b) => a.value - b.value);
    const lowest = sorted[0]!;
    const highest = sorted.findLast((each) => each.producer !== lowest.producer);
    const producers = new Set(sorted.map((each) => each.producer));
    if (!highest || producers.size < 2 || lowest.value === sorted.at(-1)!.value) continue;
    disagreements.push({ year, lowest, highest: sorted.at(-1)!, values: sorted });
  }
  return disagreements.sort((a, b) => a.year - b.year);
}

/** The year that a claim covers whole: a calendar year, or a reporting year by its first month; null otherwise. */
function oneYearOf(claim: SeriesClaim): number | null {
  if (claim.period.alternatives.length > 1) return null;
  const calendar = wholeYearOf(claim.period);
  if (calendar !== null) return calendar;
  const { start, end, yearKind, partial } = claim.period;
  if (yearKind !== 'reporting' || partial || !start || !end) return null;
  return lengthInMonths(start, end) === 12 ? Number(start.slice(0, 4)) : null;
}

function isWithinOneYear(claim: SeriesClaim): boolean {
  const { start, end, alternatives } = claim.period;
  return Boolean(start && end) && alternatives.length < 2 && start!.slice(0, 4) === end!.slice(0, 4);
}

function lengthInMonths(start: string, end: string): number {
  return (
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1
  );
}
