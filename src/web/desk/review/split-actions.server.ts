import { readClaim } from '#src/claims/claim-store.server.ts';
import { statementOfClaim } from '#src/claims/claim-rows.ts';
import type { Citation, Claim } from '#src/claims/claim.ts';
import { MOST_PARTS, splitClaim, type SplitPart } from '#src/claims/review/split-claim.server.ts';
import type { Actor } from '#src/database/audit.server.ts';
import type { Database } from '#src/database/connection.server.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { readingOf, reasonOf, replyTo, targetOf } from '../review-actions.server.ts';
import { typedFieldsOf, type ReviewReply } from '../review-reply.ts';
import { readStatement } from '../statement-form.ts';

/** Splits a claim by a form whose parts each have the fields of a statement behind a prefix. */
export async function split(
  database: Database,
  actor: Actor,
  now: Date,
  form: FormData,
  language: Language,
): Promise<ReviewReply> {
  const { claimId, revision } = targetOf(form);
  const claim = await readClaim(database, claimId);
  if (!claim) return { kind: 'missing' };
  const prefixes = form.getAll('part').map(String).slice(0, MOST_PARTS);
  const errors: Record<string, string> = {};
  const reading = await readingOf(database, claim, language);
  const parts: SplitPart[] = [];
  for (const [index, prefix] of prefixes.entries()) {
    const fields = fieldsOf(form, prefix);
    const read = readStatement(fields, statementOfClaim(claim), reading);
    if ('errors' in read) for (const [field, words] of Object.entries(read.errors)) errors[prefix + field] = words;
    const citation = index === 0 ? claim.citation : citationAt(claim, String(fields.get('token') ?? ''));
    if (citation === 'elsewhere') errors[`${prefix}token`] = reading.problems.badChoice;
    if ('statement' in read && citation !== 'elsewhere') parts.push({ statement: read.statement, citation });
  }
  const texts = deskTexts(language).review.split;
  if (prefixes.length < 2) errors.parts = texts.tooFew;
  else if (Object.keys(errors).length === 0 && areAllTheSame(parts)) errors.parts = texts.same;
  if (Object.keys(errors).length > 0)
    return { kind: 'invalid', action: 'split', claimId, errors, typed: typedFieldsOf(form) };
  const result = await splitClaim(database, actor, now, { claimId, revision, parts, reason: reasonOf(form) });
  if (result.kind === 'split') return { kind: 'decided', action: 'split', claim: result.claim, remarks: [] };
  return replyTo(database, actor, form, 'split', result);
}

function fieldsOf(form: FormData, prefix: string): FormData {
  const fields = new FormData();
  for (const [name, value] of form) if (name.startsWith(prefix)) fields.append(name.slice(prefix.length), value);
  return fields;
}

/** The claim's sentence with another number of it; `elsewhere` when the number does not stand in it. */
function citationAt({ citation }: Claim, at: string): Citation | null | 'elsewhere' {
  if (citation === null || at === '') return citation;
  const [tokenStart = NaN, tokenEnd = NaN] = at.split('-').map(Number);
  const { start, end, quote } = citation;
  if (!(tokenStart >= start && tokenEnd <= end && tokenStart < tokenEnd)) return 'elsewhere';
  return { ...citation, token: quote.slice(tokenStart - start, tokenEnd - start), tokenStart, tokenEnd };
}

/** Parts that say the same of the same number are one claim, said twice. */
function areAllTheSame(parts: readonly SplitPart[]): boolean {
  const said = parts.map((part) => JSON.stringify([part.statement, part.citation?.tokenStart ?? null]));
  return new Set(said).size < said.length;
}
