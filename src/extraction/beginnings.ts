import { START_LENGTH } from './rule-starts.ts';

/** Where in a text a word, a masked number or another sign begins: the places where rules are tried. */
export interface Beginnings {
  /** The text in lower case, with the same offsets. */
  readonly lower: string;
  readonly positions: readonly number[];
  /** For each position the number of what begins there, the same for the same characters; -1 where none was given. */
  readonly starts: readonly number[];
}

/** Characters below this (Latin letters, digits, common signs) are looked up. */
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
  const starts: number[] = [];
  let before = 0;
  for (let position = 0; position < lower.length; position++) {
    const code = lower.charCodeAt(position);
    const kind = code < COMMON ? COMMON_KINDS[code]! : readKind(code);
    if (kind === OTHER || (kind !== SPACE && kind !== before)) {
      positions.push(position);
      starts.push(startNumber(lower, text, position));
    }
    before = kind;
  }
  return { lower, positions, starts };
}

/** Stands behind the characters of a start that is a capital letter. */
const CAPITAL_SIGN = '\u0001';

/** What begins at a position of a text: a few characters in lower case, marked when the first is a capital. */
export function startAt(lower: string, text: string, position: number): string {
  const printed = lower.slice(position, position + START_LENGTH);
  return text.charCodeAt(position) === lower.charCodeAt(position) ? printed : printed + CAPITAL_SIGN;
}

/** Whether a start, as `startAt` gives it, is a capital letter. */
export function isCapitalStart(start: string): boolean {
  return start.endsWith(CAPITAL_SIGN);
}

/** Most different starts that get a number; a text of signs from everywhere must not fill the memory. */
const MOST_STARTS = 20_000;
/** The characters of each numbered start, three by three. */
const firsts = new Int32Array(MOST_STARTS);
const seconds = new Int32Array(MOST_STARTS);
let given = 0;
/** Numbers of starts, raised by one, where their characters point to, or behind that; 0 is free. */
const SLOTS = 1 << 16;
const slots = new Uint16Array(SLOTS);

function startNumber(lower: string, text: string, position: number): number {
  const printed = threeAt(lower, position);
  const second = threeAt(lower, position + 3);
  if (printed < 0 || second < 0) return -1;
  const first = text.charCodeAt(position) !== lower.charCodeAt(position) ? printed + CAPITALS : printed;
  let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
  for (;;) {
    const number = slots[slot]! - 1;
    if (number < 0) break;
    if (firsts[number] === first && seconds[number] === second) return number;
    slot = (slot + 1) % SLOTS;
  }
  if (given >= MOST_STARTS) return -1;
  firsts[given] = first;
  seconds[given] = second;
  slots[slot] = ++given;
  return given - 1;
}

/** Larger than any three characters. */
const CAPITALS = COMMON ** 3;

/** Three characters as one number; -1 where one is too far from the Latin ones. */
function threeAt(lower: string, position: number): number {
  let number = 0;
  for (let at = position; at < position + 3; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    if (code >= COMMON) return -1;
    number = number * COMMON + code;
  }
  return number;
}

/** Lower case without changing any offset. */
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll(/[A-ZÀ-Þ]/g, (sign) => sign.toLowerCase());
}
