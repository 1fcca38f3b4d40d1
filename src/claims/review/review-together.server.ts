import type { Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { applyChange, changeClaims, Overtaken } from './change-claim.server.ts';
import { claimId } from '../claim-id.ts';
import { claimOfRow, statementOfClaim } from '../claim-rows.ts';
import { readHistory } from '../claim-store.server.ts';
import { effectiveReviews } from './review.ts';
import { undoingOf } from './review.server.ts';

/** Which proposals are accepted together: those of one document that the program is at least so sure of. */
export interface TogetherChoice {
  readonly documentId: string;
  /** 0 to 1. */
  readonly atLeast: number;
}

/** `changed`: another number of proposals waits there now; nothing was accepted. */
export type TogetherResult =
  | { readonly kind: 'accepted'; readonly step: string; readonly claims: number }
  | { readonly kind: 'changed'; readonly claims: number };

/**
 * Accepts all proposals of a document above a confidence in one step, each with its line in its own history.
 * @param expected how many the reviewer was shown
 */
export async function acceptTogether(
  database: Database,
  actor: Actor,
  now: Date,
  choice: TogetherChoice & { readonly expected: number },
): Promise<TogetherResult> {
  const claims = await proposalsAtLeast(database, choice);
  if (claims.length === 0 || claims.length !== choice.expected) return { kind: 'changed', claims: claims.length };
  const step = claimId(`together:${choice.documentId}:${actor.personId ?? actor.name}:${now.toISOString()}`);
  try {
    await changeClaims(database, actor, now, async (write, names) => {
      for (const claim of claims)
        await applyChange(write, names, claim, {
          decision: 'accept',
          status: 'accepted',
          statement: statementOfClaim(claim),
          reason: null,
          step,
        });
      write.record({
        action: 'claims.accepted_together',
        subject: `document/${choice.documentId}`,
        detail: { claims: claims.length, atLeast: choice.atLeast },
      });
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return { kind: 'changed', claims: (await proposalsAtLeast(database, choice)).length };
  }
  return { kind: 'accepted', step, claims: claims.length };
}

async function proposalsAtLeast(database: Database, { documentId, atLeast }: TogetherChoice) {
  const rows = await database.kysely
    .selectFrom('claim')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('status', '=', 'proposed')
    .where('confidence', '>=', atLeast)
    .orderBy('token_start')
    .orderBy('id')
    .execute();
  return rows.map(claimOfRow);
}

/** How many of a step's claims went back, and how many stay because somebody decided on them again since. */
export interface UndoneStep {
  readonly undone: number;
  readonly kept: number;
}

/** Takes a whole step back; what was decided again since stays as it is. Undoing twice changes nothing. */
export async function undoTogether(database: Database, actor: Actor, now: Date, step: string): Promise<UndoneStep> {
  const rows = await database.kysely
    .selectFrom('review')
    .innerJoin('claim', 'claim.id', 'review.claim_id')
    .selectAll('claim')
    .select('review.revision as stepped_at')
    .where('review.step', '=', step)
    .where('review.decision', '=', 'accept')
    .orderBy('review.id')
    .execute();
  const standing = rows.filter((row) => row.revision === row.stepped_at);
  if (standing.length === 0) return { undone: 0, kept: rows.length };
  try {
    return await changeClaims(database, actor, now, async (write, names) => {
      for (const row of standing) {
        const effective = effectiveReviews(await readHistory({ kysely: write.transaction }, row.id));
        await applyChange(write, names, claimOfRow(row), undoingOf(effective.at(-1)!, effective.at(-2)));
      }
      write.record({
        action: 'claims.undone_together',
        subject: `document/${standing[0]!.document_id}`,
        detail: { claims: standing.length },
      });
      return { undone: standing.length, kept: rows.length - standing.length };
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return undoTogether(database, actor, now, step);
  }
}
