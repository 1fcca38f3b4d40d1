import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely } from 'kysely';
import type { DialectName } from '../dialect.ts';

/**
 * The first schema. Text for dates and moments on both stores; the only differences between the dialects are the type of
 * JSON columns and how a row number is generated.
 */
export function firstTables(dialect: DialectName) {
  const json = dialect === 'postgres' ? 'jsonb' : 'text';
  const required = (column: ColumnDefinitionBuilder) => column.notNull();
  const rowNumber = <T extends string>(table: CreateTableBuilder<T>) =>
    dialect === 'postgres'
      ? table.addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      : table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement());
  const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();

  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const create = db.schema;
      await create
        .createTable('workspace')
        .addColumn('id', 'integer', key)
        .addColumn('name', json, required)
        .addColumn('home_place_id', 'text', required)
        .addColumn('created_at', 'text', required)
        .execute();
      await create
        .createTable('person')
        .addColumn('id', 'text', key)
        .addColumn('display_name', 'text', required)
        .addColumn('sign_in_name', 'text', (column) => column.notNull().unique())
        .addColumn('role', 'text', required)
        .addColumn('pass_phrase', 'text')
        .addColumn('language', 'text', required)
        .addColumn('active', 'integer', required)
        .addColumn('created_at', 'text', required)
        .execute();
      await create
        .createTable('session')
        .addColumn('id', 'text', key)
        .addColumn('person_id', 'text', (column) => column.notNull().references('person.id').onDelete('cascade'))
        .addColumn('created_at', 'text', required)
        .addColumn('seen_at', 'text', required)
        .addColumn('expires_at', 'text', required)
        .execute();
      await create
        .createTable('sign_in_link')
        .addColumn('id', 'text', key)
        .addColumn('person_id', 'text', (column) => column.notNull().references('person.id').onDelete('cascade'))
        .addColumn('created_at', 'text', required)
        .addColumn('expires_at', 'text', required)
        .addColumn('used_at', 'text')
        .execute();
      await create
        .createTable('sign_in_failure')
        .addColumn('sign_in_name', 'text', key)
        .addColumn('failures', 'integer', required)
        .addColumn('last_at', 'text', required)
        .execute();
      await rowNumber(create.createTable('audit_entry'))
        .addColumn('at', 'text', required)
        .addColumn('person_id', 'text')
        .addColumn('actor', 'text', required)
        .addColumn('action', 'text', required)
        .addColumn('subject', 'text', required)
        .addColumn('detail', json, required)
        .execute();
      await create
        .createTable('source')
        .addColumn('id', 'text', key)
        .addColumn('title', 'text', required)
        .addColumn('publisher', 'text', required)
        .addColumn('published', 'text')
        .addColumn('published_printed', 'text')
        .addColumn('url', 'text')
        .addColumn('language', 'text')
        .addColumn('captured', 'integer', required)
        .addColumn('note', 'text')
        .addColumn('added_at', 'text', required)
        .execute();
      await create
        .createTable('producer')
        .addColumn('id', 'text', key)
        .addColumn('kind', 'text', required)
        .addColumn('name', json, required)
        .addColumn('short_name', json, required)
        .addColumn('aliases', json, required)
        .execute();
      await create
        .createTable('document')
        .addColumn('id', 'text', key)
        .addColumn('source_id', 'text', (column) => column.notNull().references('source.id'))
        .addColumn('file_name', 'text', required)
        .addColumn('media_type', 'text', required)
        .addColumn('bytes', 'integer', required)
        .addColumn('language', 'text', required)
        .addColumn('text', 'text', required)
        .addColumn('added_at', 'text', required)
        .addColumn('added_by', 'text')
        .execute();
      await create
        .createTable('claim')
        .addColumn('id', 'text', key)
        .addColumn('source_id', 'text', (column) => column.notNull().references('source.id'))
        .addColumn('document_id', 'text', (column) => column.references('document.id'))
        .addColumn('producer_id', 'text', (column) => column.references('producer.id'))
        .addColumn('origin', 'text', required)
        .addColumn('status', 'text', required)
        .addColumn('measure', 'text', required)
        .addColumn('period_start', 'text')
        .addColumn('period_end', 'text')
        .addColumn('statement', json, required)
        .addColumn('proposed', json, required)
        .addColumn('citation', json)
        .addColumn('token_start', 'integer')
        .addColumn('confidence', 'double precision')
        .addColumn('reviewed_by', 'text')
        .addColumn('reviewed_at', 'text')
        .addColumn('revision', 'integer', required)
        .addColumn('added_at', 'text', required)
        .execute();
      await create.createIndex('claim_by_document').on('claim').columns(['document_id', 'token_start']).execute();
      await create.createIndex('claim_by_status').on('claim').columns(['status', 'added_at']).execute();
      await create.createIndex('claim_by_source').on('claim').column('source_id').execute();
      await create.createIndex('document_by_source').on('document').column('source_id').execute();
      await rowNumber(create.createTable('review'))
        .addColumn('claim_id', 'text', (column) => column.notNull().references('claim.id'))
        .addColumn('decision', 'text', required)
        .addColumn('person_id', 'text')
        .addColumn('reviewer', 'text', required)
        .addColumn('decided_at', 'text', required)
        .addColumn('reason', 'text')
        .addColumn('revision', 'integer', required)
        .addColumn('before', json, required)
        .addColumn('after', json, required)
        .addColumn('status_before', 'text', required)
        .addColumn('status_after', 'text', required)
        .execute();
      await create.createIndex('review_by_claim').on('review').columns(['claim_id', 'id']).execute();
      await create
        .createTable('release')
        .addColumn('number', 'integer', key)
        .addColumn('built_at', 'text', required)
        .addColumn('built_by', 'text', required)
        .addColumn('claims', 'integer', required)
        .addColumn('digest', 'text', required)
        .execute();
    },
  };
}
