import { sql, type Selectable } from 'kysely';
import type { Connection } from '../../../database/connection.server.ts';
import type { FindingTable } from '../../../database/schema.ts';
import { CHECK_NAMES, type CheckName, type EvidenceClaim, type Finding } from '../check.ts';
import { pieces, readEvidenceClaims } from './evidence-claims.server.ts';
import { decisionOfRow, FINDING_STATES, type DecidedFinding, type FindingState } from './finding-decision.server.ts';
import { findingOfRow, isSameDetail } from './finding-rows.server.ts';
import { measureTopic, placeTopic, producerTopic } from './topics.ts';

/** `open`: not decided; `settled`: decided, and no longer found since; `all`: whatever holds now. */
export const FINDING_LISTS = ['new', 'acknowledged', 'dismissed', 'all', 'settled'] as const;
export type FindingList = (typeof FINDING_LISTS)[number];

/** Which findings are asked for; null leaves a field open. */
export interface FindingFilter {
  readonly list: FindingList;
  readonly check: CheckName | null;
  readonly measure: string | null;
  /** A place's path, or the name of any place on the way to it: what lies in it is meant too. Accents do not count. */
  readonly place: string | null;
  /** Id of who counted one of the claims, after merges. */
  readonly producer: string | null;
  /** The least weight. */
  readonly weight: number | null;
}

export const NO_FILTER: FindingFilter = {
  list: 'new',
  check: null,
  measure: null,
  place: null,
  producer: null,
  weight: null,
};

/** A finding with its claims, as they are now; of one that is gone, as they were when it was last decided. */
export interface FindingRecord {
  readonly id: string;
  readonly finding: Finding;
  readonly claims: ReadonlyMap<string, EvidenceClaim>;
  readonly subject: string | null;
  readonly state: FindingState;
  readonly firstSeenAt: string;
  readonly goneAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly revision: number;
  /** The numbers are others than those that were decided on. */
  readonly changedSince: boolean;
}

/** A page of findings, the heaviest and then the newest first, and how many there are. */
export async function listFindings(
  connection: Connection,
  filter: FindingFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ findings: readonly FindingRecord[]; total: number }> {
  const rows = await matching(connection, filter)
    .selectAll('finding')
    .orderBy('finding.weight', 'desc')
    .orderBy('finding.first_seen_at', 'desc')
    .orderBy('finding.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const { total } = await matching(connection, filter)
    .select((builder) => builder.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { findings: await recordsOf(connection, rows), total: Number(total) };
}

/** All findings of a filter, a piece at a time, in the order of the checks and then by weight. */
export async function* walkFindings(
  connection: Connection,
  filter: FindingFilter,
  size = 500,
): AsyncGenerator<readonly FindingRecord[]> {
  for (const check of filter.check === null ? CHECK_NAMES : [filter.check])
    for (let offset = 0; ; offset += size) {
      const { findings } = await listFindings(connection, { ...filter, check }, { offset, limit: size });
      if (findings.length > 0) yield findings;
      if (findings.length < size) break;
    }
}

/** One finding with every decision on it, or null. */
export async function readFinding(
  connection: Connection,
  id: string,
): Promise<{ record: FindingRecord; decisions: readonly DecidedFinding[] } | null> {
  const row = await connection.selectFrom('finding').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const [[record], decisions] = [await recordsOf(connection, [row]), await decisionsOf(connection, [id])];
  return { record: record!, decisions: decisions.get(id) ?? [] };
}

/** For each of some claims that is in findings which hold now, these findings, the heaviest first. */
export async function findingsOfClaim(
  connection: Connection,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingRecord[]>> {
  const named = new Map<string, string[]>();
  const found = new Map<string, Selectable<FindingTable>>();
  for (const some of pieces(claimIds)) {
    const rows = await connection
      .selectFrom('finding')
      .innerJoin('finding_claim', 'finding_claim.finding_id', 'finding.id')
      .selectAll('finding')
      .select('finding_claim.claim_id')
      .where('finding_claim.claim_id', 'in', some)
      .where('finding.gone_at', 'is', null)
      .orderBy('finding.weight', 'desc')
      .orderBy('finding.id')
      .execute();
    for (const { claim_id, ...row } of rows) {
      found.set(row.id, row);
      named.set(claim_id, [...(named.get(claim_id) ?? []), row.id]);
    }
  }
  const records = new Map((await recordsOf(connection, [...found.values()])).map((record) => [record.id, record]));
  return new Map([...named].map(([claim, ids]) => [claim, ids.map((id) => records.get(id)!)]));
}

/** How many findings hold now, by check and by what was said to them; and how many are settled. */
export interface FindingCounts {
  readonly checks: ReadonlyMap<CheckName, Readonly<Record<FindingState, number>>>;
  readonly states: Readonly<Record<FindingState, number>>;
  readonly settled: number;
}

export async function countFindings(connection: Connection): Promise<FindingCounts> {
  const rows = await connection
    .selectFrom('finding')
    .select([
      'check_name',
      'state',
      sql<number>`case when gone_at is null then 0 else 1 end`.as('gone'),
      (builder) => builder.fn.countAll<number>().as('findings'),
    ])
    .groupBy(['check_name', 'state', 'gone'])
    .execute();
  const checks = new Map<CheckName, Record<FindingState, number>>();
  const states = none();
  let settled = 0;
  for (const row of rows) {
    const findings = Number(row.findings);
    if (Number(row.gone) === 1) {
      settled += findings;
      continue;
    }
    const check = row.check_name as CheckName;
    const state = row.state as FindingState;
    if (!checks.has(check)) checks.set(check, none());
    checks.get(check)![state] += findings;
    states[state] += findings;
  }
  return { checks, states, settled };
}

const none = () => Object.fromEntries(FINDING_STATES.map((state) => [state, 0])) as Record<FindingState, number>;

/** Measures and producers that findings are about, to offer in a filter. */
export async function findingTopics(
  connection: Connection,
): Promise<{ measures: readonly string[]; producers: readonly string[] }> {
  const of = async (kind: string): Promise<string[]> => {
    const start = `${kind}:`;
    const rows = await connection
      .selectFrom('finding_topic')
      .select('topic')
      .distinct()
      .where('topic', '>=', start)
      .where('topic', '<', `${kind};`)
      .execute();
    return rows.map((row) => row.topic.slice(start.length));
  };
  return { measures: await of('measure'), producers: await of('producer') };
}

function matching(connection: Connection, filter: FindingFilter) {
  let query = connection.selectFrom('finding');
  query =
    filter.list === 'settled'
      ? query.where('finding.gone_at', 'is not', null)
      : query.where('finding.gone_at', 'is', null);
  if (filter.list !== 'settled' && filter.list !== 'all') query = query.where('finding.state', '=', filter.list);
  if (filter.check !== null) query = query.where('finding.check_name', '=', filter.check);
  if (filter.weight !== null) query = query.where('finding.weight', '>=', filter.weight);
  const topics = [
    filter.measure === null ? [] : [measureTopic(filter.measure)],
    filter.producer === null ? [] : [producerTopic(filter.producer)],
    filter.place === null ? [] : [placeTopic(filter.place)],
  ].flat();
  for (const topic of topics)
    query = query.where('finding.id', 'in', (is) =>
      is.selectFrom('finding_topic').select('finding_id').where('topic', '=', topic),
    );
  return query;
}

async function recordsOf(
  connection: Connection,
  rows: readonly Selectable<FindingTable>[],
): Promise<readonly FindingRecord[]> {
  const findings = rows.map(findingOfRow);
  const ids = new Set(findings.flatMap((finding) => finding.claims.map((claim) => claim.id)));
  const claims = await readEvidenceClaims(connection, [...ids]);
  const decided = rows.filter((row) => row.gone_at !== null || row.decided_at !== null).map((row) => row.id);
  const decisions = await decisionsOf(connection, decided);
  return rows.map((row, index) => {
    const last = decisions.get(row.id)?.at(-1);
    const finding = findings[index]!;
    const seen = row.gone_at !== null && last ? last : null;
    const own = seen
      ? new Map(seen.claims.map((claim) => [claim.id, claim]))
      : new Map(finding.claims.map((claim) => [claim.id, claims.get(claim.id)!]));
    return {
      id: row.id,
      finding: seen ? { ...finding, detail: seen.detail } : finding,
      claims: own,
      subject: row.subject,
      state: row.state as FindingState,
      firstSeenAt: row.first_seen_at,
      goneAt: row.gone_at,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at,
      reason: row.reason,
      revision: row.revision,
      changedSince: row.state !== 'new' && last !== undefined && !isSameDetail(last.detail, finding.detail),
    };
  });
}

async function decisionsOf(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DecidedFinding[]>> {
  const decisions = new Map<string, DecidedFinding[]>();
  for (const some of pieces(ids)) {
    const rows = await connection
      .selectFrom('finding_decision')
      .selectAll()
      .where('finding_id', 'in', some)
      .orderBy('id')
      .execute();
    for (const row of rows) {
      const own = decisions.get(row.finding_id);
      if (own) own.push(decisionOfRow(row));
      else decisions.set(row.finding_id, [decisionOfRow(row)]);
    }
  }
  return decisions;
}
