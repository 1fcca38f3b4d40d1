import type { Claim, Statement } from '../../claims/claim.ts';
import type { ClaimStatus } from '../../vocabulary/claim-terms.ts';
import type { StatementErrors } from './statement-form.ts';

/** What a person did to a claim. */
export type ReviewAction = 'accept' | 'correct' | 'reject' | 'undo' | 'split';

/** Fields of a correction as they were typed; several values for those that repeat. */
export type TypedFields = Readonly<Record<string, readonly string[]>>;

/** What the review answers. */
export type ReviewReply =
  | {
      readonly kind: 'decided';
      readonly action: ReviewAction;
      readonly claim: Claim;
      /** What the person should know of a correction that was taken: how it was read, what it differs from. */
      readonly remarks: readonly string[];
    }
  | {
      readonly kind: 'stale';
      readonly action: ReviewAction;
      /** The claim as it stands now. */
      readonly claim: Claim;
      /** Whether the person who decided meanwhile is the one who decides now, in another window. */
      readonly byYourself: boolean;
      /** What the person had before their eyes. */
      readonly seen: { readonly statement: Statement; readonly status: ClaimStatus } | null;
      readonly typed: TypedFields;
    }
  | {
      readonly kind: 'invalid';
      readonly action: 'correct' | 'split';
      readonly claimId: string;
      readonly errors: StatementErrors;
      readonly typed: TypedFields;
    }
  /** There was no decision to take back. */
  | { readonly kind: 'nothing'; readonly claim: Claim }
  /** A split was not undone: this part of it was decided again since. */
  | { readonly kind: 'parts-changed'; readonly claim: Claim }
  | { readonly kind: 'missing' };

/** The fields of a form that can be given back to it; files cannot. */
export function typedFieldsOf(form: FormData): TypedFields {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form) if (typeof value === 'string') (typed[name] ??= []).push(value);
  return typed;
}
