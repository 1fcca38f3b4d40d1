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
  return { folder, database: await openDatabase({ folder, databaseUrl: process.env.DATABASE_URL || undefined }) };
}
