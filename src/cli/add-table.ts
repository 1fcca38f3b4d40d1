import type { Incoming } from '../claims/adding/add-incoming.server.ts';
import { takeOverTable } from '../claims/tables/take-over-table.server.ts';
import type { TableMapping } from '../claims/tables/table-mapping.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import type { CommandIo } from './command.ts';
import { cellProblemSentences } from './mapping-file.ts';

/**
 * What became of a table that was added: its figures under the mapping, or where its columns get a meaning. Null for
 * everything that is no table.
 */
export async function linesOfTable(
  database: Database,
  incoming: Incoming,
  mapping: TableMapping | null,
  io: CommandIo,
): Promise<{ readonly said: string; readonly refused: readonly string[] } | null> {
  if (incoming.kind === 'references' || !incoming.isTable) return null;
  const address = `/desk/documents/${incoming.documentId}`;
  const was = incoming.kind === 'added' ? 'added' : 'known already';
  if (!mapping)
    return { said: `${was}. Say what its columns count at ${address}/table, or with --mapping FILE`, refused: [] };
  const taken = await takeOverTable(database, COMMAND_LINE, io.now(), incoming.documentId, mapping);
  if (!taken) return null;
  const known = taken.known > 0 ? `, ${taken.known} cells had theirs already` : '';
  const absent = taken.absent > 0 ? `, ${taken.absent} cells not reported` : '';
  return {
    said: `${was} with ${taken.added} proposed claims${known}${absent}. Review them at ${address}`,
    refused: cellProblemSentences(taken.problems),
  };
}
