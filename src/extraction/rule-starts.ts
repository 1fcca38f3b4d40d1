/**
 * With which characters a pattern can begin. Most rules begin at the start of a word with one of a few syllables:
 * knowing them, a reader tries a rule only where it can match at all.
 */

/** How many characters are looked at. */
export const START_LENGTH = 6;
/** More beginnings than this are cut shorter. */
const MOST_STARTS = 300;
const SHORT_LENGTH = 3;
/** Stands for any capital letter. */
export const CAPITAL = '\u0001';

/** A possible beginning, in lower case. `isCut`: what follows is unknown; otherwise the pattern may end here. */
interface Start {
  readonly text: string;
  readonly isCut: boolean;
}

const ANYTHING: readonly Start[] = [{ text: '', isCut: true }];
const NOTHING: readonly Start[] = [{ text: '', isCut: false }];

/**
 * The beginnings of a pattern with the `u` flag, each of at most six characters; a shorter one stands for anything that
 * begins with it. What is not understood begins with anything.
 * @param flags of the pattern; without `i`, `\\p{Lu}` begins with a capital only
 * @example startsOf('(?:arrest|detain)(?:ed)?') // ['arrest', 'detain']
 */
export function startsOf(source: string, flags = 'iu'): readonly string[] {
  const reader = { source, at: 0, capital: flags.includes('i') ? ANYTHING : [{ text: CAPITAL, isCut: true }] };
  const starts = readAlternatives(reader);
  if (reader.at !== source.length) return [''];
  return [...new Set(starts.map(({ text }) => text))];
}

interface Reader {
  readonly source: string;
  at: number;
  readonly capital: readonly Start[];
}

function readAlternatives(reader: Reader): readonly Start[] {
  const starts = [...readSequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at++;
    starts.push(...readSequence(reader));
  }
  return few(starts);
}

function readSequence(reader: Reader): readonly Start[] {
  let starts: readonly Start[] = NOTHING;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const item = readItem(reader);
    starts = follow(starts, item);
  }
  return starts;
}

function follow(starts: readonly Start[], item: readonly Start[]): readonly Start[] {
  return starts.some(({ isCut }) => !isCut) ? few(starts.flatMap((start) => joined(start, item))) : starts;
}

function joined(start: Start, following: readonly Start[]): readonly Start[] {
  if (start.isCut) return [start];
  return following.map(({ text, isCut }) => {
    if (text === CAPITAL && start.text !== '') return { text: start.text, isCut };
    const whole = start.text + text;
    return { text: whole.slice(0, START_LENGTH), isCut: isCut || whole.length >= START_LENGTH };
  });
}

function readItem(reader: Reader): readonly Start[] {
  const atom = readAtom(reader);
  const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0] ?? '';
  reader.at += quantifier.length;
  if (quantifier === '') return atom;
  const times = Number(/^\{(\d)\}$/.exec(quantifier)?.[1] ?? 0);
  if (times > 0) return Array.from({ length: times - 1 }).reduce<readonly Start[]>((all) => follow(all, atom), atom);
  const repeated = quantifier.startsWith('?') ? atom : atom.map(({ text }) => ({ text, isCut: true }));
  return /^(?:[*?]|\{0)/.test(quantifier) ? [...repeated, ...NOTHING] : repeated;
}

function readAtom(reader: Reader): readonly Start[] {
  const { source } = reader;
  const sign = source.charAt(reader.at);
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  reader.at++;
  if (sign === '.') return ANYTHING;
  if (sign === '^' || sign === '$') return NOTHING;
  return characters(sign);
}

function readGroup(reader: Reader): readonly Start[] {
  const opening = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '(';
  reader.at += opening.length;
  const inner = readAlternatives(reader);
  reader.at++;
  return /^\(\?(?:=|!|<=|<!)$/.test(opening) ? NOTHING : inner;
}

function readClass(reader: Reader): readonly Start[] {
  const end = closingBracket(reader.source, reader.at);
  const content = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  return /^\^|\\|.-./.test(content) ? ANYTHING : characters(content);
}

function closingBracket(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function readEscape(reader: Reader): readonly Start[] {
  const next = reader.source.charAt(reader.at + 1);
  if (next === 'p' || next === 'P') {
    const isCapital = reader.source.startsWith('p{Lu}', reader.at + 1);
    reader.at = reader.source.indexOf('}', reader.at) + 1;
    return isCapital ? reader.capital : ANYTHING;
  }
  reader.at += 2;
  if (next === 'b' || next === 'B') return NOTHING;
  if (next === 'd') return characters('0123456789');
  if (next === 's') return ANYTHING;
  return /[a-z]/i.test(next) ? ANYTHING : characters(next);
}

function characters(list: string): readonly Start[] {
  return [...new Set(list.toLowerCase())].map((text) => ({ text, isCut: false }));
}

function few(starts: readonly Start[]): readonly Start[] {
  const different = distinct(starts);
  if (different.length <= MOST_STARTS) return different;
  return distinct(
    different.map((start) =>
      start.text.length < SHORT_LENGTH ? start : { text: start.text.slice(0, SHORT_LENGTH), isCut: true },
    ),
  );
}

function distinct(starts: readonly Start[]): readonly Start[] {
  return [...new Map(starts.map((start) => [`${start.text}${start.isCut ? '…' : ''}`, start])).values()];
}
