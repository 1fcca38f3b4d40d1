import { foldName } from './register.ts';

/** A word of a text with its folded form. UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isCapital: boolean;
}

const NONE = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
/** A letter or digit that is not plain: its word is folded with care. */
const OTHER = 4;
const MARK = 5;
/** What characters below this are is looked up. */
const COMMON = 0x370;
const COMMON_KINDS = Uint8Array.from({ length: COMMON }, (_, code) => readKind(code));

function readKind(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return SMALL;
  if (code >= 0x41 && code <= 0x5a) return CAPITAL;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const sign = String.fromCodePoint(code);
  if (/[\p{L}\p{N}]/u.test(sign)) return OTHER;
  return /\p{M}/u.test(sign) ? MARK : NONE;
}

/** Dashes, quotation marks and other signs of printing, none of them a letter. */
function isPrintersSign(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f;
}

function kindAt(text: string, position: number): number {
  const code = text.charCodeAt(position);
  if (code < COMMON) return COMMON_KINDS[code]!;
  return isPrintersSign(code) ? NONE : readKind(text.codePointAt(position)!);
}

/**
 * Runs of letters and digits: "U.S." is two words, "Sana’a" too; names are matched over such gaps. `from` and `most`
 * bound what is read of a long text.
 */
export function wordsOf(text: string, from = 0, most = Infinity): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  let isPlain = true;
  for (let position = from; position <= text.length; position++) {
    const kind = position < text.length ? kindAt(text, position) : NONE;
    if (kind === NONE || (kind === MARK && start < 0)) {
      if (start >= 0) {
        words.push(wordAt(text, start, position, isPlain));
        if (words.length >= most) break;
      }
      start = -1;
      continue;
    }
    if (start < 0) {
      start = position;
      isPlain = true;
    }
    if (kind >= OTHER) {
      isPlain = false;
      if (text.codePointAt(position)! > 0xffff) position++;
    }
  }
  return words;
}

function wordAt(text: string, start: number, end: number, isPlain: boolean): Word {
  const printed = text.slice(start, end);
  const code = printed.charCodeAt(0);
  const isCapital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(printed);
  return { start, end, key: isPlain ? printed.toLowerCase() : foldName(printed), isCapital };
}

/** Whether two words may belong to one name: a space, a line break, a hyphen, an apostrophe, or the point of "St. Louis". */
export function isJoined(text: string, a: Word, b: Word): boolean {
  const length = b.start - a.end;
  if (length > 2) return false;
  if (length === 1) {
    const sign = text.charAt(a.end);
    if (sign === ' ') return true;
    return JOINTS.includes(sign) || (sign === '.' && a.end - a.start <= 2);
  }
  const gap = text.slice(a.end, b.start);
  return /^\s\n$/u.test(gap) || (/^\.[ \u00a0]$/u.test(gap) && a.end - a.start <= 2);
}

/** Signs between the words of one name. */
const JOINTS = " \u00a0\u202f-’'‘&–\n";

/** Whether nothing but an opening mark stands between a position and the end of the sentence before it. */
export function startsSentence(text: string, position: number): boolean {
  let at = position - 1;
  while (at >= 0 && /[\s"“”'‘«»¿¡(—–-]/u.test(text[at]!)) {
    if (text[at] === '\n') return true;
    at--;
  }
  return at < 0 || /[.!?:;…]/u.test(text[at]!);
}
