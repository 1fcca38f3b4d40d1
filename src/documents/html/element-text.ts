import type { TextBuilder } from '../text-builder.ts';
import type { SourceFinder } from './source-runs.ts';

/** The part of a parsed page that is read here: what linkedom gives, without its loose types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Elements that stand apart from what is before and after them. */
const PARAGRAPHS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE FIGURE FIGCAPTION HR ADDRESS FORM FIELDSET DETAILS SUMMARY CAPTION BODY'.split(
    ' ',
  ),
);
const LINES = new Set(['LI', 'DT', 'DD', 'TR']);
const CELLS = new Set(['TD', 'TH']);
/** Never text for a reader, wherever they stand. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'BUTTON', 'SELECT', 'OPTION']);

/** Where stretches lead; pages of an archive also say which page. */
export type NoteStretch = (start: number, markup: number, length: number) => void;

/**
 * Writes an element as lines: paragraphs and lists as they stand, rows of a table as one line each with tabs between the
 * cells. Spaces are written once, as a browser shows them.
 */
export function writeElement(
  element: PageElement,
  builder: TextBuilder,
  finder: SourceFinder | null,
  note: NoteStretch,
): void {
  let spaceIsDue = false;
  /** Where the cell began that is being written: no space stands before its first word. */
  let cellStart = -1;

  const addText = (node: PageNode): void => {
    const kept = node.textContent ?? '';
    const isBlank = !/[^ \t\r\n\f]/.test(kept);
    const at = isBlank || !finder ? null : finder.find(kept);
    if (/^[ \t\r\n\f]/.test(kept)) spaceIsDue = true;
    // A single space between words runs along with them; all other white space begins a new stretch.
    for (const match of kept.matchAll(/[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g)) {
      const isFirst = builder.atLineStart || builder.length === cellStart;
      if ((spaceIsDue || match.index > 0) && !isFirst) builder.add(' ');
      const start = builder.add(match[0]);
      if (at !== null && finder)
        for (const [skipped, markup, length] of finder.markupOf(at + match.index, match[0].length))
          note(start + skipped, markup, length);
      spaceIsDue = false;
    }
    if (!isBlank && /[ \t\r\n\f]$/.test(kept)) spaceIsDue = true;
  };

  /** @param inCell line ends inside a cell of a table are spaces */
  const walk = (node: PageNode, inCell: boolean): void => {
    if (node.nodeType === TEXT_NODE) return addText(node);
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === 'TABLE' && !inCell && isTableOfCells(node as PageElement)) return writeTable(node as PageElement);
    const breaks = PARAGRAPHS.has(name) ? 2 : LINES.has(name) || CELLS.has(name) || name === 'BR' ? 1 : 0;
    const breakLine = (): void => {
      if (breaks === 0) return;
      if (inCell) spaceIsDue = true;
      else {
        builder.breakLine(breaks);
        spaceIsDue = false;
      }
    };
    breakLine();
    for (const child of node.childNodes) walk(child, inCell);
    breakLine();
  };

  const writeTable = (table: PageElement): void => {
    builder.breakLine(2);
    const caption = table.querySelector('caption');
    if (caption) for (const child of caption.childNodes) walk(child, false);
    for (const row of table.querySelectorAll('tr')) {
      builder.breakLine(1);
      let isFirst = true;
      for (const cell of row.childNodes) {
        if (!CELLS.has(cell.nodeName.toUpperCase())) continue;
        if (!isFirst) builder.add('\t');
        isFirst = false;
        cellStart = builder.length;
        for (const child of cell.childNodes) walk(child, true);
        spaceIsDue = false;
        // A cell over several columns keeps those behind it under their heads.
        const columns = Math.min(Number((cell as PageElement).getAttribute('colspan')) || 1, MOST_COLUMNS);
        if (columns > 1) builder.add('\t'.repeat(columns - 1));
      }
    }
    builder.breakLine(2);
  };

  walk(element, false);
}

const MOST_COLUMNS = 50;

/** Whether a table holds cells to compare, and not the layout of a page. */
function isTableOfCells(table: PageElement): boolean {
  if (/presentation|none/.test(table.getAttribute('role') ?? '') || table.querySelector('table')) return false;
  for (const row of table.querySelectorAll('tr')) {
    let cells = 0;
    for (const cell of row.childNodes) if (CELLS.has(cell.nodeName.toUpperCase())) cells++;
    if (cells > 1) return true;
  }
  return false;
}
