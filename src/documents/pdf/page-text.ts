import type { PageLine } from './page-lines.ts';

/** A gap wider than this many line heights begins a paragraph. */
const PARAGRAPH_GAP = 1.75;
/** Lines at the top and at the bottom of a page that may be running heads. */
const EDGE_LINES = 2;
/** A line that stands on this share of the pages, digits aside, is a running head. */
const RUNNING_SHARE = 0.5;
const LEAST_PAGES = 4;

/** Bare numbers of pages: "12", "- 12 -", "Página 3 de 10", "Page 3 of 10". */
const PAGE_NUMBER =
  /^(?:[-–—|•\s]*\d{1,4}[-–—|•\s]*|(?:p[aá]g(?:ina)?\.?|page)\s*\d{1,4}(?:\s*(?:de|of|\/)\s*\d{1,4})?)$/iu;

/**
 * Takes running heads and numbers of pages out: between two halves of a sentence they would be read with it.
 * What stands only once is text.
 */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map((index) => keyOf(lines[index]!))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRunning = (line: PageLine) =>
    pages.length >= LEAST_PAGES && (counts.get(keyOf(line)) ?? 0) >= pages.length * RUNNING_SHARE;
  return pages.map((lines) => {
    const dropped = new Set(
      edgesOf(lines).filter((index) => {
        const line = lines[index]!;
        const isOutermost = index === 0 || index === lines.length - 1;
        return isRunning(line) || (isOutermost && pages.length > 1 && PAGE_NUMBER.test(line.text));
      }),
    );
    return lines.filter((_, index) => !dropped.has(index));
  });
}

function edgesOf(lines: readonly PageLine[]): number[] {
  return lines.map((_, index) => index).filter((index) => index < EDGE_LINES || index >= lines.length - EDGE_LINES);
}

function keyOf(line: PageLine): string {
  return line.text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
}

/** A page as text: lines as they stand, an empty line where a paragraph or a heading begins. */
export function textOfLines(lines: readonly PageLine[]): string {
  const pitch = medianPitch(lines);
  let text = '';
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (last) {
      const gap = line.y - last.y;
      const isApart = gap < 0 || gap > pitch * PARAGRAPH_GAP || Math.abs(line.size - last.size) > 0.25 * last.size;
      text += isApart ? '\n\n' : '\n';
    }
    text += line.text;
  });
  return text;
}

/** The usual distance between two lines. */
function medianPitch(lines: readonly PageLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => line.y - lines[index]!.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 14;
}

/** Joins pages: a sentence that runs over the foot of a page goes on in the next line. */
export function joinPages(pages: readonly string[]): {
  readonly text: string;
  readonly stretches: readonly number[][];
} {
  let text = '';
  const stretches: number[][] = [];
  pages.forEach((page, index) => {
    if (page.trim() === '') return;
    if (text !== '') text += /[\p{Ll},;-]$/u.test(text) && /^[\p{Ll}\d(]/u.test(page) ? '\n' : '\n\n';
    stretches.push([text.length, index + 1]);
    text += page;
  });
  return { text, stretches };
}
