import type { Claim } from '../../../claims/claim.ts';
import type { TypedFields } from '../review-reply.ts';
import type { StatementErrors } from '../statement-form.ts';

/** What is answered to a claim by hand. */
export type AddReply =
  | { readonly kind: 'added'; readonly claim: Claim }
  /** The same figure is there already; it may be added all the same. */
  | { readonly kind: 'exists'; readonly claim: Claim; readonly typed: TypedFields }
  | { readonly kind: 'invalid'; readonly errors: StatementErrors; readonly typed: TypedFields }
  | { readonly kind: 'missing' };
