import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderError, holdDataFolder, prepareDataFolder } from './data-folder.server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A data folder', () => {
  it('is made for its owner alone', () => {
    const path = prepareDataFolder(join(folder, 'new', 'place'));
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('says what to do when it cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => prepareDataFolder(join(folder, 'file', 'inside'))).toThrow(
      /cannot be created .* Choose another with --data DIR/,
    );
  });

  it('serves one server at a time', () => {
    const held = holdDataFolder(folder);
    expect(() => holdDataFolder(folder)).toThrow(/Another Vigía server is using .* --data DIR/);
    held.release();
    holdDataFolder(folder).release();
  });

  it('is free again when its holder was killed', async () => {
    const program = `
      import { holdDataFolder } from ${JSON.stringify(join(import.meta.dirname, 'data-folder.server.ts'))};
      holdDataFolder(${JSON.stringify(folder)});
      console.log('held');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    expect(() => holdDataFolder(folder)).toThrow(DataFolderError);
    const gone = new Promise((resolve) => holder.once('close', resolve));
    holder.kill('SIGKILL');
    await gone;
    holdDataFolder(folder).release();
  });
});
