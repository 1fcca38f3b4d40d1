import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect.ts';

/**
 * The index that search reads. SQLite keeps the words alone (a contentless FTS5 table: texts stand in their own tables);
 * PostgreSQL a text-search vector. Words are folded before they come, so both stores find the same.
 */
export function search(dialect: DialectName) {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const table = db.schema.createTable('search_entry');
      await (
        dialect === 'postgres'
          ? table
              .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
              .addColumn('words', sql`tsvector`, (column) => column.notNull())
          : table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      )
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('ref', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('search_entry_by_ref').on('search_entry').columns(['kind', 'ref']).unique().execute();
      if (dialect === 'postgres')
        await sql`create index search_entry_by_words on search_entry using gin (words)`.execute(db);
      else
        await sql`create virtual table search_index using fts5 (kind, title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`.execute(
          db,
        );
    },
  };
}
