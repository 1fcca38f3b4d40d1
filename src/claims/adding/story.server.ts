import type { Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { decideGroup, groupedDocumentOfRow, type GroupedDocument } from '../../documents/story-groups.server.ts';
import { recomputeAroundDocuments } from '../findings/kept/finding-store.server.ts';

/** A document of a story, as a page lists it. */
export interface StoryDocument extends GroupedDocument {
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  /** Who said that it is the same story or another; null while the program alone says it. */
  readonly decidedBy: string | null;
}

/** All documents of a document's story, itself included, the earliest first; empty where it stands alone. */
export async function readStory(database: Database, documentId: string): Promise<readonly StoryDocument[]> {
  const rows = await database.kysely
    .selectFrom('document_group')
    .innerJoin('document', 'document.id', 'document_group.document_id')
    .innerJoin('source', 'source.id', 'document.source_id')
    .selectAll('document_group')
    .select(['source.title', 'source.publisher', 'source.published'])
    .where('document_group.group_id', '=', (builder) =>
      builder.selectFrom('document_group').select('group_id').where('document_id', '=', documentId),
    )
    .orderBy('source.published')
    .orderBy('document.added_at')
    .orderBy('document.id')
    .execute();
  return rows.map((row) => ({
    ...groupedDocumentOfRow(row),
    title: row.title,
    publisher: row.publisher,
    published: row.published,
    decidedBy: row.decided_by,
  }));
}

/**
 * A person says that a document tells the story of its group, or its own; findings that count stories follow.
 * @returns false when the document has no group
 */
export async function decideStory(
  database: Database,
  actor: Actor,
  now: Date,
  decision: { readonly documentId: string; readonly state: 'same' | 'apart' },
): Promise<boolean> {
  return decideGroup(database, actor, now, decision, recomputeAroundDocuments);
}
