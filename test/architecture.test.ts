import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '..', 'src');

/**
 * The folders from the outside in. A folder may import from its own line and from lines below it, never from above:
 * documents → claims → figures, both → release → public.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['web', 'cli'],
  ['releases', 'evaluation'],
  ['charts'],
  ['claims'],
  ['extraction'],
  ['accounts', 'documents', 'sources', 'i18n', 'privacy', 'exports'],
  ['database', 'places', 'periods'],
  ['vocabulary'],
];

/** Within these lines folders do not know each other, except where named here. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  cli: ['web'],
  // What is indexed leaves out who must not be found.
  sources: ['privacy'],
};

/** The form of a claim is shared: extraction proposes what claims keeps. */
const SHARED_FILES = new Set(['claims/claim.ts', 'claims/claim-id.ts']);

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('#src/')) return [{ file, target: specifier.slice('#src/'.length) }];
    if (!specifier.startsWith('.')) return [];
    const target = relative(SOURCE, join(SOURCE, file, '..', specifier));
    return target.startsWith('..') ? [] : [{ file, target }];
  });
}

const layerOf = (path: string) => LAYERS.findIndex((layer) => layer.includes(path.split('/')[0]!));
const files = globSync('**/*.{ts,svelte}', { cwd: SOURCE }).map((file) => file.replaceAll('\\', '/'));
const productFiles = files.filter((file) => !file.endsWith('.test.ts'));

describe('The house', () => {
  it('has a line for each folder', () => {
    expect(files.filter((file) => layerOf(file) === -1)).toEqual([]);
  });

  it('lets imports point inward only', () => {
    const wrong = productFiles
      .flatMap(importsOf)
      .filter(({ file, target }) => {
        const from = file.split('/')[0]!;
        const to = target.split('/')[0]!;
        if (from === to || SHARED_FILES.has(target)) return false;
        if (layerOf(target) > layerOf(file)) return false;
        return !(layerOf(target) === layerOf(file) && NEIGHBOURS[from]?.includes(to));
      })
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('lets the public pages read releases and never the store', () => {
    const wrong = productFiles
      .filter((file) => file.startsWith('web/routes/(public)/') || file.startsWith('web/public/'))
      .flatMap(importsOf)
      .filter(({ target }) => /^(database|accounts|documents|extraction)\/|store|context\.server/.test(target))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('lets commands alone ask how well claims are read', () => {
    const wrong = productFiles
      .filter((file) => !/^(evaluation|cli)\//.test(file))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('evaluation/'))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('names files that touch a disk, a database, a network or a clock `.server.ts`', () => {
    const touching =
      /from '(node:fs|node:fs\/promises|node:http|node:net|node:child_process|better-sqlite3|pg)'|\bnew Date\(\)|Date\.now\(\)/;
    const wrong = productFiles
      .filter((file) => file.endsWith('.ts') && !/\.server\.ts$|\+server\.ts$/.test(file) && !file.startsWith('cli/'))
      .filter((file) => touching.test(readFileSync(join(SOURCE, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('keeps files short enough to be read at once', () => {
    const long = productFiles
      .map((file) => ({ file, lines: readFileSync(join(SOURCE, file), 'utf8').split('\n').length }))
      .filter(({ file, lines }) => lines > 450 && !/(corpus|rules|vocabulary|i18n)/.test(file));
    expect(long).toEqual([]);
  });

  it('says at the door of each folder what enters, what leaves and what it must never do', () => {
    const folders = [...new Set(files.map((file) => file.split('/')[0]!))];
    const silent = folders.filter(
      (folder) => !files.length || !globSync(`${folder}/README.md`, { cwd: SOURCE }).length,
    );
    expect(silent).toEqual([]);
  });
});
