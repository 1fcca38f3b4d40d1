import type { FlatClaim } from '../claims/claim.ts';

/** A claim with the file it came from, where several files are read at once, and its page, where the file has pages. */
export type PrintedClaim = FlatClaim & { readonly document?: string; readonly page?: number };

const COLUMNS = [
  'id',
  'value',
  'valueMax',
  'qualifier',
  'measure',
  'unit',
  'place',
  'periodStart',
  'periodEnd',
  'partial',
  'openEnd',
  'attribution',
  'exploitation',
  'victim',
  'scope',
  'confidence',
  'status',
  'token',
  'tokenStart',
  'tokenEnd',
  'quote',
  'start',
  'end',
  'notes',
] as const satisfies readonly (keyof FlatClaim)[];

/** Claims as CSV with a header (RFC 4180). Lists are joined with "; ". */
export function claimsAsCsv(claims: readonly PrintedClaim[], withDocument: boolean): string {
  const columns: readonly (keyof PrintedClaim)[] = withDocument ? ['document', ...COLUMNS] : COLUMNS;
  const lines = [columns.join(',')];
  for (const claim of claims) lines.push(columns.map((column) => cell(claim[column])).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: PrintedClaim[keyof PrintedClaim]): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  // A spreadsheet would run a text that begins like a formula.
  const safe = /^[=+@\t-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Claims as a table for a terminal. */
export function claimsAsTable(claims: readonly PrintedClaim[], withDocument: boolean): string {
  const rows = claims.map((claim) => [
    ...(withDocument ? [shorten(claim.document ?? '', 24)] : []),
    `${claim.qualifier === 'eq' ? '' : `${claim.qualifier} `}${claim.value ?? ''}${claim.valueMax === null ? '' : `–${claim.valueMax}`}`,
    claim.unit,
    claim.measure,
    shorten(claim.place.join(', '), 30),
    claim.periodStart === null ? '–' : `${claim.periodStart} – ${claim.periodEnd}${claim.openEnd ? ' …' : ''}`,
    shorten(claim.attribution.at(-1) ?? '–', 36),
    claim.confidence === null ? '' : claim.confidence.toFixed(2),
  ]);
  const header = [
    ...(withDocument ? ['document'] : []),
    'value',
    'unit',
    'measure',
    'place',
    'period',
    'counted by',
    'sure',
  ];
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return (
    all
      .map((row) =>
        row
          .map((text, column) => text.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n') + '\n'
  );
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
