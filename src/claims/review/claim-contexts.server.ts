import { sql } from 'kysely';
import type { Database } from '../../database/connection.server.ts';
import type { Claim } from '../claim.ts';

/** The text around a claim's sentence, and what document it is of. */
export interface ClaimContext {
  readonly documentId: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly language: string;
  /** The stretch of the document's text that holds the sentence; null where a claim has none. */
  readonly window: { readonly text: string; readonly start: number } | null;
}

/** Characters on each side of the sentence: what a person reads to understand it. */
const AROUND = 700;

/** The contexts of claims of many documents, without reading whole texts. */
export async function readContexts(
  database: Database,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, ClaimContext>> {
  const { kysely } = database;
  const ids = [...new Set(claims.map(({ documentId }) => documentId).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const documents = new Map(
    (
      await kysely
        .selectFrom('document')
        .innerJoin('source', 'source.id', 'document.source_id')
        .select(['document.id', 'document.language', 'source.title', 'source.publisher', 'source.published'])
        .where('document.id', 'in', ids)
        .execute()
    ).map((row) => [row.id, row]),
  );
  const contexts = await Promise.all(
    claims.map(async (claim) => {
      const document = claim.documentId === null ? undefined : documents.get(claim.documentId);
      if (!document) return null;
      const { id, ...rest } = document;
      return [claim.id, { documentId: id, ...rest, window: await windowOf(database, claim) }] as const;
    }),
  );
  return new Map(contexts.filter((context) => context !== null));
}

async function windowOf(database: Database, claim: Claim): Promise<ClaimContext['window']> {
  const { citation, documentId } = claim;
  if (!citation || documentId === null) return null;
  const from = Math.max(0, citation.start - AROUND);
  const length = citation.end + AROUND - from;
  // Databases count characters, JavaScript counts UTF-16 units: they differ after signs such as emoji.
  const row = await database.kysely
    .selectFrom('document')
    .select(sql<string>`substr(text, ${sql.lit(from + 1)}, ${sql.lit(length)})`.as('text'))
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (!row) return null;
  if (row.text.slice(citation.start - from, citation.end - from) === citation.quote)
    return { text: row.text, start: from };
  const whole = await database.kysely
    .selectFrom('document')
    .select('text')
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow();
  return { text: whole.text.slice(from, from + length), start: from };
}
