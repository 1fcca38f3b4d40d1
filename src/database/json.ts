/** A value as a JSON column takes it, on both stores. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

/** A JSON column's value: text on SQLite, already parsed on PostgreSQL. The caller validates it with its schema. */
export function fromJson(column: unknown): unknown {
  return typeof column === 'string' ? JSON.parse(column) : column;
}
