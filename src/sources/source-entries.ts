import type { SearchEntry } from '../database/search-index.server.ts';
import { facetWord } from '../database/search-facet.ts';
import { withoutIdentity } from '../privacy/without-identity.ts';
import { nameKey } from '../vocabulary/name-key.ts';
import type { Producer, Source } from './source.ts';

/** A source as search finds it until it has a document; then it is found by that. */
export function sourceEntry(source: Pick<Source, 'id' | 'title' | 'publisher' | 'published' | 'url'>): SearchEntry {
  return {
    kind: 'source',
    ref: source.id,
    title: withoutIdentity(source.title),
    body: source.publisher,
    facets: sourceFacets(source),
    day: source.published,
  };
}

/** What a source, its document and its claims are narrowed by. */
export function sourceFacets(source: Pick<Source, 'id' | 'publisher'>): readonly string[] {
  return [facetWord('source', source.id), facetWord('publisher', nameKey(source.publisher))];
}

/** A producer as search finds it: by every name it goes by. */
export function producerEntry(producer: Producer): SearchEntry {
  const { id, name, shortName, aliases, localAliases = [] } = producer;
  return {
    kind: 'producer',
    ref: id,
    title: [...new Set([name.es, name.en, shortName.es, shortName.en])].map(withoutIdentity).join(' | '),
    body: [...aliases, ...localAliases.map((alias) => alias.name)].map(withoutIdentity).join(' | '),
  };
}
