import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inTransaction, type Actor } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { writeDurably } from '../database/durable-file.server.ts';
import { decodeText } from '../documents/text.ts';
import { extractClaims } from '../extraction/extract-claims.ts';
import { slug } from '../vocabulary/name-key.ts';
import { insertSource } from '../sources/source-store.server.ts';
import type { Source } from '../sources/source.ts';
import type { TextLanguage } from '../extraction/text-language.ts';
import { claimId } from './claim-id.ts';
import { insertClaims } from './claim-store.server.ts';
import type { Claim, Proposal } from './claim.ts';

/** A document as it arrives, with what is known of its publication. */
export interface NewDocument {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly publisher: string;
  readonly title?: string | null;
  /** ISO date; periods such as "this year" are read against it. */
  readonly published: string;
  readonly url?: string | null;
  /** Recognised from the text when absent. */
  readonly language?: TextLanguage | undefined;
}

export interface AddedDocument {
  /** `known`: the very same bytes were added before; nothing was changed. */
  readonly kind: 'added' | 'known';
  readonly documentId: string;
  readonly sourceId: string;
  readonly proposals: number;
}

/**
 * Adds a document: keeps its bytes, makes it a source, and proposes its claims. All of it or nothing.
 * @throws DocumentError when the bytes are not a text that can be read
 */
export async function addDocument(
  database: Database,
  folder: string,
  actor: Actor,
  now: Date,
  document: NewDocument,
): Promise<AddedDocument> {
  const { text } = decodeText(document.bytes);
  const documentId = createHash('sha256').update(document.bytes).digest('hex');
  const known = await findDocument(database, documentId);
  if (known) return known;

  const title = document.title?.trim() || firstLine(text);
  const { language, proposals } = extractClaims({
    text,
    published: document.published,
    language: document.language,
    publisher: document.publisher,
    title: document.title ?? null,
  });
  const source: Source = {
    id: `${slug(document.publisher).slice(0, 40)}-${document.published}-${documentId.slice(0, 6)}`,
    title,
    publisher: document.publisher,
    published: document.published,
    publishedPrinted: null,
    url: document.url?.trim() || null,
    language,
    captured: true,
    note: null,
  };
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  // The bytes first: a row without its file would be a loss, a file without its row is only a leftover.
  await writeDurably(join(documents, documentId), document.bytes);

  try {
    await store(database, actor, now, { ...document, id: documentId, text, language }, source, proposals);
  } catch (error) {
    // Another person added the very same bytes at the same moment: theirs stands.
    const overtaking = await findDocument(database, documentId);
    if (overtaking) return overtaking;
    throw error;
  }
  return { kind: 'added', documentId, sourceId: source.id, proposals: proposals.length };
}

async function store(
  database: Database,
  actor: Actor,
  now: Date,
  document: NewDocument & { readonly id: string; readonly text: string; readonly language: TextLanguage },
  source: Source,
  proposals: readonly Proposal[],
): Promise<void> {
  await inTransaction(database, actor, now, async (write) => {
    await insertSource(write, source);
    await write.transaction
      .insertInto('document')
      .values({
        id: document.id,
        source_id: source.id,
        file_name: document.fileName,
        media_type: 'text/plain',
        bytes: document.bytes.byteLength,
        language: document.language,
        text: document.text,
        added_at: write.at,
        added_by: actor.personId,
      })
      .execute();
    await insertClaims(
      write,
      proposals.map((proposal) => claimOfProposal(proposal, document.id, source.id)),
    );
    write.record({
      action: 'document.added',
      subject: `document/${document.id}`,
      detail: { proposals: proposals.length },
    });
  });
}

async function findDocument(database: Database, documentId: string): Promise<AddedDocument | null> {
  const row = await database.kysely
    .selectFrom('document')
    .select('source_id')
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (!row) return null;
  const { claims } = await database.kysely
    .selectFrom('claim')
    .select((builder) => builder.fn.countAll<number>().as('claims'))
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow();
  return { kind: 'known', documentId, sourceId: row.source_id, proposals: Number(claims) };
}

function claimOfProposal(proposal: Proposal, documentId: string, sourceId: string): Claim {
  return {
    ...proposal,
    id: claimId(`${documentId}:${proposal.citation.tokenStart}:${proposal.citation.tokenEnd}`),
    sourceId,
    documentId,
    producerId: null,
    origin: 'extraction',
    status: 'proposed',
    reviewedBy: null,
    reviewedAt: null,
    revision: 0,
    splitFrom: null,
    foundAt: null,
  };
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0]!.trim();
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
