import type { PageLine } from './page-lines.ts';

/** A gap wider than this many line heights begins a paragraph. */
const PARAGRAPH_GAP = 1.75;
/** Lines at the top and at the bottom of a page that may be running heads. */
const EDGE_LINES = 2;
/** A line that stands on this share of the pages is a running head. */
const RUNNING_SHARE = 0.5;
const LEAST_PAGES = 4;

/** Bare numbers of pages: "12", "- 12 -", "Página 3 de 10", "Page 3 of 10". */
const PAGE_NUMBER =
  /^(?:[-–—|•\s]*\d{1,4}[-–—|•\s]*|(?:p[aá]g(?:ina)?\.?|page)\s*\d{1,4}(?:\s*(?:de|of|\/)\s*\d{1,4})?)$/iu;

/**
 * Takes running heads and numbers of pages out: between two halves of a sentence they would be read with it. A running
 * head is the same on most pages, apart from a number that counts the pages; what differs in any other number is text. On the
 * first page it stays: there it is often the title.
 */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const counts = new Map<string, number>();
  pages.forEach((lines, page) => {
    const keys = new Set(edgesOf(lines).flatMap((index) => keysOf(lines[index]!.text, page)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const isRunning = (text: string, page: number) =>
    page > 0 &&
    pages.length >= LEAST_PAGES &&
    keysOf(text, page).some((key) => (counts.get(key) ?? 0) >= pages.length * RUNNING_SHARE);
  return pages.map((lines, page) => {
    const dropped = new Set(
      edgesOf(lines).filter((index) => {
        const { text } = lines[index]!;
        const isOutermost = index === 0 || index === lines.length - 1;
        return isRunning(text, page) || (isOutermost && pages.length > 1 && PAGE_NUMBER.test(text));
      }),
    );
    return lines.filter((_, index) => !dropped.has(index));
  });
}

function edgesOf(lines: readonly PageLine[]): number[] {
  return lines.map((_, index) => index).filter((index) => index < EDGE_LINES || index >= lines.length - EDGE_LINES);
}

/** The line as it is, and with its first or its last number counted from the page: "Informe · 12" on page 10 is "Informe · +2". */
function keysOf(text: string, page: number): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const fromPage = (number: string) => `+${Number(number) - page}`;
  return [line, line.replace(/\d{1,4}/, fromPage), line.replace(/\d{1,4}(?=\D*$)/, fromPage)];
}

/** A page as text: lines of a paragraph run on where their column's edge ended them, others stand by themselves, an empty line where a paragraph or a heading begins. */
export function textOfLines(lines: readonly PageLine[]): string {
  const pitch = medianPitch(lines);
  let text = '';
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (last) {
      const gap = line.y - last.y;
      const isApart = gap < 0 || gap > pitch * PARAGRAPH_GAP || Math.abs(line.size - last.size) > 0.25 * last.size;
      text += isApart ? '\n\n' : goesOn(last, line) ? ' ' : '\n';
    }
    text += line.text;
  });
  return text;
}

/**
 * Whether a line was ended by the edge of its column in the middle of a sentence. A word that is cut stays as it stands:
 * whoever reads the text knows better which hyphens belong to it.
 */
function goesOn(last: PageLine, line: PageLine): boolean {
  return (
    last.isFull &&
    !/[.!?:;\u00ad-]$/.test(last.text) &&
    !/^(?:[-–—•▪*]|\(?\p{L}?\d{0,2}[.)]\s)/u.test(line.text) &&
    !line.text.includes('\t')
  );
}

/** The usual distance between two lines. */
function medianPitch(lines: readonly PageLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => line.y - lines[index]!.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[(gaps.length - 1) >> 1] ?? 14;
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
