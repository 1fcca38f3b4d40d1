import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { filesOf, inOrder } from './add-files.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('Names every file of a folder once, in order, and no hidden one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-files-'));
  folders.push(folder);
  mkdirSync(join(folder, 'mail', '.thumbnails'), { recursive: true });
  for (const name of ['mail/b.txt', 'mail/a.txt', 'mail/.DS_Store', 'mail/.thumbnails/x.txt', 'c.txt'])
    writeFileSync(join(folder, name), 'x');
  expect(filesOf(['c.txt', 'mail', 'nowhere.txt'], folder)).toEqual([
    'c.txt',
    join('mail', 'a.txt'),
    join('mail', 'b.txt'),
    'nowhere.txt',
  ]);
});

it('Tells results in the order of the files, whichever is ready first', async () => {
  const told: string[] = [];
  const delays: Readonly<Record<string, number>> = { slow: 20, quick: 0, last: 5 };
  await inOrder(
    Object.keys(delays),
    (file) => new Promise<string>((resolve) => setTimeout(() => resolve(file.toUpperCase()), delays[file])),
    (file, result) => told.push(`${file} ${result}`),
  );
  expect(told).toEqual(['slow SLOW', 'quick QUICK', 'last LAST']);
});
