import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, inject } from 'vitest';
import { openPostgres, openSqlite, ready, type Database } from '../src/database/connection.server.ts';

/**
 * Describes the same behaviour on every store: SQLite, and PostgreSQL on a real server where one is installed, in process
 * otherwise. `open` gives an empty store that is closed and removed after the test.
 */
export function forEachStore(name: string, body: (open: () => Promise<Database>) => void): void {
  describe(`${name} on SQLite`, () => body(opener(openEmptySqlite)));
  const postgresUrl = inject('postgresUrl');
  if (postgresUrl === null) describe(`${name} on PostgreSQL (in process)`, () => body(opener(openEmptyPglite)));
  else describe(`${name} on PostgreSQL (server)`, () => body(opener(() => openEmptyPostgres(postgresUrl))));
}

interface OpenStore {
  readonly database: Database;
  readonly remove: () => Promise<void>;
}

function opener(openEmpty: () => Promise<OpenStore>): () => Promise<Database> {
  const opened: OpenStore[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) {
      await store.database.close();
      await store.remove();
    }
  });
  return async () => {
    const store = await openEmpty();
    opened.push(store);
    return store.database;
  };
}

async function openEmptySqlite(): Promise<OpenStore> {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-store-'));
  return {
    database: await openSqlite(join(folder, 'vigia.sqlite')),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function openEmptyPglite(): Promise<OpenStore> {
  const pglite = new PGlite();
  return { database: await ready('postgres', new PGliteDialect({ pglite })), remove: async () => {} };
}

async function openEmptyPostgres(url: string): Promise<OpenStore> {
  const name = `vigia_${randomBytes(6).toString('hex')}`;
  await onServer(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { database: await openPostgres(own.href), remove: () => onServer(url, `drop database ${name}`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
