/** What became of one file, for a page. Sentences are in the reader's language. */
export interface AddOutcome {
  readonly fileName: string;
  readonly kind: 'added' | 'known' | 'references' | 'refused';
  readonly sentence: string;
  /** What stands below the sentence: the entries of a list that were refused. */
  readonly details: readonly string[];
  readonly link: { readonly href: string; readonly label: string } | null;
  /** What a person can still say so that the file comes in. */
  readonly missing: readonly ('publisher' | 'published')[];
}

/** How many files came in, were there, or were refused; a list of references counts as one file. */
export function countOutcomes(outcomes: readonly AddOutcome[]): { added: number; known: number; refused: number } {
  const of = (...kinds: AddOutcome['kind'][]) => outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  return { added: of('added', 'references'), known: of('known'), refused: of('refused') };
}
