import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vigia } from '../../test/command-line.ts';

/** Invented text. */
const TEXT =
  'La Policía de Bolivia registró 45 víctimas de trata en 2011. Entre ellas la adolescente Juanita Inventada, de Potosí.';

let folder: string;
const data = () => ['--data', join(folder, 'data')];

describe('vigia search', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vigia-search-'));
    writeFileSync(join(folder, 'nota.txt'), TEXT);
    const added = await vigia(
      ['add', join(folder, 'nota.txt'), '--publisher', 'El Ejemplo', '--published', '2012-05-01', ...data()],
      { cwd: folder },
    );
    expect(added.errors).toBe('');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints what it finds with the words around it', async () => {
    const found = await vigia(['search', 'victimas', 'policia', ...data()]);
    expect(found).toMatchObject({ exitCode: 0, errors: '' });
    expect(found.output).toMatch(/^document 1, claim 1,/);
    expect(found.output).toContain('La [Policía] de Bolivia registró 45 [víctimas]');
    expect(found.output).toContain('/desk/documents/');
  });

  it('finds by facts, as JSON', async () => {
    const args = ['search', '--measure', 'victims_identified', '--place', 'Bolivia', '--from', '2012-05-01', '--json'];
    const { output, exitCode } = await vigia([...args, ...data()]);
    expect(exitCode).toBe(0);
    const read = JSON.parse(output) as { kind: string; hits: { title: string }[] };
    expect(read).toMatchObject({ kind: 'claim', counts: { claim: 1 }, more: [] });
    expect(read.hits[0]!.title).toContain('45');
  });

  it('neither finds nor prints a victim', async () => {
    expect(await vigia(['search', 'juanita', ...data()])).toMatchObject({ exitCode: 1 });
    const { output } = await vigia(['search', 'potosi', '--kind', 'document', ...data()]);
    expect(output).toContain('[Potosí]');
    expect(output).not.toContain('Juanita');
  });

  it('finds the same after the index was built anew', async () => {
    const before = await vigia(['search', 'trata', '--json', ...data()]);
    expect(await vigia(['search', '--rebuild', ...data()])).toMatchObject({ exitCode: 0, errors: '' });
    expect(await vigia(['search', 'trata', '--json', ...data()])).toEqual(before);
  });

  it('says what is wrong in one sentence', async () => {
    for (const [args, sentence] of [
      [[], /Say what to find/],
      [['-'], /Say what to find/],
      [['x', '--kind', 'y'], /--kind y is not known/],
      [['x', '--place', 'Utopía'], /is no place that is known/],
      [['x', '--producer', 'nobody'], /is no producer here/],
      [['x', '--from', '2012-13-01'], /is not a day that exists/],
      [['x', '--rebuild'], /either what to find or --rebuild/],
    ] as const) {
      const { exitCode, errors } = await vigia(['search', ...args, ...data()]);
      expect(errors, args.join(' ')).toMatch(sentence);
      expect(exitCode).toBe(2);
    }
  });
});
