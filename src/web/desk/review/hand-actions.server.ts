import { addClaimByHand } from '#src/claims/review/claim-by-hand.server.ts';
import type { Citation, Claim, Statement } from '#src/claims/claim.ts';
import type { Actor } from '#src/database/audit.server.ts';
import type { Database } from '#src/database/connection.server.ts';
import { sentencesOf } from '#src/extraction/sentence.ts';
import { isTextLanguage } from '#src/extraction/text-language.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { NO_PERIOD } from '#src/periods/period.ts';
import { placeById } from '#src/places/gazetteer.ts';
import type { Source } from '#src/sources/source.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { reasonOf, readingOf } from '../review-actions.server.ts';
import { typedFieldsOf } from '../review-reply.ts';
import { readStatement } from '../statement-form.ts';
import { readTypedNumber } from '../typed-number.ts';
import type { AddReply } from './hand-reply.ts';

/** What a claim by hand is added to. */
export interface HandPlace {
  readonly source: Pick<Source, 'id' | 'publisher'>;
  readonly document: { readonly id: string; readonly text: string; readonly language: string } | null;
}

/** Adds a claim by the form of a document's or source's page. */
export async function addByHand(
  database: Database,
  actor: Actor,
  now: Date,
  form: FormData,
  language: Language,
  { source, document }: HandPlace,
): Promise<AddReply> {
  const typed = typedFieldsOf(form);
  const at = form.get('at');
  const citation = document && typeof at === 'string' ? citationAt(document, at) : null;
  const blank = blankStatement(source.publisher, []);
  const reading = await readingOf(
    database,
    { documentId: document?.id ?? null, sourceId: source.id, place: form.getAll('place').map(String) },
    language,
  );
  const read = readStatement(form, blank, reading);
  const errors: Record<string, string> = 'errors' in read ? { ...read.errors } : {};
  const foundAt = String(form.get('foundAt') ?? '').trim();
  if (citation === null && foundAt === '') errors.foundAt = deskTexts(language).review.byHand.noPlace;
  if ('errors' in read || Object.keys(errors).length > 0) return { kind: 'invalid', errors, typed };
  const result = await addClaimByHand(database, actor, now, {
    sourceId: source.id,
    documentId: document?.id ?? null,
    citation,
    foundAt: citation === null ? foundAt : null,
    statement: read.statement,
    reason: reasonOf(form),
    anyway: form.get('anyway') !== null,
  });
  return result.kind === 'exists' ? { ...result, typed } : (result as AddReply);
}

/**
 * The sentence around a stretch of a document's text, with that stretch as its number; null when it is no stretch.
 * @param at `START-END`, as an address carries it
 */
export function citationAt(
  document: { readonly text: string; readonly language: string },
  at: string,
): Citation | null {
  const [tokenStart = NaN, tokenEnd = NaN] = at.split('-').map(Number);
  if (!(tokenStart >= 0 && tokenEnd > tokenStart && tokenEnd <= document.text.length)) return null;
  const language = isTextLanguage(document.language) ? document.language : 'es';
  for (const { start, end } of sentencesOf(document.text, language)) {
    if (end < tokenEnd) continue;
    if (start > tokenStart) return null;
    const { text } = document;
    return { token: text.slice(tokenStart, tokenEnd), tokenStart, tokenEnd, quote: text.slice(start, end), start, end };
  }
  return null;
}

/**
 * What a claim by hand begins with: where, when and who said it as in the figure of the document that stands nearest, the
 * number as it is printed.
 */
export function blankStatement(
  publisher: string,
  claims: readonly Claim[],
  {
    citation = null,
    language = 'es',
    home = null,
  }: { citation?: Citation | null; language?: string; home?: string | null } = {},
): Statement {
  const near = nearestTo(citation, claims);
  const homePath = home === null ? undefined : placeById(home)?.path;
  const read = citation && readTypedNumber(isTextLanguage(language) ? language : 'es', citation.token);
  return {
    measure: near?.measure ?? 'cases_reported',
    measurePrinted: null,
    value: read?.value ?? null,
    valueMax: null,
    valueText: null,
    absence: null,
    qualifier: 'eq',
    unit: near?.unit ?? 'case',
    place: near?.place ?? (homePath === undefined ? [] : [homePath]),
    period: near?.period ? { ...near.period, printed: null, alternatives: [] } : NO_PERIOD,
    attribution: near?.attribution ?? [publisher],
    exploitation: null,
    victim: null,
    scope: near?.scope ?? 'unknown',
    scopePrinted: null,
    note: null,
  };
}

function nearestTo(citation: Citation | null, claims: readonly Claim[]): Claim | undefined {
  const standing = claims.filter((claim) => claim.status !== 'rejected');
  if (citation === null) return standing.findLast((claim) => claim.citation === null) ?? standing.at(-1);
  const distance = (claim: Claim) => Math.abs((claim.citation?.tokenStart ?? Infinity) - citation.tokenStart);
  return standing.toSorted((a, b) => (distance(a) === distance(b) ? 0 : distance(a) - distance(b)))[0];
}
