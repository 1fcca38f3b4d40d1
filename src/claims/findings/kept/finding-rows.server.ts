import { sql, type Insertable, type Selectable } from 'kysely';
import type { Write } from '../../../database/audit.server.ts';
import { fromJson, json } from '../../../database/json.ts';
import { isOneOf, pairsOf } from '../../../database/many.ts';
import type { FindingTable } from '../../../database/schema.ts';
import type { CheckName, Finding, FindingClaim } from '../check.ts';
import { pieces } from './evidence-claims.server.ts';

/** Each has fifteen columns. */
const FINDINGS_PER_INSERT = 100;

/** A finding as it was made now. */
export interface KeptFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly cell: number;
  readonly subject: string | null;
  readonly topics: readonly string[];
}

/** The finding in a row. */
export function findingOfRow(
  row: Pick<Selectable<FindingTable>, 'check_name' | 'claims' | 'detail' | 'weight'>,
): Finding {
  return {
    check: row.check_name as CheckName,
    claims: fromJson(row.claims) as readonly FindingClaim[],
    detail: fromJson(row.detail) as Finding['detail'],
    weight: row.weight as Finding['weight'],
  };
}

/** The findings of some cells, those that are gone included. */
export async function storedIn(
  { transaction, dialect }: Write,
  cells: readonly number[],
): Promise<ReadonlyMap<string, Selectable<FindingTable>>> {
  const rows = await transaction
    .selectFrom('finding')
    .selectAll()
    .where(isOneOf(dialect, sql.ref('cell'), 'integer', cells))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Writes what differs. New findings begin as `new`; known ones keep what was decided on them. What is found no more
 * disappears, unless a person ever decided on it: then it stays, with the moment at which it was gone.
 * @param stored findings that belonged to the computed cells
 * @param kept findings that these cells hold now
 */
export async function keepFindings(
  write: Write,
  stored: ReadonlyMap<string, Selectable<FindingTable>>,
  kept: ReadonlyMap<string, KeptFinding>,
): Promise<void> {
  const { transaction, dialect } = write;
  const known = new Map(stored);
  const elsewhere = [...kept.keys()].filter((id) => !known.has(id));
  const foundBefore = await transaction
    .selectFrom('finding')
    .selectAll()
    .where(isOneOf(dialect, sql.ref('id'), 'text', elsewhere))
    .execute();
  for (const row of foundBefore) known.set(row.id, row);

  const made: Insertable<FindingTable>[] = [];
  const claims: [finding: string, claim: string][] = [];
  const topics: [topic: string, finding: string][] = [];
  for (const one of kept.values()) {
    const old = known.get(one.id);
    const columns = columnsOf(one);
    if (!old) {
      made.push({ id: one.id, ...columns, state: 'new', first_seen_at: write.at, gone_at: null, revision: 0 });
      for (const id of new Set(one.finding.claims.map((claim) => claim.id))) claims.push([one.id, id]);
      for (const topic of one.topics) topics.push([topic, one.id]);
      continue;
    }
    if (!isSameList(fromJson(old.topics) as string[], one.topics)) {
      await transaction.deleteFrom('finding_topic').where('finding_id', '=', one.id).execute();
      for (const topic of one.topics) topics.push([topic, one.id]);
      await transaction.updateTable('finding').set({ topics: columns.topics }).where('id', '=', one.id).execute();
    }
    if (old.gone_at !== null || differs(old, one))
      await transaction
        .updateTable('finding')
        .set((is) => ({ ...columns, gone_at: null, revision: is('revision', '+', 1) }))
        .where('id', '=', one.id)
        .execute();
  }
  for (const rows of pieces(made, FINDINGS_PER_INSERT))
    await transaction
      .insertInto('finding')
      .values([...rows])
      .execute();
  if (claims.length > 0)
    await sql`insert into finding_claim (finding_id, claim_id) ${pairsOf(dialect, ['text', 'text'], claims)}`.execute(
      transaction,
    );
  if (topics.length > 0)
    await sql`insert into finding_topic (topic, finding_id) ${pairsOf(dialect, ['text', 'text'], topics)}`.execute(
      transaction,
    );

  const gone = [...stored.keys()].filter((id) => !kept.has(id));
  if (gone.length === 0) return;
  const areGone = isOneOf(dialect, sql.ref('id'), 'text', gone);
  await transaction
    .deleteFrom('finding')
    .where(areGone)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('finding_decision')
            .select('finding_id')
            .whereRef('finding_decision.finding_id', '=', 'finding.id'),
        ),
      ),
    )
    .execute();
  await transaction
    .updateTable('finding')
    .set((is) => ({ gone_at: write.at, revision: is('revision', '+', 1) }))
    .where(areGone)
    .where('gone_at', 'is', null)
    .execute();
}

function columnsOf({ finding, cell, subject, topics }: KeptFinding) {
  return {
    check_name: finding.check,
    cell,
    subject,
    weight: finding.weight,
    claims: json(finding.claims),
    detail: json(finding.detail),
    topics: json(topics),
  };
}

function differs(old: Selectable<FindingTable>, { finding, cell, subject }: KeptFinding): boolean {
  if (old.cell !== cell || old.weight !== finding.weight || old.subject !== subject) return true;
  const before = findingOfRow(old);
  return !isSameDetail(before.detail, finding.detail) || !areSameClaims(before.claims, finding.claims);
}

/** Whether two findings carry the same numbers, whatever the order in which a store gives them back. */
export function isSameDetail(one: Finding['detail'], other: Finding['detail']): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && one[name] === other[name])
  );
}

const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function areSameClaims(one: readonly FindingClaim[], other: readonly FindingClaim[]): boolean {
  return (
    one.length === other.length &&
    one.every((claim, index) => claim.id === other[index]!.id && claim.role === other[index]!.role)
  );
}
