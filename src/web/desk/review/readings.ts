import type { MarkedNumber } from '../../../claims/statement-check.ts';
import type { Suggestion } from '../../../claims/review/suggestions.ts';
import type { TextLanguage } from '../../../extraction/text-language.ts';
import type { FindingLine } from '../findings/finding-lines.ts';
import type { IdentitySpan } from '../../../privacy/identity-in-text.ts';

/** A number of a claim's sentence, with its place in the document. */
export interface SentenceNumber extends MarkedNumber {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** What the review shows of a claim besides its fields. */
export interface ClaimReading {
  readonly documentLanguage: TextLanguage;
  /** The number marked in the sentence, as the program reads it. */
  readonly marked: MarkedNumber | null;
  /** Where the sentence may identify a victim. */
  readonly identity: readonly IdentitySpan[];
  /** The field outside the quote that may identify a victim: such a claim is not released. */
  readonly blocked: string | null;
  /** Numbers of the sentence, that of the claim first. */
  readonly numbers: readonly SentenceNumber[];
  readonly suggestions: readonly Suggestion[];
  /** What does not add up with other claims; only reviewed ones are compared. */
  readonly findings: readonly FindingLine[];
}
