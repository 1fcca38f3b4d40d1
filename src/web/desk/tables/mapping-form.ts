import {
  NUMBER_STYLES,
  TABLE_LAYOUTS,
  tableMappingSchema,
  type TableMapping,
} from '../../../claims/tables/table-mapping.ts';
import type { DocumentTexts } from '../../../i18n/es/documents.ts';
import { SCOPE_CODES } from '../../../vocabulary/claim-terms.ts';
import { MEASURE_CODES } from '../../../vocabulary/measure.ts';
import { isCurrency, UNIT_CODES } from '../../../vocabulary/unit.ts';

type Errors = DocumentTexts['table']['errors'];

/** Fields of a form or of an address. */
export interface Fields {
  get(name: string): FormDataEntryValue | null;
  getAll(name: string): FormDataEntryValue[];
}

/** A form that cannot be used yet: what is wrong, and what was filled in. */
export interface WrongMapping {
  readonly errors: Readonly<Record<string, string>>;
  readonly typed: TableMapping;
  /** Numbers of rows as they were typed. */
  readonly rows: Readonly<Record<'headingRow' | 'firstRow' | 'lastRow', string>>;
}

/**
 * Reads the form that says what columns mean.
 * @returns the mapping, or what is wrong with each field
 */
export function readMappingForm(fields: Fields, texts: Errors): { readonly mapping: TableMapping } | WrongMapping {
  const errors: Record<string, string> = {};
  const text = (name: string) => String(fields.get(name) ?? '').trim();
  const choice = <T extends string>(name: string, codes: readonly T[]): T => {
    const found = codes.find((code) => code === text(name));
    if (!found) errors[name] = texts.choice;
    return found ?? codes[0]!;
  };
  const whole = (name: string): number | null => {
    const typed = text(name);
    if (typed === '') return null;
    const number = Number(typed);
    if (Number.isInteger(number) && number > 0) return number;
    errors[name] = texts.number;
    return null;
  };
  const firstRow = whole('firstRow');
  if (firstRow === null) errors.firstRow = texts.number;
  const valueColumns = fields
    .getAll('valueColumns')
    .map(Number)
    .filter((column) => Number.isInteger(column) && column > 0);
  if (valueColumns.length === 0) errors.valueColumns = texts.columns;
  const unit = text('unit');
  if (!(UNIT_CODES as readonly string[]).includes(unit) && !isCurrency(unit)) errors.unit = texts.choice;
  const layout = choice('layout', TABLE_LAYOUTS);
  const mapping = {
    sheet: whole('sheet') ?? 1,
    layout,
    headingRow: whole('headingRow'),
    firstRow: firstRow ?? 1,
    lastRow: whole('lastRow'),
    measure: choice('measure', MEASURE_CODES),
    unit,
    scope: choice('scope', SCOPE_CODES),
    within: text('within') || null,
    placeColumn: layout === 'places-across' ? null : whole('placeColumn'),
    periodColumn: layout === 'periods-across' ? null : whole('periodColumn'),
    period: layout === 'periods-across' ? null : text('period') || null,
    valueColumns,
    numbers: choice('numbers', NUMBER_STYLES),
    producer: text('producer') || null,
  };
  const rows = { headingRow: text('headingRow'), firstRow: text('firstRow'), lastRow: text('lastRow') };
  if (Object.keys(errors).length > 0) return { errors, typed: mapping, rows };
  const parsed = tableMappingSchema.safeParse(mapping);
  if (parsed.success) return { mapping: parsed.data };
  return {
    errors: Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), texts.choice])),
    typed: mapping,
    rows,
  };
}

/** What stands in a cell for whom the screen is read to, or null: its part in the mapping. */
export function roleOfCell(
  mapping: TableMapping | null,
  row: number,
  column: number,
): 'heading' | 'place' | 'period' | 'value' | null {
  if (!mapping) return null;
  if (row === mapping.headingRow) return 'heading';
  if (row < mapping.firstRow || row > (mapping.lastRow ?? Infinity)) return null;
  if (mapping.valueColumns.includes(column)) return 'value';
  if (column === mapping.placeColumn) return 'place';
  return column === mapping.periodColumn ? 'period' : null;
}
