import { join } from 'node:path';
import { readRelease, releaseFolderName, releaseNumbers } from './read-release.server.ts';
import type { Release } from './release.ts';

export interface CurrentRelease {
  readonly release: Release;
  readonly folder: string;
}

/** How long a reader may see the release before: the folder is looked at no more often than this. */
const LOOK_AGAIN_AFTER_MS = 1000;

let held: { dataFolder: string; number: number; current: CurrentRelease; lookedAt: number } | null = null;

/** Looks at the folder at the next request: a release was just built in this process. */
export function lookForNewRelease(): void {
  if (held) held.lookedAt = 0;
}

/**
 * The newest release of a data folder, read once and kept until a newer one appears; null when nothing was released.
 * @param dataFolder the data folder; by default the one the server was started with
 * @throws ReleaseError when the newest release is damaged and no other is held
 */
export async function currentRelease(
  dataFolder = process.env.VIGIA_DATA ?? 'vigia-data',
): Promise<CurrentRelease | null> {
  const now = Date.now();
  if (held?.dataFolder === dataFolder && now - held.lookedAt < LOOK_AGAIN_AFTER_MS) return held.current;
  const newest = (await releaseNumbers(dataFolder)).at(-1);
  if (newest === undefined) return null;
  if (held?.dataFolder === dataFolder && held.number === newest) {
    held.lookedAt = now;
    return held.current;
  }
  const folder = join(dataFolder, 'releases', releaseFolderName(newest));
  held = { dataFolder, number: newest, current: { release: await readRelease(folder), folder }, lookedAt: now };
  return held.current;
}
