import type { Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import type { Progress } from '../../documents/document.ts';
import { decodeText } from '../../documents/text.ts';
import { addReferences, type AddedReference } from '../../sources/references/add-references.server.ts';
import { readReferences, referenceFormatOf } from '../../sources/references/read-references.ts';
import { addDocument, type AddedDocument, type NewDocument } from './add-document.server.ts';

/** What became of a file: a document with its claims, or a list of references. */
export type Incoming =
  | (AddedDocument & { readonly fileName: string })
  | { readonly kind: 'references'; readonly fileName: string; readonly entries: readonly AddedReference[] };

/** Names under which reference managers save their lists; a list is known by its content, but prose is never asked. */
const REFERENCE_NAMES = /\.(?:json|ris|enw|bib|bibtex|csljson)$/i;

/**
 * Takes in whatever arrives: a document becomes a source with proposed claims, a list of references becomes sources.
 * @throws DocumentError or ReferencesError, with nothing stored
 */
export async function addIncoming(
  database: Database,
  folder: string,
  actor: Actor,
  now: Date,
  document: NewDocument,
  progress?: Progress,
): Promise<Incoming> {
  const { fileName } = document;
  if (REFERENCE_NAMES.test(fileName)) {
    const { text } = decodeText(document.bytes);
    if (referenceFormatOf(text) !== null) {
      const { entries } = readReferences(text, now.toISOString().slice(0, 10));
      return { kind: 'references', fileName, entries: await addReferences(database, actor, now, entries) };
    }
  }
  return { ...(await addDocument(database, folder, actor, now, document, progress ? { progress } : {})), fileName };
}
