import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseFolderName, releaseNumbers } from '#src/releases/read-release.server.ts';
import { readWithdrawal } from '#src/releases/withdraw-release.server.ts';

declare global {
  namespace App {
    interface Error {
      /** The last release that holds what this address led to; set where a figure was withdrawn or replaced. */
      lastRelease?: number;
    }
  }
}

/** How many earlier releases are searched: an address older than that is said not to be there. */
const RELEASES_SEARCHED = 50;

/** Ids in earlier releases, by folder: these never change. */
const idsByFolder = new Map<string, ReadonlySet<string>>();

/**
 * The number of the last release before the current one that holds a claim; null when none does, or none can be read.
 * @param current number of the current release
 */
export async function lastReleaseWith(dataFolder: string, id: string, current: number): Promise<number | null> {
  if (!/^[0-9a-f]{16}$/.test(id)) return null;
  const earlier = (await releaseNumbers(dataFolder)).filter((number) => number < current).slice(-RELEASES_SEARCHED);
  for (const number of earlier.toReversed()) {
    if (await readWithdrawal(dataFolder, number)) continue;
    if ((await idsIn(join(dataFolder, 'releases', releaseFolderName(number)))).has(id)) return number;
  }
  return null;
}

async function idsIn(folder: string): Promise<ReadonlySet<string>> {
  const known = idsByFolder.get(folder);
  if (known) return known;
  let ids: ReadonlySet<string>;
  try {
    const claims: unknown = JSON.parse(await readFile(join(folder, 'claims.json'), 'utf8'));
    ids = new Set(Array.isArray(claims) ? claims.map((claim: { id?: unknown }) => String(claim.id)) : []);
  } catch {
    // A release that is damaged says nothing about an address.
    return new Set();
  }
  idsByFolder.set(folder, ids);
  return ids;
}
