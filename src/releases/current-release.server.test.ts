import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqlite } from '../database/connection.server.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import { buildRelease } from './build-release.server.ts';
import { currentRelease } from './current-release.server.ts';

it('The public site shows a release as soon as it was built in the same process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-current-'));
  const database = await openSqlite(join(folder, 'vigia.sqlite'));
  try {
    expect(await currentRelease(folder)).toBeNull();
    for (const number of [1, 2, 3]) {
      await buildRelease(database, folder, COMMAND_LINE, new Date('2026-01-02T03:04:05.000Z'));
      expect((await currentRelease(folder))!.release.manifest.number).toBe(number);
    }
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
