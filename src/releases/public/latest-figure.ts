import { isPart, producerKey } from '../../claims/series.ts';
import { formatValue, formatValueWithUnit, NO_BREAK_SPACE } from '../../i18n/format.ts';
import { partialWords, periodWords } from '../../i18n/period-words.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES, MEASURE_CODES, type Measure } from '../../vocabulary/measure.ts';
import type { ReleasedClaim } from '../release.ts';
import { inMainScope, unexpectedScope } from './main-scope.ts';
import { subjectOf } from './printed-words.ts';
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
  /** The value without its unit, and the unit: a card sets them apart. The unit is empty where it is one with the number. */
  readonly number: string;
  readonly unit: string;
  readonly valueHref: string;
  readonly period: string;
  readonly isPartial: boolean;
  /** Of whom or what the figure speaks, where the measure alone does not say it (shares, rates, other quantities). */
  readonly subject: string | null;
  /** Which offences it includes, where they are not those that a reader of the site expects. */
  readonly scope: string | null;
  readonly isAbsent: boolean;
  readonly producer: ProducerWords;
  readonly figures: number;
}

/**
 * The latest figure of a measure for a place: whole years before parts of a year, totals before parts of a total,
 * numbers before absences; never of a scope that is not the main one of the place. Null when there is no figure at all, or
 * none that says of what it is a share.
 */
export function latestFigure(site: Site, language: Language, measure: Measure, placeId: string): LatestFigure | null {
  const claims = (site.byPlace.get(placeId) ?? []).filter((claim) => claim.measure === measure);
  const latest = latestClaim(
    // A share that does not say of what is shown in the table, and stands for nothing.
    inMainScope(site, claims).filter((claim) => measure !== 'percent_share' || subjectOf(language, claim) !== null),
  );
  if (!latest) return null;
  return {
    measure,
    measureLabel: MEASURES[measure][language].label,
    definition: MEASURES[measure][language].definition,
    placeId,
    placeName: placeLabel(site, language, placeId),
    href: measureHref(language, measure, placeId),
    ...valueParts(language, latest),
    valueHref: claimHref(language, latest.id),
    period: periodWords(language, latest.period),
    isPartial: partialWords(language, latest.period) !== null,
    isAbsent: latest.absence !== null,
    subject: MEASURES[measure].kind === 'none' ? subjectOf(language, latest) : null,
    scope: unexpectedScope(site, language, latest),
    producer: producerWords(site, language, producerKey(latest)),
    figures: claims.length,
  };
}

/** The latest figure of each measure that a place has, in the order of the code list. */
export function latestFigures(site: Site, language: Language, placeId: string): readonly LatestFigure[] {
  return MEASURE_CODES.map((measure) => latestFigure(site, language, measure, placeId)).filter((each) => each !== null);
}

function valueParts(language: Language, claim: ReleasedClaim): { value: string; number: string; unit: string } {
  const value = formatValueWithUnit(language, claim);
  const number = formatValue(language, claim);
  const isApart = claim.unit !== 'percent' && value.startsWith(number + NO_BREAK_SPACE);
  return { value, number: isApart ? number : value, unit: isApart ? value.slice(number.length + 1) : '' };
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
