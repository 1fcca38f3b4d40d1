import { sql, type RawBuilder } from 'kysely';
import type { Connection, Database } from './connection.server.ts';
import type { DialectName } from './dialect.ts';
import { dayWords, facetWord, spanWords } from './search-facet.ts';
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
  /** When it was published. */
  readonly day?: string | null;
}

/** What is looked for: all terms, of each list of facet words at least one, published from a day to a day. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  readonly facets: readonly (readonly string[])[];
  readonly from?: string | null;
  readonly to?: string | null;
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
  if (dialect === 'sqlite') {
    await sql`insert into search_index (search_index) values ('delete-all')`.execute(connection);
    await sql`delete from search_word`.execute(connection);
  }
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
  const texts = entries.map((entry) => ({ entry, title: indexed(entry.title), body: indexed(entry.body) }));
  const values = texts.map(
    ({ entry, title, body }) =>
      sql`(${idOf.get(`${entry.kind} ${entry.ref}`)}, ${[...facetsOf(entry), ...dayWords(entry.day ?? null)].join(' ')}, ${title}, ${body})`,
  );
  await sql`insert or replace into search_index (rowid, facets, title, body) values ${sql.join(values)}`.execute(
    connection,
  );
  // In the order of the table: words of one letter after another are put in quickly.
  const words = [...new Set(texts.flatMap(({ title, body }) => `${title} ${body}`.split(' ')))].filter(Boolean).sort();
  await sql`insert into search_word (word) select value from json_each(${JSON.stringify(words)}) where true on conflict do nothing`.execute(
    connection,
  );
}

async function writePostgres(connection: Connection, entries: readonly SearchEntry[]): Promise<void> {
  const values = entries.map(
    (entry) =>
      sql`(${entry.kind}, ${entry.ref}, ${entry.day ?? null}, to_tsvector('simple', ${indexed(`${entry.title} ${entry.body}`)}::text) || array_to_tsvector(${facetsOf(entry).map(lexeme)}::text[]))`,
  );
  await sql`insert into search_entry (kind, ref, day, words) values ${sql.join(values)} on conflict (kind, ref) do update set words = excluded.words, day = excluded.day`.execute(
    connection,
  );
}

const indexed = (text: string) => foldForSearch(text.slice(0, MOST_INDEXED));
const facetsOf = (entry: SearchEntry) => [...new Set([facetWord('kind', entry.kind), ...(entry.facets ?? [])])];
/** With a sign that no folded text holds: a typed word never means a fact. */
const lexeme = (facet: string) => `=${facet}`;

function sqliteMatch(kind: SearchKind, query: SearchQuery, begun: Beginnings): string {
  const { terms, facets, from = null, to = null } = query;
  const span = from === null && to === null ? [] : [spanWords(from, to)];
  const groups = [[facetWord('kind', kind)], ...facets, ...span].map(
    (words) => `facets : (${words.map((word) => `"${word}"`).join(' OR ')})`,
  );
  const all = groups.join(' AND ');
  return terms.length === 0
    ? all
    : `(${all}) AND ${sqliteQuery(terms, '{title body}', (beginning) => begun.get(beginning) ?? null)}`;
}

/** More words than this that begin alike are left to SQLite, which takes its time for them. */
const MOST_BEGINNINGS = 250;
type Beginnings = ReadonlyMap<string, readonly string[]>;

/** What the begun words of a query may be. */
async function beginningsOf({ kysely, dialect }: Database, { terms }: SearchQuery): Promise<Beginnings> {
  const found = new Map<string, readonly string[]>();
  for (const term of dialect === 'sqlite' ? terms : []) {
    if (!term.begun) continue;
    const beginning = term.words.at(-1)!;
    const { rows } = await sql<{
      word: string;
    }>`select word from search_word where word >= ${beginning} and word < ${`${beginning}\u{10ffff}`} limit ${MOST_BEGINNINGS + 1}`.execute(
      kysely,
    );
    if (rows.length <= MOST_BEGINNINGS)
      found.set(
        beginning,
        rows.map((row) => row.word),
      );
  }
  return found;
}

/** What narrows the entries on PostgreSQL. */
function postgresCondition(kind: SearchKind, { terms, facets, from = null, to = null }: SearchQuery) {
  // Most entries are claims: to look their kind up beside the words would cost more than to look at the entry.
  const groups = [...(kind === 'claim' && terms.length > 0 ? [] : [[facetWord('kind', kind)]]), ...facets].map(
    (words) => `(${words.map((word) => `'${lexeme(word)}'`).join(' | ')})`,
  );
  const match = [...groups, ...(terms.length === 0 ? [] : [postgresQuery(terms)])].join(' & ');
  return sql<boolean>`kind = ${kind} and words @@ ${match}::tsquery${from === null ? sql`` : sql` and day >= ${from}`}${to === null ? sql`` : sql` and day <= ${to}`}`;
}

/** A list without a word admits nothing: who asks for one of no names asks for nobody. */
const isImpossible = ({ facets, from, to }: SearchQuery) =>
  facets.some((words) => words.length === 0) || (from && to ? from > to : false);

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
  }>`select search_entry.ref from (select rowid as id from search_index where search_index match ${sqliteMatch(kind, query, await beginningsOf(database, query))} order by rowid desc limit ${limit} offset ${offset}) as hit join search_entry on search_entry.id = hit.id order by hit.id desc`.execute(
    database.kysely,
  );
  return rows.map((row) => row.ref);
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
  if (database.dialect === 'postgres')
    await planned(database, async (connection) => {
      for (const kind of kinds) counts.set(kind, await countPostgres(connection, kind, query, limit));
    });
  else {
    const begun = await beginningsOf(database, query);
    for (const kind of kinds) {
      const { rows } = await sql<{
        found: number;
      }>`select count(*) as found from (select 1 from search_index where search_index match ${sqliteMatch(kind, query, begun)} limit ${limit}) as hits`.execute(
        database.kysely,
      );
      counts.set(kind, Number(rows[0]?.found ?? 0));
    }
  }
  return counts;
}

/**
 * Entries that PostgreSQL looks at one by one, the newest first, before it asks its index: a common word is answered from
 * them, and its index would collect all its hits before it gave the first.
 */
const LOOKED_AT: Readonly<Record<SearchKind, number>> = {
  claim: 5000,
  document: 1500,
  source: 1500,
  producer: 1500,
  place: 1500,
};
/** Above this many hits PostgreSQL reads from the newest on, below it collects all hits and sorts them. */
const MANY_HITS = 5000;

const newest = (kind: SearchKind) =>
  sql`(select id, kind, ref, day, words from search_entry where kind = ${kind} order by kind desc, id desc limit ${LOOKED_AT[kind]}) as newest`;

async function searchPostgres(
  database: Database,
  kind: SearchKind,
  query: SearchQuery,
  limit: number,
  offset: number,
): Promise<readonly string[]> {
  const condition = postgresCondition(kind, query);
  return planned(database, async (connection) => {
    const among = await sql<{
      ref: string;
    }>`select ref from ${newest(kind)} where ${condition} order by id desc limit ${limit} offset ${offset}`.execute(
      connection,
    );
    if (among.rows.length === limit) return among.rows.map((row) => row.ref);
    // Statistics say little of words that go together or apart: the index itself says how many there are.
    const few = await sql<{
      id: number;
    }>`select id from search_entry where ${condition} limit ${MANY_HITS}`.execute(connection);
    if (few.rows.length < MANY_HITS) {
      const hits = few.rows
        .map(({ id }) => id)
        .sort((a, b) => b - a)
        .slice(offset, offset + limit);
      if (hits.length === 0) return [];
      const { rows } = await sql<{
        ref: string;
      }>`select ref from search_entry where id in (${sql.join(hits)}) order by id desc`.execute(connection);
      return rows.map((row) => row.ref);
    }
    await sql`set local enable_bitmapscan = off`.execute(connection);
    const { rows } = await sql<{
      ref: string;
    }>`select ref from search_entry where ${condition} order by kind desc, id desc limit ${limit} offset ${offset}`.execute(
      connection,
    );
    return rows.map((row) => row.ref);
  });
}

async function countPostgres(
  connection: Connection,
  kind: SearchKind,
  query: SearchQuery,
  limit: number,
): Promise<number> {
  const condition = postgresCondition(kind, query);
  const count = async (entries: RawBuilder<unknown>) => {
    const { rows } = await sql<{
      found: number;
    }>`select count(*) as found from (select 1 from ${entries} where ${condition} limit ${limit}) as hits`.execute(
      connection,
    );
    return Number(rows[0]?.found ?? 0);
  };
  return (await count(newest(kind))) === limit ? limit : count(sql`search_entry`);
}

/** Reads PostgreSQL by its indexes: its planner takes words to be independent of each other, and they are not. */
async function planned<T>(database: Database, read: (connection: Connection) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction);
    await sql`set local jit = off`.execute(transaction);
    return read(transaction);
  });
}
