import type { Insertable, Selectable } from 'kysely';
import { fromJson, json } from '../database/json.ts';
import type { ClaimTable } from '../database/schema.ts';
import type { NameMerges } from '../sources/name-merges.ts';
import { nameKey } from '../vocabulary/name-key.ts';
import { subjectOf } from './subject.ts';
import { citationSchema, claimSchema, statementSchema, type Claim, type Statement } from './claim.ts';

/** A claim's row as a claim; throws when the store holds something that is not one. */
export function claimOfRow(row: Selectable<ClaimTable>): Claim {
  return claimSchema.parse({
    ...statementOfColumn(row.statement),
    id: row.id,
    sourceId: row.source_id,
    documentId: row.document_id,
    citation: row.citation === null ? null : citationSchema.parse(fromJson(row.citation)),
    producerId: row.producer_id,
    origin: row.origin,
    confidence: row.confidence,
    status: row.status,
    reviewedBy: row.reviewed_by,
    reviewedAt: row.reviewed_at,
    revision: row.revision,
    splitFrom: row.split_from,
    foundAt: row.found_at,
  });
}

/** A claim as the row of its first appearance: what it says now is also what was proposed. */
export function rowOfClaim(claim: Claim, addedAt: string, merges: NameMerges): Insertable<ClaimTable> {
  const statement = json(statementOfClaim(claim));
  return {
    id: claim.id,
    source_id: claim.sourceId,
    document_id: claim.documentId,
    producer_id: claim.producerId,
    counted_by: merges.producer(claim.producerId),
    split_from: claim.splitFrom,
    found_at: claim.foundAt,
    origin: claim.origin,
    status: claim.status,
    ...columnsOfStatement(claim, merges),
    statement,
    proposed: statement,
    citation: claim.citation === null ? null : json(claim.citation),
    token_start: claim.citation?.tokenStart ?? null,
    confidence: claim.confidence,
    reviewed_by: claim.reviewedBy,
    reviewed_at: claim.reviewedAt,
    revision: claim.revision,
    added_at: addedAt,
  };
}

/** The columns that repeat parts of a statement for queries. */
export function columnsOfStatement(
  statement: Statement,
  merges: NameMerges,
): Pick<ClaimTable, 'measure' | 'period_start' | 'period_end' | 'subject' | 'counter_key'> {
  return {
    measure: statement.measure,
    period_start: statement.period.start,
    period_end: statement.period.end,
    subject: subjectOf(statement, merges),
    counter_key: counterKey(statement),
  };
}

/** Who counted by name, folded; null where nobody is named. @example counterKey({ attribution: ['El Faro', 'Policía'] }) // 'policia' */
export function counterKey({ attribution }: Pick<Statement, 'attribution'>): string | null {
  const name = attribution.at(-1);
  return name === undefined ? null : nameKey(name);
}

export function statementOfColumn(column: unknown): Statement {
  return statementSchema.parse(fromJson(column));
}

/** Only what a reviewer may correct, out of a claim that carries more. */
export function statementOfClaim(claim: Claim): Statement {
  return statementSchema.parse(claim);
}
