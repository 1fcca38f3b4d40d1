import { sql, type SqlBool } from 'kysely';
import type { Connection, Database } from '../../database/connection.server.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import { keysOfProducer } from '../../sources/producer-book.server.ts';
import { listProducers } from '../../sources/source-store.server.ts';
import { claimOfRow } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';
import type { QueueOrder } from './review-queue-order.ts';

/** Which proposals are shown; null leaves the question open. */
export interface QueueFilter {
  readonly measure: string | null;
  /** Path of a place; what lies in it belongs to it. */
  readonly place: string | null;
  /** Id of a producer; proposals are found by the names it goes by. */
  readonly producer: string | null;
  readonly documentId: string | null;
}

export interface QueuePage {
  readonly claims: readonly Claim[];
  /** Where the next page begins, as `after`; null on the last one. */
  readonly next: string | null;
  /** All proposals that the filter lets through. */
  readonly total: number;
}

/**
 * A page of the proposals of all documents. Paged by key: what others decide meanwhile moves nothing, and the last page
 * costs as much as the first.
 * @param asked.after `next` of the page before; null for the first
 * @param asked.few up to how many proposals are sorted at once
 */
export async function readQueue(
  database: Database,
  asked: QueueFilter & {
    readonly order: QueueOrder;
    readonly after: string | null;
    readonly limit: number;
    readonly few?: number;
  },
): Promise<QueuePage> {
  const { kysely } = database;
  const matches = await conditionOf(kysely, asked);
  const { order, after, limit } = asked;
  const counted = await kysely
    .selectFrom('claim')
    .select((builder) => builder.fn.countAll<number>().as('total'))
    .where(matches('queue'))
    .executeTakeFirstOrThrow();
  const total = Number(counted.total);
  if (total === 0) return { claims: [], next: null, total };
  const rows =
    order !== 'newest'
      ? await byConfidence(kysely, matches, order, after, limit + 1)
      : total > (asked.few ?? FEW)
        ? await newestFirst(kysely, matches, after, limit + 1)
        : await newestOfFew(kysely, matches, after, limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    claims: shown.map((row) => claimOfRow(row)),
    next: rows.length > limit && last ? keyOf(order, last) : null,
    total,
  };
}

/** By which index claims are looked up. */
type Condition = (by: 'queue' | 'document') => ReturnType<typeof sql<SqlBool>>;

/** The filter as one condition on columns of the index `claim_by_doubt`; only a document is asked by its own index. */
async function conditionOf(connection: Connection, filter: QueueFilter): Promise<Condition> {
  const { measure, place, producer, documentId } = filter;
  const parts: ReturnType<typeof sql<SqlBool>>[] = [];
  if (measure !== null) parts.push(sql<SqlBool>`claim.subject like ${`${literal(measure)}|%`} escape '\\'`);
  if (place !== null) {
    const path = literal((await readNameMerges(connection)).place(place));
    const patterns = ['|', ';'].flatMap((before) => [';', '/'].map((end) => `%${before}${path}${end}%`));
    parts.push(
      sql<SqlBool>`(${sql.join(
        patterns.map((pattern) => sql`(claim.subject || ';') like ${pattern} escape '\\'`),
        sql` or `,
      )})`,
    );
  }
  if (producer !== null) {
    const keys = await namesOfProducer(connection, producer);
    parts.push(keys.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`claim.counter_key in (${sql.join(keys)})`);
  }
  if (documentId !== null) parts.push(sql<SqlBool>`claim.document_id = ${documentId}`);
  return (by) => {
    // Inside one document its own index is the right one, and databases prefer the one of the status: that one is hidden.
    const status =
      by === 'document' || documentId !== null
        ? sql<SqlBool>`coalesce(claim.status, '') = 'proposed'`
        : sql<SqlBool>`claim.status = 'proposed'`;
    return sql<SqlBool>`${sql.join([status, ...parts], sql` and `)}`;
  };
}

/** Names, folded, of a producer and of all that are merged with it. */
async function namesOfProducer(connection: Connection, id: string): Promise<readonly string[]> {
  const merges = await readNameMerges(connection);
  const producers = await listProducers(connection);
  const meant = merges.producer(id);
  return producers.filter((producer) => merges.producer(producer.id) === meant).flatMap(keysOfProducer);
}

const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');

type Row = Awaited<ReturnType<typeof byConfidence>>[number];

/** A claim without a confidence is the most doubtful of all. */
async function byConfidence(
  connection: Connection,
  matches: Condition,
  order: 'doubt' | 'sure',
  after: string | null,
  limit: number,
) {
  const direction = order === 'doubt' ? 'asc' : 'desc';
  const beyond = order === 'doubt' ? sql`>` : sql`<`;
  const key = after === null ? null : partsOfKey(after);
  const query = () => connection.selectFrom('claim').selectAll().where(matches('queue')).limit(limit);
  const unsure = async (begun: boolean) => {
    const base = query().where('confidence', 'is', null).orderBy('id', direction);
    return (begun ? base.where(sql<SqlBool>`id ${beyond} ${key![1]}`) : base).execute();
  };
  const sure = async (begun: boolean) => {
    const base = query().where('confidence', 'is not', null).orderBy('confidence', direction).orderBy('id', direction);
    if (!begun) return base.execute();
    const confidence = Number(key![0]);
    // The first bound lets the index begin there; the second goes on inside equal confidences.
    return base
      .where('confidence', order === 'doubt' ? '>=' : '<=', confidence)
      .where(sql<SqlBool>`(confidence ${beyond} ${confidence} or id ${beyond} ${key![1]})`)
      .execute();
  };
  const phases = order === 'doubt' ? [unsure, sure] : [sure, unsure];
  const inUnsure = key !== null && key[0] === '';
  const begunIn = key === null ? -1 : phases.indexOf(inUnsure ? unsure : sure);
  const rows = [];
  for (const [index, phase] of phases.entries())
    if (index >= begunIn && rows.length < limit) rows.push(...(await phase(index === begunIn)));
  return rows.slice(0, limit);
}

/** So many proposals are sorted at once; among more, documents that have one are found soon. */
const FEW = 2000;

/** As `newestFirst`, for a filter that lets few through: going through all documents would look into each for nothing. */
async function newestOfFew(
  connection: Connection,
  matches: Condition,
  after: string | null,
  limit: number,
): Promise<readonly Row[]> {
  const arrived = (
    await connection
      .selectFrom('claim')
      .innerJoin('document', 'document.id', 'claim.document_id')
      .select(['claim.id', 'claim.token_start', 'document.id as document_id', 'document.added_at'])
      .where(matches('queue'))
      .execute()
  ).sort(
    (a, b) =>
      (a.document_id === b.document_id
        ? 0
        : a.added_at === b.added_at
          ? order(b.document_id, a.document_id)
          : order(b.added_at, a.added_at)) || (comesAfter(a, b) ? 1 : -1),
  );
  const begun = after === null ? null : await arrivalOf(connection, partsOfKey(after));
  const wanted = arrived
    .filter((row) => begun === null || isBeyond(row, begun))
    .slice(0, limit)
    .map(({ id }) => id);
  if (wanted.length === 0) return [];
  const rows = await connection.selectFrom('claim').selectAll().where('id', 'in', wanted).execute();
  return rows.sort((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
}

/** Documents in the order of their arrival, the newest first; each in reading order. */
async function newestFirst(
  connection: Connection,
  matches: Condition,
  after: string | null,
  limit: number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  // Sorted here: the databases do not agree on where claims without a place in the text go.
  const proposalsOf = async (documentId: string) =>
    (
      await connection
        .selectFrom('claim')
        .selectAll()
        .where(matches('document'))
        .where('document_id', '=', documentId)
        .execute()
    ).sort((a, b) => (comesAfter(a, b) ? 1 : -1));
  const begun = after === null ? null : await arrivalOf(connection, partsOfKey(after));
  if (begun) rows.push(...(await proposalsOf(begun.document_id)).filter((row) => comesAfter(row, begun)));
  let from = begun && { id: begun.document_id, added_at: begun.added_at };
  while (rows.length < limit) {
    let query = connection
      .selectFrom('document')
      .select(['document.id', 'document.added_at'])
      .where((builder) =>
        builder.exists(
          builder
            .selectFrom('claim')
            .select('claim.id')
            .whereRef('claim.document_id', '=', 'document.id')
            .where(matches('document')),
        ),
      )
      .orderBy('document.added_at', 'desc')
      .orderBy('document.id', 'desc')
      .limit(limit - rows.length);
    if (from) {
      const { id, added_at } = from;
      query = query
        .where('document.added_at', '<=', added_at)
        .where((builder) => builder.or([builder('document.added_at', '<', added_at), builder('document.id', '<', id)]));
    }
    const documents = await query.execute();
    if (documents.length === 0) break;
    for (const document of documents) {
      if (rows.length >= limit) break;
      rows.push(...(await proposalsOf(document.id)));
      from = document;
    }
  }
  return rows.slice(0, limit);
}

interface Arrival extends Placed {
  readonly document_id: string;
  readonly added_at: string;
}

/** Where a page ended. The claim may be decided by now: its place is found by where it stands, not among the proposals. */
async function arrivalOf(connection: Connection, [documentId, id]: readonly [string, string]): Promise<Arrival | null> {
  const document = await connection
    .selectFrom('document')
    .select(['id', 'added_at'])
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (!document) return null;
  const claim = await connection.selectFrom('claim').select('token_start').where('id', '=', id).executeTakeFirst();
  return { id, token_start: claim?.token_start ?? null, document_id: document.id, added_at: document.added_at };
}

function isBeyond(row: Arrival, begun: Arrival): boolean {
  if (row.document_id === begun.document_id) return comesAfter(row, begun);
  return row.added_at === begun.added_at ? row.document_id < begun.document_id : row.added_at < begun.added_at;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Placed = { readonly id: string; readonly token_start: number | null };

function comesAfter(row: Placed, last: Placed): boolean {
  const [a, b] = [row.token_start ?? -1, last.token_start ?? -1];
  return a === b ? row.id > last.id : a > b;
}

function keyOf(order: QueueOrder, row: Row): string {
  return order === 'newest' ? `${row.document_id}~${row.id}` : `${row.confidence ?? ''}~${row.id}`;
}

function partsOfKey(key: string): readonly [string, string] {
  const [first, second, ...more] = key.split('~');
  return first === undefined || second === undefined || more.length > 0 ? ['', ''] : [first, second];
}
