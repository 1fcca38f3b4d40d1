import type { Insertable, Selectable } from 'kysely';
import type { Write } from '../../database/audit.server.ts';
import type { Connection } from '../../database/connection.server.ts';
import { fromJson, json } from '../../database/json.ts';
import type { FindingTable } from '../../database/schema.ts';
import type { CheckName, Finding, FindingClaim } from './check.ts';
import { pieces } from './evidence-claims.server.ts';

/** A finding as it was made now. */
export interface KeptFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly cell: number;
  readonly subject: string | null;
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
  connection: Connection,
  cells: readonly number[],
): Promise<ReadonlyMap<string, Selectable<FindingTable>>> {
  const stored = new Map<string, Selectable<FindingTable>>();
  for (const some of pieces(cells))
    for (const row of await connection.selectFrom('finding').selectAll().where('cell', 'in', some).execute())
      stored.set(row.id, row);
  return stored;
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
): Promise<{ made: number; gone: number }> {
  const { transaction } = write;
  const known = new Map(stored);
  for (const ids of pieces([...kept.keys()].filter((id) => !known.has(id))))
    for (const row of await transaction.selectFrom('finding').selectAll().where('id', 'in', ids).execute())
      known.set(row.id, row);

  const made: Insertable<FindingTable>[] = [];
  const madeClaims: { finding_id: string; claim_id: string }[] = [];
  for (const one of kept.values()) {
    const old = known.get(one.id);
    const columns = columnsOf(one);
    if (!old) {
      made.push({ id: one.id, ...columns, state: 'new', first_seen_at: write.at, gone_at: null, revision: 0 });
      const ids = new Set(one.finding.claims.map((claim) => claim.id));
      for (const id of ids) madeClaims.push({ finding_id: one.id, claim_id: id });
    } else if (old.gone_at !== null || differs(old, one))
      await transaction
        .updateTable('finding')
        .set((is) => ({ ...columns, gone_at: null, revision: is('revision', '+', 1) }))
        .where('id', '=', one.id)
        .execute();
  }
  for (const rows of pieces(made))
    await transaction
      .insertInto('finding')
      .values([...rows])
      .execute();
  for (const rows of pieces(madeClaims))
    await transaction
      .insertInto('finding_claim')
      .values([...rows])
      .execute();

  const gone = [...stored.keys()].filter((id) => !kept.has(id));
  for (const ids of pieces(gone)) {
    await transaction
      .deleteFrom('finding')
      .where('id', 'in', ids)
      .where('id', 'not in', (is) =>
        is.selectFrom('finding_decision').select('finding_id').where('finding_id', 'in', ids),
      )
      .execute();
    await transaction
      .updateTable('finding')
      .set((is) => ({ gone_at: write.at, revision: is('revision', '+', 1) }))
      .where('id', 'in', ids)
      .where('gone_at', 'is', null)
      .execute();
  }
  return { made: made.length, gone: gone.length };
}

function columnsOf({ finding, cell, subject }: KeptFinding) {
  return {
    check_name: finding.check,
    cell,
    subject,
    weight: finding.weight,
    claims: json(finding.claims),
    detail: json(finding.detail),
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

function areSameClaims(one: readonly FindingClaim[], other: readonly FindingClaim[]): boolean {
  return (
    one.length === other.length &&
    one.every((claim, index) => claim.id === other[index]!.id && claim.role === other[index]!.role)
  );
}
