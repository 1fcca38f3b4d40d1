import { addIncoming, type Incoming } from '../../../claims/adding/add-incoming.server.ts';
import type { Actor } from '../../../database/audit.server.ts';
import type { Database } from '../../../database/connection.server.ts';
import { DocumentError, documentErrorMessage } from '../../../documents/document-error.ts';
import { addingTexts } from '../../../i18n/adding.ts';
import { deskTexts } from '../../../i18n/desk.ts';
import { fill, formatList } from '../../../i18n/format.ts';
import { plural } from '../../../i18n/plural.ts';
import { ReferencesError } from '../../../sources/references/read-references.ts';
import type { Language } from '../../../vocabulary/code-list.ts';
import type { AddOutcome } from './add-outcome.ts';

/** What the person said for all files: used where a file itself says nothing. */
export interface CommonFacts {
  readonly publisher: string | null;
  readonly published: string | null;
}

/** Takes one file in and says what became of it. Errors that are ours are thrown; all others are outcomes. */
export async function takeIn(
  store: { readonly database: Database; readonly folder: string },
  actor: Actor,
  now: Date,
  file: File,
  common: CommonFacts,
  language: Language,
): Promise<AddOutcome> {
  // A chosen folder sends paths; only the name says something about the file.
  const fileName = file.name.split('/').at(-1)!;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const incoming = await addIncoming(store.database, store.folder, actor, now, {
      bytes,
      fileName,
      otherwise: common,
    });
    return outcomeOf(incoming, language);
  } catch (error) {
    const refused = refusalOf(error, language);
    if (refused === null) throw error;
    return { fileName, kind: 'refused', details: [], link: null, ...refused };
  }
}

function outcomeOf(incoming: Incoming, language: Language): AddOutcome {
  const texts = addingTexts(language);
  const { fileName } = incoming;
  if (incoming.kind === 'references') {
    const count = (outcome: string) => incoming.entries.filter((entry) => entry.outcome === outcome).length;
    const parts = (['added', 'known', 'refused'] as const)
      .filter((outcome) => count(outcome) > 0)
      .map((outcome) => plural(language, texts.references[outcome], count(outcome)));
    const details = incoming.entries
      .filter((entry) => entry.problem !== null)
      .map((entry) =>
        fill(entry.label ? texts.entryNamed : texts.entry, {
          n: String(entry.number),
          label: entry.label,
          problem: texts.problems[entry.problem!],
        }),
      );
    return {
      fileName,
      kind: count('added') + count('known') > 0 ? 'references' : 'refused',
      sentence: `${formatList(language, parts)}.`,
      details,
      link: null,
      missing: [],
    };
  }
  const { documentId, proposals, isTable, joinsStory } = incoming;
  if (incoming.kind === 'known')
    return {
      fileName,
      kind: 'known',
      sentence: texts.known,
      details: [],
      link: { href: `/desk/documents/${documentId}`, label: texts.open },
      missing: [],
    };
  return {
    fileName,
    kind: 'added',
    sentence: isTable ? texts.table : proposals === 0 ? texts.addedNone : plural(language, texts.added, proposals),
    details: joinsStory ? [texts.copy] : [],
    link: isTable
      ? { href: `/desk/documents/${documentId}/table`, label: texts.mapTable }
      : { href: `/desk/documents/${documentId}`, label: texts.open },
    missing: [],
  };
}

const MISSING: Readonly<Record<string, AddOutcome['missing']>> = {
  'publisher-missing': ['publisher'],
  'date-missing': ['published'],
  'publisher-and-date-missing': ['publisher', 'published'],
  'published-in-future': ['published'],
};

/** The sentence for an error that a person can do something about; null for ours. */
function refusalOf(error: unknown, language: Language): Pick<AddOutcome, 'sentence' | 'missing'> | null {
  if (error instanceof DocumentError) {
    const message = documentErrorMessage(error.code, error.params, language);
    return { sentence: message.charAt(0).toUpperCase() + message.slice(1), missing: MISSING[error.code] ?? [] };
  }
  if (error instanceof ReferencesError) {
    const texts = addingTexts(language).referencesErrors;
    const sentence =
      error.code === 'broken' && error.where ? fill(texts.brokenAt, { where: error.where }) : texts[error.code];
    return { sentence, missing: [] };
  }
  const code = (error as { code?: unknown }).code;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL'
    ? { sentence: deskTexts(language).add.errors.diskFull, missing: [] }
    : null;
}
