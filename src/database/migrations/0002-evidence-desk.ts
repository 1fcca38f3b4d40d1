import { sql, type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely } from 'kysely';
import { nameKey } from '../../vocabulary/name-key.ts';
import type { DialectName } from '../dialect.ts';
import { fromJson } from '../json.ts';
import type { Schema } from '../schema.ts';

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
      await schema.alterTable('document').addColumn('way_back', json).execute();
      await schema.alterTable('document').addColumn('mapping', json).execute();
      await schema.alterTable('document').addColumn('pages', 'integer').execute();

      for (const name of ['subject', 'counted_by', 'counter_key', 'split_from', 'found_at'] as const)
        await schema.alterTable('claim').addColumn(name, 'text').execute();
      await sql`update claim set counted_by = producer_id, subject = ${subjectOfStatement(dialect)}`.execute(db);
      await nameCounters(db);
      // Subject and counter at the end: the filters of the queue are answered from the index alone.
      await schema
        .createIndex('claim_by_doubt')
        .on('claim')
        .columns(['status', 'confidence', 'id', 'subject', 'counter_key'])
        .execute();
      await schema.createIndex('claim_by_subject').on('claim').columns(['subject', 'status', 'period_start']).execute();
      await schema.createIndex('claim_by_counted_by').on('claim').columns(['counted_by', 'status']).execute();

      await schema.createIndex('document_by_arrival').on('document').columns(['added_at', 'id']).execute();
      await schema.alterTable('review').addColumn('step', 'text').execute();
      await schema.createIndex('review_by_step').on('review').column('step').execute();
      await schema.alterTable('producer').addColumn('local_aliases', json).execute();

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
        .addColumn('cell', 'integer', required)
        .addColumn('subject', 'text')
        .addColumn('weight', 'integer', required)
        .addColumn('claims', json, required)
        .addColumn('detail', json, required)
        .addColumn('topics', json, required)
        .addColumn('state', 'text', required)
        .addColumn('first_seen_at', 'text', required)
        .addColumn('gone_at', 'text')
        .addColumn('decided_by', 'text')
        .addColumn('person_id', 'text')
        .addColumn('decided_at', 'text')
        .addColumn('reason', 'text')
        .addColumn('revision', 'integer', required)
        .execute();
      await schema.createIndex('finding_by_cell').on('finding').column('cell').execute();
      await schema
        .createIndex('finding_by_state')
        .on('finding')
        .columns(['state', 'gone_at', 'weight', 'first_seen_at', 'id'])
        .execute();
      await schema
        .createIndex('finding_by_check')
        .on('finding')
        .columns(['check_name', 'state', 'gone_at', 'weight', 'first_seen_at', 'id'])
        .execute();
      await schema
        .createTable('finding_claim')
        .addColumn('finding_id', 'text', (column) => column.notNull().references('finding.id').onDelete('cascade'))
        .addColumn('claim_id', 'text', (column) => column.notNull().references('claim.id'))
        .addPrimaryKeyConstraint('finding_claim_key', ['claim_id', 'finding_id'])
        .execute();
      await schema.createIndex('finding_claim_by_finding').on('finding_claim').column('finding_id').execute();
      await rowNumber(schema.createTable('finding_decision'))
        .addColumn('finding_id', 'text', (column) => column.notNull().references('finding.id'))
        .addColumn('decision', 'text', required)
        .addColumn('revision', 'integer', required)
        .addColumn('reason', 'text')
        .addColumn('detail', json, required)
        .addColumn('claims', json, required)
        .addColumn('decided_by', 'text', required)
        .addColumn('person_id', 'text')
        .addColumn('decided_at', 'text', required)
        .execute();
      await schema
        .createIndex('finding_decision_by_finding')
        .on('finding_decision')
        .columns(['finding_id', 'id'])
        .execute();
      const inOrder = (table: CreateTableBuilder<string>) =>
        // Rows stand in the order of their key: half the writing, and neighbours are read together.
        dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table;
      await inOrder(schema.createTable('finding_cell'))
        .addColumn('cell', 'integer', required)
        .addColumn('claim_id', 'text', required)
        .addPrimaryKeyConstraint('finding_cell_key', ['cell', 'claim_id'])
        .execute();
      await schema
        .createTable('finding_place')
        .addColumn('claim_id', 'text', key)
        .addColumn('cells', json, required)
        .execute();
      await inOrder(schema.createTable('finding_topic'))
        .addColumn('topic', 'text', required)
        .addColumn('finding_id', 'text', (column) => column.notNull().references('finding.id').onDelete('cascade'))
        .addPrimaryKeyConstraint('finding_topic_key', ['topic', 'finding_id'])
        .execute();
      await schema.createIndex('finding_topic_by_finding').on('finding_topic').column('finding_id').execute();
      await schema.createTable('finding_backlog').addColumn('claim_id', 'text', key).execute();
      await schema
        .createTable('finding_computation')
        .addColumn('id', 'integer', key)
        .addColumn('edition', 'text')
        .addColumn('computed_at', 'text')
        .addColumn('changes', 'integer', required)
        .execute();
      await sql`insert into finding_computation (id, edition, computed_at, changes) values (1, null, null, 0)`.execute(
        db,
      );

      await rowNumber(schema.createTable('figure_rule'))
        .addColumn('measure', 'text', required)
        .addColumn('place', 'text', required)
        .addColumn('scope', 'text')
        .addColumn('producer_id', 'text', (column) => column.notNull().references('producer.id'))
        .addColumn('source_id', 'text', (column) => column.references('source.id'))
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
        .addColumn('measure', 'text', required)
        .addColumn('place', 'text', required)
        .addColumn('period_start', 'text', required)
        .addColumn('period_end', 'text', required)
        .addColumn('scope', 'text', required)
        .addColumn('state', 'text', required)
        .addColumn('candidates', json, required)
        .addColumn('value_count', 'integer', required)
        .addColumn('claim_id', 'text', (column) => column.references('claim.id'))
        .addColumn('low', 'double precision')
        .addColumn('high', 'double precision')
        .addColumn('unit', 'text')
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
      // In the order of the list: all figures, those of one state, those of one place.
      const listed = ['measure', 'place', 'period_start', 'period_end', 'scope'] as const;
      await schema
        .createIndex('figure_by_measure')
        .on('figure')
        .columns([...listed])
        .execute();
      await schema
        .createIndex('figure_by_state')
        .on('figure')
        .columns(['state', ...listed])
        .execute();
      await schema.createIndex('figure_by_place').on('figure').columns(['place', 'measure', 'period_start']).execute();
      await schema.createIndex('figure_by_rule').on('figure').column('rule_id').execute();
      await rowNumber(schema.createTable('figure_decision'))
        .addColumn('figure_id', 'text', (column) => column.notNull().references('figure.id'))
        .addColumn('decision', 'text', required)
        .addColumn('revision', 'integer', required)
        .addColumn('claim_id', 'text')
        .addColumn('low', 'double precision')
        .addColumn('high', 'double precision')
        .addColumn('unit', 'text')
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

/** Who counted, as `counterKey` in `claims/claim-rows.ts` writes it, of claims that were there before. */
async function nameCounters(db: Kysely<unknown>): Promise<void> {
  const BATCH = 2000;
  const claims = db as Kysely<Pick<Schema, 'claim'>>;
  for (let after = ''; ;) {
    const rows = await claims
      .selectFrom('claim')
      .select(['id', 'statement'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    const byKey = Map.groupBy(rows, ({ statement }) => {
      const counter = (fromJson(statement) as { readonly attribution: readonly string[] }).attribution.at(-1);
      return counter === undefined ? null : nameKey(counter);
    });
    for (const [key, same] of byKey) {
      const ids = same.map(({ id }) => id);
      if (key !== null) await claims.updateTable('claim').set({ counter_key: key }).where('id', 'in', ids).execute();
    }
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}

function rowNumberType(dialect: DialectName) {
  return dialect === 'postgres' ? ('bigint' as const) : ('integer' as const);
}

/** As `subjectOf` in `claims/subject.ts` writes it: the measure, then the places in order. */
function subjectOfStatement(dialect: DialectName) {
  return dialect === 'postgres'
    ? sql`measure || '|' || coalesce((select string_agg(distinct place collate "C", ';' order by place collate "C") from jsonb_array_elements_text(claim.statement -> 'place') as place), '')`
    : sql`measure || '|' || coalesce((select group_concat(place, ';') from (select distinct value as place from json_each(claim.statement, '$.place') order by value)), '')`;
}
