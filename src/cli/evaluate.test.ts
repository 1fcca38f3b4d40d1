import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vigia } from '../../test/command-line.ts';
import { readDocument } from '../claims/claim-store.server.ts';
import { listDocuments } from '../claims/document-list.server.ts';
import { reviewClaim } from '../claims/review/review.server.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import { openDatabase } from '../database/connection.server.ts';

/** All texts are invented. */
const TEXT = 'La Policía de Bolivia registró 45 víctimas de trata en 2011.';
const item = (changes: object = {}, claimChanges: object = {}) => ({
  id: 'inventado-1',
  url: null,
  title: 'Nota inventada',
  lang: 'es',
  published: '2012-05-01',
  text: TEXT,
  claims: [
    {
      token: '45',
      tokenStart: 31,
      tokenEnd: 33,
      quote: TEXT,
      start: 0,
      end: TEXT.length,
      value: 45,
      measure: 'victims_identified',
      unit: 'victim',
      place: ['Bolivia'],
      periodStart: '2011-01-01',
      periodEnd: '2011-12-31',
      ...claimChanges,
    },
  ],
  ...changes,
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-evaluate-'));
  const file = (name: string, json: unknown) => writeFileSync(join(folder, name), JSON.stringify(json));
  file('right.json', { items: [item()] });
  file('wrong.json', [item({ id: 'inventado-2' }, { measure: 'arrests', unit: 'person' })]);
  file('misplaced.json', [item({}, { tokenStart: 30, tokenEnd: 32 })]);
  file('held-out.json', { heldOut: true, items: [item()] });
  file('french.json', [item({ lang: 'fr' })]);
  file('other.json', { hello: 1 });
  writeFileSync(join(folder, 'broken.json'), '{"items":[');
  mkdirSync(join(folder, 'several'));
  file('several/a.json', item());
  file('several/b.json', item({ id: 'inventado-3' }));
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => vigia(['evaluate', ...args], { cwd: folder });

describe('vigia evaluate', () => {
  it('prints levels, fields, reliability and misses', async () => {
    const { exitCode, output } = await run('right.json');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^es +e: all of them +100\.0 +100\.0 +100\.0 +–$/m);
    for (const title of ['Levels', 'Fields', 'Recall by measure', 'Reliability of confidence', 'Misses by kind'])
      expect(output).toContain(title);
  });

  it('reports several together and each alone', async () => {
    const { output } = await run('right.json', 'wrong.json', '--json');
    const { sets } = JSON.parse(output) as { sets: { name: string; groups: { documents: number }[] }[] };
    expect(sets.map(({ name, groups }) => [name, groups[0]!.documents])).toEqual([
      ['right.json', 1],
      ['wrong.json', 1],
      ['all of them', 2],
    ]);
  });

  it('reads the files of a folder', async () => {
    expect((await run('several')).output).toContain('es: 2 documents, 2 claims, 2 proposals.');
  });

  it('lists errors where they stand when asked', async () => {
    const { output } = await run('wrong.json', '--errors', '5');
    expect(output).toMatch(/wrong field {2}inventado-2 {2}measure victims_identified for arrests\n.*\[45\]/);
  });

  it.each([
    [[], 2, /which annotated documents/],
    [['missing.json'], 3, /missing\.json: there is no such file/],
    [['empty'], 3, /empty: there are no \.json files/],
    [['broken.json'], 1, /broken\.json: is not JSON/],
    [['other.json'], 1, /other\.json: holds no annotated documents/],
    [
      ['misplaced.json'],
      1,
      /misplaced\.json: item 1 \(inventado-1\), claim 1: .*"45" is not at 30–32.*stands at 31–33/,
    ],
    [['french.json'], 1, /inventado-1: its language "fr" is not one/],
    [['right.json', '--lang', 'en'], 2, /no annotated document is in this language/],
    [['right.json', '--errors', 'x'], 2, /--errors x/],
    [['right.json', 'held-out.json', '--errors', '3'], 2, /held-out\.json is held out/],
  ])('says what is wrong with %j', async (args, expectedCode, sentence) => {
    const { exitCode, output, errors } = await run(...args);
    expect([exitCode, output]).toEqual([expectedCode, '']);
    expect(errors).toMatch(sentence);
  });
});

describe('vigia gold', () => {
  it('exports what was reviewed and says what stays', async () => {
    writeFileSync(join(folder, 'report.txt'), TEXT);
    writeFileSync(join(folder, 'later.txt'), 'La Policía de Bolivia detuvo a 8 personas por trata en 2010.');
    const added = ['--publisher', 'El Ejemplo', '--published', '2012-05-01', '--data', join(folder, 'store')];
    await vigia(['add', 'report.txt', 'later.txt', ...added], { cwd: folder });

    const early = await vigia(['gold', 'export', '--data', join(folder, 'store')], { cwd: folder });
    expect(early.exitCode).toBe(3);
    expect(early.errors).toContain('2 documents with undecided proposals');

    const database = await openDatabase({ folder: join(folder, 'store') });
    const report = (await listDocuments(database)).find(({ fileName }) => fileName === 'report.txt')!;
    for (const { id, revision } of (await readDocument(database, report.id))!.claims)
      await reviewClaim(database, COMMAND_LINE, new Date('2026-01-02T00:00:00Z'), {
        claimId: id,
        revision,
        decision: 'accept',
      });
    await database.close();

    const { exitCode, output } = await vigia(
      ['gold', 'export', '--out', 'desk.json', '--data', join(folder, 'store')],
      {
        cwd: folder,
      },
    );
    expect(exitCode).toBe(0);
    expect(output).toBe(
      'Exported 1 document with 1 claim: desk.json\nLeft out: 1 document with undecided proposals, which would count as false alarms.\n',
    );
    expect(JSON.parse(readFileSync(join(folder, 'desk.json'), 'utf8'))).toMatchObject({ items: [{ text: TEXT }] });
    expect((await run('desk.json')).output).toMatch(/^es +e: all of them +100\.0 +100\.0/m);
  });

  it('says what is wrong', async () => {
    expect(await vigia(['gold'], { cwd: folder })).toMatchObject({ exitCode: 2, output: '' });
    const noFolder = await vigia(['gold', 'export', '--out', 'nowhere/desk.json', '--data', join(folder, 'store')], {
      cwd: folder,
    });
    expect(noFolder.exitCode).toBe(3);
    expect(noFolder.errors).toMatch(/--out nowhere\/desk\.json: there is no folder/);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});
