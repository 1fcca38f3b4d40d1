import { z } from 'zod';
import { isoDate } from '../periods/period.ts';

/** A published document or dataset edition. */
export const sourceSchema = z.object({
  /** Lower-case words joined with hyphens; part of public addresses. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Title as printed, or a description of the document where it has none. */
  title: z.string(),
  /** Name of the publisher as credited. */
  publisher: z.string(),
  /** Day of publication where known; otherwise null and `publishedPrinted` says what is. */
  published: isoDate.nullable(),
  /** The date as the source or our record prints it, e.g. "early 2014". */
  publishedPrinted: z.string().nullable(),
  url: z.url().nullable(),
  language: z.string().nullable(),
  /** How we hold it: the captured text, or only its address. */
  captured: z.boolean(),
  note: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

export const PRODUCER_KINDS = [
  'police',
  'prosecutor',
  'judiciary',
  'ministry',
  'ombudsman',
  'observatory',
  'organisation',
  'foreign-government',
  'international',
  'research',
  'press',
  'unknown',
] as const;

/** Institutions that register every case they are told of, for the whole place. */
const REGISTER_KINDS: readonly (typeof PRODUCER_KINDS)[number][] = [
  'police',
  'prosecutor',
  'judiciary',
  'ministry',
  'observatory',
];

/**
 * Whether a producer of a kind keeps a register of a whole place. Ombudsmen and organisations count what reaches them, others
 * repeat what they are told: a lower number of theirs contradicts nobody. Who resolves to no producer may keep one.
 */
export function keepsRegister(kind: (typeof PRODUCER_KINDS)[number] | undefined): boolean {
  return kind === undefined || REGISTER_KINDS.includes(kind);
}

/** Who counted. Several names resolve to one producer. */
export const producerSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  kind: z.enum(PRODUCER_KINDS),
  name: z.object({ es: z.string(), en: z.string() }),
  /** Label of at most about 24 characters for charts. */
  shortName: z.object({ es: z.string(), en: z.string() }),
  /** Other spellings, compared without case and accents. */
  aliases: z.array(z.string()),
  /** Spellings that mean this producer only in texts about one country: every country has a "Fiscalía". */
  localAliases: z
    .array(z.object({ name: z.string(), /** ISO 3166-1, as in ids of places. */ country: z.string() }))
    .optional(),
});
export type Producer = z.infer<typeof producerSchema>;
