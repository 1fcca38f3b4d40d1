import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { DialectName } from './dialect.ts';
import { json } from './json.ts';

/**
 * Whether a column holds one of many values, which come as one parameter: the statement stays short however many there
 * are, and is the same text each time.
 * @example query.where(isOneOf(dialect, sql.ref('claim.id'), 'text', ids))
 */
export function isOneOf(
  dialect: DialectName,
  column: RawBuilder<unknown>,
  type: 'text' | 'integer',
  values: readonly (string | number)[],
): RawBuilder<SqlBool> {
  return dialect === 'postgres'
    ? sql<SqlBool>`${column} = any(${[...values]}::${sql.raw(type)}[])`
    : sql<SqlBool>`${column} in (select value from json_each(${json(values)}))`;
}

/** Rows of two columns as a table in a statement: `insert into … (a, b) ${pairsOf(…)}`. */
export function pairsOf(
  dialect: DialectName,
  types: readonly ['text' | 'integer', 'text' | 'integer' | 'jsonb'],
  rows: readonly (readonly [string | number, string | number])[],
): RawBuilder<unknown> {
  if (dialect === 'sqlite') return sql`select value ->> 0, value ->> 1 from json_each(${json(rows)})`;
  const [first, second] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
  return sql`select * from unnest(${first}::${sql.raw(types[0])}[], ${second}::${sql.raw(types[1])}[])`;
}
