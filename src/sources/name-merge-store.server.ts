import type { Connection } from '../database/connection.server.ts';
import { nameMerges, type MergedKind, type NameMerges } from './name-merges.ts';

/** The merges of names that hold now. */
export async function readNameMerges(connection: Connection): Promise<NameMerges> {
  const rows = await connection
    .selectFrom('name_merge')
    .select(['kind', 'from_key', 'into_key'])
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
  return nameMerges(rows.map((row) => ({ kind: row.kind as MergedKind, from: row.from_key, into: row.into_key })));
}
