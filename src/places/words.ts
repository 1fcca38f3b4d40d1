import { foldName } from './register.ts';

/** A word of a text with its folded form. UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isCapital: boolean;
}

/** Runs of letters and digits: "U.S." is two words, "Sana’a" too; names are matched over such gaps. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const printed = match[0];
    const code = printed.charCodeAt(0);
    const isCapital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(printed);
    words.push({ start: match.index, end: match.index + printed.length, key: foldName(printed), isCapital });
  }
  return words;
}

/** Whether two words may belong to one name: a space, a line break, a hyphen, an apostrophe, or the point of "St. Louis". */
export function isJoined(text: string, a: Word, b: Word): boolean {
  const gap = text.slice(a.end, b.start);
  if (gap.length > 2) return false;
  if (/^(?:[ \u00a0\u202f-]|[’'‘&–]|\s?\n)$/u.test(gap)) return true;
  return /^\.[ \u00a0]?$/u.test(gap) && a.end - a.start <= 2;
}

/** Whether nothing but an opening mark stands between a position and the end of the sentence before it. */
export function startsSentence(text: string, position: number): boolean {
  let at = position - 1;
  while (at >= 0 && /[\s"“”'‘«»¿¡(—–-]/u.test(text[at]!)) {
    if (text[at] === '\n') return true;
    at--;
  }
  return at < 0 || /[.!?:;…]/u.test(text[at]!);
}
