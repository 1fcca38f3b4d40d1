import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flatClaimSchema } from '../claims/claim.ts';
import { runVigia } from './run-vigia.ts';

/** All texts are invented. */
const TEXT = 'La Policía de Bolivia registró 45 víctimas de trata en 2011 y unas 12 en lo que va del año.';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-extract-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('Hubo 12 víctimas en Potosí en 2011.', 'latin1'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'junk.txt'), Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 31) % 256)));
  writeFileSync(
    join(folder, 'french.txt'),
    'La police a arrêté trois personnes soupçonnées de traite des êtres humains à Paris, selon le procureur de la République.',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const sink = (key: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[key] += chunk.toString();
        done();
      },
    });
  const code = await runVigia(['extract', ...args], {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: sink('out'),
    stderr: sink('err'),
    cwd: folder,
    environment: {},
    now: () => new Date('2026-01-01T00:00:00Z'),
    isTerminal: false,
  });
  return { code, ...written };
}

describe('vigia extract', () => {
  test('prints an array of flat claims', async () => {
    const { code, out } = await run(['a.txt', '--published', '2012-05-01', '--publisher', 'Diario Inventado']);
    const claims = flatClaimSchema.array().parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(claims.map(({ value, qualifier, periodEnd }) => [value, qualifier, periodEnd])).toEqual([
      [45, 'eq', '2011-12-31'],
      [12, 'about', '2012-05-01'],
    ]);
    expect(claims[0]?.attribution[0]).toBe('Diario Inventado');
  });

  test('explains each claim by its rules, and each number left out', async () => {
    const text =
      'Según el artículo 281 bis, la Policía de Bolivia registró más de 45 víctimas de trata en 2011. Hace 3 años no había ninguna.';
    writeFileSync(join(folder, 'explained.txt'), text);
    const { code, out } = await run(['explained.txt', '--published', '2012-05-01', '--explain']);
    expect(code).toBe(0);
    expect(out).toContain('more_than 45 victim · victims_identified · Bolivia · 2011-01-01 – 2011-12-31');
    for (const line of [/measure +victim noun/, /period +beside it: /, /qualifier +más de/]) {
      expect(out).toMatch(line);
    }
    const leftOut = out.slice(out.indexOf('Numbers left out'));
    expect(leftOut).toMatch(/281 bis:? +article/);
    expect(leftOut).toMatch(/2011 +part of a date or period/);
    const json = await run(['explained.txt', '--published', '2012-05-01', '--explain', '--format', 'json']);
    const [document] = JSON.parse(json.out) as {
      document: string;
      claims: { explanation: { topic: string; rule: string }[] }[];
      leftOut: { token: string; start: number; end: number; reason: string }[];
    }[];
    expect(document?.claims[0]?.explanation.map(({ topic }) => topic)).toContain('measure');
    for (const { token, start, end, reason } of document?.leftOut ?? []) {
      expect(text.slice(start, end)).toBe(token);
      expect(reason).not.toBe('');
    }
  });

  test('gives the same ids on standard input as from a file', async () => {
    const file = await run(['a.txt', '--published', '2012-05-01']);
    const stream = await run(['-', '--published', '2012-05-01'], TEXT);
    expect(stream.out).toBe(file.out);
  });

  test('reads Windows-1252', async () => {
    const { out } = await run(['latin.txt', '--lang', 'es']);
    expect((JSON.parse(out) as { place: string[] }[])[0]?.place).toEqual(['Bolivia/Potosí']);
  });

  test('prints CSV, a table, and one claim a line', async () => {
    const csv = await run(['a.txt', '--published', '2012-05-01', '--format', 'csv']);
    expect(csv.out.trim().split('\r\n')).toHaveLength(3);
    const table = await run(['a.txt', '--published', '2012-05-01', '--format', 'table']);
    expect(table.out).toContain('victims_identified');
    const lines = await run(['a.txt', '--published', '2012-05-01', '--format', 'jsonl']);
    expect(lines.out.trim().split('\n')).toHaveLength(2);
  });

  test('reads and writes one document a line', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT, published: '2012-05-01' }),
      '',
      '{"id":"b","text":" "}',
      'no json',
      '{"text":"x","published":"2012-02-30"}',
    ];
    const { code, out, err } = await run(['--jsonl'], input.join('\n'));
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; claims?: unknown[]; error?: { code: string } });
    expect(results.map(({ id, claims, error }) => [id, claims?.length ?? error?.code])).toEqual([
      ['a', 2],
      ['b', 'empty'],
      [4, 'not-json'],
      [5, 'not-a-document'],
    ]);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(3);
  });
});

describe('bad input gets one sentence', () => {
  test.each([
    [['empty.txt'], 1, /no text/],
    [['junk.txt'], 1, /not a text file/],
    [['french.txt'], 1, /French/],
    [['missing.txt'], 3, /no such file/],
    [['.'], 3, /folder/],
    [['a.txt', '--published', '2012-02-30'], 2, /2012-02-30/],
    [['a.txt', '--lang', 'fr'], 2, /fr/],
    [['a.txt', '--format', 'xml'], 2, /xml/],
    [['a.txt', '--bogus'], 2, /bogus/],
    [['a.txt', '--explain', '--format', 'csv'], 2, /--explain/],
    [[], 2, /which file/],
  ])('%j', async (args, expectedCode, sentence) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(expectedCode);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('and the other files are still read', async () => {
    const { code, out } = await run(['empty.txt', 'a.txt', '--published', '2012-05-01']);
    expect(code).toBe(1);
    expect((JSON.parse(out) as { document: string }[]).map(({ document }) => document)).toEqual(['a.txt', 'a.txt']);
  });
});
