import { checkOf } from '#src/claims/findings/checks.ts';
import { findingsOfClaim, type FindingRecord } from '#src/claims/findings/kept/finding-list.server.ts';
import { findingWriter } from '#src/claims/findings/finding-writer.ts';
import type { Connection } from '#src/database/connection.server.ts';
import { listProducers } from '#src/sources/source-store.server.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import type { FindingLine } from './finding-lines.ts';

/** For each claim that is in findings, what they say; the heaviest first. One call for a whole page of claims. */
export async function findingLinesOf(
  connection: Connection,
  language: Language,
  claimIds: readonly string[],
): Promise<Readonly<Record<string, readonly FindingLine[]>>> {
  const found = await findingsOfClaim(connection, claimIds);
  if (found.size === 0) return {};
  const producers = await listProducers(connection);
  const lineOf = (record: FindingRecord): FindingLine => ({
    id: record.id,
    weight: record.finding.weight,
    sentence: checkOf(record.finding.check).say(record.finding, findingWriter(language, record.claims, producers)),
  });
  return Object.fromEntries([...found].map(([id, records]) => [id, records.map(lineOf)]));
}
