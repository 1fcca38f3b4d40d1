import { fill, formatNumber } from '../../i18n/format.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES, MEASURE_CODES, type Measure } from '../../vocabulary/measure.ts';
import { UNITS, type CountedUnit } from '../../vocabulary/unit.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { claimRow, sortRows, SORT_COLUMNS, type ClaimRow, type SortColumn } from './claim-row.ts';
import { disagreementFigure, type DisagreementFigure } from './disagreement-figure.ts';
import { finding } from './finding.ts';
import { latestFigures, type LatestFigure } from './latest-figure.ts';
import { textOf, type Sentence } from './sentence.ts';
import { measureHref, remembered, siteOf, type Site } from './site.ts';
import { statementFigure, type StatementFigure } from './statement-figure.ts';
import { yearFigure, type YearFigure } from './year-figure.ts';

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
  readonly disagreements: DisagreementFigure | null;
  readonly rows: readonly ClaimRow[];
  readonly tableLead: string;
  readonly places: readonly PlaceLink[];
  /** Other figures of the place: offered where this measure has none. */
  readonly others: readonly LatestFigure[];
}

export interface PlaceLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
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
    const years = yearFigure(site, language, claims, {
      id: 'years',
      title: `${label}, ${place.name[language]}`,
      unit: unitWords(language, claims),
      subtitle: (first, last) => `${label}, ${place.name[language]}, ${first === last ? first : `${first}–${last}`}.`,
    });
    const onYears = new Set(
      years?.series.flatMap((each) =>
        [...each.points, ...each.partials, ...each.absences].flatMap(({ claimIds }) => claimIds),
      ),
    );
    const spans =
      measure === 'convictions' ? claims : claims.filter((claim) => !onYears.has(claim.id) && !covered(claim, onYears));
    return {
      title: textOf(said),
      headline: said,
      label,
      definition,
      placeName: place.name[language],
      path: measureHref(language, measure, placeId),
      years: measure === 'convictions' ? null : years,
      statements: statementFigure(
        site,
        language,
        spans,
        {
          id: 'statements',
          title: measure === 'convictions' ? messages.measure.statementsTitle : messages.measure.spansTitle,
          subtitle: messages.home.convictionsSubtitle,
        },
        years && { first: years.firstYear, last: years.lastYear },
      ),
      disagreements: disagreementFigure(site, language, years?.disagreements ?? [], 'disagreements'),
      rows: claims.map((claim) => claimRow(site, language, claim, claims)),
      tableLead: fill(messages.measure.tableLead, {
        count: formatNumber(language, claims.length),
        sources: formatNumber(language, new Set(claims.map(({ sourceId }) => sourceId)).size),
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

/** A part of a total has no place beside totals, and its own drawing would repeat the table. */
function covered(claim: ReleasedClaim, drawn: ReadonlySet<string>): boolean {
  const { start, end, alternatives } = claim.period;
  const withinYear = start !== null && end !== null && start.slice(0, 4) === end.slice(0, 4);
  return drawn.size > 0 && withinYear && alternatives.length === 0;
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
    .map(({ id, name }) => ({
      id,
      name: name[language],
      href: measureHref(language, measure, id),
      isCurrent: id === current,
      hasFigures: has(id),
    }))
    .toSorted(
      (a, b) => Number(b.id === site.home.id) - Number(a.id === site.home.id) || a.name.localeCompare(b.name, language),
    );
}
