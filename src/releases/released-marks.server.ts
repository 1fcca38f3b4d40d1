import { sql } from 'kysely';
import { claimOfRow, statementOfClaim, statementOfColumn } from '../claims/claim-rows.ts';
import type { Claim, Statement } from '../claims/claim.ts';
import type { Connection } from '../database/connection.server.ts';
import { mayIdentifyVictim } from '../privacy/identity-in-text.ts';
import type { BlockedClaim, ChangedClaim, ReleaseChangeList } from './release-change.ts';
import { identifyingField } from './release-claim.ts';

/**
 * What a release makes of a claim. It grows when `release-claim.ts` or the rules of privacy do: then a store compares its
 * claims with the release itself until the next one is built, for the same revision would be published otherwise.
 */
export const RELEASE_RULES = '1';

/** What changes among claims. */
export type ClaimChanges = Omit<ReleaseChangeList, 'figures' | 'blockedFigures' | 'reopened'>;

/** A claim and the revision of it that a release holds. */
export interface ReleasedRevision {
  readonly id: string;
  readonly revision: number;
}

const ROWS_AT_ONCE = 500;
/** As many changes as are compared word for word, and looked through for identities, each time a page is shown. */
const MOST_COMPARED = 1000;

/** Writes at each claim which revision of it the newest release holds. */
export async function markReleased(connection: Connection, released: readonly ReleasedRevision[]): Promise<void> {
  await sql`update claim set released_revision = null where ${WITHDRAWN}`.execute(connection);
  for (const [revision, same] of Map.groupBy(released, (one) => one.revision))
    for (let from = 0; from < same.length; from += ROWS_AT_ONCE)
      await connection
        .updateTable('claim')
        .set({ released_revision: revision })
        .where(
          'id',
          'in',
          same.slice(from, from + ROWS_AT_ONCE).map((one) => one.id),
        )
        .execute();
}

/** When the release of a number was built, if its claims are marked by the rules of now; else null. */
export async function markedRelease(connection: Connection, number: number): Promise<{ builtAt: string } | null> {
  const row = await connection
    .selectFrom('release')
    .select(['number', 'built_at', 'claims_marked'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number === number && row.claims_marked === RELEASE_RULES ? { builtAt: row.built_at } : null;
}

// Written as the partial indexes are: so both stores read the changes alone.
const PENDING = sql<boolean>`status in ('accepted', 'corrected') and (released_revision is null or released_revision <> revision)`;
const WITHDRAWN = sql<boolean>`status in ('proposed', 'rejected') and released_revision is not null`;

/**
 * What changed since the newest release, by the marks: costs as much as there are changes, whatever the store holds.
 * @param builtAt null where nothing was released yet
 */
export async function changesSinceMarks(
  connection: Connection,
  builtAt: string | null,
  {
    limit = 200,
    page = 1,
    allBlocked = false,
  }: { readonly limit?: number; readonly page?: number; readonly allBlocked?: boolean },
): Promise<ClaimChanges> {
  const [claims, added, removed, changed, blocked] = await Promise.all([
    count(connection, sql<boolean>`status in ('accepted', 'corrected')`),
    count(connection, sql<boolean>`${PENDING} and released_revision is null`),
    count(connection, WITHDRAWN),
    changedIds(connection, builtAt),
    blockedClaims(connection, allBlocked),
  ]);
  const changedCount = changed.more ?? changed.ids.length;
  const parts = [
    {
      kind: 'removed' as const,
      total: removed,
      ids: (from: number, to: number) => idsOf(connection, WITHDRAWN, from, to),
    },
    {
      kind: 'changed' as const,
      total: changedCount,
      ids: (from: number, to: number) =>
        changed.more === null
          ? Promise.resolve(changed.ids.slice(from, to))
          : idsOf(connection, sql<boolean>`${PENDING} and released_revision is not null`, from, to),
    },
    {
      kind: 'added' as const,
      total: added,
      ids: (from: number, to: number) =>
        idsOf(connection, sql<boolean>`${PENDING} and released_revision is null`, from, to),
    },
  ];
  const listed: ChangedClaim[] = [];
  let start = 0;
  for (const { kind, total, ids } of parts) {
    const from = Math.max(0, (page - 1) * limit - start);
    const to = Math.min(total, page * limit - start);
    if (to > from) listed.push(...(await linesOf(connection, kind, await ids(from, to))));
    start += total;
  }
  return { claims, added, changed: changedCount, removed, listed, blocked };
}

async function count(connection: Connection, condition: ReturnType<typeof sql<boolean>>): Promise<number> {
  const { rows } = await sql<{ found: number }>`select count(*) as found from claim where ${condition}`.execute(
    connection,
  );
  return Number(rows[0]?.found ?? 0);
}

async function idsOf(
  connection: Connection,
  condition: ReturnType<typeof sql<boolean>>,
  from: number,
  to: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from claim where ${condition} order by id limit ${to - from} offset ${from}`.execute(connection);
  return rows.map((row) => row.id);
}

/**
 * Claims at another revision than the released one that say or stand for something else; a decision that was undone leaves
 * the claim as it was. Of very many only the number is told: nobody undid them all.
 */
async function changedIds(
  connection: Connection,
  builtAt: string | null,
): Promise<{ readonly ids: readonly string[]; readonly more: number | null }> {
  const condition = sql<boolean>`${PENDING} and released_revision is not null`;
  const ids = await idsOf(connection, condition, 0, MOST_COMPARED + 1);
  if (ids.length > MOST_COMPARED) return { ids: [], more: await count(connection, condition) };
  const claims = await claimsOf(connection, ids);
  const before = await releasedStatements(connection, ids);
  const isChanged = (id: string) => {
    const { claim } = claims.get(id)!;
    const released = before.get(id);
    if (!released || released.status !== claim.status) return true;
    const since = builtAt === null || (claim.reviewedAt !== null && claim.reviewedAt > builtAt);
    return since || JSON.stringify(released.statement) !== JSON.stringify(statementOfClaim(claim));
  };
  return { ids: ids.filter(isChanged), more: null };
}

async function blockedClaims(connection: Connection, all: boolean): Promise<readonly BlockedClaim[]> {
  const blocked: BlockedClaim[] = [];
  const most = all ? Infinity : MOST_COMPARED;
  for (let from = 0; from < most; from += ROWS_AT_ONCE) {
    const ids = await idsOf(connection, PENDING, from, from + ROWS_AT_ONCE);
    for (const { claim } of (await claimsOf(connection, ids)).values()) {
      const field = identifyingField(claim);
      if (field !== null) blocked.push({ id: claim.id, documentId: claim.documentId, field });
    }
    if (ids.length < ROWS_AT_ONCE) break;
  }
  return blocked;
}

async function linesOf(
  connection: Connection,
  kind: ChangedClaim['kind'],
  ids: readonly string[],
): Promise<readonly ChangedClaim[]> {
  const claims = await claimsOf(connection, ids);
  const released = kind === 'added' ? new Map() : await releasedStatements(connection, ids);
  return ids.flatMap((id): ChangedClaim[] => {
    const found = claims.get(id);
    if (!found) return [];
    const { claim, publisher } = found;
    const before = (released.get(id)?.statement as Statement | undefined) ?? null;
    return [
      {
        id,
        kind,
        documentId: claim.documentId,
        publisher,
        statement: kind === 'removed' ? (before ?? claim) : claim,
        before: kind === 'changed' ? before : null,
        quoteWithheld: claim.citation !== null && mayIdentifyVictim(claim.citation.quote).length > 0,
      },
    ];
  });
}

async function claimsOf(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly claim: Claim; readonly publisher: string }>> {
  const found = new Map<string, { claim: Claim; publisher: string }>();
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = await connection
      .selectFrom('claim')
      .innerJoin('source', 'source.id', 'claim.source_id')
      .selectAll('claim')
      .select('source.publisher')
      .where('claim.id', 'in', ids.slice(from, from + ROWS_AT_ONCE))
      .orderBy('claim.id')
      .execute();
    for (const { publisher, ...row } of rows) found.set(row.id, { claim: claimOfRow(row), publisher });
  }
  return found;
}

/** What claims said, and how they stood, at the revision that was released. */
async function releasedStatements(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly statement: Statement; readonly status: string }>> {
  const found = new Map<string, { statement: Statement; status: string }>();
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = await connection
      .selectFrom('claim')
      .innerJoin('review', (join) =>
        join.onRef('review.claim_id', '=', 'claim.id').onRef('review.revision', '=', 'claim.released_revision'),
      )
      .select(['claim.id', 'review.after', 'review.status_after'])
      .where('claim.id', 'in', ids.slice(from, from + ROWS_AT_ONCE))
      .execute();
    for (const row of rows) found.set(row.id, { statement: statementOfColumn(row.after), status: row.status_after });
  }
  return found;
}
