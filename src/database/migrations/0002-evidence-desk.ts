import { sql, type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely } from 'kysely';
import type { DialectName } from '../dialect.ts';

/**
 * What the evidence desk needs: how a text leads back to its file, copies of one story, claims by hand, names that mean
 * one thing, counting rules, findings, and figures with every decision on them.
 */
export function evidenceDesk(dialect: DialectName) {
  const json = dialect === 'postgres' ? 'jsonb' : 'text';
  const required = (column: ColumnDefinitionBuilder) => column.notNull();
  const rowNumber = <T extends string>(table: CreateTableBuilder<T>) =>
    dialect === 'postgres'
      ? table.addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      : table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement());
  const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();

  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      for (const name of ['way_back', 'similarity'] as const)
        await schema.alterTable('document').addColumn(name, json).execute();
      await schema.alterTable('document').addColumn('pages', 'integer').execute();

      for (const name of ['subject', 'counted_by', 'split_from', 'found_at'] as const)
        await schema.alterTable('claim').addColumn(name, 'text').execute();
      await sql`update claim set counted_by = producer_id, subject = ${subjectOfStatement(dialect)}`.execute(db);
      await schema.createIndex('claim_by_doubt').on('claim').columns(['status', 'confidence', 'id']).execute();
      await schema.createIndex('claim_by_subject').on('claim').columns(['subject', 'status', 'period_start']).execute();
      await schema.createIndex('claim_by_counted_by').on('claim').columns(['counted_by', 'status']).execute();

      await schema
        .createTable('document_group')
        .addColumn('document_id', 'text', (column) => column.primaryKey().notNull().references('document.id'))
        .addColumn('group_id', 'text', required)
        .addColumn('likeness', 'double precision', required)
        .addColumn('state', 'text', required)
        .addColumn('decided_by', 'text')
        .addColumn('person_id', 'text')
        .addColumn('decided_at', 'text')
        .execute();
      await schema.createIndex('document_group_by_group').on('document_group').column('group_id').execute();
      await schema
        .createTable('document_band')
        .addColumn('band', 'text', required)
        .addColumn('document_id', 'text', (column) => column.notNull().references('document.id'))
        .addPrimaryKeyConstraint('document_band_key', ['band', 'document_id'])
        .execute();

      await rowNumber(schema.createTable('name_merge'))
        .addColumn('kind', 'text', required)
        .addColumn('from_key', 'text', required)
        .addColumn('into_key', 'text', required)
        .addColumn('reason', 'text')
        .addColumn('merged_by', 'text', required)
        .addColumn('person_id', 'text')
        .addColumn('merged_at', 'text', required)
        .addColumn('undone_by', 'text')
        .addColumn('undone_at', 'text')
        .execute();
      await rowNumber(schema.createTable('counting_rule'))
        .addColumn('producer_id', 'text', (column) => column.notNull().references('producer.id'))
        .addColumn('measure', 'text')
        .addColumn('place', 'text')
        .addColumn('counts', 'text', required)
        .addColumn('unit', 'text')
        .addColumn('scope', 'text')
        .addColumn('since', 'text', required)
        .addColumn('until', 'text')
        .addColumn('source_id', 'text', (column) => column.references('source.id'))
        .addColumn('recorded_by', 'text', required)
        .addColumn('person_id', 'text')
        .addColumn('recorded_at', 'text', required)
        .addColumn('withdrawn_by', 'text')
        .addColumn('withdrawn_at', 'text')
        .execute();
      await schema.createIndex('counting_rule_by_producer').on('counting_rule').column('producer_id').execute();

      await schema
        .createTable('finding')
        .addColumn('id', 'text', key)
        .addColumn('check_name', 'text', required)
        .addColumn('cell', 'text', required)
        .addColumn('subject', 'text')
        .addColumn('weight', 'integer', required)
        .addColumn('claims', json, required)
        .addColumn('detail', json, required)
        .addColumn('state', 'text', required)
        .addColumn('first_seen_at', 'text', required)
        .addColumn('decided_by', 'text')
        .addColumn('person_id', 'text')
        .addColumn('decided_at', 'text')
        .addColumn('reason', 'text')
        .execute();
      await schema.createIndex('finding_by_cell').on('finding').columns(['cell', 'check_name']).execute();
      await schema.createIndex('finding_by_state').on('finding').columns(['state', 'weight', 'id']).execute();
      await schema
        .createTable('finding_claim')
        .addColumn('finding_id', 'text', (column) => column.notNull().references('finding.id').onDelete('cascade'))
        .addColumn('claim_id', 'text', (column) => column.notNull().references('claim.id'))
        .addPrimaryKeyConstraint('finding_claim_key', ['claim_id', 'finding_id'])
        .execute();
      await schema.createIndex('finding_claim_by_finding').on('finding_claim').column('finding_id').execute();

      await rowNumber(schema.createTable('figure_rule'))
        .addColumn('measure', 'text', required)
        .addColumn('place', 'text', required)
        .addColumn('scope', 'text')
        .addColumn('producer_id', 'text', (column) => column.notNull().references('producer.id'))
        .addColumn('period_from', 'text', required)
        .addColumn('period_to', 'text', required)
        .addColumn('reason', 'text', required)
        .addColumn('decided_by', 'text', required)
        .addColumn('person_id', 'text')
        .addColumn('decided_at', 'text', required)
        .addColumn('withdrawn_by', 'text')
        .addColumn('withdrawn_at', 'text')
        .execute();
      await schema
        .createTable('figure')
        .addColumn('id', 'text', key)
        .addColumn('subject', 'text', required)
        .addColumn('period_start', 'text', required)
        .addColumn('period_end', 'text', required)
        .addColumn('scope', 'text', required)
        .addColumn('state', 'text', required)
        .addColumn('claim_id', 'text', (column) => column.references('claim.id'))
        .addColumn('low', 'double precision')
        .addColumn('high', 'double precision')
        .addColumn('reason', 'text')
        .addColumn('rivals', json, required)
        .addColumn('rule_id', rowNumberType(dialect))
        .addColumn('decided_by', 'text')
        .addColumn('person_id', 'text')
        .addColumn('decided_at', 'text')
        .addColumn('revision', 'integer', required)
        .execute();
      await schema
        .createIndex('figure_by_subject')
        .on('figure')
        .columns(['subject', 'period_start', 'period_end', 'scope'])
        .unique()
        .execute();
      await schema.createIndex('figure_by_state').on('figure').column('state').execute();
      await rowNumber(schema.createTable('figure_decision'))
        .addColumn('figure_id', 'text', (column) => column.notNull().references('figure.id'))
        .addColumn('decision', 'text', required)
        .addColumn('revision', 'integer', required)
        .addColumn('claim_id', 'text')
        .addColumn('low', 'double precision')
        .addColumn('high', 'double precision')
        .addColumn('reason', 'text')
        .addColumn('rivals', json, required)
        .addColumn('rule_id', rowNumberType(dialect))
        .addColumn('decided_by', 'text', required)
        .addColumn('person_id', 'text')
        .addColumn('decided_at', 'text', required)
        .execute();
      await schema
        .createIndex('figure_decision_by_figure')
        .on('figure_decision')
        .columns(['figure_id', 'id'])
        .execute();
    },
  };
}

function rowNumberType(dialect: DialectName) {
  return dialect === 'postgres' ? ('bigint' as const) : ('integer' as const);
}

/** As `subjectOf` in `claims/subject.ts` writes it: the measure, then the places in order. */
function subjectOfStatement(dialect: DialectName) {
  return dialect === 'postgres'
    ? sql`measure || '|' || coalesce((select string_agg(place, ';' order by place collate "C") from jsonb_array_elements_text(claim.statement -> 'place') as place), '')`
    : sql`measure || '|' || coalesce((select group_concat(place, ';') from (select value as place from json_each(claim.statement, '$.place') order by value)), '')`;
}
