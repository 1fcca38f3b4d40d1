import type { TextLanguage } from './text-language.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

/** A sentence of a document, trimmed. Offsets are UTF-16 offsets into the document's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Counts paragraphs from 0; a heading or a list item is a paragraph of its own. */
  readonly paragraph: number;
}

/**
 * Longest stretch that is treated as one sentence. A text without sentence ends is cut at a space near this length, so
 * that the work per sentence stays bounded and the whole stays linear.
 */
const LONGEST_SENTENCE = 1500;
const SEGMENTER_CHUNK = 30_000;

const segmenters: Partial<Record<TextLanguage, Intl.Segmenter>> = {};

/**
 * Splits a text into sentences: first at line breaks, then with the Unicode rules, then merging what those split after
 * an abbreviation ("Cnel.", "Av.", "No.") or between a number and a lower-case word.
 */
export function splitSentences(text: string, language: TextLanguage): Sentence[] {
  return [...sentencesOf(text, language)];
}

/** The same, one after another: those of a long text are never all held. */
export function* sentencesOf(text: string, language: TextLanguage): Generator<Sentence, void> {
  const segmenter = (segmenters[language] ??= new Intl.Segmenter(language, { granularity: 'sentence' }));
  let paragraph = 0;
  for (const [lineStart, lineEnd] of linesOf(text)) {
    for (const [start, end] of chunksOf(text, lineStart, lineEnd, SEGMENTER_CHUNK)) {
      let pending = start;
      for (const segment of segmenter.segment(text.slice(start, end))) {
        const segmentEnd = start + segment.index + segment.segment.length;
        const isLast = segmentEnd >= end;
        if (!isLast && segmentEnd - pending < LONGEST_SENTENCE && continues(text, pending, segmentEnd, end, language)) {
          continue;
        }
        for (const [from, to] of chunksOf(text, pending, segmentEnd, LONGEST_SENTENCE)) {
          const sentence = trimmed(text, from, to, paragraph);
          if (sentence) yield sentence;
        }
        pending = segmentEnd;
      }
    }
    paragraph++;
  }
}

function* linesOf(text: string): Generator<readonly [number, number]> {
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    yield [start, end];
    start = end + 1;
  }
}

/** Cuts a very long line at spaces, so that the segmenter never sees more than it handles quickly. */
function* chunksOf(text: string, start: number, end: number, longest: number): Generator<readonly [number, number]> {
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const cut = space > from ? space + 1 : from + longest;
    yield [from, cut];
    from = cut;
  }
  if (from < end) yield [from, end];
}

/** Whether the sentence goes on across the boundary that the Unicode rules see at `boundary`. */
function continues(text: string, start: number, boundary: number, end: number, language: TextLanguage): boolean {
  const before = text.slice(Math.max(start, boundary - 24), boundary).trimEnd();
  const after = text.slice(boundary, Math.min(end, boundary + 2));
  if (!before.endsWith('.')) return /^[\p{Ll}]/u.test(after) && !/[.!?…]["”»)]?$/.test(before);
  if (/^\p{Ll}/u.test(after)) return true;
  const word = /([\p{L}.°º]+)\.$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (ABBREVIATIONS[language].has(word)) return true;
  return /(?:^|[^\p{L}])\p{Lu}\.$/u.test(before) && /^\p{Lu}|^\d/u.test(after);
}

function trimmed(text: string, start: number, end: number, paragraph: number): Sentence | null {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return end > start ? { text: text.slice(start, end), start, end, paragraph } : null;
}

function isSpace(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text.charAt(position));
}
