import { claimId } from './claim-id.ts';
import type { Claim, Proposal } from './claim.ts';

/** A proposal as the claim of a document that waits for review. Its id follows from where it stands. */
export function proposedClaim(proposal: Proposal, documentId: string, sourceId: string): Claim {
  const { citation } = proposal;
  return {
    ...proposal,
    id: claimId(`${documentId}:${citation.tokenStart}:${citation.tokenEnd}`),
    sourceId,
    documentId,
    producerId: null,
    origin: 'extraction',
    status: 'proposed',
    reviewedBy: null,
    reviewedAt: null,
    revision: 0,
    splitFrom: null,
    foundAt: null,
  };
}
