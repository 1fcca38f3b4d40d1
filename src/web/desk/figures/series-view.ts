import { markIcon, OTHER_MARK, producerMarks, type ProducerMark } from '../../../charts/producer-marks.ts';
import { yearChart, type YearChartData } from '../../../charts/year-chart.ts';
import type { DrawnDecision } from '../../../charts/year-decisions.ts';
import type { FigureClaim } from '../../../claims/figures/figure.ts';
import type { Figure } from '../../../claims/figures/figure-rows.ts';
import type { SeriesSource } from '../../../claims/figures/read-series.server.ts';
import { publicationDay, revisionsOf } from '../../../claims/revisions.ts';
import { disagreementsOf, partsAmong, seriesByProducer, type ProducerSeries } from '../../../claims/series.ts';
import { figureTexts } from '../../../i18n/figures.ts';
import { fill, formatDate, formatNumber, formatValue, unitWords } from '../../../i18n/format.ts';
import { periodWords } from '../../../i18n/period-words.ts';
import { keepsRegister, type Producer } from '../../../sources/source.ts';
import { SCOPES, type Scope } from '../../../vocabulary/claim-terms.ts';
import type { Language } from '../../../vocabulary/code-list.ts';
import { seriesRows, type SeriesRow } from './series-rows.ts';

/** A producer as a series needs it. */
export type SeriesProducer = Pick<Producer, 'id' | 'kind' | 'name' | 'shortName'>;

export interface SeriesInput {
  readonly subject: string;
  readonly claims: readonly FigureClaim[];
  readonly sources: ReadonlyMap<string, SeriesSource>;
  readonly figures: readonly Figure[];
  readonly producers: readonly SeriesProducer[];
  /** Null: the scope with most whole years. */
  readonly scope: Scope | null;
  /** Empty: those with most years. */
  readonly shown: readonly string[];
}

export interface SeriesChoice {
  readonly key: string;
  readonly name: string;
  readonly icon: string;
  readonly values: number;
  readonly isShown: boolean;
}

export interface SeriesTableRow {
  readonly id: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly counter: string;
  readonly icon: string;
  readonly source: string;
  readonly published: string | null;
  readonly state: SeriesRow['state'];
  readonly figureId: string | null;
}

export interface SeriesView {
  readonly scope: Scope | null;
  readonly scopeLabel: string;
  readonly scopes: readonly { readonly code: Scope; readonly label: string; readonly values: number }[];
  readonly choices: readonly SeriesChoice[];
  /** Null where no value lies within one year. */
  readonly chart: { readonly wide: string; readonly narrow: string; readonly notes: readonly string[] } | null;
  /** What was said first and later, in words: the drawing has no room for it. */
  readonly revisions: readonly string[];
  /** Every row of the scope and the producers shown; the page writes a part of them. */
  readonly rows: readonly SeriesRow[];
}

/** As many lines as a drawing tells apart. */
const SHOWN_AT_FIRST = 6;

/** Everything that a series shows, in words and as drawings. */
export function seriesView(language: Language, title: string, input: SeriesInput): SeriesView {
  const texts = figureTexts(language).series;
  const scope = input.scope ?? mainScope(input.claims);
  // What is a part is told among all claims: a figure of one scope may be a part of another's.
  const parts = partsAmong(input.claims);
  const inScope = input.claims.filter((claim) => claim.scope === scope);
  const keyed = inScope.map((claim) => ({ ...claim, producerId: claim.counter }));
  const all = seriesByProducer(keyed.filter(({ id }) => !parts.has(id)));
  const producers = new Map(input.producers.map((producer) => [producer.id, producer]));
  const quoted = new Map(
    [...Map.groupBy(input.claims, ({ counter }) => counter)].map(([key, own]) => [key, own.length]),
  );
  const marks = producerMarks(input.producers, quoted);
  const look = (key: string) => ({
    name: producers.get(key)?.name[language] ?? nameOf(language, key),
    short: producers.get(key)?.shortName[language] ?? nameOf(language, key),
    mark: marks.get(key) ?? OTHER_MARK,
  });
  const wanted = new Set(
    input.shown.length > 0 ? input.shown : all.slice(0, SHOWN_AT_FIRST).map(({ producer }) => producer),
  );
  const series = all.filter(({ producer }) => wanted.has(producer));
  const revisions = revisionsOf(
    keyed.filter(({ id, counter }) => !parts.has(id) && wanted.has(counter) && !counter.startsWith('unnamed:')),
    (id) => publicationDay(input.sources.get(id) ?? { published: null, publishedPrinted: null }),
  );
  const decisions = input.figures.filter((figure) => figure.scope === scope).flatMap(decisionOf);
  const rows = seriesRows(
    input.subject,
    inScope.filter(({ counter }) => wanted.has(counter) || !all.some(({ producer }) => producer === counter)),
    input.sources,
    input.figures,
  );
  return {
    scope,
    scopeLabel: scope === null ? '' : SCOPES[scope][language].label,
    scopes: [...Map.groupBy(input.claims, (claim) => claim.scope)]
      .map(([code, own]) => ({ code, label: SCOPES[code][language].label, values: own.length }))
      .toSorted((a, b) => b.values - a.values),
    choices: all.map((each) => ({
      key: each.producer,
      name: look(each.producer).name,
      icon: markIcon(look(each.producer).mark),
      values: each.points.length + each.partials.length + each.spans.length + each.absences.length,
      isShown: wanted.has(each.producer),
    })),
    chart: drawn(
      language,
      title,
      series,
      decisions,
      revisions.map((each) => ({
        mark: look(each.producer).mark,
        start: each.start,
        end: each.end,
        before: each.before.value,
        after: each.after.value,
      })),
      (key) => look(key),
      (key) => keepsRegister(producers.get(key)?.kind),
    ),
    revisions: revisions.map(
      ({ producer, start, before, after }) =>
        `${start.slice(0, 4)}: ${fill(texts.revision, {
          producer: look(producer).short,
          before: formatNumber(language, before.value),
          after: formatNumber(language, after.value),
        })}`,
    ),
    rows,
  };
}

function drawn(
  language: Language,
  title: string,
  all: readonly ProducerSeries[],
  decisions: readonly DrawnDecision[],
  revisions: YearChartData['revisions'] & {},
  look: (key: string) => { readonly short: string; readonly mark: ProducerMark },
  isRegister: (key: string) => boolean,
): SeriesView['chart'] {
  const texts = figureTexts(language).series;
  const series = all.filter((each) => each.points.length + each.partials.length + each.absences.length > 0);
  const values = series.flatMap((each) => [...each.points, ...each.partials]);
  if (values.length === 0) return null;
  const disagreements = disagreementsOf(series, isRegister);
  const drawnDecisions = decisions.filter(({ start, end }) => start.slice(0, 4) === end.slice(0, 4));
  const units = [...new Set(values.map(({ unit }) => unitWords(language, unit)))];
  const data: YearChartData = {
    id: 'series',
    language,
    title,
    description: series
      .map((each) =>
        fill(texts.description, {
          producer: look(each.producer).short,
          values: [...each.points, ...each.partials]
            .map(({ value, start, end }) => `${formatNumber(language, value)} (${spanWords(language, start, end)})`)
            .join(', '),
        }),
      )
      .join('. '),
    series: series.map((each) => ({ label: look(each.producer).short, mark: look(each.producer).mark, series: each })),
    disagreements,
    revisions,
    decisions: drawnDecisions,
    words: { unit: units.join(', '), notReported: texts.notReported, upTo: texts.upTo },
  };
  const has = (kind: 'partials' | 'absences' | 'runs') => series.some((each) => each[kind].length > 0);
  const notes = [
    has('runs') && texts.notes.run,
    has('partials') && texts.notes.partial,
    revisions.length > 0 && texts.notes.revision,
    drawnDecisions.length > 0 && texts.notes.decided,
    disagreements.length > 0 && texts.notes.disagreement,
    has('absences') && texts.notes.absent,
  ].filter((note) => note !== false);
  return { wide: yearChart(data, 'wide'), narrow: yearChart(data, 'narrow'), notes };
}

/** The scope with most whole years and values: the one that a reader compares in. */
function mainScope(claims: readonly FigureClaim[]): Scope | null {
  const groups = [...Map.groupBy(claims, ({ scope }) => scope)].map(([scope, own]) => ({
    scope,
    years: new Set(
      seriesByProducer(own.map((claim) => ({ ...claim, producerId: claim.counter })))
        .flatMap(({ points }) => points)
        .map(({ year }) => year),
    ).size,
    claims: own.length,
  }));
  return groups.toSorted((a, b) => b.years - a.years || b.claims - a.claims)[0]?.scope ?? null;
}

function decisionOf({ state, standing, candidates, periodStart, periodEnd }: Figure): DrawnDecision[] {
  const { answer, isReopened } = standing;
  if (!answer || state === 'withdrawn') return [];
  const chosen =
    candidates.find(({ id }) => id === answer.claimId) ?? answer.rivals.find(({ id }) => id === answer.claimId);
  const value = chosen?.value ?? null;
  const [low, high] = answer.kind === 'dispute' ? [answer.low, answer.high] : [value, value];
  return low === null || high === null ? [] : [{ start: periodStart, end: periodEnd, low, high, isReopened }];
}

function spanWords(language: Language, start: string, end: string): string {
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  return `${formatDate(language, start)} – ${formatDate(language, end)}`;
}

function nameOf(language: Language, key: string): string {
  return key.replace(/^unnamed:/, '') || figureTexts(language).page.unnamed;
}

/** A row in words, for the page. */
export function tableRow(
  language: Language,
  row: SeriesRow,
  claim: FigureClaim,
  choices: readonly SeriesChoice[],
): SeriesTableRow {
  const choice = choices.find(({ key }) => key === row.counter);
  return {
    id: row.claimId,
    period: periodWords(language, claim.period),
    value: formatValue(language, claim),
    unit: claim.absence ? '' : unitWords(language, claim.unit),
    counter: choice?.name ?? nameOf(language, row.counter),
    icon: choice?.icon ?? '',
    source: row.publisher === '' ? row.sourceTitle : `${row.publisher}: ${row.sourceTitle}`,
    published: row.published && formatDate(language, row.published),
    state: row.state,
    figureId: row.figureId,
  };
}
