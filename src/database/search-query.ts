/** One thing to look for: words that follow each other, the last one perhaps only begun. */
export interface SearchTerm {
  /** Folded words: no case, no accents. */
  readonly words: readonly string[];
  readonly begun: boolean;
  readonly excluded: boolean;
}

/** Longest query that is read, in characters, and most terms: a pasted page is no query. */
const LONGEST_QUERY = 300;
const MOST_TERMS = 12;
/** A word of fewer letters is taken as whole: too many begin so. Who writes `*` may ask for a little more. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_WITH_ASTERISK = 2;

/**
 * A text as it is searched: lower case, without accents, words of letters and digits. A number's separators join its
 * digits, so that 1.359, 1,359 and 1359 are one word.
 * @example foldForSearch('Fiscalía: 1.359 denuncias') // 'fiscalia 1359 denuncias'
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[.,'’\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What a person typed, as terms that must all be found: words, "phrases", -excluded ones; a word typed last, or one that
 * ends in `*`, may be only begun.
 * @example readSearch('denuncias "La Paz"') // [{ words: ['denuncias'] … }, { words: ['la', 'paz'] … }]
 */
export function readSearch(typed: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  const text = typed.slice(0, LONGEST_QUERY);
  for (const match of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const [whole, minus, phrase, word] = match;
    const words = foldForSearch(phrase ?? word ?? '')
      .split(' ')
      .filter(Boolean);
    if (words.length === 0) continue;
    const isLast = match.index + whole.length === text.length;
    const letters = words.at(-1)!.length;
    const begun =
      phrase === undefined &&
      (word!.endsWith('*')
        ? letters >= SHORTEST_WITH_ASTERISK
        : isLast && minus === '' && letters >= SHORTEST_BEGINNING && !/\d$/.test(word!));
    terms.push({ words, begun, excluded: minus === '-' && (phrase !== undefined || words.length > 0) });
    if (terms.length === MOST_TERMS) break;
  }
  // Only what is not wanted names nothing to find.
  return terms.some((term) => !term.excluded) ? terms : [];
}

/**
 * The terms in the query language of SQLite's FTS5; only folded words reach it, so nothing can break out.
 * @param columns the columns that are searched
 * @param wordsThatBegin what a begun word may be: FTS5 would read all hits of all of them before it gives the first
 */
export function sqliteQuery(
  terms: readonly SearchTerm[],
  columns: string | null = null,
  wordsThatBegin: (beginning: string) => readonly string[] | null = () => null,
): string {
  const quoted = (term: SearchTerm) => {
    const ends = term.begun ? wordsThatBegin(term.words.at(-1)!) : null;
    if (ends === null) return `"${term.words.join(' ')}"${term.begun ? '*' : ''}`;
    const phrases = (ends.length === 0 ? [term.words.at(-1)!] : ends).map(
      (end) => `"${[...term.words.slice(0, -1), end].join(' ')}"`,
    );
    return phrases.length === 1 ? phrases[0]! : `(${phrases.join(' OR ')})`;
  };
  const wanted = terms.filter((term) => !term.excluded).map(quoted);
  const excluded = terms.filter((term) => term.excluded).map(quoted);
  const all = `(${wanted.join(' AND ')})${excluded.map((term) => ` NOT ${term}`).join('')}`;
  return columns === null ? all : `${columns} : ${all}`;
}

/** The terms in the query language of PostgreSQL's text search. */
export function postgresQuery(terms: readonly SearchTerm[]): string {
  return terms
    .map((term) => {
      const words = term.words.map((word, index) =>
        term.begun && index === term.words.length - 1 ? `'${word}':*` : `'${word}'`,
      );
      return `${term.excluded ? '!' : ''}(${words.join(' <-> ')})`;
    })
    .join(' & ');
}

/** Stretches of a text that the terms name, as UTF-16 offsets, for marking. */
export function findTerms(
  text: string,
  terms: readonly SearchTerm[],
): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.,'’\u00a0\u202f]\d{3}(?!\d))*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldForSearch(match[0]),
  }));
  for (const term of terms.filter(({ excluded }) => !excluded)) {
    for (let first = 0; first + term.words.length <= words.length; first++) {
      const fits = term.words.every((word, index) => {
        const there = words[first + index]!.folded;
        return there === word || (term.begun && index === term.words.length - 1 && there.startsWith(word));
      });
      if (fits) found.push({ start: words[first]!.start, end: words[first + term.words.length - 1]!.end });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
