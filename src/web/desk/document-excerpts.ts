import type { Citation } from '../../claims/claim.ts';
import { pageAt, type WayBack } from '../../documents/way-back.ts';

interface CitedClaim {
  readonly id: string;
  readonly citation: Citation | null;
}

/** A stretch of text with the same marks: the claims whose sentence it belongs to, and the claim whose number it is. */
export interface Piece {
  readonly text: string;
  /** Where it begins in the document. */
  readonly start: number;
  readonly quoteOf: readonly string[];
  readonly tokenOf: string | null;
  /** The page of the file that begins here; also the page of the first piece behind a gap. */
  readonly page?: number;
}

/** A run of the document. `skipped` is how many characters are left out before it. */
export interface Excerpt {
  readonly skipped: number;
  readonly paragraphs: readonly (readonly Piece[])[];
}

/** Texts up to this length are shown whole: about forty pages. */
const WHOLE_TEXT = 100_000;
/** How much is shown around a claim of a longer text. */
const AROUND = 800;

/**
 * A document's text in marked pieces. A long text is cut to what surrounds the given claims, so that a page stays small
 * whatever the document's size.
 * @param wayBack how the text leads back to its file: where that has pages, pieces end with them
 * @returns the excerpts, and how many characters follow the last one
 */
export function excerptsOf(
  text: string,
  claims: readonly CitedClaim[],
  limits: { whole: number; around: number } = { whole: WHOLE_TEXT, around: AROUND },
  wayBack: WayBack | null = null,
): { excerpts: readonly Excerpt[]; skippedAfter: number } {
  const spans =
    text.length <= limits.whole ? [{ start: 0, end: text.length }] : spansAround(text, claims, limits.around);
  let reached = 0;
  const excerpts = spans.map(({ start, end }) => {
    const skipped = start - reached;
    reached = end;
    return { skipped, paragraphs: withPages(paragraphsOf(text, claims, start, end), wayBack) };
  });
  return { excerpts, skippedAfter: text.length - reached };
}

/** Cuts pieces where a page of the file begins, and says which. */
function withPages(paragraphs: readonly (readonly Piece[])[], wayBack: WayBack | null): Piece[][] {
  let last: number | null = null;
  return paragraphs.map((pieces) =>
    pieces.flatMap((piece) =>
      cutAtPages(piece, wayBack).map((part) => {
        // Pages without text begin nowhere; a piece may begin behind the end of its page.
        const page = pageAt(wayBack, part.start);
        const begins = page !== null && page !== last;
        last = page ?? last;
        return begins ? { ...part, page } : part;
      }),
    ),
  );
}

function cutAtPages(piece: Piece, wayBack: WayBack | null): Piece[] {
  if (wayBack?.kind !== 'pages') return [piece];
  const end = piece.start + piece.text.length;
  const starts = wayBack.stretches.map(([start = 0]) => start).filter((start) => start > piece.start && start < end);
  const edges = [piece.start, ...starts, end];
  return edges.slice(0, -1).map((start, index) => ({
    ...piece,
    start,
    text: piece.text.slice(start - piece.start, edges[index + 1]! - piece.start),
  }));
}

/** A stretch of a piece: digits that belong together, or what stands between them. */
export interface Stretch {
  readonly text: string;
  /** `START-END` in the document for digits, null for the rest. */
  readonly at: string | null;
}

/**
 * The numbers written in digits of a piece, and what stands between them.
 * @example digitsIn({ text: 'Hubo 1.359 casos', start: 10, … }) // [{ text: 'Hubo ' }, { text: '1.359', at: '15-20' }, …]
 */
export function digitsIn({ text, start }: Pick<Piece, 'text' | 'start'>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(/\d+(?:[.,\u00A0\u202F]\d+)*/g)) {
    if (match.index > from) stretches.push({ text: text.slice(from, match.index), at: null });
    from = match.index + match[0].length;
    stretches.push({ text: match[0], at: `${start + match.index}-${start + from}` });
  }
  if (from < text.length) stretches.push({ text: text.slice(from), at: null });
  return stretches;
}

function spansAround(text: string, claims: readonly CitedClaim[], around: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const wanted = claims
    .flatMap(({ citation }) => (citation ? [{ start: citation.start - around, end: citation.end + around }] : []))
    .sort((a, b) => a.start - b.start);
  // A long text without claims on this page: its beginning says what it is.
  if (wanted.length === 0) wanted.push({ start: 0, end: around * 4 });
  for (const { start, end } of wanted) {
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, wordEnd(text, end));
    else spans.push({ start: wordStart(text, start), end: wordEnd(text, end) });
  }
  return spans;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + 80).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at, at + 80).search(/\s/);
  return space < 0 ? at : at + space;
}

function paragraphsOf(text: string, claims: readonly CitedClaim[], start: number, end: number): Piece[][] {
  const inside = claims.flatMap(({ id, citation }) =>
    citation && citation.end > start && citation.start < end ? [{ id, ...citation }] : [],
  );
  const paragraphs: Piece[][] = [];
  const add = (from: number, to: number) => {
    if (text.slice(from, to).trim() !== '') paragraphs.push(piecesOf(text, inside, from, to));
  };
  // Paragraphs end at blank lines; single line ends stay inside them.
  const blankLine = /\r?\n[^\S\n]*\r?\n\s*/g;
  blankLine.lastIndex = start;
  let from = start;
  for (let match = blankLine.exec(text); match && match.index < end; match = blankLine.exec(text)) {
    add(from, match.index);
    from = Math.min(end, match.index + match[0].length);
  }
  add(from, end);
  return paragraphs;
}

type Marked = Citation & { readonly id: string };

function piecesOf(text: string, claims: readonly Marked[], from: number, to: number): Piece[] {
  const here = claims.filter((claim) => claim.end > from && claim.start < to);
  const edges = new Set([from, to]);
  for (const claim of here)
    for (const edge of [claim.start, claim.end, claim.tokenStart, claim.tokenEnd])
      if (edge > from && edge < to) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    return {
      text: text.slice(start, end),
      start,
      quoteOf: here.filter((claim) => claim.start <= start && claim.end >= end).map((claim) => claim.id),
      tokenOf: here.find((claim) => claim.tokenStart <= start && claim.tokenEnd >= end)?.id ?? null,
    };
  });
}
