import { z } from 'zod';
import { SCOPE_CODES } from '../../vocabulary/claim-terms.ts';
import { MEASURE_CODES } from '../../vocabulary/measure.ts';
import { unitSchema } from '../claim.ts';

/** A column by its number, from 1 on: A is 1. */
const columnNumber = z.number().int().min(1).max(500);
const rowNumber = z.number().int().min(1).max(1_048_576);

/**
 * How a table is laid out: `list` has one figure a row; in a grid the periods stand across the top and the places down the
 * side, or the other way round.
 */
export const TABLE_LAYOUTS = ['list', 'periods-across', 'places-across'] as const;
export type TableLayout = (typeof TABLE_LAYOUTS)[number];

/** `comma`: 1.359,5 · `point`: 1,359.5. */
export const NUMBER_STYLES = ['comma', 'point'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** What the columns of a table mean. Rows and columns have the numbers that a spreadsheet shows, from 1 on. */
export const tableMappingSchema = z.object({
  /** Which sheet, from 1. */
  sheet: z.number().int().min(1).default(1),
  layout: z.enum(TABLE_LAYOUTS),
  /** The row with the headings; null when there is none. */
  headingRow: rowNumber.nullable(),
  /** The first and the last row with figures. */
  firstRow: rowNumber,
  lastRow: rowNumber.nullable().default(null),
  measure: z.enum(MEASURE_CODES),
  unit: unitSchema,
  scope: z.enum(SCOPE_CODES),
  /** Where the whole table is about: names are looked for there, and a total is its own. Path from the country down. */
  within: z.string().nullable().default(null),
  /** Column with the place of each row; null: the whole of `within`, or the places stand across the top. */
  placeColumn: columnNumber.nullable().default(null),
  /** Column with the period of each row; null: `period` for all, or the periods stand across the top. */
  periodColumn: columnNumber.nullable().default(null),
  /** One period for all rows, as it is printed: "2012", "enero a junio de 2016". */
  period: z.string().nullable().default(null),
  /** Columns with figures: one in a list, those of the grid otherwise. */
  valueColumns: z.array(columnNumber).min(1),
  numbers: z.enum(NUMBER_STYLES),
  /** Who counted, where it is not the publisher. */
  producer: z.string().nullable().default(null),
});
export type TableMapping = z.infer<typeof tableMappingSchema>;
