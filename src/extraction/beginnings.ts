/** Where in a text a word, a masked number or another sign begins: the places where rules are tried. */
export interface Beginnings {
  /** The text in lower case, with the same offsets. */
  readonly lower: string;
  readonly positions: readonly number[];
  /**
   * For each position its first characters as a number, twice, and one more where it is a capital letter; -2 or -1 where
   * a character is too far from the Latin ones.
   */
  readonly keys: readonly number[];
}

/** How many characters a key holds. */
export const FIRST = 3;
/** Characters below this (Latin letters, digits, common signs) fit into a key. */
const COMMON = 512;

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MASK = 4;
const OTHER = 5;
const COMMON_KINDS = Uint8Array.from({ length: COMMON }, (_, code) => readKind(code));

function readKind(code: number): number {
  if (code <= 0x20 || code === 0xa0) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x23) return MASK;
  return /\p{L}/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

/** Texts whose beginnings are remembered: each topic asks for those of the same sentences. */
const MOST_REMEMBERED = 400;
const remembered = new Map<string, Beginnings>();

/** Forgets the texts read so far: what is held long is costly to free. */
export function forgetBeginnings(): void {
  remembered.clear();
}

/** The places of a text where rules are tried. Those of the last texts are remembered. */
export function beginningsIn(text: string): Beginnings {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = readBeginnings(text);
  remembered.set(text, found);
  return found;
}

function readBeginnings(text: string): Beginnings {
  const lower = lowerCased(text);
  const positions: number[] = [];
  const keys: number[] = [];
  let before = 0;
  for (let position = 0; position < lower.length; position++) {
    const code = lower.charCodeAt(position);
    const kind = code < COMMON ? COMMON_KINDS[code]! : readKind(code);
    if (kind === OTHER || (kind !== SPACE && kind !== before)) {
      positions.push(position);
      keys.push(keyAt(lower, position, text.charCodeAt(position) !== code));
    }
    before = kind;
  }
  return { lower, positions, keys };
}

function keyAt(lower: string, position: number, isCapital: boolean): number {
  const first = lower.charCodeAt(position);
  const second = position + 1 < lower.length ? lower.charCodeAt(position + 1) : 0;
  const third = position + 2 < lower.length ? lower.charCodeAt(position + 2) : 0;
  const capital = isCapital ? 1 : 0;
  if (first >= COMMON || second >= COMMON || third >= COMMON) return capital - 2;
  return ((first * COMMON + second) * COMMON + third) * 2 + capital;
}

/** Lower case without changing any offset. */
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll(/[A-ZÀ-Þ]/g, (sign) => sign.toLowerCase());
}
