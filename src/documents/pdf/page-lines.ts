/** A piece of text on a page: its left edge, its base line counted from the top, and its width and size. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** One line of a page as it is read. `y` is its base line from the top, `size` its letters. */
export interface PageLine {
  readonly text: string;
  /** Reaches the right edge of its column: what follows may be the same sentence. */
  readonly isFull: boolean;
  readonly y: number;
  readonly size: number;
}

/** Words that stand beside each other without a wide gap. */
interface Segment {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
}

/** Base lines closer than this share of the letters' size are one line. */
const SAME_LINE = 0.45;
/** A gap wider than this many letters separates cells. */
const CELL_GAP = 1.6;
/** A narrower gap is a space between words, or nothing. */
const WORD_GAP = 0.16;
/** Least width of the empty strip between two columns of prose, in points. */
const GUTTER = 10;
/** A line that ends this close to the right edge, as a share of the width, was ended by the edge and not by its writer. */
const FULL_LINE = 0.15;
const LONG_LINE = 36;
/** Lines of a column of prose are at least this long, in characters. */
const PROSE = 28;

/**
 * The lines of a page in reading order: columns of prose one after the other, rows of a table with tabs between their
 * cells in order of x.
 */
export function linesOfPage(items: readonly PageItem[]): readonly PageLine[] {
  const segments = segmentsOf(items);
  return columnsOf(segments).flatMap((column) => [...rowsOf(column)]);
}

/** Joins the pieces of a line that touch or are a space apart. */
function segmentsOf(items: readonly PageItem[]): Segment[] {
  // Bold letters and letters with a halo are drawn twice in the same place.
  const drawn = new Set<string>();
  const once = items.filter(({ text, x, y }) => {
    const key = `${Math.round(x)} ${Math.round(y)} ${text}`;
    return text.trim() !== '' && !drawn.has(key) && drawn.add(key);
  });
  const rows = byBaseLine(once);
  return rows.flatMap((row) => {
    const segments: Segment[] = [];
    for (const item of row.sort((a, b) => a.x - b.x)) {
      const last = segments.at(-1);
      const gap = last ? item.x - last.end : Infinity;
      if (last && gap < CELL_GAP * Math.min(last.size, item.size)) {
        const needsSpace = gap > WORD_GAP * item.size && !/\s$/.test(last.text) && !/^\s/.test(item.text);
        last.text += (needsSpace ? ' ' : '') + item.text;
        last.end = Math.max(last.end, item.x + item.width);
        last.size = Math.max(last.size, item.size);
      } else segments.push({ text: item.text, x: item.x, end: item.x + item.width, y: item.y, size: item.size });
    }
    return segments;
  });
}

/** Pieces with one base line, from the top; raised and lowered signs belong to the line beside them. */
function byBaseLine<T extends { readonly y: number; readonly size: number }>(items: readonly T[]): T[][] {
  const rows: { y: number; size: number; items: T[] }[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && item.y - row.y < SAME_LINE * Math.max(row.size, item.size)) {
      row.items.push(item);
      if (item.size > row.size) {
        row.size = item.size;
        row.y = item.y;
      }
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.map((row) => row.items);
}

/** Rows of segments as lines, tabs between them. */
function* rowsOf(segments: readonly Segment[]): Generator<PageLine> {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ end }) => end));
  for (const row of byBaseLine(segments)) {
    const text = row
      .sort((a, b) => a.x - b.x)
      .map((segment) => segment.text.trim())
      .join('\t');
    const end = Math.max(...row.map((segment) => segment.end));
    yield {
      text,
      isFull: row.length === 1 && text.length >= LONG_LINE && end >= right - FULL_LINE * (right - left),
      y: Math.min(...row.map(({ y }) => y)),
      size: Math.max(...row.map(({ size }) => size)),
    };
  }
}

/**
 * Splits a page where columns of prose stand side by side. What reaches over the strip between them (a headline, a table)
 * ends the columns above it and is read between them and those below.
 */
function columnsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const gutter = gutterOf(segments);
  if (gutter === null) return [segments];
  const parts: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let over: Segment[] = [];
  const closeColumns = () => {
    if (left.length > 0) parts.push(left);
    if (right.length > 0) parts.push(...columnsOf(right).map((column) => [...column]));
    left = [];
    right = [];
  };
  const closeOver = () => {
    if (over.length > 0) parts.push(over);
    over = [];
  };
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    if (segment.x < gutter && segment.end > gutter) {
      closeColumns();
      over.push(segment);
    } else {
      closeOver();
      (segment.end <= gutter ? left : right).push(segment);
    }
  }
  closeColumns();
  closeOver();
  return parts;
}

/** The middle of the leftmost empty strip with prose on both sides of it; null when there is none. */
function gutterOf(segments: readonly Segment[]): number | null {
  if (segments.length < 8) return null;
  const least = Math.min(...segments.map(({ x }) => x));
  const most = Math.max(...segments.map(({ end }) => end));
  const from = least + (most - least) * 0.2;
  const to = least + (most - least) * 0.8;
  for (let x = from; x < to; x += GUTTER / 2) {
    const crossing = segments.filter((segment) => segment.x < x + GUTTER / 2 && segment.end > x - GUTTER / 2);
    if (crossing.length > segments.length * 0.2) continue;
    const left = segments.filter((segment) => segment.end <= x - GUTTER / 2);
    const right = segments.filter((segment) => segment.x >= x + GUTTER / 2);
    if (isProse(left) && isProse(right)) return x;
  }
  return null;
}

/** Whether most of these are lines of prose rather than cells. */
function isProse(segments: readonly Segment[]): boolean {
  if (segments.length < 4) return false;
  const long = segments.filter(({ text }) => text.length >= PROSE && /\p{Ll}/u.test(text));
  return long.length >= segments.length * 0.6;
}
