import type { Connection } from '#src/database/connection.server.ts';
import { fromJson } from '#src/database/json.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import type { CounterNames } from './figure-words.ts';

/** Names of who counted, in one language; those that resolve to no producer have none. */
export async function readCounterNames(
  connection: Connection,
  language: Language,
  counters: Iterable<string>,
): Promise<CounterNames> {
  const ids = [...new Set(counters)].filter((key) => !key.startsWith('unnamed:'));
  if (ids.length === 0) return new Map();
  const rows = await connection
    .selectFrom('producer')
    .select(['id', 'name', 'short_name'])
    .where('id', 'in', ids)
    .execute();
  const inLanguage = (column: unknown) => (fromJson(column) as Record<Language, string>)[language];
  return new Map(rows.map((row) => [row.id, { name: inLanguage(row.name), shortName: inLanguage(row.short_name) }]));
}
