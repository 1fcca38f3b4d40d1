import type { Write } from '../../database/audit.server.ts';
import { indexedRefs, indexForSearch, removeFromSearch } from '../../database/search-index.server.ts';
import { claimOfRow } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';
import { claimEntry, documentEntry, placeEntry, withHolders, type FoundSource } from './search-entries.ts';

type IndexWrite = Pick<Write, 'transaction' | 'dialect'>;

/** More claims than this are read in parts: SQLite takes a limited number of values. */
const CLAIMS_AT_ONCE = 500;

/** Indexes documents in place of their sources, in the write that adds them. */
export async function indexDocuments(
  write: IndexWrite,
  documents: readonly { readonly id: string; readonly text: string; readonly source: FoundSource }[],
): Promise<void> {
  await indexForSearch(
    write.transaction,
    write.dialect,
    documents.map(({ id, text, source }) => documentEntry(id, text, source)),
  );
  await removeFromSearch(
    write.transaction,
    write.dialect,
    documents.map(({ source }) => ({ kind: 'source', ref: source.id })),
  );
}

/** Indexes claims, and the places they are about, in the write that adds or changes them. */
export async function indexClaims(write: IndexWrite, claims: readonly Claim[]): Promise<void> {
  for (let from = 0; from < claims.length; from += CLAIMS_AT_ONCE) {
    const some = claims.slice(from, from + CLAIMS_AT_ONCE);
    const sources = await sourcesOf(write, [...new Set(some.map((claim) => claim.sourceId))]);
    const entries = some.map((claim) => claimEntry(claim, sources.get(claim.sourceId)!));
    const paths = withHolders([...new Set(some.flatMap((claim) => claim.place))]);
    const known = await indexedRefs(write.transaction, 'place', paths);
    entries.push(...paths.filter((path) => !known.has(path)).map(placeEntry));
    await indexForSearch(write.transaction, write.dialect, entries);
  }
}

/** Indexes claims as they now stand in the store. */
export async function indexClaimsById(write: IndexWrite, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += CLAIMS_AT_ONCE) {
    const rows = await write.transaction
      .selectFrom('claim')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + CLAIMS_AT_ONCE))
      .orderBy('id')
      .execute();
    await indexClaims(write, rows.map(claimOfRow));
  }
}

async function sourcesOf(write: IndexWrite, ids: readonly string[]): Promise<ReadonlyMap<string, FoundSource>> {
  const rows = await write.transaction
    .selectFrom('source')
    .select(['id', 'title', 'publisher', 'published'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
