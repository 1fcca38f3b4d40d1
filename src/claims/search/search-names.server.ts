import type { Connection } from '../../database/connection.server.ts';
import { facetWord } from '../../database/search-facet.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import { keysOfProducer } from '../../sources/producer-book.server.ts';
import { listProducers } from '../../sources/source-store.server.ts';
import { nameKey } from '../../vocabulary/name-key.ts';
import type { SearchFilter } from './search-filter.ts';

/**
 * The facts of a filter as words of the index. Entries keep what was written; what names mean after merges is followed
 * here, so that a merge, or undoing it, writes no entry.
 */
export async function facetsOfFilter(
  connection: Connection,
  filter: SearchFilter,
): Promise<readonly (readonly string[])[]> {
  const { status, measure, place, producer, publisher, source } = filter;
  const groups: (readonly string[])[] = [];
  if (status !== null) groups.push([facetWord('status', status)]);
  if (measure !== null) groups.push([facetWord('measure', measure)]);
  if (place !== null) groups.push(await placeWords(connection, place));
  if (producer !== null) groups.push(await producerWords(connection, producer));
  if (publisher !== null) groups.push(await publisherWords(connection, publisher));
  if (source !== null) groups.push([facetWord('source', source)]);
  return groups;
}

/** The place, and places merged into it or into one that lies in it. */
async function placeWords(connection: Connection, path: string): Promise<readonly string[]> {
  const merges = await readNameMerges(connection);
  const meant = merges.place(path);
  const merged = (await mergedKeys(connection, 'place')).filter((from) => {
    const into = merges.place(from);
    return into === meant || into.startsWith(`${meant}/`);
  });
  return [meant, ...merged].map((one) => facetWord('place', one));
}

/** The producer with all merged with it: by id where a review said who counted, by name in proposals. */
async function producerWords(connection: Connection, id: string): Promise<readonly string[]> {
  const merges = await readNameMerges(connection);
  const meant = merges.producer(id);
  const same = (await listProducers(connection)).filter((producer) => merges.producer(producer.id) === meant);
  const keys = new Set(same.flatMap(keysOfProducer));
  return [
    ...same.map((producer) => facetWord('producer', producer.id)),
    ...[...keys].map((key) => facetWord('producerName', key)),
  ];
}

async function publisherWords(connection: Connection, name: string): Promise<readonly string[]> {
  const merges = await readNameMerges(connection);
  const key = nameKey(name);
  const merged = await mergedKeys(connection, 'publisher');
  const written = merged.find((from) => nameKey(from) === key) ?? name;
  const meant = nameKey(merges.publisher(written));
  const same = merged.filter((from) => nameKey(merges.publisher(from)) === meant).map(nameKey);
  return [...new Set([key, meant, ...same])].map((one) => facetWord('publisher', one));
}

async function mergedKeys(connection: Connection, kind: 'place' | 'publisher'): Promise<readonly string[]> {
  const rows = await connection
    .selectFrom('name_merge')
    .select('from_key')
    .where('kind', '=', kind)
    .where('undone_at', 'is', null)
    .execute();
  return rows.map((row) => row.from_key);
}
