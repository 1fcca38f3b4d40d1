import { facetWord } from '../../database/search-facet.ts';
import { MOST_INDEXED, type SearchEntry } from '../../database/search-index.server.ts';
import { placeByPath } from '../../places/gazetteer.ts';
import { withoutIdentity } from '../../privacy/without-identity.ts';
import { sourceFacets } from '../../sources/source-entries.ts';
import type { Source } from '../../sources/source.ts';
import { counterKey } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';

/** What of a source its document and claims are found by. */
export type FoundSource = Pick<Source, 'id' | 'title' | 'publisher' | 'published'>;

/** A document as search finds it: by its title, publisher and text. */
export function documentEntry(id: string, text: string, source: FoundSource): SearchEntry {
  return {
    kind: 'document',
    ref: id,
    title: withoutIdentity(source.title),
    body: `${source.publisher}\n${withoutIdentity(text.slice(0, MOST_INDEXED))}`,
    facets: sourceFacets(source),
    day: source.published,
  };
}

/** A claim as search finds it: by its quote, what it counts as printed, and whom it names as having counted. */
export function claimEntry(claim: Claim, source: FoundSource): SearchEntry {
  const { citation, measurePrinted, attribution, foundAt, producerId } = claim;
  const counter = counterKey(claim);
  return {
    kind: 'claim',
    ref: claim.id,
    title: withoutIdentity(measurePrinted ?? ''),
    body: [citation?.quote, attribution.join(' > '), foundAt]
      .filter((words) => words !== null && words !== undefined && words !== '')
      .map((words) => withoutIdentity(words!))
      .join('\n'),
    facets: [
      facetWord('status', claim.status),
      facetWord('measure', claim.measure),
      ...withHolders(claim.place).map((path) => facetWord('place', path)),
      // A proposal names somebody; who that is, a review says.
      ...(producerId !== null
        ? [facetWord('producer', producerId)]
        : counter !== null
          ? [facetWord('producerName', counter)]
          : []),
      ...sourceFacets(source),
    ],
    day: source.published,
  };
}

/** A place as search finds it: by its names in both languages. Its path is what claims carry. */
export function placeEntry(path: string): SearchEntry {
  const place = placeByPath(path);
  const own = path.split('/').at(-1)!;
  const names = place ? [place.name.es, place.name.en, own] : [own];
  return { kind: 'place', ref: path, title: [...new Set(names)].map(withoutIdentity).join(' | '), body: '' };
}

/**
 * Places with all that hold them: who asks for a country gets its cities.
 * @example withHolders(['Bolivia/La Paz']) // ['Bolivia', 'Bolivia/La Paz']
 */
export function withHolders(paths: readonly string[]): readonly string[] {
  const all = paths.flatMap((path) => {
    const names = path.split('/');
    return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
  });
  return [...new Set(all)];
}
