import { sql } from 'kysely';
import type { Connection } from '../../../database/connection.server.ts';
import type { DialectName } from '../../../database/dialect.ts';
import { fromJson } from '../../../database/json.ts';
import { isOneOf } from '../../../database/many.ts';
import { readNameMerges } from '../../../sources/name-merge-store.server.ts';
import type { NameMerges } from '../../../sources/name-merges.ts';
import type { Citation, Claim, Statement } from '../../claim.ts';
import { claimSchema } from '../../claim.ts';
import { producerKey } from '../../series.ts';
import type { CountingRule, EvidenceClaim, Knowledge } from '../check.ts';

/** Statuses of claims that a person stands behind: the only ones that checks compare. */
export const REVIEWED = ['accepted', 'corrected'] as const;

/** Where claims are read, and which SQL it speaks. */
export interface Reading {
  readonly connection: Connection;
  readonly dialect: DialectName;
}

/** A statement with few values is made quickly; what needs many reads them from one (`isOneOf`). */
const IDS_PER_QUERY = 250;

/** Cuts a list into pieces that one statement can take. */
export function* pieces<T>(list: readonly T[], size = IDS_PER_QUERY): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

/**
 * Claims as checks see them, in no order; ids that do not exist are left out. Rows were validated when they were written,
 * so here nothing is: a recomputation reads hundreds of thousands. What is shown goes through `readEvidenceClaims`.
 */
export async function loadEvidenceClaims(
  { connection, dialect }: Reading,
  ids: readonly string[],
  merges: NameMerges,
): Promise<EvidenceClaim[]> {
  if (ids.length === 0) return [];
  const rows = await evidenceRows(connection)
    .where(isOneOf(dialect, sql.ref('claim.id'), 'text', ids))
    .execute();
  return rows
    .filter((row) => (REVIEWED as readonly string[]).includes(row.status))
    .map((row) => evidenceOfRow(row, merges));
}

/** Claims with what is known of their sources, whatever their status, validated; by id. */
export async function readEvidenceClaims(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EvidenceClaim>> {
  const merges = await readNameMerges(connection);
  const claims = new Map<string, EvidenceClaim>();
  for (const some of pieces(ids))
    for (const row of await evidenceRows(connection).where('claim.id', 'in', some).execute()) {
      const claim = evidenceOfRow(row, merges);
      claims.set(claim.id, { ...claim, ...claimSchema.parse(claim) });
    }
  return claims;
}

/** Ids of all reviewed claims by subject: claims that are compared stand near each other. */
export async function reviewedIds(connection: Connection): Promise<readonly string[]> {
  const rows = await connection
    .selectFrom('claim')
    .select('id')
    .where('status', 'in', [...REVIEWED])
    .orderBy('subject')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

function evidenceRows(connection: Connection) {
  return connection
    .selectFrom('claim')
    .innerJoin('source', 'source.id', 'claim.source_id')
    .leftJoin('document_group', 'document_group.document_id', 'claim.document_id')
    .select([
      'claim.id',
      'claim.source_id',
      'claim.document_id',
      'claim.producer_id',
      'claim.origin',
      'claim.status',
      'claim.statement',
      'claim.citation',
      'claim.subject',
      'claim.counted_by',
      'claim.split_from',
      'claim.found_at',
      'claim.confidence',
      'claim.reviewed_by',
      'claim.reviewed_at',
      'claim.revision',
      'source.publisher',
      'source.published',
      'document_group.group_id',
      'document_group.state as group_state',
    ]);
}

type EvidenceRow = Awaited<ReturnType<ReturnType<typeof evidenceRows>['execute']>>[number];

function evidenceOfRow(row: EvidenceRow, merges: NameMerges): EvidenceClaim {
  const statement = fromJson(row.statement) as Statement;
  return {
    ...statement,
    id: row.id,
    sourceId: row.source_id,
    documentId: row.document_id,
    citation: row.citation === null ? null : (fromJson(row.citation) as Citation),
    producerId: row.producer_id,
    origin: row.origin as Claim['origin'],
    confidence: row.confidence,
    status: row.status as Claim['status'],
    reviewedBy: row.reviewed_by,
    reviewedAt: row.reviewed_at,
    revision: row.revision,
    splitFrom: row.split_from,
    foundAt: row.found_at,
    subject: row.subject ?? '',
    counter: row.counted_by ?? producerKey({ producerId: null, attribution: statement.attribution }),
    publisher: merges.publisher(row.publisher),
    published: row.published,
    story: storyOf(row),
  };
}

/** The group of copies that a document belongs to, unless a person set it apart: also from a group that bears its id. */
function storyOf(row: Pick<EvidenceRow, 'group_id' | 'group_state' | 'document_id' | 'source_id'>): string {
  if (row.group_state === 'apart') return `apart:${row.document_id}`;
  return row.group_id ?? row.document_id ?? row.source_id;
}

/** What checks may know apart from claims, as of a day. */
export async function readKnowledge(connection: Connection, today: string, merges: NameMerges): Promise<Knowledge> {
  const [producers, rules] = [
    await connection.selectFrom('producer').select(['id', 'kind']).execute(),
    await connection
      .selectFrom('counting_rule')
      .select(['producer_id', 'measure', 'since', 'until'])
      .where('withdrawn_at', 'is', null)
      .orderBy('id')
      .execute(),
  ];
  const kinds = new Map(producers.map((producer) => [producer.id, producer.kind]));
  const countingRules = rules.map((rule): CountingRule => ({
    producerId: merges.producer(rule.producer_id),
    measure: rule.measure,
    since: rule.since,
    until: rule.until,
  }));
  return { today, countingRules, kindOf: (counter) => kinds.get(counter) ?? 'unknown' };
}
