import type { Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import { changeClaims, checkedStatement, findClaim, insertPersonsClaim } from './change-claim.server.ts';
import { claimId } from '../claim-id.ts';
import { claimOfRow } from '../claim-rows.ts';
import type { Citation, Claim, Statement } from '../claim.ts';
import { subjectOf } from '../subject.ts';

/** A number that a person reads in a document or source. */
export interface ClaimByHand {
  readonly sourceId: string;
  /** Null for a source of which no document is held. */
  readonly documentId: string | null;
  /** Where the number stands in the document's text; null for a picture, a table as a picture, or a source without text. */
  readonly citation: Citation | null;
  /** Where it stands, in words; needed where there is no citation. */
  readonly foundAt: string | null;
  readonly statement: Statement;
  readonly reason?: string | null;
  /** Adds it although the same figure is there already. */
  readonly anyway?: boolean;
}

/** `exists`: a claim for the same number is there already, perhaps from another person a moment ago; nothing was changed. */
export type AddResult = { readonly kind: 'added' | 'exists'; readonly claim: Claim } | { readonly kind: 'missing' };

/**
 * Adds a claim that a person read, accepted by them and undoable like any decision.
 * @throws RangeError when it cannot be true, cites what the document does not say, or says not where it stands
 */
export async function addClaimByHand(
  database: Database,
  actor: Actor,
  now: Date,
  added: ClaimByHand,
): Promise<AddResult> {
  const statement = checkedStatement(added.statement);
  const foundAt = added.foundAt?.trim() || null;
  if (added.citation === null && foundAt === null)
    throw new RangeError('A claim without a quote says in words where its number stands.');
  const { sourceId, documentId, citation } = added;
  if (!(await isThere(database, added))) return { kind: 'missing' };
  const key = citation
    ? `${documentId}:${citation.tokenStart}:${citation.tokenEnd}`
    : `${documentId ?? sourceId}:by-hand:${foundAt}:${JSON.stringify(statement)}`;
  const reason = added.reason ?? null;
  const fresh = await freeId(database, key, added.anyway === true);
  if ('claim' in fresh) return { kind: 'exists', claim: fresh.claim };
  const like = added.anyway ? null : await sameFigure(database, sourceId, statement);
  if (like) return { kind: 'exists', claim: like };
  const { id } = fresh;
  try {
    return await changeClaims(database, actor, now, async (write, names) => {
      const claim = { ...statement, id, sourceId, documentId, citation, splitFrom: null, foundAt };
      return {
        kind: 'added',
        claim: await insertPersonsClaim(write, names, claim, { decision: 'add', reason, step: null }),
      };
    });
  } catch (error) {
    // Another person, or a second press of the same button, was faster.
    const faster = await findClaim(database.kysely, id);
    if (faster) return { kind: 'exists', claim: faster };
    throw error;
  }
}

/** Whether the source, and the document of it, are there, and the citation is what the document's text says. */
async function isThere(database: Database, { sourceId, documentId, citation }: ClaimByHand): Promise<boolean> {
  const { kysely } = database;
  if (documentId === null) {
    if (citation !== null) throw new RangeError('A source without a document cannot be quoted.');
    return (await kysely.selectFrom('source').select('id').where('id', '=', sourceId).executeTakeFirst()) !== undefined;
  }
  const document = await kysely
    .selectFrom('document')
    .select('text')
    .where('id', '=', documentId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst();
  if (!document) return false;
  if (citation === null) return true;
  const { text } = document;
  const { start, end, quote, tokenStart, tokenEnd, token } = citation;
  if (
    text.slice(start, end) !== quote ||
    text.slice(tokenStart, tokenEnd) !== token ||
    tokenStart < start ||
    tokenEnd > end ||
    token === ''
  )
    throw new RangeError('The citation is not what the document says there.');
  return true;
}

/** An id for this place that no claim has, or the claim that has it. */
async function freeId(database: Database, key: string, another: boolean): Promise<{ id: string } | { claim: Claim }> {
  const claim = await findClaim(database.kysely, claimId(key));
  if (!claim) return { id: claimId(key) };
  if (!another) return { claim };
  for (let number = 2; ; number++) {
    const id = claimId(`${key}:${number}`);
    if (!(await findClaim(database.kysely, id))) return { id };
  }
}

/** A claim of the same source that says the same number of the same thing. */
async function sameFigure(database: Database, sourceId: string, statement: Statement): Promise<Claim | null> {
  const { kysely } = database;
  const rows = await kysely
    .selectFrom('claim')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('subject', '=', subjectOf(statement, await readNameMerges(kysely)))
    .where('status', '!=', 'rejected')
    .execute();
  const { period } = statement;
  return (
    rows
      .map(claimOfRow)
      .find(
        (claim) =>
          claim.value === statement.value &&
          claim.valueMax === statement.valueMax &&
          claim.absence === statement.absence &&
          claim.unit === statement.unit &&
          claim.victim === statement.victim &&
          claim.exploitation === statement.exploitation &&
          claim.period.start === period.start &&
          claim.period.end === period.end,
      ) ?? null
  );
}
