import type { NumberStyle } from './table-mapping.ts';

/** What a cell for a number says. `absent` is an empty cell or a sign that stands for "no figure". */
export type CellNumber =
  | { readonly kind: 'number'; readonly value: number; readonly isDoubtful: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

const ABSENT =
  /^(?:|[-–—.…*]+|n\.?\s*[ads]\.?|n\/[ads]|s\/[di]|nd|na|sd|no (?:reportado|disponible|data|reported|available)|not (?:reported|available)|sin datos?)$/iu;

/**
 * The number in a cell. Marks of footnotes and a percent sign behind it are left out.
 * @returns `isDoubtful` when the other style would read another number: "1.200" is 1200 or 1.2
 * @example readCellNumber('1.359', 'comma') // { kind: 'number', value: 1359, isDoubtful: true }
 */
export function readCellNumber(printed: string, style: NumberStyle): CellNumber {
  const text = printed
    .trim()
    .replace(/^[−–]\s?(?=\d)/, '-')
    // Spaces group thousands in some countries; two numbers in one cell are none.
    .replace(/^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/, (grouped) => grouped.replace(/[ \u00a0\u202f]/g, ''))
    .replace(/\s*%$/, '')
    .replace(/(?<=\d)\s?(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]+|\([a-z0-9]\)|\/[a-z])$/i, '');
  if (ABSENT.test(printed.trim()) || text === '') return { kind: 'absent' };
  const own = readAs(text, style);
  if (own === null) return { kind: 'unreadable' };
  const other = readAs(text, style === 'comma' ? 'point' : 'comma');
  return { kind: 'number', value: own, isDoubtful: other !== null && other !== own };
}

/** The style that the numbers of a table are written in: that of those which have one reading only. */
export function numberStyleOf(cells: readonly string[], otherwise: NumberStyle): NumberStyle {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    const text = cell.replace(/[\s\u00a0\u202f%]/g, '');
    if (!/[.,]/.test(text)) continue;
    const asComma = readAs(text, 'comma');
    const asPoint = readAs(text, 'point');
    if (asComma !== null && asPoint === null) comma++;
    else if (asPoint !== null && asComma === null) point++;
  }
  return comma === point ? otherwise : comma > point ? 'comma' : 'point';
}

function readAs(text: string, style: NumberStyle): number | null {
  const [thousands, decimal] = style === 'comma' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const plain = new RegExp(`^-?\\d{1,15}(?:\\${decimal}\\d+)?$`);
  if (grouped.test(text)) return Number(text.replaceAll(thousands!, '').replace(decimal!, '.'));
  return plain.test(text) ? Number(text.replace(decimal!, '.')) : null;
}
