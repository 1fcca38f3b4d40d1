import { nameKey } from '../vocabulary/name-key.ts';

/** A name with every way it is spelled. */
export interface SpelledName {
  readonly key: string;
  readonly spellings: readonly string[];
}

/** Two names that likely mean one thing, and why. */
export interface LikelySame {
  readonly a: string;
  readonly b: string;
  readonly because: 'spelling' | 'alias' | 'abbreviation' | 'typing';
}

/** Words that names drop and add freely. */
const FREE_WORDS = new Set('de del la las el los y e en para por contra of the and for to do da dos das a'.split(' '));
/** Shorter names differ by a letter and mean different things. */
const SHORTEST_TYPED = 9;
const SHORTEST_ABBREVIATION = 3;

/**
 * Names that likely mean the same, the surest first: alike but for case, accents and small words; one spelled as an alias
 * of the other; one the initials of the other; one letter apart. Takes time in proportion to the names, not to their pairs.
 * @example likelySame([{ key: 'a', spellings: ['Fiscalia General'] }, { key: 'b', spellings: ['Fiscalía General'] }])
 */
export function likelySame(names: readonly SpelledName[]): readonly LikelySame[] {
  const found = new Map<string, LikelySame>();
  const add = (a: string, b: string, because: LikelySame['because']) => {
    if (a === b) return;
    const [first, second] = a < b ? [a, b] : [b, a];
    const pair = `${first}\n${second}`;
    if (!found.has(pair)) found.set(pair, { a: first, b: second, because });
  };
  const together = (keyOf: (spelling: string) => readonly string[], because: LikelySame['because']) => {
    const owners = new Map<string, Set<string>>();
    for (const { key, spellings } of names)
      for (const spelling of spellings)
        for (const folded of keyOf(spelling)) owners.set(folded, (owners.get(folded) ?? new Set()).add(key));
    for (const owning of owners.values()) {
      const [first, ...others] = owning;
      for (const other of others) add(first!, other, because);
    }
  };
  const first = names.map(({ key, spellings }) => ({ key, spellings: spellings.slice(0, 1) }));
  const bare = (spelling: string) => wordsOf(spelling).join(' ');
  const byName = Map.groupBy(first, ({ spellings }) => bare(spellings[0] ?? ''));
  for (const [name, [one, ...others]] of byName)
    if (name !== '') for (const other of others) add(one!.key, other.key, 'spelling');
  together((spelling) => (bare(spelling) === '' ? [] : [bare(spelling)]), 'alias');
  abbreviations(names, add);
  together((spelling) => lettersLeftOut(bare(spelling)), 'typing');
  return [...found.values()].sort((x, y) => ORDER[x.because] - ORDER[y.because] || (x.a < y.a ? -1 : 1));
}

const ORDER: Readonly<Record<LikelySame['because'], number>> = { spelling: 0, alias: 1, abbreviation: 2, typing: 3 };

function wordsOf(spelling: string): readonly string[] {
  const words = nameKey(spelling).split(' ');
  const bearing = words.filter((word) => !FREE_WORDS.has(word));
  return bearing.length > 0 ? bearing : words;
}

function abbreviations(
  names: readonly SpelledName[],
  add: (a: string, b: string, because: 'abbreviation') => void,
): void {
  const initials = new Map<string, string>();
  for (const { key, spellings } of names)
    for (const spelling of spellings) {
      const words = wordsOf(spelling);
      if (words.length >= SHORTEST_ABBREVIATION) initials.set(words.map((word) => word[0]).join(''), key);
    }
  for (const { key, spellings } of names)
    for (const spelling of spellings) {
      const owner = initials.get(nameKey(spelling).replaceAll(' ', ''));
      // Only what is written as an abbreviation is one: "Once" is no initials.
      if (
        owner !== undefined &&
        spelling.replace(/[^\p{L}]/gu, '') === spelling.replace(/[^\p{L}]/gu, '').toUpperCase()
      )
        add(owner, key, 'abbreviation');
    }
}

/** A name with each of its letters left out in turn: names one letter apart share one of these. */
function lettersLeftOut(name: string): readonly string[] {
  if (name.length < SHORTEST_TYPED) return [];
  return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))];
}
