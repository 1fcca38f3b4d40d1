import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { json } from '../../database/json.ts';
import { inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { writeDurably } from '../../database/durable-file.server.ts';
import { groupDocument } from '../../documents/story-groups.server.ts';
import { formatOfMediaType, isTableFormat, MEDIA_TYPES, type Progress } from '../../documents/document.ts';
import { slug } from '../../vocabulary/name-key.ts';
import { insertSource } from '../../sources/source-store.server.ts';
import type { Source } from '../../sources/source.ts';
import type { TextLanguage } from '../../extraction/text-language.ts';
import { insertClaims } from '../claim-store.server.ts';
import { proposedClaim } from '../proposed-claim.ts';
import { requireSource, type GivenFacts } from '../reading/document-facts.ts';
import { readers } from '../reading/reader-pool.server.ts';
import { indexDocuments } from '../search/index-claims.server.ts';
import type { DocumentReading } from '../reading/reading-task.ts';

/**
 * A document as it arrives, with what a person knows of its publication. What is left out is taken from the document
 * itself, where it says it.
 */
export interface NewDocument {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly publisher?: string | null;
  readonly title?: string | null;
  /** ISO date; periods such as "this year" are read against it. */
  readonly published?: string | null;
  readonly url?: string | null;
  /** Recognised from the text when absent. */
  readonly language?: TextLanguage | undefined;
  /** Said of several files at once: holds where the file itself says nothing. */
  readonly otherwise?: GivenFacts['otherwise'];
}

export interface AddedDocument {
  /** `known`: the very same bytes were added before; nothing was changed. */
  readonly kind: 'added' | 'known';
  readonly documentId: string;
  readonly sourceId: string;
  readonly proposals: number;
  /** Its rows become claims when somebody has said what they count. */
  readonly isTable: boolean;
  /** Adding it found another document that tells its story. */
  readonly joinsStory: boolean;
}

/** It is tomorrow already east of us: a day is allowed for that. */
const DAY_MS = 24 * 3_600_000;

/**
 * Adds a document: keeps its bytes, makes it a source, and proposes its claims. All of it or nothing.
 * @throws DocumentError when the bytes cannot be read, or nobody says who published them and when
 */
export async function addDocument(
  database: Database,
  folder: string,
  actor: Actor,
  now: Date,
  document: NewDocument,
  options: {
    readonly progress?: Progress;
    /** Sees what was read before anything is stored; refuses it by throwing. */
    readonly check?: (reading: DocumentReading) => void;
  } = {},
): Promise<AddedDocument> {
  const documentId = createHash('sha256').update(document.bytes).digest('hex');
  const known = await findDocument(database, documentId);
  if (known) return known;
  const reading = await readNewDocument(document, now, options.progress);
  options.check?.(reading);
  return keepDocument(database, folder, actor, now, documentId, document, reading);
}

/**
 * What a document says and which claims are found in it; nothing is stored.
 * @throws DocumentError
 */
export function readNewDocument(document: NewDocument, now: Date, progress?: Progress): Promise<DocumentReading> {
  return readers().read(
    {
      bytes: document.bytes,
      fileName: document.fileName,
      given: {
        publisher: document.publisher?.trim() || null,
        published: document.published ?? null,
        title: document.title ?? null,
        url: document.url ?? null,
        language: document.language,
        ...(document.otherwise ? { otherwise: document.otherwise } : {}),
      },
      today: new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10),
      wanted: 'source',
    },
    progress,
  );
}

/** Stores a document that was read: its bytes, then its rows. */
async function keepDocument(
  database: Database,
  folder: string,
  actor: Actor,
  now: Date,
  documentId: string,
  document: NewDocument,
  reading: DocumentReading,
): Promise<AddedDocument> {
  const { content, language, proposals } = reading;
  const facts = requireSource(reading.facts);
  const source: Source = {
    id: `${slug(facts.publisher).slice(0, 40)}-${facts.published}-${documentId.slice(0, 6)}`,
    title: facts.title ?? firstLine(content.text),
    publisher: facts.publisher,
    published: facts.published,
    publishedPrinted: null,
    url: facts.url,
    language,
    captured: true,
    note: null,
  };
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  // The bytes first: a row without its file would be a loss, a file without its row is only a leftover.
  await writeDurably(join(documents, documentId), document.bytes);

  let joinsStory: boolean;
  try {
    joinsStory = await store(
      database,
      actor,
      now,
      { id: documentId, fileName: document.fileName, bytes: document.bytes.byteLength },
      source,
      reading,
    );
  } catch (error) {
    // Another person added the very same bytes at the same moment: theirs stands.
    const overtaking = await findDocument(database, documentId);
    if (overtaking) return overtaking;
    throw error;
  }
  const isTable = isTableFormat(content.format);
  return { kind: 'added', documentId, sourceId: source.id, proposals: proposals.length, isTable, joinsStory };
}

/** @returns whether the document joined the story of another */
async function store(
  database: Database,
  actor: Actor,
  now: Date,
  file: { readonly id: string; readonly fileName: string; readonly bytes: number },
  source: Source,
  { content, language, proposals }: DocumentReading,
): Promise<boolean> {
  return inTransaction(database, actor, now, async (write) => {
    await insertSource(write, source);
    await write.transaction
      .insertInto('document')
      .values({
        id: file.id,
        source_id: source.id,
        file_name: file.fileName,
        media_type: MEDIA_TYPES[content.format],
        bytes: file.bytes,
        language,
        text: content.text,
        way_back: content.wayBack === null ? null : json(content.wayBack),
        pages: content.pages,
        added_at: write.at,
        added_by: actor.personId,
      })
      .execute();
    const group = await groupDocument(write, { id: file.id, text: content.text, published: source.published });
    await indexDocuments(write, [{ id: file.id, text: content.text, source }]);
    await insertClaims(
      write,
      proposals.map((proposal) => proposedClaim(proposal, file.id, source.id)),
    );
    write.record({
      action: 'document.added',
      subject: `document/${file.id}`,
      detail: { proposals: proposals.length },
    });
    return group !== null;
  });
}

async function findDocument(database: Database, documentId: string): Promise<AddedDocument | null> {
  const row = await database.kysely
    .selectFrom('document')
    .select(['source_id', 'media_type'])
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (!row) return null;
  const { claims } = await database.kysely
    .selectFrom('claim')
    .select((builder) => builder.fn.countAll<number>().as('claims'))
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow();
  const isTable = isTableFormat(formatOfMediaType(row.media_type));
  return {
    kind: 'known',
    documentId,
    sourceId: row.source_id,
    proposals: Number(claims),
    isTable,
    joinsStory: false,
  };
}

/** The title of a text that nobody gave one. */
export function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0]!.trim();
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
