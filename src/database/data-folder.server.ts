import SQLite from 'better-sqlite3';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The data folder cannot be used; the message says why and what to do. */
export class DataFolderError extends Error {}

/** A data folder that this process alone serves. */
export interface HeldFolder {
  readonly folder: string;
  release(): void;
}

/** Makes the data folder when it is missing, readable by its owner alone. */
export function prepareDataFolder(folder: string): string {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DataFolderError(
      `The data folder ${path} cannot be created (${(error as Error).message}). Choose another with --data DIR.`,
      { cause: error },
    );
  }
  return path;
}

/**
 * A data folder that is there already: a command that works on what others stored must not begin an empty store by mistake.
 * @throws DataFolderError when the folder holds no store
 */
export function existingDataFolder(folder: string): string {
  const path = resolve(folder);
  if (!existsSync(path))
    throw new DataFolderError(
      `There is no data folder ${path}. Give the one that your server uses: --data DIR, or start one with: npm start`,
    );
  return path;
}

/**
 * Takes the data folder for one server. The hold is a lock that the operating system gives back when the process ends,
 * however it ends: after a power cut or a kill nothing has to be cleaned up.
 * @throws DataFolderError when another server holds it
 */
export function holdDataFolder(folder: string): HeldFolder {
  const path = join(folder, 'serving.lock');
  let lock: SQLite.Database | undefined;
  try {
    lock = new SQLite(path, { timeout: 0 });
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    const code = (error as { code?: string }).code ?? '';
    throw new DataFolderError(
      code.startsWith('SQLITE_BUSY')
        ? `Another Vigía server is using the data folder ${folder}. Stop that one first, or start this one with another folder: --data DIR.`
        : `The data folder ${folder} cannot be used (${(error as Error).message}). Check that it is writable and that the disk has free space.`,
      { cause: error },
    );
  }
  const held = lock;
  return { folder, release: () => held.close() };
}
