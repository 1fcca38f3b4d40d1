import { join } from 'node:path';
import { claimOfRow } from '../claims/claim-rows.ts';
import type { Claim, Statement } from '../claims/claim.ts';
import { listDecidedFigures, listFigures } from '../claims/figures/list-figures.server.ts';
import type { Database } from '../database/connection.server.ts';
import { readRelease, releaseFolderName, releaseNumbers } from './read-release.server.ts';
import { identifyingField, releaseClaim } from './release-claim.ts';
import { figureObstacle, releaseFigure, type FigureObstacle } from './release-figure.ts';
import type { Release, ReleasedClaim } from './release.ts';

/** A claim that the next release would add, change or take away. */
export interface ChangedClaim {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Where it can be read at the desk; null when it has no document, or is gone. */
  readonly documentId: string | null;
  readonly publisher: string | null;
  /** What the next release says; what the newest one says when it is taken away. */
  readonly statement: Statement;
  /** What the newest release says, where that changes. */
  readonly before: Statement | null;
  /** Whether its sentence is withheld because it seems to identify a victim. */
  readonly quoteWithheld: boolean;
}

/** A claim that cannot be released: one of its fields seems to identify a victim. */
export interface BlockedClaim {
  readonly id: string;
  readonly documentId: string | null;
  readonly field: string;
}

export interface ReleaseChangeList {
  /** Claims of the next release. */
  readonly claims: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** At most as many as asked for, what is taken away and changed before what is new; the counts are of all. */
  readonly listed: readonly ChangedClaim[];
  /** All claims that stand in the way of a release. */
  readonly blocked: readonly BlockedClaim[];
  /** Decided figures of the next release, against those of the newest. */
  readonly figures: { readonly added: number; readonly changed: number; readonly removed: number };
  /** Figures that stand in the way of a release. */
  readonly blockedFigures: readonly { readonly id: string; readonly because: FigureObstacle }[];
  /** Figures that were decided and have to be looked at again: they are published without a decision. */
  readonly reopened: number;
}

/**
 * What the next release would add, change and take away, claim by claim. Reads only; what could not be released is said and
 * not thrown, so that a page can show it.
 * @param page which part is listed, from 1
 */
export async function listReleaseChanges(
  database: Database,
  dataFolder: string,
  { limit = 200, page = 1 }: { readonly limit?: number; readonly page?: number } = {},
): Promise<ReleaseChangeList> {
  const rows = await database.kysely
    .selectFrom('claim')
    .innerJoin('source', 'source.id', 'claim.source_id')
    .leftJoin('document', 'document.id', 'claim.document_id')
    .selectAll('claim')
    .select(['document.text as document_text', 'source.publisher as source_publisher'])
    .where('claim.status', 'in', ['accepted', 'corrected'])
    .orderBy('claim.id')
    .execute();
  const newest = await newestRelease(dataFolder);
  const released = new Map(newest?.claims.map((claim) => [claim.id, claim]));
  const ids = new Set(rows.map(({ id }) => id));
  const added: ChangedClaim[] = [];
  const changed: ChangedClaim[] = [];
  const blocked: BlockedClaim[] = [];
  for (const { document_text, source_publisher, ...row } of rows) {
    const claim = claimOfRow(row);
    const field = identifyingField(claim);
    if (field !== null) blocked.push({ id: claim.id, documentId: claim.documentId, field });
    const next = releaseClaim(claim, document_text);
    const earlier = released.get(claim.id);
    released.delete(claim.id);
    if (earlier === undefined) added.push(line(claim, 'added', next, null, source_publisher));
    else if (JSON.stringify(earlier) !== JSON.stringify(next))
      changed.push(line(claim, 'changed', next, earlier, source_publisher));
  }
  const removed = await removedLines(database, [...released.values()]);
  return {
    claims: rows.length,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    listed: [...removed, ...changed, ...added].slice((page - 1) * limit, page * limit),
    blocked,
    ...(await figureChanges(database, newest, (id) => ids.has(id))),
  };
}

async function newestRelease(dataFolder: string): Promise<Release | null> {
  const newest = (await releaseNumbers(dataFolder)).at(-1);
  return newest === undefined ? null : readRelease(join(dataFolder, 'releases', releaseFolderName(newest)));
}

/** How the decided figures differ from those of the newest release, and which cannot be published. */
async function figureChanges(
  database: Database,
  newest: Release | null,
  isReleased: (claimId: string) => boolean,
): Promise<Pick<ReleaseChangeList, 'figures' | 'blockedFigures' | 'reopened'>> {
  const [decided, { counts }] = await Promise.all([
    listDecidedFigures(database.kysely),
    listFigures(database.kysely, { state: 'reopened', measure: null, place: null }, { size: 1 }),
  ]);
  const next = decided.map(releaseFigure).filter((figure) => figure !== null);
  const earlier = new Map(newest?.figures.map((figure) => [figure.id, JSON.stringify(figure)]));
  const added = next.filter(({ id }) => !earlier.has(id)).length;
  const kept = next.filter(({ id }) => earlier.has(id));
  return {
    figures: {
      added,
      changed: kept.filter((figure) => earlier.get(figure.id) !== JSON.stringify(figure)).length,
      removed: earlier.size - kept.length,
    },
    blockedFigures: next.flatMap((figure) => {
      const because = figureObstacle(figure, isReleased);
      return because === null ? [] : [{ id: figure.id, because }];
    }),
    reopened: counts.reopened,
  };
}

function line(
  claim: Claim,
  kind: 'added' | 'changed',
  next: ReleasedClaim,
  before: Statement | null,
  publisher: string,
): ChangedClaim {
  const { id, documentId } = claim;
  return { id, kind, documentId, publisher, statement: claim, before, quoteWithheld: next.quoteWithheld };
}

/** Claims of the newest release that are not reviewed facts any more; most are still in the store. */
async function removedLines(database: Database, gone: readonly ReleasedClaim[]): Promise<readonly ChangedClaim[]> {
  return Promise.all(
    gone.map(async (claim) => {
      const row = await database.kysely
        .selectFrom('claim')
        .innerJoin('source', 'source.id', 'claim.source_id')
        .select(['claim.document_id', 'source.publisher'])
        .where('claim.id', '=', claim.id)
        .executeTakeFirst();
      return {
        id: claim.id,
        kind: 'removed' as const,
        documentId: row?.document_id ?? null,
        publisher: row?.publisher ?? null,
        statement: claim,
        before: null,
        quoteWithheld: claim.quoteWithheld,
      };
    }),
  );
}
