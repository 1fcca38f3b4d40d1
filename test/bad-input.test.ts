import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDocx, makePdf, makeZipBomb, pdfLines, withFalseSize } from './make-document.ts';
import { holdDataFolder } from '../src/database/data-folder.server.ts';
import { vigia } from './command-line.ts';

/** Invented sentences, long enough to be recognised. */
const SPANISH =
  'En 2019 la fiscalía de la ciudad inventada registró 40 casos de trata de personas, según el Observatorio Inventado.\n';
const FRENCH =
  "En 2019, le parquet de la ville inventée a enregistré quarante affaires de traite des êtres humains, selon l'observatoire. Les victimes étaient surtout des jeunes filles venues de la campagne.\n";

let folder: string;
let dataFolder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-bad-'));
  dataFolder = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const add = (file: string, ...more: string[]) =>
  vigia(['add', file, '--publisher', 'El Ejemplo', '--published', '2020-05-04', '--data', dataFolder, ...more], {
    cwd: folder,
  });
const oneSentence = (text: string) => text.trim().split('\n').length === 1;

/** Description, content of the file, what the sentence must name. */
const FILES: readonly (readonly [string, () => string | Uint8Array, RegExp])[] = [
  ['an empty file', () => '', /no text/],
  ['a text of 50 MB', () => SPANISH.repeat(Math.ceil(50e6 / SPANISH.length)), /MB/],
  [
    'binary junk named .txt',
    () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    /not (a )?text/,
  ],
  ['a text in French', () => FRENCH.repeat(3), /French/],
  // All under a name that says something else.
  ['a PDF with a password', () => makePdf([pdfLines(['x'])], { encrypted: true }), /password/],
  ['a scanned PDF', () => makePdf([[], [], []]), /3 pages but no text.*OCR/],
  ['a PDF that is cut off', () => makePdf([pdfLines([SPANISH.trim()])]).subarray(0, 400), /damaged or incomplete/],
  ['a Word file that unpacks without end', () => makeZipBomb('word/document.xml', 150), /unpack/],
  ['a workbook that unpacks without end', () => makeZipBomb('xl/workbook.xml', 150), /unpack/],
  [
    'a Word file with a false label that unpacks without end',
    () => withFalseSize(makeZipBomb('word/document.xml', 150), 'word/document.xml', 90_000),
    /unpack/,
  ],
  ['a Word file that is cut off', () => makeDocx([SPANISH]).subarray(0, 500), /damaged or incomplete/],
  ['a web page of 30 MB', () => `<html><body>${`<p>${SPANISH}</p>`.repeat(250_000)}`, /MB/],
  ['a web page of 8 MB of markup', () => `<html><body>${'<p><b>12</b></p>'.repeat(500_000)}`, /MB/],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), /PNG/],
];

describe('Bad input gets one clear sentence', () => {
  for (const [description, content, names] of FILES) {
    it(`for ${description}, and nothing is stored`, async () => {
      const file = write('input.txt', content());
      const extracted = await vigia(['extract', file, '--published', '2020-05-04'], { cwd: folder });
      expect(extracted.errors).toMatch(names);
      expect(oneSentence(extracted.errors)).toBe(true);
      expect([1, 3]).toContain(extracted.exitCode);

      const added = await add(file);
      expect(added.errors).toMatch(names);
      expect(added.errors).toContain('input.txt');
      expect(oneSentence(added.errors)).toBe(true);
      expect(added.exitCode).toBe(1);
      expect(existsSync(join(dataFolder, 'documents')) ? readdirSync(join(dataFolder, 'documents')) : []).toEqual([]);
    });
  }

  it('for a day of publication in the future, given or in the document itself', async () => {
    const text = write('input.txt', SPANISH);
    const page = write(
      'page.html',
      `<html><head><meta property="og:site_name" content="El Ejemplo"><meta property="article:published_time" content="2941-03-02"></head><body><p>${SPANISH}</p></body></html>`,
    );
    const given = await vigia([
      'add',
      text,
      '--publisher',
      'El Ejemplo',
      '--published',
      '2940-01-01',
      '--data',
      dataFolder,
    ]);
    expect(given).toMatchObject({ exitCode: 1, errors: expect.stringContaining('2940-01-01, is in the future') });
    const said = await vigia(['add', page, '--data', dataFolder]);
    expect(said).toMatchObject({ exitCode: 1, errors: expect.stringContaining('2941-03-02, is in the future') });
    expect(oneSentence(said.errors)).toBe(true);
    expect(existsSync(join(dataFolder, 'documents'))).toBe(false);
  });

  it('for a document that does not say who published it and when', async () => {
    const result = await vigia(['add', write('input.txt', SPANISH), '--data', dataFolder]);
    expect(result).toMatchObject({ exitCode: 1, errors: expect.stringContaining('neither who published it nor when') });
  });

  it('for a cell of a table that says no number, and the others become proposals', async () => {
    const table = write('casos.csv', 'Departamento;2011;2012\nLa Paz;100;no sé\nOruro;7;8\n');
    const mapping = write(
      'mapping.json',
      JSON.stringify({
        layout: 'periods-across',
        headingRow: 1,
        firstRow: 2,
        placeColumn: 1,
        valueColumns: [2, 3],
        within: 'Bolivia',
        measure: 'cases_reported',
        unit: 'case',
        scope: 'mixed',
        numbers: 'comma',
      }),
    );
    const result = await add(table, '--mapping', mapping);
    expect(result.errors.trim()).toMatch(/cell C2: "no sé" is not a number$/);
    expect(result.output).toContain('added with 3 proposed claims');
    expect(result.exitCode).toBe(1);
    const wrong = await add(table, '--mapping', write('bad.json', '{"layout": "list"}'));
    expect(wrong).toMatchObject({ exitCode: 2, errors: expect.stringContaining('bad.json: headingRow') });
  });

  it('for a date that does not exist', async () => {
    const file = write('input.txt', SPANISH);
    for (const command of ['extract', 'add']) {
      const result = await vigia(
        [command, file, '--publisher', 'El Ejemplo', '--published', '2012-02-30', '--data', dataFolder].slice(
          0,
          command === 'add' ? 8 : 6,
        ),
      );
      expect(result).toMatchObject({ exitCode: 2, errors: expect.stringContaining('2012-02-30') });
    }
  });

  it('for a file that is not there, and the other files are added', async () => {
    const good = write('good.txt', SPANISH);
    const result = await vigia(
      ['add', 'missing.txt', good, '--publisher', 'El Ejemplo', '--published', '2020-05-04', '--data', dataFolder],
      { cwd: folder },
    );
    expect(result.exitCode).toBe(1);
    expect(result.errors).toContain('missing.txt');
    expect(result.output).toMatch(/good\.txt: added with 1 proposed claims/);
  });

  it('for an unknown command and an unknown option', async () => {
    expect(await vigia(['publish-all'])).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('no command "publish-all"'),
    });
    expect(await vigia(['release', 'list', '--colour'])).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('--colour'),
    });
    expect(await vigia(['serve', '--port', 'eighty'])).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('--port eighty'),
    });
  });

  it('for a second server on the same data folder', async () => {
    mkdirSync(dataFolder);
    const held = holdDataFolder(dataFolder);
    try {
      const result = await vigia(['demo', '--data', dataFolder]);
      expect(result).toMatchObject({ exitCode: 3, errors: expect.stringContaining('Another Vigía server is using') });
      expect(oneSentence(result.errors)).toBe(true);
    } finally {
      held.release();
    }
  });

  it('for a full disk, and nothing is half written', async ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
    if (mounted.status !== 0) skip('a small disk cannot be mounted here (needs root)');
    try {
      const full = join(disk, 'data');
      const result = await vigia(['demo', '--data', full]);
      expect(result.exitCode).toBe(3);
      expect(oneSentence(result.errors)).toBe(true);
      expect(result.errors).toMatch(/full|free/);
      const releases = join(full, 'releases');
      expect(existsSync(releases) ? readdirSync(releases) : []).toEqual([]);
      // With more room the same command goes through: nothing was left in the way.
      expect(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status).toBe(0);
      expect(await vigia(['demo', '--once', '--data', full])).toMatchObject({ exitCode: 0, errors: '' });
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
