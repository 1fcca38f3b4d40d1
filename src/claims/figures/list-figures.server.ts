import { sql } from 'kysely';
import type { Connection } from '../../database/connection.server.ts';
import type { FigureTable } from '../../database/schema.ts';
import { fromJson } from '../../database/json.ts';
import type { WayBack } from '../../documents/way-back.ts';
import { sourceOfRow } from '../../sources/source-rows.ts';
import type { Source } from '../../sources/source.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import { claimOfRow } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';
import { subjectOf } from '../subject.ts';
import { FIGURE_STATES, type FigureState } from './figure-history.ts';
import { figureId } from './figure-id.ts';
import { candidatesOfColumn, figureOfRow, type Figure } from './figure-rows.ts';
import { figureKeyOf } from './figure.ts';

/** Which figures a list shows; null leaves a field open. */
export interface FigureFilter {
  readonly state: FigureState | null;
  readonly measure: string | null;
  /** Path of the place; several joined with `;` as in a subject. */
  readonly place: string | null;
}

export interface FigureList {
  readonly figures: readonly Figure[];
  /** Figures that the filter leaves, in all. */
  readonly total: number;
  /** By state, under the other filters. */
  readonly counts: Readonly<Record<FigureState, number>>;
}

const ORDER = ['measure', 'place', 'period_start', 'period_end', 'scope'] as const satisfies (keyof FigureTable)[];

/** One page of figures in order of measure, place and time. @param page from 1 */
export async function listFigures(
  connection: Connection,
  filter: FigureFilter,
  { page = 1, size = 50 }: { readonly page?: number; readonly size?: number } = {},
): Promise<FigureList> {
  let query = connection.selectFrom('figure').selectAll();
  let counted = connection
    .selectFrom('figure')
    .select(['state', (builder) => builder.fn.countAll<number>().as('figures')])
    .groupBy('state');
  if (filter.measure !== null) {
    query = query.where('measure', '=', filter.measure);
    counted = counted.where('measure', '=', filter.measure);
  }
  if (filter.place !== null) {
    query = query.where('place', '=', filter.place);
    counted = counted.where('place', '=', filter.place);
  }
  query = filter.state === null ? query.where('state', '!=', 'empty') : query.where('state', '=', filter.state);
  for (const column of ORDER) query = query.orderBy(column);
  const [rows, states] = await Promise.all([
    query
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    counted.execute(),
  ]);
  const counts = Object.fromEntries(FIGURE_STATES.map((state) => [state, 0])) as Record<FigureState, number>;
  for (const row of states) counts[row.state as FigureState] = Number(row.figures);
  const total =
    filter.state === null
      ? FIGURE_STATES.reduce((sum, state) => sum + (state === 'empty' ? 0 : counts[state]), 0)
      : counts[filter.state];
  return { figures: rows.map(figureOfRow), total, counts };
}

/** Measures and places that have figures, the most frequent first: what a filter may ask for. */
export async function figureSubjects(
  connection: Connection,
  limit = 300,
): Promise<{ readonly measures: readonly string[]; readonly places: readonly string[] }> {
  const most = (column: 'measure' | 'place') =>
    connection
      .selectFrom('figure')
      .select([column, (builder) => builder.fn.countAll<number>().as('figures')])
      .groupBy(column)
      .orderBy('figures', 'desc')
      .orderBy(column)
      .limit(limit)
      .execute();
  const [measures, places] = await Promise.all([most('measure'), most('place')]);
  return {
    measures: measures.map((row) => row.measure!),
    places: places.map((row) => row.place!).filter((place) => place !== ''),
  };
}

/** The figure that waits for a person after this one in the order of the list, else the first that waits; null when none does. */
export async function nextWaiting(connection: Connection, figure: Figure | null): Promise<string | null> {
  const waiting = (from: Figure | null) => {
    let query = connection.selectFrom('figure').select('id').where('state', 'in', ['contested', 'reopened']);
    if (from) {
      const [measure, place] = [
        from.subject.slice(0, from.subject.indexOf('|')),
        from.subject.slice(from.subject.indexOf('|') + 1),
      ];
      query = query
        .where('id', '!=', from.id)
        .where(
          sql<boolean>`(measure, place, period_start, period_end, scope) > (${measure}, ${place}, ${from.periodStart}, ${from.periodEnd}, ${from.scope})`,
        );
    }
    for (const column of ORDER) query = query.orderBy(column);
    return query.limit(1).executeTakeFirst();
  };
  const next = (figure && (await waiting(figure))) ?? (await waiting(null));
  return next && next.id !== figure?.id ? next.id : null;
}

/** A claim with what leads from it to the captured file. */
export interface TracedClaim {
  readonly claim: Claim;
  /** Who counted, after merges of names. */
  readonly countedBy: string | null;
  readonly source: Source;
  readonly document: {
    readonly id: string;
    readonly fileName: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly addedAt: string;
    readonly wayBack: WayBack | null;
  } | null;
}

/** Claims by id with source, document and captured file; the text itself is not read. */
export async function traceClaims(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TracedClaim>> {
  if (ids.length === 0) return new Map();
  const rows = await connection.selectFrom('claim').selectAll().where('id', 'in', ids).execute();
  const sourceIds = [...new Set(rows.map((row) => row.source_id))];
  const documentIds = [...new Set(rows.map((row) => row.document_id).filter((id) => id !== null))];
  const [sources, documents] = await Promise.all([
    rows.length === 0 ? [] : connection.selectFrom('source').selectAll().where('id', 'in', sourceIds).execute(),
    documentIds.length === 0
      ? []
      : connection
          .selectFrom('document')
          .select(['id', 'file_name', 'media_type', 'bytes', 'added_at', 'way_back'])
          .where('id', 'in', documentIds)
          .execute(),
  ]);
  const sourceOf = new Map(sources.map((row) => [row.id, sourceOfRow(row)]));
  const documentOf = new Map(
    documents.map((row) => [
      row.id,
      {
        id: row.id,
        fileName: row.file_name,
        mediaType: row.media_type,
        bytes: row.bytes,
        addedAt: row.added_at,
        wayBack: row.way_back === null ? null : (fromJson(row.way_back) as WayBack),
      },
    ]),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        claim: claimOfRow(row),
        countedBy: row.counted_by,
        source: sourceOf.get(row.source_id)!,
        document: row.document_id === null ? null : (documentOf.get(row.document_id) ?? null),
      },
    ]),
  );
}

/** Other figures of the same subject and period: the same in another scope. */
export async function otherScopes(connection: Connection, figure: Figure): Promise<readonly Figure[]> {
  const rows = await connection
    .selectFrom('figure')
    .selectAll()
    .where('subject', '=', figure.subject)
    .where('period_start', '=', figure.periodStart)
    .where('period_end', '=', figure.periodEnd)
    .where('id', '!=', figure.id)
    .where('state', '!=', 'empty')
    .orderBy('scope')
    .execute();
  return rows.map(figureOfRow);
}

/**
 * The figure that a claim gives a value to; null for a part, an absence, and what nobody reviewed.
 */
export async function figureOfClaim(connection: Connection, claim: Claim): Promise<string | null> {
  const key = figureKeyOf(claim, subjectOf(claim, await readNameMerges(connection)));
  const row =
    key &&
    (await connection.selectFrom('figure').select('candidates').where('id', '=', figureId(key)).executeTakeFirst());
  return row && candidatesOfColumn(row.candidates).some(({ id }) => id === claim.id) ? figureId(key!) : null;
}

/** Figures of one subject in order of time. */
export async function figuresOfSubject(connection: Connection, subject: string): Promise<readonly Figure[]> {
  const rows = await connection
    .selectFrom('figure')
    .selectAll()
    .where('subject', '=', subject)
    .where('state', '!=', 'empty')
    .orderBy('period_start')
    .orderBy('period_end')
    .orderBy('scope')
    .execute();
  return rows.map(figureOfRow);
}

/** Figures that are decided and stand, in order of their ids: what a release publishes. */
export async function listDecidedFigures(connection: Connection): Promise<readonly Figure[]> {
  const rows = await connection
    .selectFrom('figure')
    .selectAll()
    .where('state', 'in', ['preferred', 'disputed'])
    .orderBy('id')
    .execute();
  return rows.map(figureOfRow);
}
