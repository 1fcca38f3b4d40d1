import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GoldError, parseGold, type GoldSet } from './annotation.ts';

/** The gold could not be opened, as opposed to gold that was read and is wrong. */
export class GoldUnreadableError extends Error {
  override readonly name = 'GoldUnreadableError';
}

/**
 * The annotated documents of a file, or of all JSON files of a folder in the order of their names.
 * @throws GoldUnreadableError when there is nothing to open, GoldError when what is there is wrong
 */
export async function readGold(path: string, folder: string): Promise<GoldSet> {
  const absolute = resolve(folder, path);
  const status = await stat(absolute).catch(() => null);
  if (status === null)
    throw new GoldUnreadableError(`${path}: there is no such file or folder; check the path and the spelling.`);
  if (!status.isDirectory()) return readGoldFile(absolute, path);
  const names = (await readdir(absolute)).filter((name) => name.endsWith('.json')).toSorted();
  if (names.length === 0)
    throw new GoldUnreadableError(`${path}: there are no .json files in this folder; name the folder that holds them.`);
  const sets: GoldSet[] = [];
  const problems: string[] = [];
  for (const name of names) {
    try {
      sets.push(await readGoldFile(join(absolute, name), join(path, name)));
    } catch (error) {
      if (!(error instanceof GoldError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new GoldError(problems);
  return joinSets(sets);
}

/** Several sets as one; it is held out as soon as one of them is. */
export function joinSets(sets: readonly GoldSet[]): GoldSet {
  return {
    about: sets.every(({ about }) => about === sets[0]?.about) ? (sets[0]?.about ?? null) : null,
    heldOut:
      sets.some(({ heldOut }) => heldOut === true) || (sets.every(({ heldOut }) => heldOut === false) ? false : null),
    documents: sets.flatMap(({ documents }) => documents),
  };
}

async function readGoldFile(absolute: string, shown: string): Promise<GoldSet> {
  const text = await readFile(absolute, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new GoldUnreadableError(`${shown}: the file cannot be read (${error.code}); check its permissions.`);
  });
  try {
    return parseGold(parseJson(text));
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    throw new GoldError(error.problems.map((problem) => `${shown}: ${problem}`));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new GoldError([`is not JSON (${(error as Error).message}); correct it there or export it again.`]);
  }
}
