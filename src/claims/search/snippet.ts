import { findTerms, foldForSearch, type SearchTerm } from '../../database/search-query.ts';
import { withoutIdentity } from '../../privacy/without-identity.ts';

/** A piece of text, marked where it is what was looked for. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters shown before and after a hit. */
const BEFORE = 90;
const AFTER = 130;
/** Hits of each term that are looked at to find the best ones. */
const CONSIDERED = 12;
/** Longer texts are cleared of identities around what is shown of them, shorter ones as a whole. */
const SHORT_TEXT = 40_000;
const CLEARED_AROUND = 600;

/** A short text as it is, with what was looked for marked and without what may identify a victim. */
export function markedText(text: string, terms: readonly SearchTerm[]): readonly MarkedText[] {
  return mark(withoutIdentity(text), terms);
}

/**
 * What stands around the hits that hold most of the terms, in the order of the text.
 * @param most as many places of the text as are shown
 */
export function snippetsOf(text: string, terms: readonly SearchTerm[], most = 2): readonly (readonly MarkedText[])[] {
  const wanted = terms.filter((term) => !term.excluded);
  if (wanted.length === 0) return [];
  const whole = text.length <= SHORT_TEXT ? withoutIdentity(text) : text;
  // Some hits of each term: a word that stands everywhere must not hide the only place of a rare one.
  const hits = new Set(wanted.flatMap((term) => hitsOf(whole, term)));
  const candidates = [...hits]
    .map((at) => {
      const start = wordStart(whole, Math.max(0, at - BEFORE), at);
      const end = wordEnd(whole, at, Math.min(whole.length, at + AFTER));
      const shown = whole.slice(start, end);
      return { start, end, terms: wanted.filter((term) => findTerms(shown, [term]).length > 0).length };
    })
    .filter((candidate) => candidate.terms > 0)
    .sort((a, b) => b.terms - a.terms || a.start - b.start);
  const chosen: typeof candidates = [];
  for (const candidate of candidates) {
    if (chosen.length === most) break;
    if (chosen.every((other) => candidate.end <= other.start || candidate.start >= other.end)) chosen.push(candidate);
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const words = whole === text && text.length > SHORT_TEXT ? cleared(text, start, end) : whole.slice(start, end);
      const shown = words.replace(/\s+/g, ' ').trim();
      const parts = [start > 0 ? '… ' : '', shown, end < whole.length ? ' …' : ''];
      return [
        ...(parts[0] ? [{ text: parts[0], marked: false }] : []),
        ...mark(shown, terms),
        ...(parts[2] ? [{ text: parts[2], marked: false }] : []),
      ];
    })
    .filter((parts) => parts.some((part) => part.marked));
}

function mark(text: string, terms: readonly SearchTerm[]): readonly MarkedText[] {
  const parts: MarkedText[] = [];
  let at = 0;
  for (const { start, end } of findTerms(text, terms)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** Where the first word of a term stands, perhaps as the beginning of a longer word; the caller looks closer. */
function hitsOf(text: string, term: SearchTerm): readonly number[] {
  const found: number[] = [];
  for (const match of text.matchAll(new RegExp(spellingsOf(term.words[0]!), 'giu'))) {
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + match[0].length);
    const isWhole = (sign: string) => sign === '' || !/[\p{L}\p{N}]/u.test(sign);
    if (isWhole(before) && (term.begun || isWhole(after))) found.push(match.index);
    if (found.length === CONSIDERED) break;
  }
  return found;
}

/** A folded word as texts may write it: with accents, and numbers with separators. */
function spellingsOf(word: string): string {
  return [...word]
    .map((letter) => {
      if (/\d/.test(letter)) return `${letter}[.,'’\\u00a0\\u202f]?`;
      const accented = ACCENTED.get(letter);
      return `${accented ? `[${letter}${accented}]` : letter}\\p{M}*`;
    })
    .join('');
}

/** Letters of Latin script with their accented forms. */
const ACCENTED: ReadonlyMap<string, string> = (() => {
  const forms = new Map<string, string>();
  for (let code = 0xc0; code <= 0x24f; code++) {
    const letter = String.fromCharCode(code);
    const folded = foldForSearch(letter);
    if (folded.length === 1 && folded !== letter) forms.set(folded, (forms.get(folded) ?? '') + letter);
  }
  return forms;
})();

function wordStart(text: string, from: number, hit: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, hit).search(/\s/);
  return space === -1 ? from : from + space + 1;
}

function wordEnd(text: string, hit: number, to: number): number {
  if (to === text.length) return to;
  const space = text.slice(hit, to).search(/\s\S*$/);
  return space <= 0 ? to : hit + space;
}

/** A stretch of a long text without identities, which what stands around it may give away. */
function cleared(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CLEARED_AROUND), start);
  const around = `${before}\u0000${text.slice(start, end)}\u0000${text.slice(end, end + CLEARED_AROUND)}`;
  return withoutIdentity(around).split('\u0000')[1] ?? '';
}
