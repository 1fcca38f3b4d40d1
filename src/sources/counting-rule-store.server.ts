import type { Write } from '../database/audit.server.ts';
import type { Connection } from '../database/connection.server.ts';

/** What a producer counts, with the days between which it counts so. */
export interface CountingRule {
  readonly producerId: string;
  /** Code of a measure, or null for all that it counts. */
  readonly measure: string | null;
  /** Path of a place, or null. */
  readonly place: string | null;
  /** In the reviewer's words. */
  readonly counts: string;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly since: string;
  readonly until: string | null;
  readonly sourceId: string | null;
}

export interface StoredCountingRule extends CountingRule {
  readonly id: number;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
}

/** The counting rules that hold, of one producer or of all, the earliest first. */
export async function listCountingRules(
  connection: Connection,
  producerId: string | null = null,
): Promise<readonly StoredCountingRule[]> {
  let query = connection
    .selectFrom('counting_rule')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .orderBy('since')
    .orderBy('id');
  if (producerId !== null) query = query.where('producer_id', '=', producerId);
  return (await query.execute()).map((row) => ({
    id: row.id,
    producerId: row.producer_id,
    measure: row.measure,
    place: row.place,
    counts: row.counts,
    unit: row.unit,
    scope: row.scope,
    since: row.since,
    until: row.until,
    sourceId: row.source_id,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    withdrawnBy: row.withdrawn_by,
    withdrawnAt: row.withdrawn_at,
  }));
}

export async function addCountingRule(write: Write, rule: CountingRule): Promise<void> {
  if (rule.until !== null && rule.until < rule.since) throw new RangeError('A counting rule ends before it begins.');
  await write.transaction
    .insertInto('counting_rule')
    .values({
      producer_id: rule.producerId,
      measure: rule.measure,
      place: rule.place,
      counts: rule.counts,
      unit: rule.unit,
      scope: rule.scope,
      since: rule.since,
      until: rule.until,
      source_id: rule.sourceId,
      recorded_by: write.actor.name,
      person_id: write.actor.personId,
      recorded_at: write.at,
    })
    .execute();
  write.record({
    action: 'counting_rule.added',
    subject: `producer/${rule.producerId}`,
    detail: { from: rule.since, to: rule.until },
  });
}

/** @returns false when the rule is not there or was withdrawn already */
export async function withdrawCountingRule(write: Write, producerId: string, id: number): Promise<boolean> {
  const { numUpdatedRows } = await write.transaction
    .updateTable('counting_rule')
    .set({ withdrawn_by: write.actor.name, withdrawn_at: write.at })
    .where('id', '=', id)
    .where('producer_id', '=', producerId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  write.record({ action: 'counting_rule.withdrawn', subject: `producer/${producerId}` });
  return true;
}
