import { createHash } from 'node:crypto';
import { claimId } from '../claims/claim-id.ts';
import type { FlatClaim, Proposal } from '../claims/claim.ts';
import { explainClaims, extractClaims } from '../extraction/extract-claims.ts';
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

/** A claim with the decisions that made it. */
export type ExplainedClaim = FlatClaim & { readonly explanation: readonly Step[] };

interface DocumentSource {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Proposals in flat form, each with its id. */
export function flatClaimsOf(source: DocumentSource, proposals: readonly Proposal[]): readonly FlatClaim[] {
  return withIds(source, proposals);
}

/** The claims of a document in flat form, each with its id, and the language they were read in. */
export function readClaims(
  source: DocumentSource,
  facts: DocumentFacts,
): { readonly language: TextLanguage; readonly claims: readonly FlatClaim[] } {
  const { language, proposals } = extractClaims({ text: source.text, ...facts });
  return { language, claims: withIds(source, proposals) };
}

/** The claims of a document with the rules that made them, and the numbers that became no claim. */
export function explainDocument(
  source: DocumentSource,
  facts: DocumentFacts,
): { readonly claims: readonly ExplainedClaim[]; readonly leftOut: readonly LeftOut[] } {
  const { claims, leftOut } = explainClaims({ text: source.text, ...facts });
  const flat = withIds(
    source,
    claims.map(({ proposal }) => proposal),
  );
  return { claims: flat.map((claim, index) => ({ ...claim, explanation: claims[index]?.steps ?? [] })), leftOut };
}

function withIds({ bytes }: DocumentSource, proposals: readonly Proposal[]): FlatClaim[] {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return proposals.map((proposal) =>
    flatClaimOf(proposal, claimId(`${hash}:${proposal.citation.tokenStart}:${proposal.citation.tokenEnd}`)),
  );
}
