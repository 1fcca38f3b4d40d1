import { inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { indexForSearch } from '../../database/search-index.server.ts';
import { correctSource } from '../../sources/producer-store.server.ts';
import type { SourceCorrection } from '../../sources/source-correction.ts';
import { sourceEntry } from '../../sources/source-entries.ts';
import { readSource } from '../../sources/source-store.server.ts';
import { recomputeAround } from '../findings/kept/finding-store.server.ts';
import { indexClaimsById, indexDocuments } from '../search/index-claims.server.ts';

/**
 * Corrects title, publisher, date and address of a source after it was added; search and findings follow in the same
 * transaction. Periods that were read against the old date stay as reviewed.
 * @param keeps whether a text may stand in the audit trail
 */
export async function correctSourceOf(
  database: Database,
  actor: Actor,
  now: Date,
  corrected: {
    readonly id: string;
    readonly seen: SourceCorrection;
    readonly correction: SourceCorrection;
    readonly keeps: (text: string) => boolean;
  },
): Promise<'corrected' | 'unchanged' | 'stale' | 'missing'> {
  const { id, seen, correction, keeps } = corrected;
  try {
    await inTransaction(database, actor, now, async (write) => {
      const result = await correctSource(write, id, seen, correction, keeps);
      if (result !== 'corrected') throw new NotCorrected(result);
      const source = (await readSource(write.transaction, id))!;
      const documents = await write.transaction
        .selectFrom('document')
        .select(['id', 'text'])
        .where('source_id', '=', id)
        .execute();
      const claims = await write.transaction.selectFrom('claim').select('id').where('source_id', '=', id).execute();
      if (documents.length > 0)
        await indexDocuments(
          write,
          documents.map((document) => ({ ...document, source })),
        );
      else await indexForSearch(write.transaction, write.dialect, [sourceEntry(source)]);
      const ids = claims.map((claim) => claim.id);
      await indexClaimsById(write, ids);
      await recomputeAround(write, ids);
    });
    return 'corrected';
  } catch (error) {
    if (error instanceof NotCorrected) return error.why;
    throw error;
  }
}

class NotCorrected extends Error {
  readonly why: 'unchanged' | 'stale' | 'missing';
  constructor(why: 'unchanged' | 'stale' | 'missing') {
    super(why);
    this.why = why;
  }
}
