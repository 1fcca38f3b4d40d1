import { z } from 'zod';
import { unitSchema } from '../claims/claim.ts';
import { isoDate } from '../periods/period.ts';
import { QUALIFIER_CODES } from '../vocabulary/claim-terms.ts';
import { MEASURE_CODES } from '../vocabulary/measure.ts';

/** Another reading of the period that is right as well; null: giving no period is right as well. */
const otherPeriodSchema = z.object({ start: isoDate.nullable(), end: isoDate.nullable() }).nullable();

const offset = z.number().int().nonnegative();

/** A claim as a person annotated it. What the annotation leaves out is null, false or empty. */
export const annotatedClaimSchema = z
  .object({
    token: z.string().min(1),
    tokenStart: offset,
    tokenEnd: offset,
    quote: z.string().min(1),
    start: offset,
    end: offset,
    value: z.number(),
    valueMax: z.number().nullable().default(null),
    qualifier: z.enum(QUALIFIER_CODES).default('eq'),
    measure: z.enum(MEASURE_CODES),
    unit: z.string().min(1),
    /** Null: the place is not scored. */
    place: z.array(z.string()).nullable().default(null),
    placeAlt: z.array(z.string()).default([]),
    periodStart: isoDate.nullable().default(null),
    periodEnd: isoDate.nullable().default(null),
    periodAlt: z.array(otherPeriodSchema).default([]),
    partial: z.boolean().default(false),
    openEnd: z.boolean().default(false),
    attribution: z.array(z.string()).default([]),
    exploitation: z.string().nullable().default(null),
    victim: z.string().nullable().default(null),
    notes: z.string().nullable().default(null),
  })
  // `other` names quantities outside our lists, with units outside our lists: beds, hours, decisions.
  .refine(({ measure, unit }) => measure === 'other' || unitSchema.safeParse(unit).success, {
    path: ['unit'],
    message: 'unknown unit',
  });
export type AnnotatedClaim = z.infer<typeof annotatedClaimSchema>;

export const annotatedDocumentSchema = z.object({
  id: z.string().min(1),
  url: z.string().nullable().default(null),
  title: z.string().nullable().default(null),
  lang: z.string().min(2),
  published: isoDate.nullable(),
  /** Name of the publisher as credited, where it is known. */
  publisher: z.string().nullable().default(null),
  text: z.string().min(1),
  claims: z.array(annotatedClaimSchema),
});
export type AnnotatedDocument = z.infer<typeof annotatedDocumentSchema>;

/** A set of annotated documents as one file holds it. */
export interface GoldSet {
  /** What the set is, in the words of its file. */
  readonly about: string | null;
  /** Whether the set was kept from the sight of those who write rules; null when its file does not say. */
  readonly heldOut: boolean | null;
  readonly documents: readonly AnnotatedDocument[];
}

/** Gold that cannot be used: each problem is a sentence that says where and what to do. */
export class GoldError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'GoldError';
    this.problems = problems;
  }
}

/**
 * The annotated documents of a JSON value: `{ items: […] }`, an array of documents, or one document.
 * @throws GoldError that names each item and claim that is wrong
 */
export function parseGold(json: unknown): GoldSet {
  const items = itemsOf(json);
  if (items === null || items.length === 0)
    throw new GoldError([
      'holds no annotated documents; write {"items":[{"id","url","title","lang","published","text","claims"}]} or an array of them.',
    ]);
  const documents: AnnotatedDocument[] = [];
  const problems: string[] = [];
  items.forEach((item, index) => {
    const parsed = annotatedDocumentSchema.safeParse(item);
    if (parsed.success) {
      documents.push(parsed.data);
      problems.push(...misplacedQuotes(parsed.data, index));
    } else problems.push(...parsed.error.issues.map((issue) => schemaProblem(item, index, issue)));
  });
  if (problems.length > 0) throw new GoldError(problems);
  return { about: fieldOf(json, 'about', 'string'), heldOut: fieldOf(json, 'heldOut', 'boolean'), documents };
}

function itemsOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) return null;
  if ('items' in json) return Array.isArray(json.items) ? json.items : null;
  return 'text' in json && 'claims' in json ? [json] : null;
}

function fieldOf(json: unknown, field: 'about', type: 'string'): string | null;
function fieldOf(json: unknown, field: 'heldOut', type: 'boolean'): boolean | null;
function fieldOf(json: unknown, field: string, type: string): unknown {
  const value = typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[field] : undefined;
  return typeof value === type ? value : null;
}

/** Claims whose number or sentence does not stand where the annotation says. */
function misplacedQuotes(document: AnnotatedDocument, index: number): readonly string[] {
  return document.claims.flatMap((claim, number) => {
    const where = whereOf(document.id, index, number);
    const { text } = document;
    const standing = text.slice(claim.tokenStart, claim.tokenEnd);
    if (standing !== claim.token) {
      const at = text.indexOf(claim.token, claim.start);
      const remedy =
        at >= 0 && at < claim.end
          ? `In its sentence it stands at ${at}–${at + claim.token.length}`
          : 'It does not stand in its sentence';
      return [
        `${where}: the number "${claim.token}" is not at ${claim.tokenStart}–${claim.tokenEnd}; there the text has "${standing}". ${remedy}; correct tokenStart and tokenEnd (UTF-16 offsets).`,
      ];
    }
    if (text.slice(claim.start, claim.end) !== claim.quote)
      return [
        `${where}: the quote is not at ${claim.start}–${claim.end} of the text; correct start and end, or the quote.`,
      ];
    if (claim.tokenStart < claim.start || claim.tokenEnd > claim.end)
      return [`${where}: the number "${claim.token}" stands outside its quote; quote the sentence that holds it.`];
    return [];
  });
}

function schemaProblem(item: unknown, index: number, issue: z.core.$ZodIssue): string {
  const id = fieldId(item);
  const [field, number, ...rest] = issue.path;
  const inClaim = field === 'claims' && typeof number === 'number';
  const path = (inClaim ? rest : issue.path).join('.');
  const where = inClaim ? whereOf(id, index, number) : `item ${index + 1}${id === null ? '' : ` (${id})`}`;
  return `${where}: ${path === '' ? '' : `${path}: `}${issue.message}; see the fields of the annotation format.`;
}

function fieldId(item: unknown): string | null {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return typeof id === 'string' ? id : null;
}

/** People count from one. */
function whereOf(id: string | null, item: number, claim: number): string {
  return `item ${item + 1}${id === null ? '' : ` (${id})`}, claim ${claim + 1}`;
}
