import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vigia } from '../../test/command-line.ts';

describe('vigia check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-check-'));
  const data = join(folder, 'data');
  beforeAll(async () => {
    await vigia(['demo', '--data', data]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what does not add up in the built-in workspace, and ends with 1 while something waits', async () => {
    const { exitCode, output, errors } = await vigia(['check', '--data', data, '--lang', 'es']);
    expect(errors).toBe('');
    expect(exitCode).toBe(1);
    expect(output).toContain('Contradicción\n');
    expect(output).toMatch(/1\.359 casos \(Fiscalía General\) y 947 denuncias/);
    expect(output).toMatch(/\/desk\/findings\/[0-9a-f]{16}\n/);
    expect(output).toMatch(/hallazgos, \d+ por decidir/);
  });

  it('gives programs the numbers and the claims with their addresses', async () => {
    const { exitCode, output } = await vigia([
      'check',
      '--data',
      data,
      '--json',
      '--check',
      'contradiction',
      '--place',
      'La Paz',
    ]);
    expect(exitCode).toBe(1);
    const [finding, ...others] = JSON.parse(output);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'contradiction', state: 'new' });
    expect(finding.claims.map((claim: { value: number }) => claim.value).toSorted()).toEqual([525, 691]);
    for (const claim of finding.claims) expect(claim.address).toBe(`/desk/claims/${claim.id}`);
  });

  it('ends with 0 when nothing asked for waits, and finds the same when it computes anew', async () => {
    const none = await vigia(['check', '--data', data, '--measure', 'price']);
    expect(none).toMatchObject({ exitCode: 0, output: 'There are no such findings among the reviewed claims.\n' });
    const before = await vigia(['check', '--data', data, '--json']);
    const rebuilt = await vigia(['check', '--data', data, '--json', '--rebuild']);
    expect(rebuilt.errors).toMatch(/^Computed \d+ findings among \d+ reviewed claims\.\n$/);
    expect(rebuilt.output).toBe(before.output);
  });

  it('refuses what it does not know with what there is', async () => {
    for (const [args, words] of [
      [['--check', 'gossip'], /no check "gossip".*contradiction/],
      [['--measure', 'sorrow'], /no measure "sorrow".*cases_reported/],
      [['--lang', 'fr'], /es or en/],
    ] as const) {
      const { exitCode, errors } = await vigia(['check', '--data', data, ...args]);
      expect(exitCode).toBe(2);
      expect(errors).toMatch(words);
    }
  });
});
