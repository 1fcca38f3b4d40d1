import type { Connection } from '../database/connection.server.ts';
import type { Write } from '../database/audit.server.ts';
import { json } from '../database/json.ts';
import { indexForSearch } from '../database/search-index.server.ts';
import { producerEntry, sourceEntry } from './source-entries.ts';
import { producerOfRow, sourceOfRow } from './source-rows.ts';
import type { Producer, Source } from './source.ts';

export async function readSource(connection: Connection, id: string): Promise<Source | null> {
  const row = await connection.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? sourceOfRow(row) : null;
}

export async function listSources(connection: Connection): Promise<readonly Source[]> {
  return (await connection.selectFrom('source').selectAll().orderBy('id').execute()).map(sourceOfRow);
}

export async function listProducers(connection: Connection): Promise<readonly Producer[]> {
  return (await connection.selectFrom('producer').selectAll().orderBy('id').execute()).map(producerOfRow);
}

export async function insertSource(write: Write, source: Source): Promise<void> {
  await write.transaction
    .insertInto('source')
    .values({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published: source.published,
      published_printed: source.publishedPrinted,
      url: source.url,
      language: source.language,
      captured: source.captured ? 1 : 0,
      note: source.note,
      added_at: write.at,
    })
    .execute();
  await indexForSearch(write.transaction, write.dialect, [sourceEntry(source)]);
  write.record({ action: 'source.added', subject: `source/${source.id}` });
}

/** @returns false when another write has just made a producer with this id; nothing was changed then */
export async function insertProducer(write: Write, producer: Producer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write.transaction
    .insertInto('producer')
    .values({
      id: producer.id,
      kind: producer.kind,
      name: json(producer.name),
      short_name: json(producer.shortName),
      aliases: json(producer.aliases),
      local_aliases: producer.localAliases?.length ? json(producer.localAliases) : null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await indexForSearch(write.transaction, write.dialect, [producerEntry(producer)]);
  write.record({ action: 'producer.added', subject: `producer/${producer.id}` });
  return true;
}
