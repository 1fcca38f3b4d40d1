/**
 * What a topic must read, in one language: one expected value with many phrasings, and phrasings that must give nothing.
 * All lines are plain grammar or invented; none is taken from a publication.
 */
export interface Corpus<Expected> {
  readonly examples: readonly Example<Expected>[];
  readonly negative: readonly string[];
}

export interface Example<Expected> {
  readonly expected: Expected;
  readonly phrasings: readonly string[];
}

/** One expected value with its phrasings. */
export function example<Expected>(expected: Expected, ...phrasings: readonly string[]): Example<Expected> {
  return { expected, phrasings };
}

/** Publication date of every corpus line: a Thursday. */
export const CORPUS_PUBLISHED = '2012-11-15';
