import { sql, type RawBuilder } from 'kysely';
import type { Connection, Database } from './connection.server.ts';
import type { DialectName } from './dialect.ts';
import { facetWord } from './search-facet.ts';
import { foldForSearch, postgresQuery, sqliteQuery, type SearchTerm } from './search-query.ts';

/** What can be found. A source is one of which no document is held; with a document it is found as that. */
export const SEARCH_KINDS = ['document', 'claim', 'source', 'producer', 'place'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found: names in the title, all else in the body. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Id or path of the thing. */
  readonly ref: string;
  readonly title: string;
  readonly body: string;
  /** Words of facts that results are narrowed by (`facetWord`). */
  readonly facets?: readonly string[];
}

/** What is looked for: all terms, and of each list of facet words at least one. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  readonly facets: readonly (readonly string[])[];
}

/**
 * Characters of a text that are indexed. PostgreSQL takes at most a megabyte of positions for one text; a bulletin of a
 * hundred pages has a third of this.
 */
export const MOST_INDEXED = 500_000;
const ROWS_PER_INSERT = 200;

/** Puts entries into the index, in place of what stood there under the same kind and ref. */
export async function indexForSearch(
  connection: Connection,
  dialect: DialectName,
  entries: readonly SearchEntry[],
): Promise<void> {
  // Of two entries of one thing the last holds.
  const unique = [...new Map(entries.map((entry) => [`${entry.kind} ${entry.ref}`, entry])).values()];
  for (let from = 0; from < unique.length; from += ROWS_PER_INSERT) {
    const batch = unique.slice(from, from + ROWS_PER_INSERT);
    if (dialect === 'postgres') await writePostgres(connection, batch);
    else await writeSqlite(connection, batch);
  }
}

/** Those of some refs that are indexed. */
export async function indexedRefs(
  connection: Connection,
  kind: SearchKind,
  refs: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let from = 0; from < refs.length; from += ROWS_PER_INSERT) {
    const rows = await connection
      .selectFrom('search_entry')
      .select('ref')
      .where('kind', '=', kind)
      .where('ref', 'in', refs.slice(from, from + ROWS_PER_INSERT))
      .execute();
    for (const { ref } of rows) found.add(ref);
  }
  return found;
}

/** Takes entries out of the index. */
export async function removeFromSearch(
  connection: Connection,
  dialect: DialectName,
  entries: readonly Pick<SearchEntry, 'kind' | 'ref'>[],
): Promise<void> {
  for (const [kind, same] of Map.groupBy(entries, (entry) => entry.kind)) {
    for (let from = 0; from < same.length; from += ROWS_PER_INSERT) {
      const refs = same.slice(from, from + ROWS_PER_INSERT).map((entry) => entry.ref);
      const there = await connection
        .selectFrom('search_entry')
        .select('id')
        .where('kind', '=', kind)
        .where('ref', 'in', refs)
        .execute();
      if (there.length === 0) continue;
      const ids = there.map((row) => row.id);
      if (dialect === 'sqlite')
        await sql`delete from search_index where rowid in (${sql.join(ids)})`.execute(connection);
      await connection.deleteFrom('search_entry').where('id', 'in', ids).execute();
    }
  }
}

/** Takes everything out of the index. */
export async function emptySearch(connection: Connection, dialect: DialectName): Promise<void> {
  if (dialect === 'sqlite')
    await sql`insert into search_index (search_index) values ('delete-all')`.execute(connection);
  await connection.deleteFrom('search_entry').execute();
}

async function writeSqlite(connection: Connection, entries: readonly SearchEntry[]): Promise<void> {
  // What is there keeps its number, and with it its place among the newest.
  const rows = await connection
    .insertInto('search_entry')
    .values(entries.map(({ kind, ref }) => ({ kind, ref })))
    .onConflict((conflict) => conflict.columns(['kind', 'ref']).doUpdateSet({ ref: (row) => row.ref('excluded.ref') }))
    .returning(['id', 'kind', 'ref'])
    .execute();
  const idOf = new Map(rows.map((row) => [`${row.kind} ${row.ref}`, row.id]));
  const values = entries.map(
    (entry) =>
      sql`(${idOf.get(`${entry.kind} ${entry.ref}`)}, ${facetsOf(entry).join(' ')}, ${indexed(entry.title)}, ${indexed(entry.body)})`,
  );
  await sql`insert or replace into search_index (rowid, facets, title, body) values ${sql.join(values)}`.execute(
    connection,
  );
}

async function writePostgres(connection: Connection, entries: readonly SearchEntry[]): Promise<void> {
  const values = entries.map(
    (entry) =>
      sql`(${entry.kind}, ${entry.ref}, to_tsvector('simple', ${indexed(`${entry.title} ${entry.body}`)}::text) || array_to_tsvector(${facetsOf(entry).map(lexeme)}::text[]))`,
  );
  await sql`insert into search_entry (kind, ref, words) values ${sql.join(values)} on conflict (kind, ref) do update set words = excluded.words`.execute(
    connection,
  );
}

const indexed = (text: string) => foldForSearch(text.slice(0, MOST_INDEXED));
const facetsOf = (entry: SearchEntry) => [...new Set([facetWord('kind', entry.kind), ...(entry.facets ?? [])])];
/** With a sign that no folded text holds: a typed word never means a fact. */
const lexeme = (facet: string) => `=${facet}`;

function sqliteMatch(kind: SearchKind, { terms, facets }: SearchQuery): string {
  const groups = [[facetWord('kind', kind)], ...facets].map(
    (words) => `facets : (${words.map((word) => `"${word}"`).join(' OR ')})`,
  );
  const all = groups.join(' AND ');
  return terms.length === 0 ? all : `(${all}) AND ${sqliteQuery(terms, '{title body}')}`;
}

function postgresMatch(kind: SearchKind, { terms, facets }: SearchQuery): string {
  const groups = [[facetWord('kind', kind)], ...facets].map(
    (words) => `(${words.map((word) => `'${lexeme(word)}'`).join(' | ')})`,
  );
  return [...groups, ...(terms.length === 0 ? [] : [postgresQuery(terms)])].join(' & ');
}

/** A list without a word admits nothing: who asks for one of no names asks for nobody. */
const isImpossible = ({ facets }: SearchQuery) => facets.some((words) => words.length === 0);

/**
 * Refs of one kind, the newest first. Neither store reads all hits of a word that stands everywhere.
 * @param limit one more than is shown tells whether there are more
 */
export async function searchRefs(
  database: Database,
  kind: SearchKind,
  query: SearchQuery,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly string[]> {
  if (isImpossible(query) || limit <= 0) return [];
  if (database.dialect === 'postgres') return searchPostgres(database, kind, query, limit, offset);
  const { rows } = await sql<{
    ref: string;
  }>`select search_entry.ref from (select rowid as id from search_index where search_index match ${sqliteMatch(kind, query)} order by rowid desc limit ${limit} offset ${offset}) as hit join search_entry on search_entry.id = hit.id order by hit.id desc`.execute(
    database.kysely,
  );
  return rows.map((row) => row.ref);
}

/** Above this many hits PostgreSQL reads from the newest on, below it collects all hits and sorts them. */
const MANY_HITS = 5000;

async function searchPostgres(
  database: Database,
  kind: SearchKind,
  query: SearchQuery,
  limit: number,
  offset: number,
): Promise<readonly string[]> {
  const match = postgresMatch(kind, query);
  return planned(database, async (connection) => {
    // Statistics say little of words that go together or apart: the index itself says how many there are.
    const few = await sql<{
      id: number;
    }>`select id from search_entry where words @@ ${match}::tsquery limit ${MANY_HITS}`.execute(connection);
    const hits =
      few.rows.length < MANY_HITS
        ? few.rows
            .map(({ id }) => id)
            .sort((a, b) => b - a)
            .slice(offset, offset + limit)
        : null;
    if (hits?.length === 0) return [];
    if (hits !== null) {
      const { rows } = await sql<{
        ref: string;
      }>`select ref from search_entry where id in (${sql.join(hits)}) order by id desc`.execute(connection);
      return rows.map((row) => row.ref);
    }
    await sql`set local enable_bitmapscan = off`.execute(connection);
    const { rows } = await sql<{
      ref: string;
    }>`select ref from search_entry where kind = ${kind} and words @@ ${match}::tsquery order by kind desc, id desc limit ${limit} offset ${offset}`.execute(
      connection,
    );
    return rows.map((row) => row.ref);
  });
}

/** Reads PostgreSQL by its indexes: its planner takes words to be independent of each other, and they are not. */
async function planned<T>(database: Database, read: (connection: Connection) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction);
    await sql`set local jit = off`.execute(transaction);
    return read(transaction);
  });
}

/**
 * How many things of each kind there are, counted up to a limit: past it nobody reads the number.
 */
export async function countRefs(
  database: Database,
  kinds: readonly SearchKind[],
  query: SearchQuery,
  limit: number,
): Promise<ReadonlyMap<SearchKind, number>> {
  const counts = new Map<SearchKind, number>(kinds.map((kind) => [kind, 0]));
  if (isImpossible(query) || kinds.length === 0) return counts;
  const count = (kind: SearchKind) =>
    database.dialect === 'postgres'
      ? sql<{
          found: number;
        }>`select count(*) as found from (select 1 from search_entry where words @@ ${postgresMatch(kind, query)}::tsquery limit ${limit}) as hits`
      : sql<{
          found: number;
        }>`select count(*) as found from (select 1 from search_index where search_index match ${sqliteMatch(kind, query)} limit ${limit}) as hits`;
  const countAll = async (connection: Connection) => {
    for (const kind of kinds) counts.set(kind, Number((await count(kind).execute(connection)).rows[0]?.found ?? 0));
  };
  if (database.dialect === 'postgres') await planned(database, countAll);
  else await countAll(database.kysely);
  return counts;
}

/** A subquery of the refs of one kind, for `where ref in (…)` of other lists. */
export function matching(dialect: DialectName, kind: SearchKind, query: SearchQuery): RawBuilder<string> {
  return dialect === 'postgres'
    ? sql`select ref from search_entry where words @@ ${postgresMatch(kind, query)}::tsquery`
    : sql`select ref from search_entry where id in (select rowid from search_index where search_index match ${sqliteMatch(kind, query)})`;
}
