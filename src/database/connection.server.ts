import SQLite from 'better-sqlite3';
import { Kysely, PostgresDialect, type Dialect, type Transaction } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { join } from 'node:path';
import { Pool, types as postgresTypes } from 'pg';
import type { DialectName } from './dialect.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { evidenceDesk } from './migrations/0002-evidence-desk.ts';
import { sqliteDialect } from './sqlite-dialect.server.ts';
import { search } from './migrations/0003-search.ts';
import type { Schema } from './schema.ts';

/** An open store. */
export interface Database {
  readonly dialect: DialectName;
  readonly kysely: Kysely<Schema>;
  close(): Promise<void>;
}

export type Connection = Kysely<Schema> | Transaction<Schema>;

/** The store cannot be opened; the message says why and what to do. */
export class DatabaseError extends Error {}

/**
 * Opens the store of a data folder and brings its schema up to date: PostgreSQL when `databaseUrl` is given, otherwise
 * `vigia.sqlite` in the folder.
 * @throws DatabaseError with one sentence that says what to do
 */
export async function openDatabase(options: { folder: string; databaseUrl?: string | undefined }): Promise<Database> {
  const { folder, databaseUrl } = options;
  if (databaseUrl) return openPostgres(databaseUrl);
  return openSqlite(join(folder, 'vigia.sqlite'));
}

/** Opens a SQLite file so that what was acknowledged survives a power cut. */
export async function openSqlite(path: string): Promise<Database> {
  let file: SQLite.Database;
  try {
    file = new SQLite(path);
    file.pragma('journal_mode = WAL');
    // FULL: a commit returns after the write-ahead log is on the disk. NORMAL may lose the last commits in a power cut.
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    file.pragma('busy_timeout = 5000');
  } catch (error) {
    throw new DatabaseError(
      `The store ${path} cannot be opened (${messageOf(error)}). Check that the folder exists, is writable and has free space, or restore a backup.`,
      { cause: error },
    );
  }
  return ready('sqlite', sqliteDialect(file));
}

/** Opens a PostgreSQL database by its address. */
export async function openPostgres(url: string): Promise<Database> {
  // bigint (row numbers) as number: they stay far below 2^53.
  const types = { getTypeParser: parserWithNumbers };
  const pool = new Pool({ connectionString: url, max: 8, types });
  // An idle connection that the server ends must not end the program: the pool opens a new one.
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw new DatabaseError(
      `PostgreSQL cannot be reached (${messageOf(error)}). Check DATABASE_URL and that the server runs, or unset DATABASE_URL to use a file.`,
      { cause: error },
    );
  }
  return ready('postgres', new PostgresDialect({ pool }));
}

/** Brings the schema up to date over any dialect; tests use it with PostgreSQL in process. */
export async function ready(dialect: DialectName, kyselyDialect: Dialect): Promise<Database> {
  const kysely = new Kysely<Schema>({ dialect: kyselyDialect });
  const database = { dialect, kysely, close: () => kysely.destroy() };
  try {
    const { error } = await new Migrator({
      db: kysely,
      provider: { getMigrations: async () => migrations(dialect) },
    }).migrateToLatest();
    if (error) throw error;
  } catch (error) {
    await kysely.destroy();
    throw new DatabaseError(
      `The store could not be brought up to date (${messageOf(error)}). Nothing was changed; free some disk space or restore a backup, and start again.`,
      { cause: error },
    );
  }
  return database;
}

function migrations(dialect: DialectName): Record<string, Migration> {
  return {
    '0001-first-tables': firstTables(dialect),
    '0002-evidence-desk': evidenceDesk(dialect),
    '0003-search': search(dialect),
  };
}

function parserWithNumbers(oid: number, format?: 'text' | 'binary') {
  const bigint = 20;
  if (oid === bigint && format !== 'binary') return Number;
  return format === 'binary' ? postgresTypes.getTypeParser(oid, 'binary') : postgresTypes.getTypeParser(oid, 'text');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
