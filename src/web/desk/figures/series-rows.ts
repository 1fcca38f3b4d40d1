import { figureId } from '../../../claims/figures/figure-id.ts';
import { figureKeyOf, type FigureClaim } from '../../../claims/figures/figure.ts';
import type { Figure } from '../../../claims/figures/figure-rows.ts';
import type { SeriesSource } from '../../../claims/figures/read-series.server.ts';
import type { FigureTexts } from '../../../i18n/es/figures.ts';

/** Where a claim stands in the decision on its figure. */
export type SeriesRowState = keyof FigureTexts['series']['figureState'];

/** One claim of a series, in codes and plain values: what a table shows and an export carries. */
export interface SeriesRow {
  readonly claimId: string;
  readonly measure: string;
  readonly place: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly partial: boolean;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly valueText: string | null;
  readonly absence: string | null;
  readonly qualifier: string;
  readonly unit: string;
  readonly scope: string;
  /** Who counted: the producer's id after merges, or `unnamed:NAME`. */
  readonly counter: string;
  readonly sourceId: string;
  readonly publisher: string;
  readonly sourceTitle: string;
  readonly published: string | null;
  /** Null for a claim that gives no figure its value. */
  readonly figureId: string | null;
  readonly state: SeriesRowState;
  /** Address of the claim at the desk, from the root. */
  readonly address: string;
}

/**
 * The claims of a series as rows, in order of time and then by who counted.
 * @param figures the figures of the subject
 */
export function seriesRows(
  subject: string,
  claims: readonly FigureClaim[],
  sources: ReadonlyMap<string, SeriesSource>,
  figures: readonly Figure[],
): readonly SeriesRow[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return claims
    .map((claim): SeriesRow => {
      const source = sources.get(claim.sourceId);
      const key = figureKeyOf(claim, subject);
      const figure = key ? (known.get(figureId(key)) ?? null) : null;
      const isCandidate = figure?.candidates.some(({ id }) => id === claim.id) ?? false;
      return {
        claimId: claim.id,
        measure: claim.measure,
        place: claim.place.join(';'),
        periodStart: claim.period.start,
        periodEnd: claim.period.end,
        partial: claim.period.partial,
        value: claim.value,
        valueMax: claim.valueMax,
        valueText: claim.valueText,
        absence: claim.absence,
        qualifier: claim.qualifier,
        unit: claim.unit,
        scope: claim.scope,
        counter: claim.counter,
        sourceId: claim.sourceId,
        publisher: source?.publisher ?? '',
        sourceTitle: source?.title ?? '',
        published: source?.published ?? null,
        figureId: isCandidate ? figure!.id : null,
        state: claim.absence ? 'absent' : isCandidate ? stateOfClaim(figure!, claim.id) : 'part',
        address: `/desk/claims/${claim.id}`,
      };
    })
    .toSorted(
      (a, b) =>
        (a.periodStart ?? a.periodEnd ?? '9999').localeCompare(b.periodStart ?? b.periodEnd ?? '9999') ||
        (a.periodEnd ?? '').localeCompare(b.periodEnd ?? '') ||
        a.counter.localeCompare(b.counter) ||
        (a.claimId < b.claimId ? -1 : 1),
    );
}

function stateOfClaim({ state, standing }: Figure, claimId: string): SeriesRowState {
  if (state !== 'preferred') return state;
  return standing.answer?.claimId === claimId ? 'preferred' : 'rival';
}
