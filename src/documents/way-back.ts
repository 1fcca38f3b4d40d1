/** Where a place of the text stands in the file that it came from. */
export type Locator =
  | { readonly kind: 'page'; readonly page: number; readonly offset: number }
  | { readonly kind: 'markup'; readonly offset: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly offset: number }
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly row: number; readonly column: number }
  | { readonly kind: 'record'; readonly record: string; readonly offset: number };

/**
 * Ordered stretches of a text with where each begins in the file. The first number of a stretch is its start in the text;
 * it runs to the next one. What follows depends on the kind:
 * - `pages`: the page, from 1
 * - `markup`: offset in the decoded markup, and how many characters run along with it
 * - `paragraphs`: the paragraph, from 1
 * - `rows`: the sheet (index into `names`), and the row, from 1
 * - `records`: the record (index into `names`), offset in its markup, and how many characters run along
 */
export interface WayBack {
  readonly kind: 'pages' | 'markup' | 'paragraphs' | 'rows' | 'records';
  readonly stretches: readonly (readonly number[])[];
  readonly names?: readonly (string | null)[];
}

/**
 * Where a place of the text stands in the file.
 * @param text the text itself: the column of a cell is counted in it
 * @returns null when the place is before everything that came from the file
 * @example locate({ kind: 'pages', stretches: [[0, 1], [120, 2]] }, 125, text) // { kind: 'page', page: 2, offset: 5 }
 */
export function locate(wayBack: WayBack, offset: number, text: string): Locator | null {
  const stretch = stretchAt(wayBack.stretches, offset);
  if (!stretch) return null;
  const [start, first = 0, second = 0, third = 0] = stretch as [number, ...number[]];
  const along = offset - start;
  switch (wayBack.kind) {
    case 'pages':
      return { kind: 'page', page: first, offset: along };
    case 'markup':
      return { kind: 'markup', offset: first + Math.min(along, second) };
    case 'paragraphs':
      return { kind: 'paragraph', paragraph: first, offset: along };
    case 'rows': {
      const column = text.slice(start, offset).split('\t').length;
      return { kind: 'cell', sheet: wayBack.names?.[first] ?? null, row: second, column };
    }
    case 'records':
      return { kind: 'record', record: wayBack.names?.[first] ?? '', offset: second + Math.min(along, third) };
  }
}

/** The page of a place, where the file has pages. */
export function pageAt(wayBack: WayBack | null, offset: number): number | null {
  if (wayBack?.kind !== 'pages') return null;
  return stretchAt(wayBack.stretches, offset)?.[1] ?? null;
}

/** The last stretch that begins at or before a place. */
function stretchAt(stretches: WayBack['stretches'], offset: number): readonly number[] | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]![0]! <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1] ?? null;
}
