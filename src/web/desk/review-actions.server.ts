import { readClaim, readHistory } from '#src/claims/claim-store.server.ts';
import { statementOfClaim } from '#src/claims/claim-rows.ts';
import { statementSchema, type Claim, type Statement } from '#src/claims/claim.ts';
import { SUGGESTED_FIELDS, type SuggestedField } from '#src/claims/review/suggestions.ts';
import { reviewClaim, undoReview, type ReviewResult } from '#src/claims/review/review.server.ts';
import type { Actor } from '#src/database/audit.server.ts';
import type { Database } from '#src/database/connection.server.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { isTextLanguage, type TextLanguage } from '#src/extraction/text-language.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { countryAtHand, findPlaces } from './find-places.ts';
import { remarksOf } from './correction-remarks.ts';
import { typedFieldsOf, type ReviewAction, type ReviewReply } from './review-reply.ts';
import { readStatement, type StatementReading } from './statement-form.ts';

const LONGEST_REASON = 500;

/** Takes a decision out of a form and has it recorded. */
export async function decide(
  database: Database,
  actor: Actor,
  now: Date,
  form: FormData,
  language: Language,
): Promise<ReviewReply> {
  const { claimId, revision } = targetOf(form);
  const decision = (['accept', 'correct', 'reject'] as const).find((known) => known === form.get('decision'));
  if (!decision) return { kind: 'missing' };
  const reason = reasonOf(form);
  let statement: Statement | undefined;
  let remarks: readonly string[] = [];
  if (decision === 'correct') {
    const claim = await readClaim(database, claimId);
    if (!claim) return { kind: 'missing' };
    const suggested = form.get('change');
    if (typeof suggested === 'string') {
      const taken = withChange(claim, suggested);
      if (!taken) return { kind: 'missing' };
      statement = taken;
    } else {
      const reading = await readingOf(database, claim, language);
      const read = readStatement(form, statementOfClaim(claim), reading);
      if ('errors' in read)
        return { kind: 'invalid', action: 'correct', claimId, errors: read.errors, typed: typedFieldsOf(form) };
      statement = read.statement;
      remarks = remarksOf(language, reading.documentLanguage, deskTexts(language).review, claim, read);
    }
  }
  const result = await reviewClaim(database, actor, now, { claimId, revision, decision, statement, reason });
  return replyTo(database, actor, form, decision, result, remarks);
}

/** Takes the last decision on a claim back. */
export async function undo(database: Database, actor: Actor, now: Date, form: FormData): Promise<ReviewReply> {
  return replyTo(database, actor, form, 'undo', await undoReview(database, actor, now, targetOf(form)));
}

/** A claim with another reading that was offered; null when it is none. */
function withChange(claim: Claim, suggested: string): Statement | null {
  try {
    const change = statementSchema.pick(SUGGESTED).partial().parse(JSON.parse(suggested));
    return { ...statementOfClaim(claim), ...change };
  } catch {
    return null;
  }
}

const SUGGESTED = Object.fromEntries(SUGGESTED_FIELDS.map((field) => [field, true])) as Record<SuggestedField, true>;

/** How the fields of a form about a claim are read. */
export async function readingOf(
  database: Database,
  claim: Pick<Claim, 'documentId' | 'sourceId' | 'place'>,
  language: Language,
): Promise<StatementReading> {
  const [documentLanguage, country] = await Promise.all([
    languageOfClaim(database, claim, language),
    homeCountry(database, claim),
  ]);
  return {
    language,
    documentLanguage,
    problems: deskTexts(language).review.problems,
    findPlaces: (typed) => findPlaces(typed, country),
  };
}

/** The language of the text that a claim was read from, else of its source, else the one given. */
async function languageOfClaim(
  database: Database,
  claim: Pick<Claim, 'documentId' | 'sourceId'>,
  otherwise: Language,
): Promise<TextLanguage> {
  const row =
    claim.documentId === null
      ? await database.kysely
          .selectFrom('source')
          .select('language')
          .where('id', '=', claim.sourceId)
          .executeTakeFirst()
      : await database.kysely
          .selectFrom('document')
          .select('language')
          .where('id', '=', claim.documentId)
          .executeTakeFirst();
  const language = row?.language;
  return isTextLanguage(language) ? language : otherwise;
}

/** The country in which a bare place name is looked for first: the claim's, else the workspace's. */
export async function homeCountry(database: Database, claim: Pick<Claim, 'place'>): Promise<string | null> {
  const row = await database.kysely.selectFrom('workspace').select('home_place_id').executeTakeFirst();
  return countryAtHand(claim.place, row?.home_place_id ?? null);
}

/** Whether the actor took the latest decision on a claim: by the person where both are known, for two may have one name. */
async function tookLatest(database: Database, actor: Actor, claimId: string): Promise<boolean> {
  const latest = await database.kysely
    .selectFrom('review')
    .select(['person_id', 'reviewer'])
    .where('claim_id', '=', claimId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!latest) return false;
  return actor.personId !== null && latest.person_id !== null
    ? latest.person_id === actor.personId
    : latest.reviewer === actor.name;
}

/** Why a person decided so; null when they did not say. */
export function reasonOf(form: FormData): string | null {
  return (
    String(form.get('reason') ?? '')
      .trim()
      .slice(0, LONGEST_REASON) || null
  );
}

export function targetOf(form: FormData): { claimId: string; revision: number } {
  return { claimId: String(form.get('claimId') ?? ''), revision: Number(form.get('revision') ?? NaN) };
}

export async function replyTo(
  database: Database,
  actor: Actor,
  form: FormData,
  action: ReviewAction,
  result: ReviewResult,
  remarks: readonly string[] = [],
): Promise<ReviewReply> {
  if (result.kind === 'missing') return result;
  if (result.kind === 'nothing') return { kind: 'nothing', claim: result.claim };
  if (result.kind === 'parts-changed') return { kind: 'parts-changed', claim: result.claim };
  if (result.kind === 'decided') return { kind: 'decided', action, claim: result.claim, remarks };
  const { claimId, revision } = targetOf(form);
  // What the person saw is what the first decision after it found.
  const overtaking = (await readHistory(database, claimId)).find((review) => review.revision === revision + 1);
  return {
    kind: 'stale',
    action,
    claim: result.claim,
    byYourself: await tookLatest(database, actor, claimId),
    seen: overtaking ? { statement: overtaking.before, status: overtaking.statusBefore } : null,
    typed: typedFieldsOf(form),
  };
}
