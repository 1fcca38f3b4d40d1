import { producerOfRow, sourceOfRow } from './source-rows.ts';
import type { Connection } from '../database/connection.server.ts';
import type { Write } from '../database/audit.server.ts';
import { json } from '../database/json.ts';
import { nameKey, slug } from '../vocabulary/name-key.ts';
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
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  write.record({ action: 'producer.added', subject: `producer/${producer.id}` });
  return true;
}

/**
 * The producer that a name in an attribution chain means, made when no known producer has it as a name or alias. Called
 * when a reviewer accepts a claim, never for proposals.
 */
export async function resolveProducer(write: Write, name: string): Promise<string> {
  const key = nameKey(name);
  const producers = await listProducers(write.transaction);
  const known = producers.find((producer) =>
    [producer.name.es, producer.name.en, producer.shortName.es, producer.shortName.en, ...producer.aliases].some(
      (spelling) => nameKey(spelling) === key,
    ),
  );
  if (known) return known.id;
  const taken = new Set(producers.map((producer) => producer.id));
  const base = slug(name);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  const both = { es: name, en: name };
  const inserted = await insertProducer(write, { id, kind: 'unknown', name: both, shortName: both, aliases: [] });
  // Another reviewer made a producer of this name at the same moment: now it can be found.
  return inserted ? id : resolveProducer(write, name);
}
