import { sql, type SqlBool } from 'kysely';
import { inTransaction, type Actor, type Write } from '../../database/audit.server.ts';
import type { Connection, Database } from '../../database/connection.server.ts';
import { insertMerge, lockMerges, readMergesInForce, withdrawMerge } from '../../sources/name-merge-store.server.ts';
import { nameMerges, type MergedKind, type NameMerge, type NameMerges } from '../../sources/name-merges.ts';
import { statementOfColumn } from '../claim-rows.ts';
import { refreshFigures } from '../figures/figure-store.server.ts';
import { recomputeAround, recomputeAroundSources } from '../findings/kept/finding-store.server.ts';
import { subjectOf } from '../subject.ts';

/** Why two names are not merged. */
export type MergeRefusal = 'same' | 'circle' | 'merged-already' | 'missing';

export type MergeResult = { readonly kind: 'merged' } | { readonly kind: 'refused'; readonly why: MergeRefusal };

/**
 * Lets one name mean another. What sources printed and reviews said stays; who counted and what a claim is about follow in
 * the same transaction.
 */
export async function mergeNames(
  database: Database,
  actor: Actor,
  now: Date,
  merge: NameMerge & { readonly reason: string | null },
): Promise<MergeResult> {
  try {
    await inTransaction(database, actor, now, async (write) => {
      await lockMerges(write, database);
      const inForce = await readMergesInForce(write.transaction);
      const why = await refusalOf(write.transaction, merge, inForce);
      if (why) throw new Refused(why);
      await insertMerge(write, merge);
      await follow(write, nameMerges(inForce), nameMerges([...inForce, merge]), merge);
    });
    return { kind: 'merged' };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', why: error.why };
    throw error;
  }
}

class Refused extends Error {
  readonly why: MergeRefusal;
  constructor(why: MergeRefusal) {
    super(why);
    this.why = why;
  }
}

/** Takes a merge back; every claim stands again as it would without it. @returns false when it was undone already */
export async function undoMerge(database: Database, actor: Actor, now: Date, id: number): Promise<boolean> {
  try {
    await inTransaction(database, actor, now, async (write) => {
      await lockMerges(write, database);
      const inForce = await readMergesInForce(write.transaction);
      const merge = await withdrawMerge(write, id);
      if (!merge) throw new Refused('missing');
      const rest = inForce.filter(({ kind, from }) => kind !== merge.kind || from !== merge.from);
      await follow(write, nameMerges(inForce), nameMerges(rest), merge);
    });
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

async function refusalOf(
  connection: Connection,
  { kind, from, into }: NameMerge,
  inForce: readonly NameMerge[],
): Promise<MergeRefusal | null> {
  if (from === into) return 'same';
  if (inForce.some((merge) => merge.kind === kind && merge.from === from)) return 'merged-already';
  if (followed(nameMerges(inForce), kind, into) === from) return 'circle';
  if (kind === 'producer') {
    const found = await connection.selectFrom('producer').select('id').where('id', 'in', [from, into]).execute();
    if (found.length < 2) return 'missing';
  }
  return null;
}

function followed(merges: NameMerges, kind: MergedKind, key: string): string {
  return merges[kind](key);
}

/** How many claims, and how many sources, a merge of this name would touch. */
export async function claimsOfName(
  connection: Connection,
  kind: MergedKind,
  key: string,
): Promise<{ readonly claims: number; readonly sources: number | null }> {
  const claims = connection.selectFrom('claim').select((builder) => builder.fn.countAll<number>().as('n'));
  if (kind === 'publisher') {
    const { n } = await claims
      .innerJoin('source', 'source.id', 'claim.source_id')
      .where('source.publisher', '=', key)
      .executeTakeFirstOrThrow();
    const sources = await connection
      .selectFrom('source')
      .select((builder) => builder.fn.countAll<number>().as('n'))
      .where('publisher', '=', key)
      .executeTakeFirstOrThrow();
    return { claims: Number(n), sources: Number(sources.n) };
  }
  const { n } = await claims
    .where((builder) => (kind === 'producer' ? builder('counted_by', '=', key) : isAbout(key)))
    .executeTakeFirstOrThrow();
  return { claims: Number(n), sources: null };
}

/** Whether a claim's subject names exactly this place. */
function isAbout(path: string) {
  const text = path.replace(/[\\%_]/g, '\\$&');
  return sql<SqlBool>`((claim.subject || ';') like ${`%|${text};%`} escape '\\' or (claim.subject || ';') like ${`%;${text};%`} escape '\\')`;
}

/** Lets the derived columns follow when merges change from `before` to `after` by one merge. */
async function follow(write: Write, before: NameMerges, after: NameMerges, changed: NameMerge): Promise<void> {
  if (changed.kind === 'publisher') return followPublishers(write, before, after);
  const touched =
    changed.kind === 'producer'
      ? await followProducers(write, before, after)
      : changed.kind === 'place'
        ? await followPlaces(write, before.place(changed.from), after)
        : [];
  if (touched.length === 0) return;
  const ids = touched.map(({ id }) => id);
  // Findings compare by these columns, and figures are made of what they say; search follows merges when it is asked.
  await recomputeAround(write, ids);
  await markForRelease(write, ids);
  await refreshFigures(
    write,
    touched.flatMap(({ subjects }) => subjects.filter((subject) => subject !== null)),
  );
}

/** A claim that a merge touched, with what it was about before and is about now. */
interface Touched {
  readonly id: string;
  readonly subjects: readonly (string | null)[];
}

/** Claims carry no publisher of their own; only findings tell publishers apart. */
async function followPublishers(write: Write, before: NameMerges, after: NameMerges): Promise<void> {
  const sources = await write.transaction.selectFrom('source').select(['id', 'publisher']).execute();
  const meant = sources.filter(({ publisher }) => before.publisher(publisher) !== after.publisher(publisher));
  await recomputeAroundSources(
    write,
    meant.map(({ id }) => id),
  );
}

async function followProducers(write: Write, before: NameMerges, after: NameMerges): Promise<readonly Touched[]> {
  const touched: Touched[] = [];
  const ids = await write.transaction.selectFrom('producer').select('id').execute();
  for (const { id } of ids) {
    const [was, is] = [before.producer(id), after.producer(id)];
    if (was === is) continue;
    const rows = await write.transaction
      .updateTable('claim')
      .set({ counted_by: is })
      .where('counted_by', '=', was)
      .where('producer_id', '=', id)
      .returning(['id', 'subject'])
      .execute();
    for (const row of rows) touched.push({ id: row.id, subjects: [row.subject] });
  }
  return touched;
}

/** SQLite takes at most 32,766 values in a statement. */
const BATCH = 2000;

/** No revision has this number: what was released says another name than the next release will. */
const NOT_AS_RELEASED = -1;

async function markForRelease(write: Write, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH)
    await write.transaction
      .updateTable('claim')
      .set({ released_revision: NOT_AS_RELEASED })
      .where('id', 'in', ids.slice(from, from + BATCH))
      .where('released_revision', 'is not', null)
      .execute();
}

/** Claims about a place whose meaning changes get the subject that their own statement gives now. */
async function followPlaces(write: Write, place: string, after: NameMerges): Promise<readonly Touched[]> {
  const touched: Touched[] = [];
  for (let last = ''; ;) {
    const rows = await write.transaction
      .selectFrom('claim')
      .select(['id', 'subject', 'statement'])
      .where(isAbout(place))
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    const bySubject = Map.groupBy(rows, ({ statement }) => subjectOf(statementOfColumn(statement), after));
    for (const [subject, same] of bySubject) {
      const moved = same.filter((row) => row.subject !== subject);
      if (moved.length === 0) continue;
      const ids = moved.map(({ id }) => id);
      await write.transaction.updateTable('claim').set({ subject }).where('id', 'in', ids).execute();
      for (const row of moved) touched.push({ id: row.id, subjects: [row.subject, subject] });
    }
    if (rows.length < BATCH) return touched;
    last = rows.at(-1)!.id;
  }
}
