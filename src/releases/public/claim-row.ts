import { noteIn } from '../../claims/note.ts';
import { isPart, producerKey } from '../../claims/series.ts';
import { decidedFigureMessages } from '../../i18n/decided-figures.ts';
import { formatDate, formatList, formatValue, formatValueWithUnit, unitWords } from '../../i18n/format.ts';
import { partialWords, periodWords } from '../../i18n/period-words.ts';
import { EXPLOITATIONS, SCOPES } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import { victimWords } from '../../vocabulary/victim-parts.ts';
import type { ReleasedClaim } from '../release.ts';
import { figureOfClaim } from './decided-figure.ts';
import {
  claimHref,
  nameIn,
  placeLabel,
  producerWords,
  sourceHref,
  type ProducerWords,
  type PublicSource,
  type Site,
} from './site.ts';

/** One claim in a table. */
export interface ClaimRow {
  readonly id: string;
  readonly href: string;
  readonly measure: string;
  readonly place: string;
  readonly period: string;
  /** "first seven months": only for partial periods. */
  readonly partial: string | null;
  readonly isOpenEnd: boolean;
  readonly isPart: boolean;
  readonly isAbsent: boolean;
  readonly value: string;
  readonly valueWithUnit: string;
  readonly unit: string;
  readonly scope: string;
  readonly producer: ProducerWords;
  readonly source: SourceWords;
  readonly note: string | null;
  /** Where the claim stands in a decided figure, as a tag: only where it is preferred or in dispute. */
  readonly decision: string | null;
  readonly sortKeys: Readonly<Record<SortColumn, string | number>>;
}

export interface SourceWords {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** As credited; null when the source is not in the release. */
  readonly publisher: string | null;
  readonly date: string | null;
}

export const SORT_COLUMNS = ['period', 'producer', 'value', 'unit', 'scope', 'source'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** @param together the claims of the same table, to tell parts from totals */
export function claimRow(
  site: Site,
  language: Language,
  claim: ReleasedClaim,
  together: readonly ReleasedClaim[],
): ClaimRow {
  const producer = producerWords(site, language, producerKey(claim));
  const source = sourceWords(site, language, claim.sourceId);
  return {
    id: claim.id,
    href: claimHref(language, claim.id),
    measure: MEASURES[claim.measure][language].label,
    place: placeWords(site, language, claim),
    period: periodWords(language, claim.period),
    partial:
      partialWords(language, claim.period) ?? (claim.period.partial ? periodWords(language, claim.period) : null),
    isOpenEnd: claim.period.openEnd,
    isPart: isPart(claim, together),
    isAbsent: claim.absence !== null,
    value: formatValue(language, claim),
    valueWithUnit: formatValueWithUnit(language, claim),
    unit: claim.absence ? '' : unitWords(language, claim.unit),
    scope: scopeWords(language, claim),
    producer,
    source,
    note: claim.note && noteIn(claim.note, language),
    decision: decisionTag(site, language, claim),
    sortKeys: {
      period: `${claim.period.start ?? claim.period.end ?? '9999'} ${claim.period.end ?? ''}`,
      producer: producer.name.toLocaleLowerCase(language),
      value: claim.value ?? -1,
      unit: claim.unit,
      scope: claim.scope,
      source: source.title.toLocaleLowerCase(language),
    },
  };
}

function decisionTag(site: Site, language: Language, claim: ReleasedClaim): string | null {
  const part = figureOfClaim(site, claim)?.part;
  return part === 'preferred' || part === 'disputed' ? decidedFigureMessages(language).tag[part] : null;
}

/** Rows in the order of a column; equal rows by period. */
export function sortRows(rows: readonly ClaimRow[], column: SortColumn, isDescending: boolean): readonly ClaimRow[] {
  const direction = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a.sortKeys[column], b.sortKeys[column]];
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right));
    return (
      direction * order || String(a.sortKeys.period).localeCompare(String(b.sortKeys.period)) || (a.id < b.id ? -1 : 1)
    );
  });
}

export function sourceWords(site: Site, language: Language, id: string): SourceWords {
  const source = site.sources.get(id);
  return {
    id,
    href: sourceHref(language, id),
    title: source?.title ?? id,
    publisher: source ? nameIn(site, language, source.publisher) : null,
    date: source ? sourceDate(language, source) : null,
  };
}

/** When a source was published, as finely as known. */
export function sourceDate(language: Language, source: PublicSource): string | null {
  if (source.published) return formatDate(language, source.published);
  return source.publishedPrinted && noteIn(source.publishedPrinted, language);
}

export function placeWords(site: Site, language: Language, claim: Pick<ReleasedClaim, 'placeIds' | 'place'>): string {
  if (claim.placeIds.length === 0) return claim.place.map((path) => path.split('/').at(-1)).join(', ');
  return claim.placeIds.map((id) => placeLabel(site, language, id)).join(', ');
}

/** Which offences a claim includes, with the form of exploitation and the part of the victims where it is about one. */
export function scopeWords(
  language: Language,
  claim: Pick<ReleasedClaim, 'scope' | 'exploitation' | 'victim'>,
): string {
  return [SCOPES[claim.scope][language].label, ...partWords(language, claim)].join(' · ');
}

/** The form of exploitation and the part of the victims that a claim is about; empty where it is about all. */
export function partWords(
  language: Language,
  { exploitation, victim }: Pick<ReleasedClaim, 'exploitation' | 'victim'>,
): readonly string[] {
  const parts = [
    exploitation ? exploitationWords(language, exploitation) : null,
    victim ? victimWords(language, victim) : null,
  ];
  return parts.filter((words) => words !== null);
}

/** Forms of exploitation joined with `+`, in words. */
export function exploitationWords(language: Language, codes: string): string {
  const known: Readonly<Record<string, (typeof EXPLOITATIONS)[keyof typeof EXPLOITATIONS]>> = EXPLOITATIONS;
  return formatList(
    language,
    codes.split('+').map((code) => known[code]?.[language].label ?? code),
  );
}
