import { z } from 'zod';
import { isoDate, periodSchema } from '../periods/period.ts';
import { ABSENCE_CODES, CLAIM_STATUS_CODES, QUALIFIER_CODES, SCOPE_CODES } from '../vocabulary/claim-terms.ts';
import { MEASURE_CODES } from '../vocabulary/measure.ts';
import { isCurrency, UNIT_CODES } from '../vocabulary/unit.ts';

/** A counted unit or an ISO 4217 currency. */
export const unitSchema = z
  .string()
  .refine((unit) => (UNIT_CODES as readonly string[]).includes(unit) || isCurrency(unit), {
    message: 'unknown unit',
  });

/** Place in a source: the printed number and the sentence that holds it. UTF-16 offsets into the document's text. */
export const citationSchema = z.object({
  token: z.string(),
  tokenStart: z.number().int().nonnegative(),
  tokenEnd: z.number().int().nonnegative(),
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Citation = z.infer<typeof citationSchema>;

/** What a claim says, apart from where it stands and who reviewed it: the part that a reviewer may correct. */
export const statementSchema = z.object({
  measure: z.enum(MEASURE_CODES),
  /** The source's own words for what it counts, e.g. "causes attended by prosecutor". */
  measurePrinted: z.string().nullable(),
  /** Null only when `absence` or `valueText` is set. */
  value: z.number().nullable(),
  /** Upper end of a printed range. */
  valueMax: z.number().nullable(),
  /** An ordinal value that is not a number, e.g. tier "2WL". */
  valueText: z.string().nullable(),
  absence: z.enum(ABSENCE_CODES).nullable(),
  qualifier: z.enum(QUALIFIER_CODES),
  unit: unitSchema,
  /** Paths from the country down, e.g. ["Bolivia/La Paz/El Alto"]. */
  place: z.array(z.string()),
  period: periodSchema,
  /** From the publisher to the producer; the last link is who counted. */
  attribution: z.array(z.string()),
  /** Codes of EXPLOITATIONS joined with `+`, or null. */
  exploitation: z.string().nullable(),
  /** The part of the victims the figure is about, e.g. "girls", or null. */
  victim: z.string().nullable(),
  scope: z.enum(SCOPE_CODES),
  /** The source's own words for the scope, e.g. "Law 263 incl. smuggling, illegal adoption". */
  scopePrinted: z.string().nullable(),
  note: z.string().nullable(),
});
export type Statement = z.infer<typeof statementSchema>;

/** A proposal of the extractor: a statement with its citation. */
export const proposalSchema = statementSchema.extend({
  citation: citationSchema,
  /** Probability that measure, period and place are all right, 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** Who proposed a claim: the extractor, a person, or the built-in workspace. */
export const CLAIM_ORIGINS = ['extraction', 'person', 'workspace'] as const;

/** A claim as the store keeps it. */
export const claimSchema = statementSchema.extend({
  /** Sixteen hexadecimal digits, a hash of where the claim stands; stable when a reviewer corrects the statement. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  sourceId: z.string(),
  /** Null when the source was never captured: then there is no quote either. */
  documentId: z.string().nullable(),
  citation: citationSchema.nullable(),
  producerId: z.string().nullable(),
  origin: z.enum(CLAIM_ORIGINS),
  confidence: z.number().min(0).max(1).nullable(),
  status: z.enum(CLAIM_STATUS_CODES),
  /** Display name of the last reviewer and the moment of the decision (ISO 8601, UTC); null while proposed. */
  reviewedBy: z.string().nullable(),
  reviewedAt: z.iso.datetime().nullable(),
  /** Grows with each change: a second reviewer cannot overwrite what they have not seen. */
  revision: z.number().int().nonnegative(),
  /** The claim that a reviewer split this one from. */
  splitFrom: z.string().nullable(),
  /** Where a claim by hand stands in its document, in words: a table, a picture. Null where a citation says it. */
  foundAt: z.string().nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

/**
 * A claim in the flat form that `vigia extract` prints: the fields of the annotation contract plus `id`, `confidence`,
 * `scope` and `status`.
 */
export const flatClaimSchema = z.object({
  id: z.string(),
  token: z.string().nullable(),
  tokenStart: z.number().int().nullable(),
  tokenEnd: z.number().int().nullable(),
  quote: z.string().nullable(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  qualifier: z.enum(QUALIFIER_CODES),
  measure: z.enum(MEASURE_CODES),
  unit: unitSchema,
  place: z.array(z.string()),
  periodStart: isoDate.nullable(),
  periodEnd: isoDate.nullable(),
  partial: z.boolean(),
  openEnd: z.boolean(),
  attribution: z.array(z.string()),
  exploitation: z.string().nullable(),
  victim: z.string().nullable(),
  scope: z.enum(SCOPE_CODES),
  confidence: z.number().nullable(),
  status: z.enum(CLAIM_STATUS_CODES),
  notes: z.string().nullable(),
});
export type FlatClaim = z.infer<typeof flatClaimSchema>;
