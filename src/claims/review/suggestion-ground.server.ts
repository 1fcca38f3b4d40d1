import type { Database } from '../../database/connection.server.ts';
import { listProducers } from '../../sources/source-store.server.ts';
import type { Producer } from '../../sources/source.ts';
import { claimOfRow, statementOfColumn } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';
import type { MadeCorrection } from './suggestions.ts';

/** How many earlier corrections are looked at. */
const CORRECTIONS = 60;
/** A long report has thousands of figures; the nearest are among the first that are read. */
const SIBLINGS = 1500;

/** What suggestions for the claims of one page are taken from, in three queries whatever the page's size. */
export async function readSuggestionGround(
  database: Database,
  documentIds: readonly string[],
): Promise<{
  readonly siblings: ReadonlyMap<string, readonly Claim[]>;
  readonly producers: readonly Producer[];
  readonly corrections: readonly MadeCorrection[];
}> {
  const { kysely } = database;
  const [siblings, producers, corrections] = await Promise.all([
    documentIds.length === 0
      ? []
      : kysely.selectFrom('claim').selectAll().where('document_id', 'in', documentIds).limit(SIBLINGS).execute(),
    listProducers(kysely),
    kysely
      .selectFrom('review')
      .select(['before', 'after'])
      .where('decision', '=', 'correct')
      .orderBy('id', 'desc')
      .limit(CORRECTIONS)
      .execute(),
  ]);
  return {
    siblings: Map.groupBy(siblings.map(claimOfRow), (claim) => claim.documentId!),
    producers,
    corrections: corrections.map(({ before, after }) => ({
      before: statementOfColumn(before),
      after: statementOfColumn(after),
    })),
  };
}
