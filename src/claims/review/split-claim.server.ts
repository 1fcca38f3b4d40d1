import type { Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { applyChange, checkedStatement, insertPersonsClaim } from './change-claim.server.ts';
import { claimId as idOf } from '../claim-id.ts';
import { statementOfClaim } from '../claim-rows.ts';
import type { Citation, Claim, Statement } from '../claim.ts';
import { changeAtRevision } from './review.server.ts';

/** What one part of a split says. */
export interface SplitPart {
  readonly statement: Statement;
  /** Another number of the sentence; absent: the number of the claim that is split. */
  readonly citation?: Citation | null;
}

export type SplitResult =
  | { readonly kind: 'split'; readonly claim: Claim; readonly parts: readonly Claim[] }
  | { readonly kind: 'stale'; readonly claim: Claim }
  | { readonly kind: 'missing' };

/** More parts than a sentence lists are a slip of the hand. */
export const MOST_PARTS = 20;

/**
 * Makes several claims of one: "41 girls and 12 boys" read as one, or one figure said of two places. The claim goes on as
 * the first part, with its address and history; the others begin as claims of their own, accepted by the reviewer.
 * `undoReview` on the first takes all of it back.
 * @throws RangeError when there are fewer than two parts, or a part cannot be true
 */
export async function splitClaim(
  database: Database,
  actor: Actor,
  now: Date,
  split: { claimId: string; revision: number; parts: readonly SplitPart[]; reason?: string | null },
): Promise<SplitResult> {
  const [first, ...others] = split.parts;
  if (!first || others.length === 0 || split.parts.length > MOST_PARTS)
    throw new RangeError(`A claim is split into 2 to ${MOST_PARTS} parts.`);
  const reason = split.reason ?? null;
  return changeAtRevision<SplitResult>(database, actor, now, split, async (write, names, claim) => {
    const statement = checkedStatement(first.statement);
    const same = JSON.stringify(statement) === JSON.stringify(statementOfClaim(claim));
    const step = idOf(`${claim.id}:split:${claim.revision + 1}`);
    const kept = await applyChange(write, names, claim, {
      decision: 'split',
      status: same ? 'accepted' : 'corrected',
      statement,
      reason,
      step,
    });
    const parts: Claim[] = [];
    for (const [index, part] of others.entries())
      parts.push(
        await insertPersonsClaim(
          write,
          names,
          {
            ...part.statement,
            id: idOf(`${claim.id}:part:${claim.revision + 1}:${index}`),
            sourceId: claim.sourceId,
            documentId: claim.documentId,
            citation: part.citation === undefined ? claim.citation : part.citation,
            splitFrom: claim.id,
            foundAt: claim.foundAt,
          },
          { decision: 'part', reason, step },
        ),
      );
    return { kind: 'split', claim: kept, parts };
  });
}
