/** One table of a release: its columns, documented once, for the CSV file, the Data Package and the documentation. */
export interface Table<Row> {
  readonly name: string;
  readonly description: string;
  readonly primaryKey: string;
  readonly columns: readonly Column<Row>[];
}

export interface Column<Row> {
  readonly name: string;
  /** A Table Schema type. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime';
  readonly description: string;
  readonly value: (row: Row) => string | number | boolean | null;
}

export const column = <Row>(
  name: string,
  type: Column<Row>['type'],
  description: string,
  value: Column<Row>['value'],
): Column<Row> => ({ name, type, description, value });
