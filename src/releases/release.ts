import { z } from 'zod';
import { claimSchema } from '../claims/claim.ts';
import { isoDate } from '../periods/period.ts';
import { producerSchema, sourceSchema } from '../sources/source.ts';
import { SCOPE_CODES } from '../vocabulary/claim-terms.ts';
import { MEASURE_CODES } from '../vocabulary/measure.ts';

/** A place that a released claim is about. */
export const releasedPlaceSchema = z.object({
  /** `BO`, `BO-L`, `BO-L.el-alto`, `world`: part of public addresses. */
  id: z.string(),
  /** Path from the country down, as in a claim. */
  path: z.string(),
  name: z.object({ es: z.string(), en: z.string() }),
  level: z.enum(['world', 'region', 'country', 'division', 'city']),
  parentId: z.string().nullable(),
});
export type ReleasedPlace = z.infer<typeof releasedPlaceSchema>;

/** A reviewed claim as published: nothing of the working store but the statement, where it stands, and who reviewed it. */
export const releasedClaimSchema = claimSchema
  .omit({ documentId: true, confidence: true, revision: true, splitFrom: true })
  .extend({
    /** Where a claim by hand stands in its document; releases before the second form have none. */
    foundAt: z.string().nullable().default(null),
    status: z.enum(['accepted', 'corrected']),
    reviewedBy: z.string(),
    reviewedAt: z.iso.datetime(),
    /** Ids of the places in `place`, in the same order. */
    placeIds: z.array(z.string()),
    /** The sentences around the quote, at most about 300 characters each; null where no text was captured. */
    contextBefore: z.string().nullable(),
    contextAfter: z.string().nullable(),
    /** True when the sentence seems to identify a victim: then there is neither quote nor context. */
    quoteWithheld: z.boolean().default(false),
  });
export type ReleasedClaim = z.infer<typeof releasedClaimSchema>;

/**
 * A decided figure as published: which claim is preferred, or within which range it is in dispute, why, and against what.
 * `claimId` and `rivals` are claims of the same release.
 */
export const releasedFigureSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  measure: z.enum(MEASURE_CODES),
  /** Paths from the country down, and their ids in the same order. */
  place: z.array(z.string()),
  placeIds: z.array(z.string()),
  periodStart: isoDate,
  periodEnd: isoDate,
  scope: z.enum(SCOPE_CODES),
  decision: z.enum(['preferred', 'disputed']),
  /** The preferred claim; null in a dispute. */
  claimId: z.string().nullable(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  valueText: z.string().nullable(),
  /** The ends of a dispute; null where one value is preferred. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Null where the ends of a dispute count different units. */
  unit: z.string().nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string(),
  decidedAt: z.iso.datetime(),
  /** Number of the rule that decided; null where a person decided this figure. */
  rule: z.number().int().nullable(),
  /** Ids of the other claims that give the figure a value; in a dispute of all of them. */
  rivals: z.array(z.string()),
});
export type ReleasedFigure = z.infer<typeof releasedFigureSchema>;

/** `release.json`. File names are relative to the release folder. */
export const releaseManifestSchema = z.object({
  formatVersion: z.literal(1),
  number: z.number().int().positive(),
  builtAt: z.iso.datetime(),
  builtBy: z.string(),
  /** Country or world whose page is the home page: a place id. */
  homePlaceId: z.string(),
  counts: z.object({
    claims: z.number().int(),
    sources: z.number().int(),
    producers: z.number().int(),
    places: z.number().int(),
    /** Releases from before figures have none. */
    figures: z.number().int().optional(),
  }),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int(), sha256: z.string() })),
});
export type ReleaseManifest = z.infer<typeof releaseManifestSchema>;

/** Everything the public site, the downloads and the API read. */
export interface Release {
  readonly manifest: ReleaseManifest;
  readonly claims: readonly ReleasedClaim[];
  readonly sources: readonly z.infer<typeof sourceSchema>[];
  readonly producers: readonly z.infer<typeof producerSchema>[];
  readonly places: readonly ReleasedPlace[];
  readonly figures: readonly ReleasedFigure[];
}
