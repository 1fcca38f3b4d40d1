import { sql } from 'kysely';
import type { Database } from '../../database/connection.server.ts';
import { countRefs, MOST_INDEXED, searchRefs, type SearchKind } from '../../database/search-index.server.ts';
import { readSearch, type SearchTerm } from '../../database/search-query.ts';
import { placeByPath } from '../../places/gazetteer.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import { producerOfRow, sourceOfRow } from '../../sources/source-rows.ts';
import type { Producer, Source } from '../../sources/source.ts';
import { claimOfRow } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';
import { isNarrowed, kindsOfFilter, type SearchFilter } from './search-filter.ts';
import { facetsOfFilter } from './search-names.server.ts';
import { markedText, snippetsOf, type MarkedText } from './snippet.ts';

/** Past this nobody reads how many there are: "1.000+". */
export const MOST_COUNTED = 1000;

/** One thing that was found, as it is shown. */
export type Hit =
  | {
      readonly kind: 'document';
      readonly id: string;
      readonly source: Source;
      readonly title: readonly MarkedText[];
      readonly snippets: readonly (readonly MarkedText[])[];
    }
  | {
      readonly kind: 'claim';
      readonly claim: Claim;
      readonly source: Source;
      /** The quote; null where the claim has none. */
      readonly quote: readonly MarkedText[] | null;
      readonly printed: readonly MarkedText[] | null;
      readonly attribution: readonly MarkedText[] | null;
    }
  | { readonly kind: 'source'; readonly source: Source; readonly title: readonly MarkedText[] }
  | {
      readonly kind: 'producer';
      readonly producer: Producer;
      /** Whom it means after merges of names; null for itself. */
      readonly meant: Producer | null;
      readonly names: readonly (readonly MarkedText[])[];
    }
  | {
      readonly kind: 'place';
      readonly path: string;
      /** What it means after merges of names; null for itself. */
      readonly meant: string | null;
      readonly name: { readonly es: string; readonly en: string };
    };

export interface Found {
  /** The kind that is listed; null when nothing was asked. */
  readonly kind: SearchKind | null;
  /** How many there are of each kind that the filter admits, counted up to `MOST_COUNTED` + 1. */
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly hits: readonly Hit[];
}

/**
 * What the words and facts of a filter find.
 * @param kind which kind is listed; null for the first that has any
 * @param page from 1; pages past what is counted are empty
 */
export async function search(
  database: Database,
  filter: SearchFilter,
  { kind = null, page = 1, perPage = 20 }: { kind?: SearchKind | null; page?: number; perPage?: number } = {},
): Promise<Found> {
  const asked = await queryOfFilter(database, filter);
  if (asked === null) return { kind: null, counts: new Map(), hits: [] };
  const kinds = kindsOfFilter(filter);
  const counts = await countRefs(database, kinds, asked, MOST_COUNTED + 1);
  const listed =
    (kind !== null && kinds.includes(kind as (typeof kinds)[number]) ? kind : null) ??
    kinds.find((one) => counts.get(one)! > 0) ??
    kinds[0]!;
  const offset = (page - 1) * perPage;
  const refs =
    offset >= Math.min(MOST_COUNTED, counts.get(listed)!)
      ? []
      : await searchRefs(database, listed, asked, { limit: perPage, offset });
  return { kind: listed, counts, hits: await HITS[listed](database, refs, asked.terms) };
}

/** A filter as the index is asked; null when it asks for nothing. */
export async function queryOfFilter(database: Database, filter: SearchFilter) {
  const terms = readSearch(filter.typed);
  const facets = await facetsOfFilter(database.kysely, filter);
  // Words of which none can be looked up, say "-" or "¿?", find nothing rather than everything.
  if (terms.length === 0 && (filter.typed !== '' || !isNarrowed(filter))) return null;
  return { terms, facets, from: filter.from, to: filter.to };
}

type Hits = (database: Database, refs: readonly string[], terms: readonly SearchTerm[]) => Promise<readonly Hit[]>;

const HITS: Readonly<Record<SearchKind, Hits>> = {
  document: documentHits,
  claim: claimHits,
  source: sourceHits,
  producer: producerHits,
  place: placeHits,
};

async function documentHits(
  { kysely }: Database,
  refs: readonly string[],
  terms: readonly SearchTerm[],
): Promise<readonly Hit[]> {
  if (refs.length === 0) return [];
  const rows = await kysely
    .selectFrom('document')
    .innerJoin('source', 'source.id', 'document.source_id')
    .selectAll('source')
    .select(['document.id as document_id', sql<string>`substr(document.text, 1, ${MOST_INDEXED})`.as('document_text')])
    .where('document.id', 'in', refs)
    .execute();
  return inOrder(refs, rows, (row) => row.document_id).map((row) => ({
    kind: 'document',
    id: row.document_id,
    source: sourceOfRow(row),
    title: markedText(row.title, terms),
    snippets: snippetsOf(row.document_text, terms),
  }));
}

async function claimHits(
  { kysely }: Database,
  refs: readonly string[],
  terms: readonly SearchTerm[],
): Promise<readonly Hit[]> {
  if (refs.length === 0) return [];
  const rows = await kysely.selectFrom('claim').selectAll().where('id', 'in', refs).execute();
  const claims = inOrder(refs, rows, (row) => row.id).map(claimOfRow);
  const sources = await kysely
    .selectFrom('source')
    .selectAll()
    .where('id', 'in', [...new Set(claims.map((claim) => claim.sourceId))])
    .execute();
  const sourceOf = new Map(sources.map((row) => [row.id, sourceOfRow(row)]));
  return claims.map((claim) => ({
    kind: 'claim',
    claim,
    source: sourceOf.get(claim.sourceId)!,
    quote: claim.citation ? markedText(claim.citation.quote, terms) : null,
    printed: claim.measurePrinted ? markedText(claim.measurePrinted, terms) : null,
    attribution: claim.attribution.length > 0 ? markedText(claim.attribution.join(' > '), terms) : null,
  }));
}

async function sourceHits(
  { kysely }: Database,
  refs: readonly string[],
  terms: readonly SearchTerm[],
): Promise<readonly Hit[]> {
  if (refs.length === 0) return [];
  const rows = await kysely.selectFrom('source').selectAll().where('id', 'in', refs).execute();
  return inOrder(refs, rows, (row) => row.id).map((row) => ({
    kind: 'source',
    source: sourceOfRow(row),
    title: markedText(row.title, terms),
  }));
}

async function producerHits(
  { kysely }: Database,
  refs: readonly string[],
  terms: readonly SearchTerm[],
): Promise<readonly Hit[]> {
  if (refs.length === 0) return [];
  const merges = await readNameMerges(kysely);
  const ids = [...new Set([...refs, ...refs.map((id) => merges.producer(id))])];
  const rows = await kysely.selectFrom('producer').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, producerOfRow(row)]));
  return inOrder(refs, [...byId.values()], (producer) => producer.id).map((producer) => {
    const { name, shortName, aliases, localAliases = [] } = producer;
    const others = [
      name.es,
      name.en,
      shortName.es,
      shortName.en,
      ...aliases,
      ...localAliases.map((alias) => alias.name),
    ];
    const marked = [...new Set(others)].map((one) => markedText(one, terms));
    const into = merges.producer(producer.id);
    return {
      kind: 'producer',
      producer,
      meant: into === producer.id ? null : (byId.get(into) ?? null),
      names: marked.filter((parts) => parts.some((part) => part.marked)),
    };
  });
}

async function placeHits({ kysely }: Database, refs: readonly string[]): Promise<readonly Hit[]> {
  const merges = await readNameMerges(kysely);
  return refs.map((path) => {
    const into = merges.place(path);
    const own = path.split('/').at(-1)!;
    return {
      kind: 'place',
      path,
      meant: into === path ? null : into,
      name: placeByPath(path)?.name ?? { es: own, en: own },
    };
  });
}

function inOrder<Row>(refs: readonly string[], rows: readonly Row[], refOf: (row: Row) => string): readonly Row[] {
  const byRef = new Map(rows.map((row) => [refOf(row), row]));
  return refs.flatMap((ref) => byRef.get(ref) ?? []);
}
