import type { Source } from '../../../sources/source.ts';
import type { Claim } from '../../claim.ts';
import { producerKey } from '../../series.ts';
import { subjectOf } from '../../subject.ts';
import type { EvidenceClaim } from '../check.ts';

/** Claims of a workspace that is in no store yet, as checks read them: no names merged, each source its own story. */
export function evidenceOfClaims(claims: readonly Claim[], sources: readonly Source[]): readonly EvidenceClaim[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return claims.map((claim) => ({
    ...claim,
    subject: subjectOf(claim),
    counter: producerKey(claim),
    publisher: byId.get(claim.sourceId)?.publisher ?? claim.attribution[0] ?? claim.sourceId,
    published: byId.get(claim.sourceId)?.published ?? null,
    story: claim.documentId ?? claim.sourceId,
  }));
}
