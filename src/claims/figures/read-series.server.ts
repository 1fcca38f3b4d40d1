import type { Connection } from '../../database/connection.server.ts';
import type { FigureClaim } from './figure.ts';
import { figureClaimOfRow } from './figure-rows.ts';

/** A source as a series names it. */
export interface SeriesSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly publishedPrinted: string | null;
}

/** All reviewed claims of one subject with their sources; `producerId` follows merges of names. */
export async function readSeriesClaims(
  connection: Connection,
  subject: string,
): Promise<{ readonly claims: readonly FigureClaim[]; readonly sources: ReadonlyMap<string, SeriesSource> }> {
  const rows = await connection
    .selectFrom('claim')
    .innerJoin('source', 'source.id', 'claim.source_id')
    .select([
      'claim.id',
      'claim.source_id',
      'claim.statement',
      'claim.counted_by',
      'claim.citation',
      'source.title',
      'source.publisher',
      'source.published',
      'source.published_printed',
    ])
    .where('claim.subject', '=', subject)
    .where('claim.status', 'in', ['accepted', 'corrected'])
    .orderBy('claim.id')
    .execute();
  return {
    claims: rows.map(figureClaimOfRow),
    sources: new Map(
      rows.map((row) => [
        row.source_id,
        {
          id: row.source_id,
          title: row.title,
          publisher: row.publisher,
          published: row.published,
          publishedPrinted: row.published_printed,
        },
      ]),
    ),
  };
}
