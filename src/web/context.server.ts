import { fillIndex } from '#src/claims/search/fill-index.server.ts';
import { openDatabase, type Database } from '#src/database/connection.server.ts';
import { prepareDataFolder } from '#src/database/data-folder.server.ts';

/** What the desk works on. */
export interface Context {
  readonly database: Database;
  /** The data folder. */
  readonly folder: string;
}

let opened: Promise<Context> | null = null;

/** The store of `VIGIA_DATA` (and `DATABASE_URL`), opened once and kept; a failure is tried again at the next request. */
export function context(): Promise<Context> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Context> {
  const folder = prepareDataFolder(process.env.VIGIA_DATA ?? 'vigia-data');
  const database = await openDatabase({ folder, databaseUrl: process.env.DATABASE_URL || undefined });
  // Beside the requests: what was there before the index is found a little later.
  void fillIndex(database).catch((error: unknown) => {
    console.error(`vigia: the search index is not complete (${(error as { code?: string }).code ?? 'no code'}).`);
  });
  return { folder, database };
}
