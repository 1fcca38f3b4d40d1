import type { CheckName } from '#src/claims/findings/check.ts';
import type { ClaimStatus } from '#src/vocabulary/claim-terms.ts';

/** A claim of a finding as the page shows it, in the reader's language. */
export interface ClaimView {
  readonly id: string;
  /** Its part in the finding; null where all parts are alike. */
  readonly role: string | null;
  readonly value: string;
  readonly measure: string;
  readonly place: string;
  readonly period: string;
  readonly partial: boolean;
  readonly scope: string;
  readonly counter: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly source: { readonly title: string; readonly url: string | null; readonly language: string | null };
  readonly documentId: string | null;
  readonly foundAt: string | null;
  /** The sentence in three pieces around the number; null where nothing was captured. */
  readonly quote: { readonly before: string; readonly token: string; readonly after: string } | null;
  readonly status: ClaimStatus;
}

/** A finding as the page shows it. */
export interface FindingView {
  readonly id: string;
  readonly check: CheckName;
  readonly checkName: string;
  readonly sentence: string;
  readonly weight: 1 | 2 | 3;
  readonly state: 'new' | 'acknowledged' | 'dismissed';
  readonly revision: number;
  readonly firstSeenAt: string;
  readonly goneAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly changedSince: boolean;
  readonly claims: readonly ClaimView[];
}

/**
 * What is answered to a decision. `stale`: it was not taken, for the finding is another now; `by` says who decided
 * meanwhile, and is null where its claims changed.
 */
export type FindingReply =
  | { readonly kind: 'decided'; readonly finding: FindingView }
  | { readonly kind: 'stale'; readonly finding: FindingView; readonly by: string | null; readonly undone: boolean }
  | { readonly kind: 'unexplained' | 'nothing'; readonly id: string }
  | { readonly kind: 'missing'; readonly id: string };
