import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { referenceOf, type Reference, type ReferenceProblem } from './reference.ts';

export type ReferenceFormat = 'csl-json' | 'ris' | 'bibtex';

/** The file is none of the three formats, or breaks off. */
export class ReferencesError extends Error {
  readonly code: 'empty' | 'unknown-format' | 'broken';
  /** What the reader says of the place, in English; null where it says nothing. */
  readonly where: string | null;
  constructor(code: ReferencesError['code'], where: string | null = null) {
    super(`The references cannot be read: ${code}${where ? ` (${where})` : ''}.`);
    this.code = code;
    this.where = where;
  }
}

/** One entry of the file, in its order from 1. */
export interface ReadReference {
  readonly number: number;
  /** What names the entry to a person: its title or key. */
  readonly label: string;
  readonly reference: Reference | null;
  readonly problem: ReferenceProblem | null;
}

/** The format of a file of references, by how it begins; null when it is none that is read. */
export function referenceFormatOf(text: string): ReferenceFormat | null {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(start)) return 'csl-json';
  if (/^(?:[^\n]*\n){0,20}?TY {2}- /.test(start)) return 'ris';
  return /^(?:%[^\n]*\n\s*)*@\s*[a-z]+\s*[{(]/i.test(start.slice(0, 20_000)) ? 'bibtex' : null;
}

/**
 * The references of a file. Nothing is fetched: the text is given to the parser of its format.
 * @param today ISO date; entries after it are refused
 * @throws ReferencesError when the whole file cannot be read
 */
export function readReferences(
  text: string,
  today: string,
): { readonly format: ReferenceFormat; readonly entries: readonly ReadReference[] } {
  if (text.trim() === '') throw new ReferencesError('empty');
  const format = referenceFormatOf(text);
  if (format === null) throw new ReferencesError('unknown-format');
  const items = itemsOf(text.replace(/^\uFEFF/, '').trimStart(), format);
  if (items.length === 0) throw new ReferencesError('empty');
  return {
    format,
    entries: items.map((item, index) => {
      const read = referenceOf(item, today);
      const reference = typeof read === 'string' ? null : read;
      return {
        number: index + 1,
        label: reference?.title ?? labelOf(item),
        reference,
        problem: typeof read === 'string' ? read : null,
      };
    }),
  };
}

function itemsOf(text: string, format: ReferenceFormat): readonly unknown[] {
  try {
    if (format === 'csl-json') {
      const parsed: unknown = JSON.parse(text);
      if (Array.isArray(parsed)) return parsed;
      const items = (parsed as { items?: unknown }).items;
      return Array.isArray(items) ? items : [parsed];
    }
    const forceType = format === 'ris' ? '@ris/file' : '@biblatex/text';
    return plugins.input.chain(text, { forceType, generateGraph: false });
  } catch (error) {
    const [line = null] = error instanceof Error ? error.message.split('\n') : [];
    throw new ReferencesError('broken', line);
  }
}

function labelOf(item: unknown): string {
  const { title, id } = (item ?? {}) as { title?: unknown; id?: unknown };
  return typeof title === 'string' && title
    ? title
    : typeof id === 'string' || typeof id === 'number'
      ? String(id)
      : '';
}
