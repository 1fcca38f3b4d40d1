import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isoDate } from '../../periods/period.ts';
import { placeById, placeByPath } from '../../places/gazetteer.ts';
import { producerSchema, sourceSchema, type Producer, type Source } from '../../sources/source.ts';
import { claimId } from '../claim-id.ts';
import { claimSchema, type Claim } from '../claim.ts';

/** `workspace.json`: what a folder of published figures is, and who stands behind it. */
export const workspaceSchema = z.object({
  formatVersion: z.literal(1),
  /** Name of the folder; part of the ids of its claims, so it never changes. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.object({ es: z.string(), en: z.string() }),
  /** Place whose page is the home page. */
  homePlaceId: z.string(),
  compiledOn: isoDate,
  /** Shown as reviewer of every claim. */
  reviewer: z.string(),
  reviewedAt: z.iso.datetime(),
  attribution: z.object({ es: z.string(), en: z.string() }),
  terms: z.object({ es: z.string(), en: z.string() }),
});
export type Workspace = z.infer<typeof workspaceSchema>;

/** A workspace as read: reviewed claims, each with its source. */
export interface LoadedWorkspace {
  readonly workspace: Workspace;
  readonly sources: readonly Source[];
  readonly producers: readonly Producer[];
  readonly claims: readonly Claim[];
}

/** The four files of a workspace folder, as text. */
export interface WorkspaceFiles {
  readonly 'workspace.json': string;
  readonly 'producers.json': string;
  readonly 'sources.csv': string;
  readonly 'claims.csv': string;
}

/** A workspace that cannot be read. Each problem is a sentence that names file, row, column and remedy. */
export class WorkspaceError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const shown = problems.slice(0, MOST_PROBLEMS_SHOWN);
    const rest = problems.length - shown.length;
    super([...shown, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n'));
    this.name = 'WorkspaceError';
    this.problems = problems;
  }
}
const MOST_PROBLEMS_SHOWN = 10;

const SOURCE_COLUMNS = [
  'id',
  'title',
  'publisher',
  'published',
  'published_printed',
  'url',
  'language',
  'note',
] as const;
const CLAIM_COLUMNS = [
  'row',
  'measure',
  'measure_printed',
  'value',
  'value_max',
  'value_text',
  'absence',
  'qualifier',
  'unit',
  'place',
  'period_start',
  'period_end',
  'partial',
  'open_end',
  'precision',
  'year_kind',
  'period_printed',
  'period_alternatives',
  'attribution',
  'producer_id',
  'source_id',
  'exploitation',
  'victim',
  'scope',
  'scope_printed',
  'note',
] as const;

/**
 * Reads a workspace from the text of its files; nothing is read half.
 * @throws WorkspaceError with every problem found
 */
export function parseWorkspace(files: WorkspaceFiles): LoadedWorkspace {
  const problems: string[] = [];
  const workspace = parseJson('workspace.json', files['workspace.json'], workspaceSchema, problems);
  const producers = parseJson('producers.json', files['producers.json'], z.array(producerSchema), problems) ?? [];
  const sources = tableOf('sources.csv', files['sources.csv'], SOURCE_COLUMNS, problems).flatMap((row) =>
    sourceOf(row, problems),
  );
  const claimRows = tableOf('claims.csv', files['claims.csv'], CLAIM_COLUMNS, problems);
  if (workspace === null) throw new WorkspaceError(problems);

  if (placeById(workspace.homePlaceId) === null)
    problems.push(`workspace.json, field homePlaceId: no place "${workspace.homePlaceId}". Write a code such as BO.`);
  findRepeated(
    'sources.csv',
    'id',
    sources.map(({ id }) => id),
    problems,
  );
  findRepeated(
    'producers.json',
    'id',
    producers.map(({ id }) => id),
    problems,
  );
  findRepeated(
    'claims.csv',
    'row',
    claimRows.map(({ cells }) => cells.row),
    problems,
  );
  const sourceIds = new Set(sources.map(({ id }) => id));
  const producerIds = new Set(producers.map(({ id }) => id));
  const claims = claimRows.flatMap((row) => {
    const { source_id: sourceId, producer_id: producerId } = row.cells;
    if (!sourceIds.has(sourceId))
      problems.push(`${whereOf(row, 'source_id')}: no source "${sourceId}" in sources.csv.`);
    if (producerId !== '' && !producerIds.has(producerId))
      problems.push(
        `${whereOf(row, 'producer_id')}: no producer "${producerId}" in producers.json; leave it empty when nobody knows who counted.`,
      );
    return claimOf(row, workspace, problems);
  });
  if (problems.length > 0) throw new WorkspaceError(problems);
  return { workspace, sources, producers, claims };
}

/** A row of a table with the line it stands on, for messages. */
interface Row<Column extends string> {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly cells: Readonly<Record<Column, string>>;
}

function tableOf<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  problems: string[],
): readonly Row<Column>[] {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  // Spreadsheets in Spanish save "CSV" with semicolons.
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  let records: { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, { bom: true, columns: true, delimiter, info: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}. Save it as CSV (UTF-8).`);
    return [];
  }
  const missing = columns.filter((column) => !(column in (records[0]?.record ?? {})));
  if (missing.length > 0) {
    problems.push(`${file}, first line: column ${missing.join(', ')} is missing. Columns may stand in any order.`);
    return [];
  }
  return records.map(({ record, info }) => {
    const cells = record as Record<Column, string>;
    return { file, line: info.lines, name: record.row ?? record.id ?? '', cells };
  });
}

function sourceOf(row: Row<(typeof SOURCE_COLUMNS)[number]>, problems: string[]): readonly Source[] {
  const { cells } = row;
  const source = {
    id: cells.id,
    title: cells.title,
    publisher: cells.publisher,
    published: orNull(cells.published),
    publishedPrinted: orNull(cells.published_printed),
    url: orNull(cells.url),
    language: orNull(cells.language),
    captured: false,
    note: orNull(cells.note),
  };
  return checked(sourceSchema, source, row, problems);
}

function claimOf(row: Row<(typeof CLAIM_COLUMNS)[number]>, workspace: Workspace, problems: string[]): readonly Claim[] {
  const { cells } = row;
  const number = (column: 'value' | 'value_max'): number | null => {
    if (cells[column] === '') return null;
    if (/^-?\d+(?:\.\d+)?$/u.test(cells[column])) return Number(cells[column]);
    problems.push(
      `${whereOf(row, column)}: "${cells[column]}" is not a number. Write digits, with a point before decimals.`,
    );
    return null;
  };
  const yesNo = (column: 'partial' | 'open_end'): boolean => {
    if (cells[column] !== 'yes' && cells[column] !== 'no')
      problems.push(`${whereOf(row, column)}: "${cells[column]}" is neither "yes" nor "no".`);
    return cells[column] === 'yes';
  };
  const before = problems.length;
  const claim = {
    id: claimId(`workspace:${workspace.id}:${cells.row}`),
    measure: cells.measure,
    measurePrinted: orNull(cells.measure_printed),
    value: number('value'),
    valueMax: number('value_max'),
    valueText: orNull(cells.value_text),
    absence: orNull(cells.absence),
    qualifier: cells.qualifier,
    unit: cells.unit,
    place: listOf(cells.place, ';'),
    period: {
      start: orNull(cells.period_start),
      end: orNull(cells.period_end),
      partial: yesNo('partial'),
      openEnd: yesNo('open_end'),
      precision: cells.precision,
      yearKind: cells.year_kind,
      printed: orNull(cells.period_printed),
      alternatives: listOf(cells.period_alternatives, ';').map((span) => {
        const [start = '', end = ''] = span.split('..');
        return { start, end };
      }),
    },
    attribution: listOf(cells.attribution, '>'),
    exploitation: orNull(cells.exploitation),
    victim: orNull(cells.victim),
    scope: cells.scope,
    scopePrinted: orNull(cells.scope_printed),
    note: orNull(cells.note),
    sourceId: cells.source_id,
    documentId: null,
    citation: null,
    producerId: orNull(cells.producer_id),
    origin: 'workspace',
    confidence: null,
    status: 'accepted',
    reviewedBy: workspace.reviewer,
    reviewedAt: workspace.reviewedAt,
    revision: 1,
    splitFrom: null,
    foundAt: null,
  };
  for (const path of claim.place)
    if (placeByPath(path) === null)
      problems.push(
        `${whereOf(row, 'place')}: no place "${path}". Write it from the country down, e.g. Bolivia/La Paz/El Alto.`,
      );
  const { start, end } = claim.period;
  if (start !== null && end !== null && start > end)
    problems.push(`${whereOf(row, 'period_end')}: ${end} lies before ${start}.`);
  if (claim.value === null && claim.valueText === null && claim.absence === null && problems.length === before)
    problems.push(`${whereOf(row, 'value')}: there is no value. Say why in column absence, for example notReported.`);
  if (claim.absence !== null && (claim.value !== null || claim.valueText !== null))
    problems.push(`${whereOf(row, 'absence')}: a value that is absent has no number; empty one of the two.`);
  return checked(claimSchema, claim, row, problems);
}

/** The value when the schema accepts it; otherwise its problems, in the names of the table's columns. */
function checked<T>(schema: z.ZodType<T>, value: unknown, row: Row<string>, problems: string[]): readonly T[] {
  const result = schema.safeParse(value);
  if (result.success) return [result.data];
  for (const issue of result.error.issues) {
    const column = columnOf(issue.path);
    const printed = row.cells[column];
    problems.push(`${whereOf(row, column)}: ${printed === undefined ? '' : `"${printed}": `}${issue.message}.`);
  }
  return [];
}

/** `period.start` in a claim is `period_start` in the table. */
function columnOf(path: readonly PropertyKey[]): string {
  const names = path
    .filter((part) => typeof part === 'string')
    .map((part) => part.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`));
  const [first = '', second = ''] = names;
  if (first !== 'period') return first;
  const isOwnName = ['start', 'end', 'printed', 'alternatives'].includes(second);
  return isOwnName ? `period_${second}` : second;
}

function whereOf(row: Row<string>, column: string): string {
  return `${row.file}, row ${row.name || '?'} (line ${row.line}), column ${column}`;
}

function parseJson<T>(file: string, text: string, schema: z.ZodType<T>, problems: string[]): T | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problems.push(`${file}: not JSON: ${error instanceof Error ? error.message : String(error)}.`);
    return null;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push(`${file}, field ${issue.path.join('.') || '(whole)'}: ${issue.message}.`);
  return null;
}

function findRepeated(file: string, column: string, names: readonly string[], problems: string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) problems.push(`${file}, column ${column}: "${name}" stands twice. Each needs its own.`);
    seen.add(name);
  }
}

const orNull = (cell: string): string | null => (cell === '' ? null : cell);
const listOf = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
