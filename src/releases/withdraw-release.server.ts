import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { inTransaction, type Actor } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { writeDurably } from '../database/durable-file.server.ts';
import { ReleaseError, releaseFolderName, releaseNumbers } from './read-release.server.ts';

/** What stays of a release that was withdrawn: its number, so that a citation finds an answer. */
const NOTICE = 'withdrawn.json';

export const withdrawalSchema = z.object({
  number: z.number().int().positive(),
  withdrawnAt: z.iso.datetime(),
  withdrawnBy: z.string(),
  reason: z.string(),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/**
 * Takes a release out of the world: its tables are removed for ever, its number and the reason stay. For the day on which
 * something was published that may harm a person. The newest release cannot be withdrawn: build the one that replaces it
 * first.
 * @throws ReleaseError with what to do when the release is the newest or is not there
 */
export async function withdrawRelease(
  database: Database,
  dataFolder: string,
  actor: Actor,
  now: Date,
  withdrawn: { number: number; reason: string },
): Promise<Withdrawal> {
  const { number, reason } = withdrawn;
  const numbers = await releaseNumbers(dataFolder);
  if (!numbers.includes(number)) throw new ReleaseError(`There is no release ${number}. Run: vigia release list`);
  if (number === numbers.at(-1))
    throw new ReleaseError(
      `Release ${number} is the one that the public site shows. Build the release that replaces it first: vigia release build`,
    );
  const folder = join(dataFolder, 'releases', releaseFolderName(number));
  const notice: Withdrawal = { number, withdrawnAt: now.toISOString(), withdrawnBy: actor.name, reason };
  await inTransaction(database, actor, now, async (write) => {
    write.record({ action: 'release.withdrawn', subject: `release/${number}` });
    // The notice first: a withdrawal that a power cut interrupts is finished by doing it again.
    await writeDurably(join(folder, NOTICE), `${JSON.stringify(notice, null, 1)}\n`);
    for (const name of await readdir(folder)) if (name !== NOTICE) await rm(join(folder, name), { recursive: true });
  });
  return notice;
}

/** What was said when a release was withdrawn; null when it was not. */
export async function readWithdrawal(dataFolder: string, number: number): Promise<Withdrawal | null> {
  try {
    const text = await readFile(join(dataFolder, 'releases', releaseFolderName(number), NOTICE), 'utf8');
    return withdrawalSchema.parse(JSON.parse(text));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
