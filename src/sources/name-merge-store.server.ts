import { sql } from 'kysely';
import type { Write } from '../database/audit.server.ts';
import type { Connection, Database } from '../database/connection.server.ts';
import { nameMerges, type MergedKind, type NameMerge, type NameMerges } from './name-merges.ts';

/** A merge as it was recorded; it holds while nobody has undone it. */
export interface StoredMerge extends NameMerge {
  readonly id: number;
  readonly reason: string | null;
  readonly mergedBy: string;
  readonly mergedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** The merges of names that hold now. */
export async function readNameMerges(connection: Connection): Promise<NameMerges> {
  return nameMerges(await readMergesInForce(connection));
}

export async function readMergesInForce(connection: Connection): Promise<readonly NameMerge[]> {
  const rows = await connection
    .selectFrom('name_merge')
    .select(['kind', 'from_key', 'into_key'])
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ kind: row.kind as MergedKind, from: row.from_key, into: row.into_key }));
}

/** All merges of a kind, the newest first, those that were undone too. */
export async function listMerges(connection: Connection, kind: MergedKind): Promise<readonly StoredMerge[]> {
  const rows = await connection
    .selectFrom('name_merge')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind,
    from: row.from_key,
    into: row.into_key,
    reason: row.reason,
    mergedBy: row.merged_by,
    mergedAt: row.merged_at,
    undoneBy: row.undone_by,
    undoneAt: row.undone_at,
  }));
}

/** One merge at a time: of two that would lead in a circle together, the second sees the first. */
export async function lockMerges(write: Write, { dialect }: Pick<Database, 'dialect'>): Promise<void> {
  if (dialect === 'postgres') await sql`lock table name_merge in share row exclusive mode`.execute(write.transaction);
}

/** Records that a name means another; whoever calls has made sure that it may. */
export async function insertMerge(write: Write, merge: NameMerge & { readonly reason: string | null }): Promise<void> {
  await write.transaction
    .insertInto('name_merge')
    .values({
      kind: merge.kind,
      from_key: merge.from,
      into_key: merge.into,
      reason: merge.reason,
      merged_by: write.actor.name,
      person_id: write.actor.personId,
      merged_at: write.at,
    })
    .execute();
  write.record({ action: 'name.merged', subject: `${merge.kind}/${merge.from}`, detail: { into: merge.into } });
}

/** Takes a merge back. @returns the merge, or null when it is not there or was undone already */
export async function withdrawMerge(write: Write, id: number): Promise<NameMerge | null> {
  const row = await write.transaction
    .updateTable('name_merge')
    .set({ undone_by: write.actor.name, undone_at: write.at })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .returning(['kind', 'from_key', 'into_key'])
    .executeTakeFirst();
  if (!row) return null;
  write.record({
    action: 'name.merge_undone',
    subject: `${row.kind}/${row.from_key}`,
    detail: { into: row.into_key },
  });
  return { kind: row.kind as MergedKind, from: row.from_key, into: row.into_key };
}
