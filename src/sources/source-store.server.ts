import { producerOfRow, sourceOfRow } from './source-rows.ts';
import type { Connection } from '../database/connection.server.ts';
import type { Write } from '../database/audit.server.ts';
import { json } from '../database/json.ts';
import { nameKey, slug } from './name-key.ts';
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

export async function insertProducer(write: Write, producer: Producer): Promise<void> {
  await write.transaction
    .insertInto('producer')
    .values({
      id: producer.id,
      kind: producer.kind,
      name: json(producer.name),
      short_name: json(producer.shortName),
      aliases: json(producer.aliases),
    })
    .execute();
  write.record({ action: 'producer.added', subject: `producer/${producer.id}` });
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
  await insertProducer(write, {
    id,
    kind: 'unknown',
    name: { es: name, en: name },
    shortName: { es: name, en: name },
    aliases: [],
  });
  return id;
}
