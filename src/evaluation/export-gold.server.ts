import { readDocument, type StoredDocument } from '../claims/claim-store.server.ts';
import { listDocuments, type DocumentSummary } from '../claims/document-list.server.ts';
import type { Claim } from '../claims/claim.ts';
import type { Database } from '../database/connection.server.ts';
import { mayIdentifyVictim } from '../privacy/identity-in-text.ts';
import type { Source } from '../sources/source.ts';
import type { AnnotatedClaim, AnnotatedDocument } from './annotation.ts';

/** Why a document of the store is not exported. */
export const LEFT_OUT_REASONS = ['undecided', 'unreviewed', 'identifying', 'undated', 'otherLanguage'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface GoldExport {
  readonly documents: readonly AnnotatedDocument[];
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
}

/**
 * The reviewed documents of a store as annotated documents: what a reviewer accepted or corrected are the claims, and what
 * was rejected is no claim. Left out are
 * - `undecided`: documents with proposals that wait for a decision: their numbers would count as false alarms;
 * - `unreviewed`: documents in which nothing was proposed: nobody looked at them;
 * - `identifying`: documents whose text, title or claims seem to identify a victim. There is no switch to let them out
 *   (docs/decisions/009), and a part of a text would be no fair test;
 * - `undated`: documents without a day of publication;
 * - `otherLanguage`: documents in another language than the one asked for.
 */
export async function exportGold(database: Database, options: { language?: string } = {}): Promise<GoldExport> {
  const documents: AnnotatedDocument[] = [];
  const leftOut = Object.fromEntries(LEFT_OUT_REASONS.map((reason) => [reason, 0])) as Record<LeftOutReason, number>;
  const summaries = await listDocuments(database);
  for (const summary of summaries.toSorted((x, y) => (x.id < y.id ? -1 : 1))) {
    const result = await exportDocument(database, summary, options.language);
    if (typeof result === 'string') leftOut[result]++;
    else documents.push(result);
  }
  return { documents, leftOut };
}

async function exportDocument(
  database: Database,
  { id, language, counts }: DocumentSummary,
  only: string | undefined,
): Promise<AnnotatedDocument | LeftOutReason> {
  if (only !== undefined && language !== only) return 'otherLanguage';
  if (counts.proposed > 0) return 'undecided';
  if (counts.accepted + counts.corrected + counts.rejected === 0) return 'unreviewed';
  const stored = await readDocument(database, id);
  if (!stored) return 'unreviewed';
  if (stored.source.published === null) return 'undated';
  const document = annotatedDocument(stored.document, stored.source, stored.claims);
  return seemsToIdentify(document) ? 'identifying' : document;
}

function annotatedDocument(document: StoredDocument, source: Source, claims: readonly Claim[]): AnnotatedDocument {
  return {
    id: document.id.slice(0, 16),
    url: source.url,
    title: source.title,
    lang: document.language,
    published: source.published,
    publisher: source.publisher,
    text: document.text,
    claims: claims.filter(({ status }) => status === 'accepted' || status === 'corrected').flatMap(annotatedClaim),
  };
}

/** A reviewed claim as annotated; none where it states no number or stands at no place of the text. */
function annotatedClaim(claim: Claim): readonly AnnotatedClaim[] {
  const { citation, value, period } = claim;
  if (citation === null || value === null) return [];
  return [
    {
      token: citation.token,
      tokenStart: citation.tokenStart,
      tokenEnd: citation.tokenEnd,
      quote: citation.quote,
      start: citation.start,
      end: citation.end,
      value,
      valueMax: claim.valueMax,
      qualifier: claim.qualifier,
      measure: claim.measure,
      unit: claim.unit,
      place: claim.place,
      placeAlt: [],
      periodStart: period.start,
      periodEnd: period.end,
      periodAlt: period.alternatives,
      partial: period.partial,
      openEnd: period.openEnd,
      attribution: claim.attribution,
      exploitation: claim.exploitation,
      victim: claim.victim,
      notes: claim.note,
    },
  ];
}

function seemsToIdentify({ text, title, publisher, claims }: AnnotatedDocument): boolean {
  const words = [
    text,
    title,
    publisher,
    ...claims.flatMap(({ attribution, victim, notes }) => [...attribution, victim, notes]),
  ];
  return words.some((some) => some !== null && mayIdentifyVictim(some).length > 0);
}
