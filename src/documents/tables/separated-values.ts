/** Marks that may stand between the cells of a text file, the most telling first. */
export const SEPARATORS = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Lines that are looked at. */
const SAMPLE_LINES = 40;

/**
 * The mark between the cells of a text file: the one that gives most lines the same number of cells, at least two.
 * Null when none does.
 */
export function separatorOf(
  text: string,
): { readonly separator: Separator; readonly columns: number; readonly share: number } | null {
  const lines = text
    .split(/\r?\n/)
    .slice(0, SAMPLE_LINES)
    .filter((line) => line.trim() !== '');
  let best: { separator: Separator; columns: number; share: number } | null = null;
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const cells = cellsOf(line, separator);
      counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
    const [columns, most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    if (columns < 2) continue;
    const share = most / lines.length;
    if (!best || share > best.share + 0.05) best = { separator, columns, share };
  }
  return best;
}

/** How many cells a line has, separators inside quotes left out. */
function cellsOf(line: string, separator: string): number {
  let cells = 1;
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) cells++;
  }
  return cells;
}

/**
 * Whether a text is a table of separated values. Prose has commas too: a table's lines have the same number of cells, and
 * most of its cells are short.
 * @param named the file's name says so; then two columns are enough
 */
export function looksLikeSeparatedValues(text: string, named: boolean): boolean {
  const found = separatorOf(text);
  if (!found) return false;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const longest = named ? 400 : 160;
  const average =
    lines.slice(0, SAMPLE_LINES).reduce((sum, line) => sum + line.length, 0) / Math.min(lines.length, SAMPLE_LINES);
  const isProse = /[.!?]\s+\p{Lu}/u.test(lines.slice(0, 5).join(' ')) && found.separator === ',';
  if (named) return found.share >= 0.5 && average <= longest * 3 && !(isProse && found.share < 0.9);
  const enough = found.separator === ',' ? 4 : 3;
  return (
    lines.length >= 3 && found.columns >= enough && found.share >= 0.9 && average / found.columns <= 40 && !isProse
  );
}
