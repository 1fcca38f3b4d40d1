import { DocumentError } from '../../documents/document-error.ts';
import type { DocumentMetadata } from '../../documents/document.ts';
import { isTextLanguage, type TextLanguage } from '../../extraction/text-language.ts';

/** What a person says of a document; null where they leave it to the document. */
export interface GivenFacts {
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: TextLanguage | undefined;
  /** What the person said of a whole pile of files: it holds where a file itself says nothing. */
  readonly otherwise?: { readonly publisher: string | null; readonly published: string | null };
}

/** What holds of a document: what a person said, else what it says of itself. */
export interface DocumentFacts {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: TextLanguage | undefined;
}

/**
 * What holds of a document. What a person gave wins.
 * @param today last day on which something can have been published
 * @throws DocumentError when the day of publication lies behind `today`
 */
export function factsOf(given: GivenFacts, metadata: DocumentMetadata, today: string): DocumentFacts {
  const published = given.published ?? metadata.published ?? given.otherwise?.published ?? null;
  if (published !== null && published > today) throw new DocumentError('published-in-future', { date: published });
  return {
    publisher: given.publisher?.trim() || metadata.publisher || given.otherwise?.publisher?.trim() || null,
    published,
    title: given.title?.trim() || metadata.title,
    url: given.url?.trim() || metadata.url,
    language: given.language,
  };
}

/** @throws DocumentError that says which of publisher and day is missing: a source has both */
export function requireSource(
  facts: DocumentFacts,
): DocumentFacts & { readonly publisher: string; readonly published: string } {
  const { publisher, published } = facts;
  if (publisher !== null && published !== null) return { ...facts, publisher, published };
  throw new DocumentError(
    publisher === null && published === null
      ? 'publisher-and-date-missing'
      : publisher === null
        ? 'publisher-missing'
        : 'date-missing',
  );
}

/** The language to read in where the text itself does not tell: the one that the document names, if it can be read. */
export function namedLanguage(metadata: DocumentMetadata): TextLanguage | undefined {
  return isTextLanguage(metadata.language) ? metadata.language : undefined;
}
