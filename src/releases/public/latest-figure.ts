import { isPart, producerKey } from '../../claims/series.ts';
import { formatValueWithUnit } from '../../i18n/format.ts';
import { partialWords, periodWords } from '../../i18n/period-words.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES, MEASURE_CODES, type Measure } from '../../vocabulary/measure.ts';
import type { ReleasedClaim } from '../release.ts';
import { claimHref, measureHref, placeLabel, producerWords, type ProducerWords, type Site } from './site.ts';

/** A measure and place with its latest figure, for lists. */
export interface LatestFigure {
  readonly measure: Measure;
  readonly measureLabel: string;
  readonly definition: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly href: string;
  readonly value: string;
  readonly valueHref: string;
  readonly period: string;
  readonly isPartial: boolean;
  /** The source's words for what it counts, where the measure alone does not say it (shares, rates, other quantities). */
  readonly printed: string | null;
  readonly isAbsent: boolean;
  readonly producer: ProducerWords;
  readonly figures: number;
}

/**
 * The latest figure of a measure for a place: whole years before parts of a year, totals before parts of a total,
 * numbers before absences. Null when there is no figure at all.
 */
export function latestFigure(site: Site, language: Language, measure: Measure, placeId: string): LatestFigure | null {
  const claims = (site.byPlace.get(placeId) ?? []).filter((claim) => claim.measure === measure);
  const latest = latestClaim(claims);
  if (!latest) return null;
  return {
    measure,
    measureLabel: MEASURES[measure][language].label,
    definition: MEASURES[measure][language].definition,
    placeId,
    placeName: placeLabel(site, language, placeId),
    href: measureHref(language, measure, placeId),
    value: formatValueWithUnit(language, latest),
    valueHref: claimHref(language, latest.id),
    period: periodWords(language, latest.period),
    isPartial: partialWords(language, latest.period) !== null,
    isAbsent: latest.absence !== null,
    printed: MEASURES[measure].kind === 'none' ? latest.measurePrinted : null,
    producer: producerWords(site, language, producerKey(latest)),
    figures: claims.length,
  };
}

/** The latest figure of each measure that a place has, in the order of the code list. */
export function latestFigures(site: Site, language: Language, placeId: string): readonly LatestFigure[] {
  return MEASURE_CODES.map((measure) => latestFigure(site, language, measure, placeId)).filter((each) => each !== null);
}

function latestClaim(claims: readonly ReleasedClaim[]): ReleasedClaim | undefined {
  const rank = (claim: ReleasedClaim) =>
    (claim.value !== null || claim.valueText !== null ? 4 : 0) +
    (isPart(claim, claims) ? 0 : 2) +
    (claim.period.partial ? 0 : 1);
  return claims.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      (b.period.end ?? '').localeCompare(a.period.end ?? '') ||
      (b.value ?? 0) - (a.value ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )[0];
}
