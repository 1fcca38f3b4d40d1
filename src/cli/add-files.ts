import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Incoming } from '../claims/adding/add-incoming.server.ts';
import { ReferencesError } from '../sources/references/read-references.ts';
import { DocumentError } from '../documents/text.ts';

/** Files read at the same time: as many as there are reading processes. */
const AT_ONCE = 2;

/**
 * The files that were named, and those inside the folders that were named, in the order of their names. Hidden files are the
 * system's and left out. What does not exist stays in the list: reading it says so.
 */
export function filesOf(named: readonly string[], folder: string): readonly string[] {
  return named.flatMap((name) => {
    const status = statSync(resolve(folder, name), { throwIfNoEntry: false });
    if (!status?.isDirectory()) return [name];
    return readdirSync(resolve(folder, name), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(resolve(folder, name).length + 1))
      .filter((path) => !path.split(/[/\\]/).some((part) => part.startsWith('.')))
      .sort()
      .map((path) => join(name, path));
  });
}

/** Runs work over files, a few at a time, and hands each result over in the order of the files. */
export async function inOrder<T>(
  files: readonly string[],
  work: (file: string) => Promise<T>,
  tell: (file: string, result: T) => void,
): Promise<void> {
  const results = new Map<number, T>();
  let next = 0;
  let told = 0;
  const worker = async () => {
    while (next < files.length) {
      const index = next++;
      results.set(index, await work(files[index]!));
      for (let result = results.get(told); results.has(told); result = results.get(told)) {
        tell(files[told]!, result!);
        results.delete(told++);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, files.length) }, worker));
}

/** One line for what came in, and further lines for the entries of a list that did not. */
export function linesOf(incoming: Incoming): { readonly said: string; readonly refused: readonly string[] } {
  if (incoming.kind === 'references') {
    const of = (outcome: string) => incoming.entries.filter((entry) => entry.outcome === outcome);
    return {
      said: `references, ${of('added').length} new sources, ${of('known').length} known already`,
      refused: of('refused').map(
        ({ number, label, problem }) => `entry ${number}${label ? ` (${label})` : ''}: ${PROBLEMS[problem!]}`,
      ),
    };
  }
  const { documentId, proposals } = incoming;
  return {
    said:
      incoming.kind === 'added'
        ? `added with ${proposals} proposed claims. Review them at /desk/documents/${documentId}`
        : `known already, nothing changed. It is at /desk/documents/${documentId}`,
    refused: [],
  };
}

/** The sentence of an error that a person can do something about; null for ours. */
export function refusalOf(error: unknown): string | null {
  if (error instanceof DocumentError) return error.message;
  if (!(error instanceof ReferencesError)) return null;
  return {
    empty: 'the reference list is empty.',
    'unknown-format': 'this is no CSL-JSON, RIS or BibTeX list.',
    broken: `the reference list breaks off or is damaged${error.where ? ` (${error.where})` : ''}; export it again.`,
  }[error.code];
}

const PROBLEMS = {
  'no-title': 'has no title; give it one in the reference manager',
  'no-publisher': 'does not say who published it; fill in the publication or the publisher',
  future: 'has a date in the future; correct it',
  'not-an-item': 'is no reference',
} as const;
