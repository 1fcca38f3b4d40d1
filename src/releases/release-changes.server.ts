import { join } from 'node:path';
import { claimOfRow } from '../claims/claim-rows.ts';
import type { Claim, Statement } from '../claims/claim.ts';
import type { Database } from '../database/connection.server.ts';
import { asText, figureChanges, figuresOfRelease, NO_FIGURES } from './figure-changes.server.ts';
import { readRelease, releaseFolderName, releaseNumbers } from './read-release.server.ts';
import type { BlockedClaim, ChangedClaim, ReleaseChangeList } from './release-change.ts';
import { readNameMerges } from '../sources/name-merge-store.server.ts';
import { withMergedNames } from './merged-names.ts';
import { identifyingField, releaseClaim } from './release-claim.ts';
import { changesSinceMarks, markedRelease } from './released-marks.server.ts';
import type { Release, ReleasedClaim } from './release.ts';

export type { BlockedClaim, ChangedClaim, ReleaseChangeList } from './release-change.ts';

/**
 * What the next release would add, change and take away, claim by claim. Reads only; what could not be released is said and
 * not thrown, so that a page can show it.
 * @param page which part is listed, from 1
 * @param allBlocked look for claims that stand in the way among all that changed, however many they are
 */
export async function listReleaseChanges(
  database: Database,
  dataFolder: string,
  options: { readonly limit?: number; readonly page?: number; readonly allBlocked?: boolean } = {},
): Promise<ReleaseChangeList> {
  const newest = (await releaseNumbers(dataFolder)).at(-1) ?? null;
  const since = newest === null ? { builtAt: null } : await markedRelease(database.kysely, newest);
  if (since === null) return compareWithRelease(database, dataFolder, options);
  const [claims, figures] = await Promise.all([
    changesSinceMarks(database, since.builtAt, options),
    figureChanges(database, newest === null ? NO_FIGURES : await figuresOfRelease(dataFolder, newest)),
  ]);
  return { ...claims, ...figures };
}

/** Claim by claim: for a release that was built before claims were marked, or by other rules. */
async function compareWithRelease(
  database: Database,
  dataFolder: string,
  { limit = 200, page = 1 }: { readonly limit?: number; readonly page?: number },
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
  const merges = await readNameMerges(database.kysely);
  const newest = await newestRelease(dataFolder);
  const released = new Map(newest?.claims.map((claim) => [claim.id, claim]));
  const added: ChangedClaim[] = [];
  const changed: ChangedClaim[] = [];
  const blocked: BlockedClaim[] = [];
  for (const { document_text, source_publisher, ...row } of rows) {
    const claim = withMergedNames(claimOfRow(row), merges);
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
    ...(await figureChanges(database, asText(newest?.figures ?? []))),
  };
}

async function newestRelease(dataFolder: string): Promise<Release | null> {
  const newest = (await releaseNumbers(dataFolder)).at(-1);
  return newest === undefined ? null : readRelease(join(dataFolder, 'releases', releaseFolderName(newest)));
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
