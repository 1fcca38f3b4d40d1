import { CHECKS } from '#src/claims/findings/checks.ts';
import type { Connection } from '#src/database/connection.server.ts';
import type { Language } from '#src/vocabulary/code-list.ts';

/** Findings of one check that name a claim, as a link says it: the heaviest is what it leads to. */
export interface FindingBeside {
  readonly id: string;
  readonly check: string;
  readonly count: number;
}

/** The findings that hold now and were not dismissed, by the claims that they name. */
export async function findingsBeside(
  connection: Connection,
  language: Language,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingBeside[]>> {
  if (claimIds.length === 0) return new Map();
  const rows = await connection
    .selectFrom('finding_claim')
    .innerJoin('finding', 'finding.id', 'finding_claim.finding_id')
    .select(['finding_claim.claim_id', 'finding.id', 'finding.check_name'])
    .where('finding_claim.claim_id', 'in', claimIds)
    .where('finding.gone_at', 'is', null)
    .where('finding.state', '!=', 'dismissed')
    .orderBy('finding.weight', 'desc')
    .orderBy('finding.id')
    .execute();
  const names = new Map<string, string>(CHECKS.map((check) => [check.name, check.words[language].name]));
  return new Map(
    [...Map.groupBy(rows, (row) => row.claim_id)].map(([claimId, own]) => [
      claimId,
      [...Map.groupBy(own, (row) => row.check_name)].map(([check, same]) => ({
        id: same[0]!.id,
        check: names.get(check) ?? check,
        count: same.length,
      })),
    ]),
  );
}
