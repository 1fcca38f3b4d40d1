import type { Doubt } from './doubt.ts';
import { ENTITY, entityText } from './entities.ts';
import { findLineBreaks } from './line-breaks.ts';
import { MISREAD_NUMBER, misreadDigits } from './misread-digits.ts';
import { misdecodedText, MISDECODED } from './misdecoded.ts';
import { LOST_LETTERS } from './lost-letters.ts';

/** A stretch of a text in which a number is doubtful. */
export interface DoubtfulSpan {
  readonly start: number;
  readonly end: number;
  readonly doubt: Doubt;
}

/** A text as a reader understands it, and the way back to the text that was captured. */
export interface CleanedText {
  readonly text: string;
  /** In order of position; offsets into the cleaned text. */
  readonly doubts: readonly DoubtfulSpan[];
  /** Offset in the captured text of what begins at an offset of the cleaned one. */
  start(offset: number): number;
  /** Offset in the captured text behind what ends at an offset of the cleaned one. */
  end(offset: number): number;
}

/** A stretch of the captured text and what stands there in the cleaned one. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly doubt?: Doubt;
}

/** Without any of these a text is as it was meant. One pass over the text says so. */
const SUSPECT =
  /[[&\p{M}\p{Cf}\u2028\u2029\ufffd\ufb00-\ufb06ÂÃâ\u00b9\u00b2\u00b3\u2070-\u207e\u0660-\u066c\u06f0-\u06f9\u0966-\u096f\uff01-\uff5e\u{1d7ce}-\u{1d7ff}]|(?! )\p{Zs}|(?![\t\n\r])\p{Cc}|\p{L}\d|\d[\p{L}|]|[|]\d|(?:\p{L}[.,;:!?)”"»]|(?:1[89]|20)\d\d[.,])\d{1,3}(?:\s|$)|-[ \t]*\r?\n|[^\s.!?:;][ \t]*\r?\n/u;

/** Signs that nobody sees, other spaces, control signs, joined or wide letters, digits of other scripts, loose accents. */
const SIGNS =
  /\p{Cf}|(?! )\p{Zs}|[\u2028\u2029]|(?![\t\n\r])\p{Cc}|[\ufb00-\ufb06\uff01-\uff5e\u{1d7ce}-\u{1d7ff}]|[\u0660-\u066c\u06f0-\u06f9\u0966-\u096f]+|\p{L}\p{M}{1,4}/gu;
/** Raised digits, and digits glued to the word or the full stop before them: marks of footnotes. */
const FOOTNOTE_MARKS =
  /[\u207d(]?[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,6}[\u207e)]?|(?<=[\p{L}\d.,;:”"»)])\[\d{1,3}\](?=[\s.,;:)[]|$)|(?=\d)(?<=\p{Ll}{4}[.!?,;:”"»)]{1,2})\d{1,3}(?=\s|$)|(?=\d)(?<=(?<!\d)(?:1[89]|20)\d\d[.,])\d{1,3}(?=\s+\p{Lu}|\s*$)|(?=\d)(?<=(?<![\p{L}\d])\p{Lu}?\p{Ll}{4,30})\d{1,2}(?=[\s.,;:)]|$)/gu;
/** Short words before a full stop and a number are abbreviations rather than ends of sentences. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:arts?|nums?|núms?|nros?|págs?|caps?|incs?|vols?|figs?|secs?|exps?|aprox|approx|cols?|telf?|casa|depto|dpto|ext|int)[.,:]$/iu;

const untouched = (text: string): CleanedText => ({ text, doubts: [], start: same, end: same });
const same = (offset: number): number => offset;

/**
 * The text as a reader understands it. Texts without anything suspect are returned as they are.
 * @example cleanText('12 v&iacute;ctimas').text // '12 víctimas'
 */
export function cleanText(captured: string): CleanedText {
  if (!SUSPECT.test(captured)) return untouched(captured);
  const replacements = withoutOverlaps([
    ...matches(captured, ENTITY, (printed) => ({ text: entityText(printed) })),
    ...matches(captured, MISDECODED, (printed) => ({ text: misdecodedText(printed) })),
    ...matches(captured, SIGNS, readSign),
    ...(captured.includes('\ufffd') ? LOST_LETTERS : []).flatMap(([pattern, letter]) =>
      matches(captured, pattern, () => ({ text: letter })),
    ),
    ...matches(captured, FOOTNOTE_MARKS, (_, at) =>
      ABBREVIATED.test(captured.slice(Math.max(0, at - 8), at)) ? null : { text: '' },
    ),
    ...matches(captured, MISREAD_NUMBER, misreadDigits),
    ...findLineBreaks(captured),
  ]);
  return replacements.length === 0 ? untouched(captured) : applied(captured, replacements);
}

function matches(
  captured: string,
  pattern: RegExp,
  read: (printed: string, at: number) => { readonly text: string; readonly doubt?: Doubt } | null,
): Replacement[] {
  const found: Replacement[] = [];
  for (const match of captured.matchAll(pattern)) {
    const replaced = read(match[0], match.index);
    if (replaced && replaced.text !== match[0]) {
      found.push({ start: match.index, end: match.index + match[0].length, ...replaced });
    }
  }
  return found;
}

function readSign(printed: string): { readonly text: string; readonly doubt?: Doubt } {
  if (/^\p{Cf}/u.test(printed)) return { text: '' };
  if (/^[\p{Zs}\p{Cc}\u2028\u2029]/u.test(printed)) return { text: ' ' };
  if (!/^[\u0660-\u066c\u06f0-\u06f9\u0966-\u096f]/u.test(printed)) {
    return { text: printed.normalize(/\p{M}$/u.test(printed) ? 'NFC' : 'NFKC') };
  }
  const text = [...printed].map(digitOf).join('');
  return new Set([...printed].map(scriptOf)).size > 1 ? { text, doubt: 'digits of two scripts' } : { text };
}

/** The number where a script's digits begin; Arabic separators go with the digits of the Arabs. */
function scriptOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660;
}

function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code === 0x66c) return ',';
  if (code === 0x66b) return '.';
  if (code === 0x66a) return '%';
  return String(code - scriptOf(sign));
}

/** In order of position; of two that overlap the one that begins first stays. */
function withoutOverlaps(found: readonly Replacement[]): Replacement[] {
  const kept: Replacement[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}

function applied(captured: string, replacements: readonly Replacement[]): CleanedText {
  const parts: string[] = [];
  const doubts: DoubtfulSpan[] = [];
  /** Where each replacement stands in the cleaned text. */
  const places: number[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, text, doubt } of replacements) {
    parts.push(captured.slice(from, start), text);
    length += start - from;
    places.push(length);
    if (doubt) doubts.push({ start: length, end: length + text.length, doubt });
    length += text.length;
    from = end;
  }
  parts.push(captured.slice(from));
  /** The last replacement that begins at or before an offset of the cleaned text, or before it. */
  const lastBefore = (offset: number, isStrict: boolean): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < offset || (!isStrict && places[middle] === offset)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const back = (offset: number, index: number, isEnd: boolean): number => {
    const replacement = replacements[index];
    if (!replacement) return offset;
    const inside = offset - places[index]!;
    if (inside >= replacement.text.length) return replacement.end + inside - replacement.text.length;
    if (replacement.text.length === replacement.end - replacement.start) return replacement.start + inside;
    return isEnd && inside > 0 ? replacement.end : replacement.start;
  };
  return {
    text: parts.join(''),
    doubts,
    start: (offset) => back(offset, lastBefore(offset, false), false),
    end: (offset) => back(offset, lastBefore(offset, true), true),
  };
}
