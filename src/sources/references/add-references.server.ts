import { createHash } from 'node:crypto';
import { inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Connection, Database } from '../../database/connection.server.ts';
import { nameKey, slug } from '../../vocabulary/name-key.ts';
import { insertSource } from '../source-store.server.ts';
import type { ReadReference } from './read-references.ts';
import type { Reference } from './reference.ts';

/** What became of one entry of the file. */
export interface AddedReference extends ReadReference {
  readonly outcome: 'added' | 'known' | 'refused';
  readonly sourceId: string | null;
}

/**
 * Makes sources of references, all in one transaction. An entry whose address, or whose title, publisher and date, a source
 * has already is known: nothing is changed then.
 */
export async function addReferences(
  database: Database,
  actor: Actor,
  now: Date,
  entries: readonly ReadReference[],
): Promise<readonly AddedReference[]> {
  const known = await knownSources(database.kysely);
  const planned = entries.map((entry): AddedReference => {
    const { reference } = entry;
    if (reference === null) return { ...entry, outcome: 'refused', sourceId: null };
    const same = keysOf(reference)
      .map((key) => known.get(key))
      .find((id) => id !== undefined);
    if (same !== undefined) return { ...entry, outcome: 'known', sourceId: same };
    const sourceId = idOf(reference);
    for (const key of keysOf(reference)) known.set(key, sourceId);
    return { ...entry, outcome: 'added', sourceId };
  });
  const added = planned.filter(({ outcome }) => outcome === 'added');
  if (added.length === 0) return planned;
  await inTransaction(database, actor, now, async (write) => {
    for (const { reference, sourceId } of added)
      await insertSource(write, { ...reference!, id: sourceId!, captured: false, note: null });
    write.record({ action: 'references.added', subject: 'source', detail: { sources: added.length } });
  });
  return planned;
}

async function knownSources(connection: Connection): Promise<Map<string, string>> {
  const rows = await connection
    .selectFrom('source')
    .select(['id', 'title', 'publisher', 'published', 'published_printed', 'url'])
    .execute();
  return new Map(
    rows.flatMap((row) => keysOf({ ...row, publishedPrinted: row.published_printed }).map((key) => [key, row.id])),
  );
}

/** What makes two references one: the address, or title, publisher and date. */
function keysOf(
  reference: Pick<Reference, 'title' | 'publisher' | 'published' | 'publishedPrinted' | 'url'>,
): string[] {
  const { title, publisher, published, publishedPrinted, url } = reference;
  const printed = `text ${nameKey(title)} ${nameKey(publisher)} ${published ?? publishedPrinted ?? ''}`;
  return url === null ? [printed] : [printed, `url ${url.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/#]+$/, '')}`];
}

function idOf(reference: Reference): string {
  const hash = createHash('sha256').update(keysOf(reference).join('\n')).digest('hex').slice(0, 6);
  const date = reference.published ?? reference.publishedPrinted?.match(/\d{4}/)?.[0] ?? 'nd';
  return `${slug(reference.publisher).slice(0, 40)}-${date}-${hash}`;
}
