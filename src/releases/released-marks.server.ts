import { sql } from 'kysely';
import { claimOfRow, statementOfClaim, statementOfColumn } from '../claims/claim-rows.ts';
import type { Claim, Statement } from '../claims/claim.ts';
import type { Connection, Database } from '../database/connection.server.ts';
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
interface Part {
  readonly condition: ReturnType<typeof sql<boolean>>;
  readonly index: string;
}
const part = (condition: Part['condition'], index: string): Part => ({ condition, index });
const PENDING = sql<boolean>`status in ('accepted', 'corrected') and (released_revision is null or released_revision <> revision)`;
const REVIEWED = part(sql<boolean>`status in ('accepted', 'corrected')`, 'claim_by_status');
const TO_ADD = part(sql<boolean>`${PENDING} and released_revision is null`, 'claim_to_release');
const TO_CHANGE = part(sql<boolean>`${PENDING} and released_revision is not null`, 'claim_to_release');
const TO_RELEASE = part(PENDING, 'claim_to_release');
const WITHDRAWN = sql<boolean>`status in ('proposed', 'rejected') and released_revision is not null`;
const TO_WITHDRAW = part(WITHDRAWN, 'claim_to_withdraw');

/** SQLite keeps no statistics and would take the index of the status, which holds most claims. */
function claims({ dialect }: Store, { index }: Part) {
  return dialect === 'sqlite' ? sql`claim indexed by ${sql.ref(index)}` : sql`claim`;
}

type Store = Pick<Database, 'dialect' | 'kysely'>;

/**
 * What changed since the newest release, by the marks: costs as much as there are changes, whatever the store holds.
 * @param builtAt null where nothing was released yet
 */
export async function changesSinceMarks(
  store: Store,
  builtAt: string | null,
  {
    limit = 200,
    page = 1,
    allBlocked = false,
  }: { readonly limit?: number; readonly page?: number; readonly allBlocked?: boolean },
): Promise<ClaimChanges> {
  const [reviewed, added, removed, changed, blocked] = await Promise.all([
    count(store, REVIEWED),
    count(store, TO_ADD),
    count(store, TO_WITHDRAW),
    changedIds(store, builtAt),
    // Who asks for numbers alone is not told which claims stand in the way.
    limit > 0 || allBlocked ? blockedClaims(store, allBlocked) : [],
  ]);
  const changedCount = changed.more ?? changed.ids.length;
  const parts = [
    {
      kind: 'removed' as const,
      total: removed,
      ids: (from: number, to: number) => idsOf(store, TO_WITHDRAW, from, to),
    },
    {
      kind: 'changed' as const,
      total: changedCount,
      ids: (from: number, to: number) =>
        changed.more === null ? Promise.resolve(changed.ids.slice(from, to)) : idsOf(store, TO_CHANGE, from, to),
    },
    {
      kind: 'added' as const,
      total: added,
      ids: (from: number, to: number) => idsOf(store, TO_ADD, from, to),
    },
  ];
  const listed: ChangedClaim[] = [];
  let start = 0;
  for (const { kind, total, ids } of parts) {
    const from = Math.max(0, (page - 1) * limit - start);
    const to = Math.min(total, page * limit - start);
    if (to > from) listed.push(...(await linesOf(store.kysely, kind, await ids(from, to))));
    start += total;
  }
  return { claims: reviewed, added, changed: changedCount, removed, listed, blocked };
}

async function count(store: Store, part: Part): Promise<number> {
  const { rows } = await sql<{
    found: number;
  }>`select count(*) as found from ${claims(store, part)} where ${part.condition}`.execute(store.kysely);
  return Number(rows[0]?.found ?? 0);
}

async function idsOf(store: Store, part: Part, from: number, to: number): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from ${claims(store, part)} where ${part.condition} order by released_revision, id limit ${to - from} offset ${from}`.execute(
    store.kysely,
  );
  return rows.map((row) => row.id);
}

/**
 * Claims at another revision than the released one that say or stand for something else; a decision that was undone leaves
 * the claim as it was. Of very many only the number is told: nobody undid them all.
 */
async function changedIds(
  store: Store,
  builtAt: string | null,
): Promise<{ readonly ids: readonly string[]; readonly more: number | null }> {
  const ids = await idsOf(store, TO_CHANGE, 0, MOST_COMPARED + 1);
  if (ids.length > MOST_COMPARED) return { ids: [], more: await count(store, TO_CHANGE) };
  const found = await claimsOf(store.kysely, ids);
  const before = await releasedStatements(store.kysely, ids);
  const isChanged = (id: string) => {
    const { claim } = found.get(id)!;
    const released = before.get(id);
    if (!released || released.status !== claim.status) return true;
    const since = builtAt === null || (claim.reviewedAt !== null && claim.reviewedAt > builtAt);
    return since || JSON.stringify(released.statement) !== JSON.stringify(statementOfClaim(claim));
  };
  return { ids: ids.filter(isChanged), more: null };
}

async function blockedClaims(store: Store, all: boolean): Promise<readonly BlockedClaim[]> {
  const blocked: BlockedClaim[] = [];
  const most = all ? Infinity : MOST_COMPARED;
  for (let from = 0; from < most; from += ROWS_AT_ONCE) {
    const ids = await idsOf(store, TO_RELEASE, from, from + ROWS_AT_ONCE);
    for (const { claim } of (await claimsOf(store.kysely, ids)).values()) {
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
  const found = await claimsOf(connection, ids);
  const released = kind === 'added' ? new Map() : await releasedStatements(connection, ids);
  return ids.flatMap((id): ChangedClaim[] => {
    const known = found.get(id);
    if (!known) return [];
    const { claim, publisher } = known;
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
