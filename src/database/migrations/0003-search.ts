import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect.ts';

/**
 * The index that search reads, and what lets lists of documents and of changes be answered in parts. SQLite keeps the words
 * alone (a contentless FTS5 table: texts stand in their own tables); PostgreSQL a text-search vector. Words are folded
 * before they come, so both stores find the same.
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
              .addColumn('day', 'text')
          : table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      )
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('ref', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('search_entry_by_ref').on('search_entry').columns(['kind', 'ref']).unique().execute();
      if (dialect === 'postgres') {
        await sql`create index search_entry_by_words on search_entry using gin (words)`.execute(db);
        // A word that stands everywhere is read from the newest on, not from the list of all that hold it.
        await db.schema.createIndex('search_entry_by_kind').on('search_entry').columns(['kind', 'id']).execute();
        await db.schema.createIndex('search_entry_by_day').on('search_entry').columns(['kind', 'day']).execute();
      } else {
        // What a word that is only begun may be.
        await sql`create table search_word (word text primary key not null) without rowid`.execute(db);
        await sql`create virtual table search_index using fts5 (facets, title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`.execute(
          db,
        );
      }

      // What was there before has no words yet: `claims/search/fill-index.server.ts` adds them in parts.
      await db.schema
        .createTable('search_backlog')
        .addColumn('part', 'text', (column) => column.primaryKey().notNull())
        .addColumn('after_ref', 'text', (column) => column.notNull())
        .execute();
      for (const part of ['source', 'producer', 'document', 'claim'] as const)
        await sql`insert into search_backlog (part, after_ref) select ${sql.lit(part)}, '' where exists (select 1 from ${sql.table(part)})`.execute(
          db,
        );

      await db.schema.createIndex('claim_by_document_status').on('claim').columns(['document_id', 'status']).execute();
      // Revision of the claim in the newest release; null where it is not in it.
      await db.schema.alterTable('claim').addColumn('released_revision', 'integer').execute();
      await db.schema.alterTable('release').addColumn('claims_marked', 'text').execute();
      // What the next release would add or change, and what it would take away: as long as the changes, not as the store.
      await sql`create index claim_to_release on claim (released_revision, id, status, revision) where status in ('accepted', 'corrected') and (released_revision is null or released_revision <> revision)`.execute(
        db,
      );
      await sql`create index claim_to_withdraw on claim (released_revision, id, status) where status in ('proposed', 'rejected') and released_revision is not null`.execute(
        db,
      );
    },
  };
}
