import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lastReleaseWith } from './earlier-release.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigia-earlier-'));
const hold = (number: string, ...ids: readonly string[]) => {
  mkdirSync(join(folder, 'releases', number), { recursive: true });
  writeFileSync(join(folder, 'releases', number, 'claims.json'), JSON.stringify(ids.map((id) => ({ id }))));
};
const [kept, gone] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];
hold('0001', kept, gone);
hold('0002', kept, gone);
mkdirSync(join(folder, 'releases', '0003'));
hold('0004', kept);
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['a figure that a later release does not hold', gone, 2],
  ['a figure that never was', 'cccccccccccccccc', null],
  ['an address that is no id', '../0001/claims', null],
])('Says in which release a figure last stood: %s', async (_, id, number) => {
  expect(await lastReleaseWith(folder, id, 4)).toBe(number);
});
