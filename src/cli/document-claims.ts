import { createHash } from 'node:crypto';
import { claimId } from '../claims/claim-id.ts';
import type { FlatClaim } from '../claims/claim.ts';
import { extractClaims } from '../extraction/extract-claims.ts';
import type { LeftOut, Step } from '../extraction/explanation.ts';
import { flatClaimOf } from '../extraction/flat-claim.ts';
import type { TextLanguage } from '../extraction/text-language.ts';

/** What the options say of every document. */
export interface DocumentFacts {
  readonly published: string | null;
  readonly language: TextLanguage | undefined;
  readonly publisher: string | null;
  readonly title: string | null;
}

/** What was read in a document. */
export interface DocumentClaims {
  readonly language: TextLanguage;
  readonly claims: readonly FlatClaim[];
  /** For each claim, the decisions that made it. */
  readonly steps: readonly (readonly Step[])[];
  readonly leftOut: readonly LeftOut[];
}

/** The claims of a document in flat form, each with its id, and the language they were read in. */
export function readClaims(
  source: { readonly text: string; readonly bytes: Uint8Array },
  facts: DocumentFacts,
): DocumentClaims {
  const hash = createHash('sha256').update(source.bytes).digest('hex');
  const { language, proposals, steps, leftOut } = extractClaims({ text: source.text, ...facts });
  const claims = proposals.map((proposal) =>
    flatClaimOf(proposal, claimId(`${hash}:${proposal.citation.tokenStart}:${proposal.citation.tokenEnd}`)),
  );
  return { language, claims, steps, leftOut };
}
