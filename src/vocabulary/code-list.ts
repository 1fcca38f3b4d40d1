/** Languages in which everything a person reads exists. Spanish is written first. */
export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A word as people read it, with its one-line definition for the glossary. */
export interface Term {
  readonly label: string;
  readonly definition: string;
}

/** One code of a list, in both languages. */
export interface Code extends Readonly<Record<Language, Term>> {
  /** Code of the same concept in the classification after IC-TIP; empty until its category lists are published. */
  readonly ictip?: string;
}

/** Codes of a list as a tuple that a schema can enumerate. */
export function codesOf<T extends string>(list: Readonly<Record<T, Code>>): readonly [T, ...T[]] {
  return Object.keys(list) as unknown as readonly [T, ...T[]];
}
