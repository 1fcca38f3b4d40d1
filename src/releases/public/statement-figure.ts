import { statementChart, type StatementRow } from '../../charts/statement-chart.ts';
import { producerKey } from '../../claims/series.ts';
import { formatValueWithUnit } from '../../i18n/format.ts';
import { periodWords, shortPeriodWords } from '../../i18n/period-words.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import type { ReleasedClaim } from '../release.ts';
import { unexpectedScope } from './main-scope.ts';
import { subjectOf } from './printed-words.ts';
import { claimHref, producerWords, type Site } from './site.ts';
import { sourceLine, type Figure } from './year-figure.ts';

export interface StatementFigure extends Figure {
  /** The same statements as a list of links: the drawing itself cannot be tabbed through. */
  readonly statements: readonly StatementWords[];
}

export interface StatementWords {
  readonly href: string;
  readonly value: string;
  readonly period: string;
  readonly producer: string;
  readonly isAbsent: boolean;
}

/** Claims that stand on their own, as bars on a time axis with their words; null when there is none. */
export function statementFigure(
  site: Site,
  language: Language,
  claims: readonly ReleasedClaim[],
  words: { id: string; title: string; subtitle: string },
  years: { first: number; last: number } | null,
): StatementFigure | null {
  const dated = claims
    .filter(({ period }) => period.end !== null)
    .toSorted((a, b) => order(a).localeCompare(order(b)) || (a.id < b.id ? -1 : 1));
  if (dated.length === 0) return null;
  const rows = dated.map((claim): StatementRow & StatementWords => {
    const producer = producerWords(site, language, producerKey(claim));
    const period = periodWords(language, claim.period);
    const value = formatValueWithUnit(language, claim);
    return {
      words: value,
      detail: [
        MEASURES[claim.measure].kind === 'none' ? subjectOf(language, claim) : null,
        shortPeriodWords(language, claim.period),
        producer.shortName,
      ]
        .filter((words) => words !== null)
        .join(' · '),
      start: claim.period.start,
      end: claim.period.end!,
      isAbsent: claim.absence !== null,
      apart: unexpectedScope(site, language, claim),
      mark: producer.mark,
      href: claimHref(language, claim.id),
      value,
      period,
      producer: [producer.shortName, unexpectedScope(site, language, claim)].filter(Boolean).join(' · '),
    };
  });
  const ends = dated
    .flatMap(({ period }) => [period.start ?? period.end!, period.end!])
    .map((day) => Number(day.slice(0, 4)));
  const data = {
    id: words.id,
    title: words.title,
    description: rows.map((row) => `${row.value}, ${row.period} (${row.producer})`).join('; '),
    firstYear: Math.min(years?.first ?? Infinity, ...ends),
    lastYear: Math.max(years?.last ?? -Infinity, ...ends),
    rows,
  };
  const messages = publicMessages(language).chart;
  return {
    title: words.title,
    subtitle: words.subtitle,
    wide: statementChart(data, 'wide'),
    narrow: statementChart(data, 'narrow'),
    legend: [],
    notes: rows.some(({ isAbsent }) => isAbsent) ? [messages.absentBarNote] : [],
    sourceLine: sourceLine(site, language, dated),
    statements: rows,
  };
}

function order(claim: ReleasedClaim): string {
  return `${claim.period.end} ${claim.period.start ?? ''}`;
}
