import { noteIn } from '../../claims/note.ts';
import { fill } from '../../i18n/format.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { claimRow, sortRows, sourceDate, type ClaimRow } from './claim-row.ts';
import { coverageOf, yearsOfClaims, type Coverage } from './coverage.ts';
import { nameIn, remembered, siteOf, sourceHref } from './site.ts';

export interface SourceListEntry {
  readonly href: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly figures: number;
  readonly years: string;
}

export interface SourcesView {
  readonly title: string;
  readonly sources: readonly SourceListEntry[];
}

export interface SourceView {
  readonly title: string;
  readonly name: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly isCaptured: boolean;
  readonly note: string | null;
  readonly rows: readonly ClaimRow[];
  readonly coverage: Coverage;
}

/** All sources of a release, the latest publication first. */
export function sourcesView(release: Release, language: Language): SourcesView {
  return remembered(release, `sources ${language}`, () => {
    const claims = claimsBySource(release);
    const years = yearsOfClaims(release.claims);
    const sources = release.sources
      .map((source) => ({ source, own: claims.get(source.id) ?? [] }))
      .map(({ source, own }) => ({
        href: sourceHref(language, source.id),
        title: source.title,
        publisher: nameIn(siteOf(release), language, source.publisher),
        date: sourceDate(language, source),
        figures: own.length,
        years: yearSpan(own),
        // Undated printed dates still end in their year.
        order: source.published ?? /\d{4}/.exec(source.publishedPrinted ?? source.title)?.[0] ?? '',
      }))
      .toSorted((a, b) => b.order.localeCompare(a.order) || a.title.localeCompare(b.title, language));
    return {
      title: fill(publicMessages(language).sources.title, {
        sources: plural(language, publicMessages(language).counts.sources, sources.length),
        first: String(years?.first ?? '—'),
        last: String(years?.last ?? '—'),
      }),
      sources,
    };
  });
}

/** What one source said; null when the release does not hold it. */
export function sourceView(release: Release, language: Language, id: string): SourceView | null {
  const site = siteOf(release);
  const source = site.sources.get(id);
  if (!source) return null;
  return remembered(release, `source ${language} ${id}`, () => {
    const claims = claimsBySource(release).get(id) ?? [];
    const messages = publicMessages(language).sources;
    return {
      title: fill(messages.oneTitle, {
        source: source.title,
        figures: plural(language, publicMessages(language).counts.figures, claims.length),
      }),
      name: source.title,
      publisher: nameIn(site, language, source.publisher),
      date: sourceDate(language, source),
      url: source.url,
      isCaptured: source.captured,
      note: source.note && noteIn(source.note, language),
      rows: sortRows(
        claims.map((claim) => claimRow(site, language, claim, claims)),
        'period',
        false,
      ),
      coverage: coverageOf(language, coverageByMeasure(language, claims)),
    };
  });
}

/** One row of coverage for each measure. */
export function coverageByMeasure(language: Language, claims: readonly ReleasedClaim[]) {
  return [...Map.groupBy(claims, ({ measure }) => measure)].map(([measure, own]) => ({
    label: MEASURES[measure][language].label,
    href: null,
    icon: null,
    claims: own,
  }));
}

/** The years of claims as one span. @example '2012–2016' */
export function yearSpan(claims: readonly ReleasedClaim[]): string {
  const years = yearsOfClaims(claims);
  if (!years) return '—';
  return years.first === years.last ? String(years.first) : `${years.first}–${years.last}`;
}

function claimsBySource(release: Release): ReadonlyMap<string, readonly ReleasedClaim[]> {
  return remembered(release, 'claims by source', () => Map.groupBy(release.claims, ({ sourceId }) => sourceId));
}
