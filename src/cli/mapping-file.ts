import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cellName } from '../claims/tables/cell-name.ts';
import type { CellProblem, CellProblemKind } from '../claims/tables/map-table.ts';
import { tableMappingSchema, type TableMapping } from '../claims/tables/table-mapping.ts';
import { CommandError, EXIT, type CommandIo } from './command.ts';

/**
 * The mapping in a JSON file, which says what the columns of a table count.
 * @throws CommandError that names the file and the field
 */
export function readMappingFile(path: string, io: CommandIo): TableMapping {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(resolve(io.cwd, path), 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new CommandError(`--mapping ${path} ${reason}. See: vigia add --help`, EXIT.usage);
  }
  const parsed = tableMappingSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandError(
    `--mapping ${path}: ${issue?.path.join('.') || 'the mapping'}: ${issue?.message ?? 'is wrong'}. See: vigia add --help`,
    EXIT.usage,
  );
}

/** What a mapping file holds, for the help of the commands that take one. */
export const MAPPING_HELP = `A mapping is JSON. Rows and columns have the numbers of the spreadsheet, from 1 on:
  {"layout": "periods-across", "headingRow": 2, "firstRow": 3, "placeColumn": 1, "valueColumns": [2, 3],
   "within": "Bolivia", "measure": "cases_reported", "unit": "case", "scope": "mixed", "numbers": "comma"}
  layout   list (one figure a row), periods-across (periods in the headings) or places-across
  also     sheet, lastRow, periodColumn, period (one for all rows), producer; numbers: comma (1.359,5) or point (1,359.5)`;

const SENTENCES: Readonly<Record<CellProblemKind, string>> = {
  'unknown-place': 'is not a place that is known',
  'ambiguous-place': 'may be several places',
  'no-place': 'the place is missing: give "placeColumn" or "within"',
  'unknown-period': 'is not a period that is recognised',
  'no-period': 'the period is missing: give "periodColumn" or "period"',
  'not-a-number': 'is not a number',
  'impossible-number': 'cannot be a number of this unit',
  'unknown-within': 'is not a place that is known; write it from the country down ("within")',
};

/** Problems of a table's cells, one sentence each. @example 'cell C4: "no sé" is not a number' */
export function cellProblemSentences(problems: readonly CellProblem[]): readonly string[] {
  return problems.map(({ row, column, kind, text }) => {
    const at = row > 0 ? `cell ${cellName(row, column)}: ` : '';
    return `${at}${text === '' ? '' : `"${text}" `}${SENTENCES[kind]}`;
  });
}
