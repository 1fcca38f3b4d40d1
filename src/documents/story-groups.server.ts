import type { Selectable } from 'kysely';
import { inTransaction, type Actor, type Write } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import type { DocumentGroupTable } from '../database/schema.ts';
import { bandsOf, sameStory, signatureOf, toldBy } from './likeness.ts';

/** Candidates whose texts are compared, those that share most first. */
const MOST_CANDIDATES = 12;

/** A document of a group, with what a person said of it. */
export interface GroupedDocument {
  readonly documentId: string;
  readonly groupId: string;
  readonly likeness: number;
  readonly state: 'proposed' | 'same' | 'apart';
}

/**
 * Looks for the story of a new document among those that are there, and puts both into one group. The program proposes;
 * `decideGroup` is for people.
 * @returns the group, or null when the document tells its own story
 */
export async function groupDocument(
  write: Write,
  document: { readonly id: string; readonly text: string; readonly published: string | null },
): Promise<GroupedDocument | null> {
  const { transaction } = write;
  const told = toldBy(document.text, document.published);
  const bands = bandsOf(signatureOf(told.runs));
  if (bands.length === 0) return null;
  const candidates = await transaction
    .selectFrom('document_band')
    .select(['document_id', (builder) => builder.fn.countAll<number>().as('shared')])
    .where('band', 'in', bands)
    .where('document_id', '!=', document.id)
    .groupBy('document_id')
    .orderBy('shared', 'desc')
    .orderBy('document_id')
    .limit(MOST_CANDIDATES)
    .execute();
  await transaction
    .insertInto('document_band')
    .values(bands.map((band) => ({ band, document_id: document.id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (candidates.length === 0) return null;

  const texts = await transaction
    .selectFrom('document')
    .innerJoin('source', 'source.id', 'document.source_id')
    .leftJoin('document_group', 'document_group.document_id', 'document.id')
    .select(['document.id', 'document.text', 'source.published', 'document_group.group_id', 'document_group.state'])
    .where(
      'document.id',
      'in',
      candidates.map((candidate) => candidate.document_id),
    )
    .execute();
  const alike = texts
    .map((row) => ({ row, alike: sameStory(told, toldBy(row.text, row.published)) }))
    .filter((each): each is typeof each & { alike: number } => each.alike !== null && each.row.state !== 'apart')
    .sort((a, b) => b.alike - a.alike || (a.row.id < b.row.id ? -1 : 1));
  const [best] = alike;
  if (!best) return null;

  const groupId = best.row.group_id ?? best.row.id;
  const own = { document_id: document.id, group_id: groupId, likeness: best.alike, state: 'proposed' };
  const first = { document_id: best.row.id, group_id: groupId, likeness: 1, state: 'proposed' };
  await transaction
    .insertInto('document_group')
    .values(best.row.group_id === null ? [first, own] : [own])
    .execute();
  write.record({
    action: 'document.grouped',
    subject: `document/${document.id}`,
    detail: { group: groupId, likeness: Math.round(best.alike * 100) / 100 },
  });
  return { documentId: document.id, groupId, likeness: best.alike, state: 'proposed' };
}

/**
 * A person says that a document tells the story of its group, or its own.
 * @returns whether there was a group to decide on
 */
export async function decideGroup(
  database: Database,
  actor: Actor,
  now: Date,
  decision: { readonly documentId: string; readonly state: 'same' | 'apart' },
  afterwards: (write: Write, documentIds: readonly string[]) => Promise<void> = async () => {},
): Promise<boolean> {
  const group = await readGroup(database, decision.documentId);
  if (group.length === 0) return false;
  await inTransaction(database, actor, now, async (write) => {
    await write.transaction
      .updateTable('document_group')
      .set({ state: decision.state, decided_by: actor.name, person_id: actor.personId, decided_at: write.at })
      .where('document_id', '=', decision.documentId)
      .execute();
    write.record({ action: `document.${decision.state}-story`, subject: `document/${decision.documentId}` });
    await afterwards(
      write,
      group.map((document) => document.documentId),
    );
  });
  return true;
}

/** The documents of the group that a document belongs to, itself included; empty where it stands alone. */
export async function readGroup(database: Database, documentId: string): Promise<readonly GroupedDocument[]> {
  const rows = await database.kysely
    .selectFrom('document_group')
    .selectAll()
    .where('group_id', '=', (builder) =>
      builder.selectFrom('document_group').select('group_id').where('document_id', '=', documentId),
    )
    .orderBy('likeness', 'desc')
    .orderBy('document_id')
    .execute();
  return rows.map(groupedDocumentOfRow);
}

export function groupedDocumentOfRow(row: Selectable<DocumentGroupTable>): GroupedDocument {
  return {
    documentId: row.document_id,
    groupId: row.group_id,
    likeness: row.likeness,
    state: row.state as GroupedDocument['state'],
  };
}
