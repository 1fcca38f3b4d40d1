import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, openSqlite } from './connection.server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('The store', () => {
  it('writes ahead and flushes each commit, so that a power cut loses nothing acknowledged', async () => {
    const database = await openSqlite(join(folder, 'vigia.sqlite'));
    const pragma = async (name: string) =>
      Object.values((await sql.raw<object>(`pragma ${name}`).execute(database.kysely)).rows[0]!)[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    await database.close();
  });

  it('opens again without migrating twice', async () => {
    for (let time = 0; time < 2; time++) await (await openDatabase({ folder })).close();
  });

  it('refuses a file that is not a store, with what to do, and leaves it alone', async () => {
    writeFileSync(join(folder, 'vigia.sqlite'), 'an invented letter, not a database '.repeat(100));
    await expect(openDatabase({ folder })).rejects.toThrow(
      /cannot be opened \(file is not a database\).*restore a backup/,
    );
  });

  it('says that PostgreSQL does not answer and how to use a file instead', async () => {
    await expect(openDatabase({ folder, databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
      /PostgreSQL cannot be reached .*DATABASE_URL/,
    );
  });
});
