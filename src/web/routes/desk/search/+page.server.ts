import { isIndexFilled } from '#src/claims/search/fill-index.server.ts';
import { kindsOfFilter } from '#src/claims/search/search-filter.ts';
import { MOST_COUNTED, search, type Found } from '#src/claims/search/search.server.ts';
import type { Database } from '#src/database/connection.server.ts';
import { readNameMerges } from '#src/sources/name-merge-store.server.ts';
import { listProducers, readSource } from '#src/sources/source-store.server.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { context } from '#src/web/context.server.ts';
import { askedOf, isEmpty } from '#src/web/desk/search/asked.server.ts';
import type { PageServerLoad } from './$types';

const HITS_PER_PAGE = 20;
/** As many publishers as a list of suggestions is of use with. */
const MOST_PUBLISHERS = 400;
const NOTHING: Found = { kind: null, counts: new Map(), hits: [] };

export const load: PageServerLoad = async ({ url, locals }) => {
  const { database } = await context();
  const asked = await askedOf(database, url.searchParams);
  const { filter, kind, page, problem } = asked;
  const [found, producers, publishers, source, filled] = await Promise.all([
    problem === null ? search(database, filter, { kind, page, perPage: HITS_PER_PAGE }) : NOTHING,
    producersToChoose(database, locals.language),
    publishersToChoose(database),
    filter.source === null ? null : readSource(database.kysely, filter.source),
    isIndexFilled(database),
  ]);
  const total = Math.min(found.kind === null ? 0 : found.counts.get(found.kind)!, MOST_COUNTED);
  return {
    filter,
    typedPlace: asked.typedPlace,
    problem,
    isEmpty: isEmpty(filter) && asked.typedPlace === '',
    kind: found.kind,
    kinds: kindsOfFilter(filter).map((one) => ({ kind: one, count: found.counts.get(one) ?? 0 })),
    hits: found.hits,
    page: { number: page, size: HITS_PER_PAGE, pages: Math.max(1, Math.ceil(total / HITS_PER_PAGE)), total },
    mostCounted: MOST_COUNTED,
    producers,
    publishers,
    sourceTitle: source?.title ?? filter.source,
    filled,
  };
};

/** Producers by the name that readers of the language know; those merged into others are found by them. */
async function producersToChoose({ kysely }: Database, language: Language) {
  const [producers, merges] = await Promise.all([listProducers(kysely), readNameMerges(kysely)]);
  return producers
    .filter(({ id }) => merges.producer(id) === id)
    .map(({ id, name }) => ({ id, name: name[language] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}

async function publishersToChoose({ kysely }: Database): Promise<readonly string[]> {
  const rows = await kysely
    .selectFrom('source')
    .select('publisher')
    .distinct()
    .orderBy('publisher')
    .limit(MOST_PUBLISHERS)
    .execute();
  return rows.map((row) => row.publisher);
}
