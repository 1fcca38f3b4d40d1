import { markIcon } from '../../charts/producer-marks.ts';
import { yearChart, type YearChartData } from '../../charts/year-chart.ts';
import {
  disagreementsOf,
  producerKey,
  seriesByProducer,
  type Disagreement,
  type ProducerSeries,
  type YearPoint,
} from '../../claims/series.ts';
import { decidedFigureMessages } from '../../i18n/decided-figures.ts';
import { fill, formatList, formatNumber, formatValueWithUnit } from '../../i18n/format.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import { SCOPES } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import type { ReleasedClaim } from '../release.ts';
import { drawnDecisions } from './decided-figure.ts';
import { outsideMainScope } from './main-scope.ts';
import { claimHref, isRegister, producerWords, type Site } from './site.ts';

/** A chart in its two drawings, with what stands under it. */
export interface Figure {
  readonly title: string;
  readonly subtitle: string;
  readonly wide: string;
  readonly narrow: string;
  readonly legend: readonly LegendEntry[];
  /** How to read the marks that this chart really has. */
  readonly notes: readonly string[];
  readonly sourceLine: string;
}

export interface LegendEntry {
  readonly icon: string;
  readonly name: string;
  readonly href: string | null;
  readonly figures: string;
}

export interface PartialWords {
  readonly href: string;
  readonly value: string;
  readonly period: string;
  readonly producer: string;
}

/** A figure that counts other offences than the chart: listed beside it, never drawn among its marks. */
export interface OtherScopeWords extends PartialWords {
  readonly id: string;
  readonly scope: string;
}

export interface YearFigure extends Figure {
  readonly partials: readonly PartialWords[];
  readonly otherScopes: readonly OtherScopeWords[];
  readonly series: readonly ProducerSeries[];
  readonly disagreements: readonly Disagreement[];
  readonly firstYear: number;
  readonly lastYear: number;
}

export interface YearFigureWords {
  readonly id: string;
  /** Used when no series is long enough to state a finding. */
  readonly title: string;
  readonly subtitle: (firstYear: number, lastYear: number) => string;
  readonly unit: string;
}

/** Claims by year and producer as a figure; null when no claim lies within one year. */
export function yearFigure(
  site: Site,
  language: Language,
  claims: readonly ReleasedClaim[],
  words: YearFigureWords,
): YearFigure | null {
  const messages = publicMessages(language).chart;
  const others = outsideMainScope(site, claims);
  const apart = new Set(others);
  const series = seriesByProducer(claims.filter((claim) => !apart.has(claim))).filter(
    (each) => each.points.length + each.partials.length + each.absences.length > 0,
  );
  if (!series.some((each) => each.points.length + each.partials.length > 0)) return null;
  const disagreements = disagreementsOf(series, (producer) => isRegister(site, producer));
  const years = series.flatMap((each) =>
    [...each.points, ...each.partials, ...each.absences].map(({ end }) => Number(end.slice(0, 4))),
  );
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const drawnIds = new Set(series.flatMap(claimIdsOf));
  const title = runsInWords(site, language, series) ?? words.title;
  const decisions = drawnDecisions(
    site,
    claims.filter(({ id }) => drawnIds.has(id)),
  );
  const drawn: YearChartData = {
    id: words.id,
    language,
    title,
    description: describeYears(site, language, series, disagreements),
    series: series.map((each) => {
      const producer = producerWords(site, language, each.producer);
      return { label: producer.shortName, mark: producer.mark, series: each };
    }),
    disagreements,
    decisions,
    words: { unit: words.unit, notReported: messages.notReported, upTo: messages.upTo },
  };
  const points = series.flatMap((each) => each.points);
  return {
    title,
    subtitle: words.subtitle(firstYear, lastYear),
    wide: yearChart(drawn, 'wide'),
    narrow: yearChart(drawn, 'narrow'),
    legend: legendOf(site, language, series),
    notes: [
      series.some(({ runs }) => runs.length > 0) ? messages.lineNote : null,
      disagreements.length > 0 ? messages.bandNote : null,
      decisions.length > 0 ? decidedFigureMessages(language).chartNote : null,
      series.some(({ partials }) => partials.length > 0) ? messages.partialNote : null,
      points.some(({ qualifier }) => qualifier !== 'eq' && qualifier !== 'only') ? messages.hollowNote : null,
      series.some(({ absences }) => absences.length > 0) ? messages.absentNote : null,
      others.length > 0 ? fill(messages.otherScopeNote, { scope: scopeOfSeries(site, language, series) }) : null,
    ].filter((note) => note !== null),
    sourceLine: sourceLine(
      site,
      language,
      claims.filter(({ id }) => drawnIds.has(id)),
    ),
    partials: partialList(site, language, series),
    otherScopes: otherScopeList(site, language, others),
    series,
    disagreements,
    firstYear,
    lastYear,
  };
}

export function claimIdsOf(series: ProducerSeries): readonly string[] {
  return [...series.points, ...series.partials, ...series.absences].flatMap(({ claimIds }) => claimIds);
}

function legendOf(site: Site, language: Language, series: readonly ProducerSeries[]): readonly LegendEntry[] {
  const messages = publicMessages(language).counts;
  return series.map((each) => {
    const producer = producerWords(site, language, each.producer);
    const count = claimIdsOf(each).length;
    return {
      icon: markIcon(producer.mark),
      name: producer.name,
      href: producer.href,
      figures: plural(language, messages.figures, count),
    };
  });
}

/** "Source: three publications. Vigía, release 4." */
export function sourceLine(site: Site, language: Language, claims: readonly ReleasedClaim[]): string {
  const messages = publicMessages(language).chart;
  const titles = [...new Set(claims.map(({ sourceId }) => site.sources.get(sourceId)?.title ?? sourceId))];
  const sources =
    titles.length <= 2
      ? formatList(language, titles)
      : plural(language, publicMessages(language).counts.publications, titles.length);
  return fill(messages.sourceLine, { sources, number: String(site.release.manifest.number) });
}

/** A series shorter than this many years states no development. */
const SHORTEST_TOLD_RUN = 4;

/** The two longest series that one source printed, from their first to their last year; null when none is long enough. */
function runsInWords(site: Site, language: Language, series: readonly ProducerSeries[]): string | null {
  const messages = publicMessages(language).home;
  const told = series
    .flatMap(({ producer, runs }) => runs.map((run) => ({ producer, run })))
    .filter(({ run }) => run.length >= SHORTEST_TOLD_RUN)
    .toSorted((a, b) => b.run.length - a.run.length)
    // One series for each producer, and none that only repeats the years of a longer one.
    .filter(
      (each, index, all) =>
        !all.slice(0, index).some((longer) => longer.producer === each.producer || covers(longer.run, each.run)),
    )
    .slice(0, 2)
    .toSorted((a, b) => a.run[0]!.year - b.run[0]!.year);
  if (told.length === 0) return null;
  return told
    .map(({ producer, run }) => {
      const [first, last] = [run[0]!, run.at(-1)!];
      return fill(messages.chartRun, {
        producer: producerWords(site, language, producer).shortName,
        first: formatValueWithUnit(language, site.claims.get(first.claimIds[0]!)!),
        firstYear: String(first.year),
        last: formatNumber(language, last.value),
        lastYear: String(last.year),
      });
    })
    .join('; ');
}

function covers(longer: readonly YearPoint[], shorter: readonly YearPoint[]): boolean {
  return longer[0]!.year <= shorter[0]!.year && longer.at(-1)!.year >= shorter.at(-1)!.year;
}

/** Every partial period with its last day: the drawing has no room for all of them. */
function partialList(site: Site, language: Language, series: readonly ProducerSeries[]): readonly PartialWords[] {
  return series
    .flatMap(({ producer, partials }) =>
      partials.map(({ value, claimIds, start }) => ({
        start,
        href: claimHref(language, claimIds[0]!),
        value: formatNumber(language, value),
        period: periodWords(language, site.claims.get(claimIds[0]!)!.period),
        producer: producerWords(site, language, producer).shortName,
      })),
    )
    .toSorted((a, b) => a.start.localeCompare(b.start));
}

function otherScopeList(site: Site, language: Language, claims: readonly ReleasedClaim[]): readonly OtherScopeWords[] {
  return claims.map((claim) => ({
    id: claim.id,
    href: claimHref(language, claim.id),
    value: formatValueWithUnit(language, claim),
    period: periodWords(language, claim.period),
    producer: producerWords(site, language, producerKey(claim)).shortName,
    scope: SCOPES[claim.scope][language].label,
  }));
}

function scopeOfSeries(site: Site, language: Language, series: readonly ProducerSeries[]): string {
  const id = series.flatMap((each) => [...each.points, ...each.partials]).flatMap(({ claimIds }) => claimIds)[0];
  const claim = id === undefined ? undefined : site.claims.get(id);
  return claim ? SCOPES[claim.scope][language].label : '';
}

/** The chart in words: what each producer counted, and where they disagree. */
function describeYears(
  site: Site,
  language: Language,
  series: readonly ProducerSeries[],
  disagreements: readonly Disagreement[],
): string {
  const messages = publicMessages(language).chart;
  const claim = (id: string) => site.claims.get(id)!;
  const lines = series.flatMap((each) => {
    const values = [...each.points, ...each.partials].map(({ claimIds }) =>
      fill(messages.describeLine, {
        value: formatValueWithUnit(language, claim(claimIds[0]!)),
        period: periodWords(language, claim(claimIds[0]!).period),
      }),
    );
    const producer = producerWords(site, language, each.producer).name;
    return values.length > 0 ? [fill(messages.describeYears, { producer, values: values.join(', ') })] : [];
  });
  const contradictions = disagreements.map(({ year, lowest, highest }) =>
    fill(messages.describeDisagreement, {
      year: String(year),
      low: formatNumber(language, lowest.value),
      high: formatNumber(language, highest.value),
      lowProducer: producerWords(site, language, lowest.producer).shortName,
      highProducer: producerWords(site, language, highest.producer).shortName,
    }),
  );
  const absent = series.flatMap((each) =>
    each.absences.map(({ claimIds }) => periodWords(language, claim(claimIds[0]!).period)),
  );
  const absence = absent.length > 0 ? [fill(messages.describeAbsent, { periods: formatList(language, absent) })] : [];
  return [...lines, ...contradictions, ...absence].join(' ');
}
