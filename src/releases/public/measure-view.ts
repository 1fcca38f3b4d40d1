import { isPart, producerKey } from '../../claims/series.ts';
import { fill, formatValue, formatValueWithUnit } from '../../i18n/format.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES, MEASURE_CODES, type Measure } from '../../vocabulary/measure.ts';
import { UNITS, type CountedUnit } from '../../vocabulary/unit.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { claimRow, sortRows, SORT_COLUMNS, type ClaimRow, type SortColumn } from './claim-row.ts';
import { decisionGroups, figuresOfClaims, type DecisionGroup } from './decided-figure.ts';
import { disagreementFigure, type DisagreementFigure } from './disagreement-figure.ts';
import { finding } from './finding.ts';
import { latestFigures, type LatestFigure } from './latest-figure.ts';
import { unexpectedScope } from './main-scope.ts';
import { subjectOf } from './printed-words.ts';
import { textOf, type Sentence } from './sentence.ts';
import { claimHref, measureHref, placeLabel, producerWords, remembered, siteOf, type Site } from './site.ts';
import { statementFigure, type StatementFigure } from './statement-figure.ts';
import { claimIdsOf, yearFigure, type YearFigure } from './year-figure.ts';

export interface MeasureView {
  readonly title: string;
  readonly headline: Sentence;
  readonly label: string;
  readonly definition: string;
  readonly placeName: string;
  readonly path: string;
  readonly years: YearFigure | null;
  /** Claims that cover spans of time, when they are all there is or cannot stand on an axis of years. */
  readonly statements: StatementFigure | null;
  readonly ratings: readonly Rating[];
  /** Stocks and shares, one by one: each is about something else. */
  readonly listed: readonly ListedFigure[];
  readonly disagreements: DisagreementFigure | null;
  /** Decided figures by the decision behind them, the latest first. */
  readonly decided: readonly DecisionGroup[];
  readonly rows: readonly ClaimRow[];
  readonly tableLead: string;
  readonly places: readonly PlaceLink[];
  /** Other figures of the place: offered where this measure has none. */
  readonly others: readonly LatestFigure[];
}

export interface Rating {
  readonly href: string;
  readonly period: string;
  readonly value: string;
  readonly producer: string;
}

export interface ListedFigure {
  readonly href: string;
  readonly value: string;
  /** Of whom or what; null where the measure says it. */
  readonly subject: string | null;
  readonly detail: string;
}

export interface PlaceLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly isCity: boolean;
  readonly hasFigures: boolean;
}

/** Everything published about a measure for a place; null when either is unknown to the release. */
export function measureView(
  release: Release,
  language: Language,
  measure: string,
  placeId: string,
): MeasureView | null {
  const site = siteOf(release);
  const place = site.places.get(placeId) ?? (placeId === site.home.id ? site.home : undefined);
  if (!place || !isMeasure(measure)) return null;
  return remembered(release, `measure ${language} ${measure} ${placeId}`, () => {
    const messages = publicMessages(language);
    const claims = (site.byPlace.get(placeId) ?? []).filter((claim) => claim.measure === measure);
    const said = finding(site, language, measure, placeId);
    const { label, definition } = MEASURES[measure][language];
    const { kind } = MEASURES[measure];
    // Stocks, shares and ratings are not counts over a year: they are told one by one.
    const years =
      kind === 'flow' && measure !== 'convictions'
        ? yearFigure(site, language, claims, {
            id: 'years',
            title: `${label}, ${placeLabel(site, language, placeId)}`,
            unit: unitWords(language, claims),
            subtitle: (first, last) =>
              `${label}, ${placeLabel(site, language, placeId)}, ${first === last ? first : `${first}–${last}`}.`,
          })
        : null;
    const spans = kind === 'flow' ? statementsBeside(claims, years) : [];
    return {
      title: textOf(said),
      headline: said,
      label,
      definition,
      placeName: placeLabel(site, language, placeId),
      path: measureHref(language, measure, placeId),
      years,
      ratings: kind === 'rating' ? ratingsOf(site, language, claims) : [],
      statements: statementFigure(
        site,
        language,
        spans,
        {
          id: 'statements',
          title: years ? messages.measure.spansTitle : messages.measure.statementsTitle,
          subtitle: messages.home.convictionsSubtitle,
        },
        years && { first: years.firstYear, last: years.lastYear },
      ),
      listed: kind === 'stock' || kind === 'none' ? listedOf(site, language, measure, claims) : [],
      disagreements: disagreementFigure(site, language, years?.disagreements ?? [], 'disagreements'),
      decided: decisionGroups(site, language, figuresOfClaims(site, claims)),
      rows: claims.map((claim) => claimRow(site, language, claim, claims)),
      tableLead: fill(messages.measure.tableLead, {
        figures: plural(language, messages.counts.figures, claims.length),
        sources: plural(language, messages.counts.sources, new Set(claims.map(({ sourceId }) => sourceId)).size),
      }),
      places: placeLinks(site, language, measure, placeId),
      others: claims.length === 0 ? latestFigures(site, language, placeId) : [],
    };
  });
}

/** Rows as the address asks for them: `?sort=value` or `?sort=-value` for the other direction. */
export function sortedRows(rows: readonly ClaimRow[], asked: string | null): { rows: readonly ClaimRow[]; sort: Sort } {
  const isDescending = asked?.startsWith('-') ?? false;
  const column = SORT_COLUMNS.find((known) => known === asked?.replace(/^-/, ''));
  const sort: Sort = column ? { column, isDescending } : { column: 'period', isDescending: false };
  return { rows: sortRows(rows, sort.column, sort.isDescending), sort };
}

export interface Sort {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

export function isMeasure(code: string): code is Measure {
  return (MEASURE_CODES as readonly string[]).includes(code);
}

/** Claims that the chart by year does not show: totals over other spans, or all claims where there is no such chart. */
function statementsBeside(claims: readonly ReleasedClaim[], years: YearFigure | null): readonly ReleasedClaim[] {
  if (!years) return claims;
  const drawn = new Set([...years.series.flatMap(claimIdsOf), ...years.otherScopes.map(({ id }) => id)]);
  return claims.filter((claim) => !drawn.has(claim.id) && !isPart(claim, claims));
}

/** Ratings in order of time: codes on an ordinal scale, which no axis of counts can hold. */
function ratingsOf(site: Site, language: Language, claims: readonly ReleasedClaim[]): readonly Rating[] {
  return claims
    .toSorted((a, b) => (a.period.start ?? '').localeCompare(b.period.start ?? '') || (a.id < b.id ? -1 : 1))
    .map((claim) => ({
      href: claimHref(language, claim.id),
      period: (claim.period.start ?? claim.period.end)?.slice(0, 4) ?? '—',
      value: formatValue(language, claim),
      producer: producerWords(site, language, producerKey(claim)).shortName,
    }));
}

function listedOf(
  site: Site,
  language: Language,
  measure: Measure,
  claims: readonly ReleasedClaim[],
): readonly ListedFigure[] {
  return claims
    .toSorted((a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? '') || (b.value ?? 0) - (a.value ?? 0))
    .map((claim) => ({
      href: claimHref(language, claim.id),
      value: formatValueWithUnit(language, claim),
      subject:
        subjectOf(language, claim) ??
        (measure === 'percent_share' ? publicMessages(language).measure.ofNamedTotal : null),
      detail: `${periodWords(language, claim.period)} · ${producerWords(site, language, producerKey(claim)).shortName}${scopeSuffix(site, language, claim)}`,
    }));
}

function scopeSuffix(site: Site, language: Language, claim: ReleasedClaim): string {
  const scope = unexpectedScope(site, language, claim);
  return scope ? ` · ${scope}` : '';
}

function unitWords(language: Language, claims: readonly ReleasedClaim[]): string {
  const units = [...new Set(claims.filter(({ value }) => value !== null).map(({ unit }) => unit))];
  return units.map((unit) => (unit in UNITS ? UNITS[unit as CountedUnit][language].label : unit)).join(', ');
}

/** The home place, its parts and every other place with figures of this measure. */
function placeLinks(site: Site, language: Language, measure: Measure, current: string): readonly PlaceLink[] {
  const has = (id: string) => (site.byPlace.get(id) ?? []).some((claim) => claim.measure === measure);
  return site.release.places
    .filter(({ id, parentId }) => id === site.home.id || parentId === site.home.id || id === current || has(id))
    .map(({ id }) => ({
      id,
      name: placeLabel(site, language, id),
      href: measureHref(language, measure, id),
      isCurrent: id === current,
      isCity: site.places.get(id)?.level === 'city',
      hasFigures: has(id),
    }))
    .toSorted(
      (a, b) =>
        Number(b.id === site.home.id) - Number(a.id === site.home.id) ||
        Number(a.isCity) - Number(b.isCity) ||
        a.name.localeCompare(b.name, language),
    );
}
