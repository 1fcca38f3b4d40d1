import { openDatabase, type Database } from '../database/connection.server.ts';
import type { CommandIo } from './command.ts';

/** Opens the store of a data folder for a command's work, and closes it however the work ends. */
export async function withStore<T>(
  folder: string,
  io: CommandIo,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ folder, databaseUrl: io.environment.DATABASE_URL || undefined });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
