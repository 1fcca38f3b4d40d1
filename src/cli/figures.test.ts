import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vigia } from '../../test/command-line.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-figures-'));
  expect((await vigia(['demo', '--data', folder])).exitCode).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figures = (...args: string[]) => vigia(['figures', ...args, '--data', folder]);

it('vigia figures lists what is to be decided, decides it with a reason, and takes it back', async () => {
  const listed = await figures('--json');
  const found = JSON.parse(listed.output) as {
    id: string;
    periodStart: string;
    candidates: { id: string; value: number }[];
  }[];
  expect(found).toHaveLength(11);
  const of2013 = found.find(({ periodStart }) => periodStart === '2013-01-01')!;
  const police = of2013.candidates.find(({ value }) => value === 428)!;
  expect(await figures('decide', of2013.id, 'prefer', police.id)).toMatchObject({
    exitCode: 1,
    errors: expect.stringContaining('--reason'),
  });
  expect(
    await figures('decide', of2013.id, 'prefer', police.id, '--reason', 'the longest series (invented)'),
  ).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/preferred.*228–428 \(5 values of 7\).*→ 428 police, vigia/),
  });
  expect((await figures('--state', 'preferred')).output.trim().split('\n')).toHaveLength(1);
  expect((await figures('decide', of2013.id, 'dispute', '--reason', 'nobody knows (invented)')).output).toContain(
    'disputed 228–428',
  );
  expect((await figures('undo', of2013.id)).output).toContain('→ 428 police');
  expect((await figures('rebuild')).output).toContain('Computed 143 figures');
  expect((await figures()).output.trim().split('\n')).toHaveLength(10);
});

it('vigia figures says what is wrong', async () => {
  expect(await figures('--state', 'new')).toMatchObject({ exitCode: 2, errors: expect.stringContaining('contested') });
  expect(await figures('--measure', 'complaints')).toMatchObject({ exitCode: 2 });
  expect(await figures('decide', 'x', 'prefer')).toMatchObject({ exitCode: 2 });
  expect(await figures('decide', 'x', 'withdraw')).toMatchObject({
    exitCode: 3,
    errors: expect.stringContaining('no figure x'),
  });
});
