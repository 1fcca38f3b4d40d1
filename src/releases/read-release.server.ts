import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { producerSchema, sourceSchema } from '../sources/source.ts';
import { namesUnreleased } from './release-figure.ts';
import {
  releasedClaimSchema,
  releasedFigureSchema,
  releasedPlaceSchema,
  releaseManifestSchema,
  type Release,
} from './release.ts';

/** A release folder is missing, incomplete or was changed; the message says which file. */
export class ReleaseError extends Error {}

/** The folder name of a release. @example releaseFolderName(7) // '0007' */
export function releaseFolderName(number: number): string {
  return String(number).padStart(4, '0');
}

/** Numbers of the releases in a data folder, the oldest first. Folders still being written do not count. */
export async function releaseNumbers(dataFolder: string): Promise<readonly number[]> {
  let names: string[];
  try {
    names = await readdir(join(dataFolder, 'releases'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter((name) => /^\d{4,}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * Reads a release and checks every file against its manifest.
 * @throws ReleaseError when a file is missing or is not the one that was released, or a figure names a claim that is not there
 */
export async function readRelease(folder: string): Promise<Release> {
  const manifest = releaseManifestSchema.parse(JSON.parse(await readReleased(folder, 'release.json')));
  const contents = new Map<string, string>();
  for (const file of manifest.files) {
    contents.set(file.path, await readWhole(folder, file));
  }
  const table = <T extends z.ZodType>(name: string, row: T) =>
    z.array(row).parse(JSON.parse(contents.get(`${name}.json`) ?? '[]'));
  const claims = table('claims', releasedClaimSchema);
  const figures = table('figures', releasedFigureSchema);
  const ids = new Set(claims.map(({ id }) => id));
  const astray = figures.find((figure) => namesUnreleased(figure, (id) => ids.has(id)));
  if (astray)
    throw new ReleaseError(
      `${join(folder, 'figures.json')}: figure ${astray.id} names a claim that is not in this release. Restore it from a backup or another copy.`,
    );
  return {
    manifest,
    figures,
    claims,
    sources: table('sources', sourceSchema),
    producers: table('producers', producerSchema),
    places: table('places', releasedPlaceSchema),
  };
}

/**
 * The figures of a release alone, checked against its manifest.
 * @throws ReleaseError when the file is missing or is not the one that was released
 */
export async function readReleasedFigures(folder: string): Promise<Release['figures']> {
  const manifest = releaseManifestSchema.parse(JSON.parse(await readReleased(folder, 'release.json')));
  const file = manifest.files.find(({ path }) => path === 'figures.json');
  // Releases from before there were figures have none.
  return file ? z.array(releasedFigureSchema).parse(JSON.parse(await readWhole(folder, file))) : [];
}

/** A file of a release as it was released. */
async function readWhole(folder: string, file: { readonly path: string; readonly sha256: string }): Promise<string> {
  const content = await readReleased(folder, file.path);
  if (createHash('sha256').update(content).digest('hex') !== file.sha256)
    throw new ReleaseError(
      `${join(folder, file.path)} is not the file that was released. Restore it from a backup or another copy.`,
    );
  return content;
}

async function readReleased(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    throw new ReleaseError(
      `${join(folder, name)} cannot be read (${(error as Error).message}). Restore it from a backup.`,
      { cause: error },
    );
  }
}
