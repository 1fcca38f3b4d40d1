import { sql, type RawBuilder } from 'kysely';
import type { DialectName } from './dialect.ts';
import type { Connection, Database } from './connection.server.ts';
import { foldForSearch, postgresQuery, sqliteQuery, type SearchTerm } from './search-query.ts';

/** What can be found. */
export const SEARCH_KINDS = ['document', 'claim', 'producer', 'place'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found: names in the title, all else in the body. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Id or path of the thing. */
  readonly ref: string;
  readonly title: string;
  readonly body: string;
}

/**
 * Characters of a text that are indexed. PostgreSQL takes at most a megabyte of positions for one text; a bulletin of a
 * hundred pages has a third of this.
 */
const MOST_INDEXED = 500_000;
const ROWS_PER_INSERT = 400;

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
    await removeFromSearch(connection, dialect, batch);
    if (dialect === 'postgres') await insertPostgres(connection, batch);
    else await insertSqlite(connection, batch);
  }
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

async function insertSqlite(connection: Connection, entries: readonly SearchEntry[]): Promise<void> {
  const rows = await connection
    .insertInto('search_entry')
    .values(entries.map(({ kind, ref }) => ({ kind, ref })))
    .returning(['id', 'kind', 'ref'])
    .execute();
  const idOf = new Map(rows.map((row) => [`${row.kind} ${row.ref}`, row.id]));
  const values = entries.map(
    (entry) =>
      sql`(${idOf.get(`${entry.kind} ${entry.ref}`)}, ${kindWord(entry.kind)}, ${indexed(entry.title)}, ${indexed(entry.body)})`,
  );
  await sql`insert into search_index (rowid, kind, title, body) values ${sql.join(values)}`.execute(connection);
}

async function insertPostgres(connection: Connection, entries: readonly SearchEntry[]): Promise<void> {
  const values = entries.map(
    (entry) =>
      sql`(${entry.kind}, ${entry.ref}, to_tsvector('simple', ${indexed(`${entry.title} ${entry.body}`)}::text))`,
  );
  await sql`insert into search_entry (kind, ref, words) values ${sql.join(values)}`.execute(connection);
}

const indexed = (text: string) => foldForSearch(text.slice(0, MOST_INDEXED));
/** A word that no text holds: kinds are looked up in the index itself, which keeps a rare kind fast. */
const kindWord = (kind: SearchKind) => `kind0${kind}`;

/**
 * A subquery of the refs of one kind that hold all terms, for use in `where ref in (…)`.
 * @example sql`… where claim.id in (${matching(database, 'claim', terms)})`
 */
export function matching(dialect: DialectName, kind: SearchKind, terms: readonly SearchTerm[]): RawBuilder<string> {
  return dialect === 'postgres'
    ? sql`select ref from search_entry where kind = ${kind} and words @@ ${postgresQuery(terms)}::tsquery`
    : sql`select ref from search_entry where id in (select rowid from search_index where search_index match ${withKind(kind, terms)})`;
}

/**
 * Refs of one kind that hold all terms, the newest first.
 * @param limit one more than is shown tells whether there are more
 */
export async function searchRefs(
  database: Database,
  kind: SearchKind,
  terms: readonly SearchTerm[],
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly string[]> {
  if (terms.length === 0) return [];
  const query =
    database.dialect === 'postgres'
      ? sql<{
          ref: string;
        }>`select ref from search_entry where kind = ${kind} and words @@ ${postgresQuery(terms)}::tsquery order by id desc limit ${limit} offset ${offset}`
      : sql<{
          ref: string;
        }>`select search_entry.ref from (select rowid as id from search_index where search_index match ${withKind(kind, terms)} order by rowid desc limit ${limit} offset ${offset}) as hit join search_entry on search_entry.id = hit.id order by hit.id desc`;
  return (await query.execute(database.kysely)).rows.map((row) => row.ref);
}

/**
 * How many things of a kind hold all terms, counted up to a limit: past it nobody reads the number.
 */
export async function countRefs(
  database: Database,
  kind: SearchKind,
  terms: readonly SearchTerm[],
  limit: number,
): Promise<number> {
  if (terms.length === 0) return 0;
  const query =
    database.dialect === 'postgres'
      ? sql<{
          found: number;
        }>`select count(*) as found from (select 1 from search_entry where kind = ${kind} and words @@ ${postgresQuery(terms)}::tsquery limit ${limit}) as hits`
      : sql<{
          found: number;
        }>`select count(*) as found from (select 1 from search_index where search_index match ${withKind(kind, terms)} limit ${limit}) as hits`;
  return Number((await query.execute(database.kysely)).rows[0]?.found ?? 0);
}

function withKind(kind: SearchKind, terms: readonly SearchTerm[]): string {
  return `kind : "${kindWord(kind)}" AND ${sqliteQuery(terms, '{title body}')}`;
}
