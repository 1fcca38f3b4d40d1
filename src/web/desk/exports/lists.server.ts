import { exportOfClaims, type ExportPlace } from '#src/claims/exports/claims-export.server.ts';
import { exportOfDocuments } from '#src/claims/exports/documents-export.server.ts';
import { documentIds } from '#src/claims/document-list.server.ts';
import { queryOfFilter } from '#src/claims/search/search.server.ts';
import type { Database } from '#src/database/connection.server.ts';
import { searchRefs } from '#src/database/search-index.server.ts';
import type { Exported } from '#src/exports/export-file.ts';
import { MOST_ROWS } from '#src/exports/table.ts';
import { figuresList, findingsList, queueList, seriesList } from '#src/web/desk/exports/page-lists.server.ts';
import { askedOf } from '#src/web/desk/search/asked.server.ts';
import { workFilterOf } from '#src/web/desk/work-filter.ts';

/** What a list is made of: the address of its page, and for whom. */
export interface ListRequest extends ExportPlace {
  readonly database: Database;
  readonly parameters: URLSearchParams;
}

/** The lists that can be taken away, by the name in their address: `/desk/export/NAME.csv`. */
export const LISTS: Readonly<Record<string, (request: ListRequest) => Promise<Exported>>> = {
  /** Search results, quotes. */
  claims: async (request) => exportOfClaims(request.database.kysely, await found(request, 'claim'), request),
  /** Search results, documents. */
  documents: async (request) => exportOfDocuments(request.database.kysely, await found(request, 'document'), request),
  queue: queueList,
  findings: findingsList,
  figures: figuresList,
  series: seriesList,
  /** The work list. */
  work: async (request) =>
    exportOfDocuments(
      request.database.kysely,
      await documentIds(request.database.kysely, { ...workFilterOf(request.parameters), limit: MOST_ROWS + 1 }),
      request,
    ),
};

/** Ids of what a search finds; one more than leaves says that there are more. */
async function found({ database, parameters }: ListRequest, kind: 'claim' | 'document'): Promise<readonly string[]> {
  const { filter, problem } = await askedOf(database, parameters);
  const query = problem === null ? await queryOfFilter(database, filter) : null;
  return query === null ? [] : searchRefs(database, kind, query, { limit: MOST_ROWS + 1 });
}
