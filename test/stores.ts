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

/** A database with the schema in it, made once for each test file: copying it is faster than migrating anew. */
let template: Promise<string> | null = null;

async function openEmptyPostgres(url: string): Promise<OpenStore> {
  template ??= makeTemplate(url);
  const name = databaseName();
  await onServer(url, `create database ${name} template ${await template}`);
  return {
    database: await openPostgres(addressOf(url, name)),
    remove: () => onServer(url, `drop database ${name}`),
  };
}

async function makeTemplate(url: string): Promise<string> {
  const name = databaseName();
  await onServer(url, `create database ${name}`);
  await (await openPostgres(addressOf(url, name))).close();
  return name;
}

const databaseName = () => `vigia_${randomBytes(6).toString('hex')}`;

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
