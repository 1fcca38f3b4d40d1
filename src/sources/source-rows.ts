import type { Selectable } from 'kysely';
import { fromJson } from '../database/json.ts';
import type { ProducerTable, SourceTable } from '../database/schema.ts';
import { producerSchema, sourceSchema, type Producer, type Source } from './source.ts';

export function sourceOfRow(row: Selectable<SourceTable>): Source {
  return sourceSchema.parse({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    published: row.published,
    publishedPrinted: row.published_printed,
    url: row.url,
    language: row.language,
    captured: row.captured === 1,
    note: row.note,
  });
}

export function producerOfRow(row: Selectable<ProducerTable>): Producer {
  return producerSchema.parse({
    id: row.id,
    kind: row.kind,
    name: fromJson(row.name),
    shortName: fromJson(row.short_name),
    aliases: fromJson(row.aliases),
    ...(row.local_aliases === null ? {} : { localAliases: fromJson(row.local_aliases) }),
  });
}
