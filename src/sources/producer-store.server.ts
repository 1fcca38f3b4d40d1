import type { Write } from '../database/audit.server.ts';
import type { Connection } from '../database/connection.server.ts';
import { json } from '../database/json.ts';
import { indexForSearch } from '../database/search-index.server.ts';
import { producerEntry } from './source-entries.ts';
import { producerOfRow } from './source-rows.ts';
import type { Producer } from './source.ts';
import { CORRECTED_FIELDS, type SourceCorrection } from './source-correction.ts';

export async function readProducer(connection: Connection, id: string): Promise<Producer | null> {
  const row = await connection.selectFrom('producer').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? producerOfRow(row) : null;
}

/**
 * Changes what a producer is called and what it is. Claims keep the producer that their review resolved: a new alias is
 * for names that come.
 * @returns false when the producer is not there
 */
export async function changeProducer(write: Write, producer: Producer): Promise<boolean> {
  const { numUpdatedRows } = await write.transaction
    .updateTable('producer')
    .set({
      kind: producer.kind,
      name: json(producer.name),
      short_name: json(producer.shortName),
      aliases: json(producer.aliases),
      local_aliases: producer.localAliases?.length ? json(producer.localAliases) : null,
    })
    .where('id', '=', producer.id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await indexForSearch(write.transaction, write.dialect, [producerEntry(producer)]);
  write.record({
    action: 'producer.changed',
    subject: `producer/${producer.id}`,
    detail: { kind: producer.kind, aliases: producer.aliases.length + (producer.localAliases?.length ?? 0) },
  });
  return true;
}

/**
 * Corrects what is known of a source. What it said before stays in the audit trail, except where it seems to identify
 * somebody.
 * @param seen what the person had before their eyes: a source that somebody else has corrected since stays as it is
 * @param keeps whether a text may stand in the audit trail
 */
export async function correctSource(
  write: Write,
  id: string,
  seen: SourceCorrection,
  correction: SourceCorrection,
  keeps: (text: string) => boolean,
): Promise<'corrected' | 'unchanged' | 'stale' | 'missing'> {
  const before = await write.transaction
    .selectFrom('source')
    .select(CORRECTED_FIELDS)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!before) return 'missing';
  if (CORRECTED_FIELDS.some((field) => before[field] !== seen[field])) return 'stale';
  const changed = CORRECTED_FIELDS.filter((field) => before[field] !== correction[field]);
  if (changed.length === 0) return 'unchanged';
  await write.transaction
    .updateTable('source')
    .set(Object.fromEntries(changed.map((field) => [field, correction[field]])))
    .where('id', '=', id)
    .execute();
  write.record({
    action: 'source.corrected',
    subject: `source/${id}`,
    detail: Object.fromEntries(
      changed.map((field) => {
        const was = before[field];
        return [field, was === null || keeps(was) ? was : '…'];
      }),
    ),
  });
  return 'corrected';
}
