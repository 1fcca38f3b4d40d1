import { COMMAND_LINE } from '../database/audit.server.ts';
import { existingDataFolder } from '../database/data-folder.server.ts';
import { join } from 'node:path';
import { buildRelease, listReleases } from '../releases/build-release.server.ts';
import { readRelease, ReleaseError, releaseFolderName, releaseNumbers } from '../releases/read-release.server.ts';
import { listReleaseChanges } from '../releases/release-changes.server.ts';
import { readWithdrawal, withdrawRelease } from '../releases/withdraw-release.server.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { dataFolderOf, parseOptions, wholeNumber } from './options.ts';
import { withStore } from './with-store.ts';

export const command: Command = {
  name: 'release',
  summary: 'builds, verifies, lists or withdraws releases: what the public site shows',
  usage: `
Usage: vigia release build [--data DIR]
       vigia release verify [NUMBER] [--data DIR]
       vigia release list [--data DIR]
       vigia release withdraw NUMBER --reason TEXT [--data DIR]

build   freezes the reviewed claims as the next release, releases/NNNN/ in the data folder
verify  checks every file of a release (default: all) against its manifest; exit code 1 when one differs
list    prints the releases, the newest first
withdraw  removes the tables of an earlier release for ever and keeps its number and the reason, which is public:
        for something published that may harm a person. Build the release that replaces it first.`,
  async run(args, io) {
    const { values, positionals } = parseOptions('release', args, {
      data: { type: 'string' },
      reason: { type: 'string' },
    });
    const folder = existingDataFolder(dataFolderOf(values.data, io));
    const [action, number, ...rest] = positionals;
    if (rest.length > 0 || (number !== undefined && action !== 'verify' && action !== 'withdraw'))
      throw new CommandError(`"${[number, ...rest].join(' ')}" is too much. See: vigia release --help`, EXIT.usage);
    switch (action) {
      case 'build':
        return withStore(folder, io, async (database) => {
          const { claims } = await listReleaseChanges(database, folder, { limit: 0 });
          if (claims === 0)
            throw new CommandError(
              `Nothing in ${folder} was accepted yet, so there is nothing to release. Review claims at the desk first, or give the right --data DIR.`,
            );
          const release = await buildRelease(database, folder, COMMAND_LINE, io.now());
          io.stdout.write(`Built release ${release.number} with ${release.claims} claims: ${release.folder}\n`);
          return EXIT.done;
        });
      case 'list':
        return withStore(folder, io, async (database) => {
          for (const release of await listReleases(database))
            io.stdout.write(`${release.number}\t${release.builtAt}\t${release.claims} claims\t${release.builtBy}\n`);
          return EXIT.done;
        });
      case 'verify':
        return verify(folder, number === undefined ? null : wholeNumber('release', 'NUMBER', number, 1, 1e9), io);
      case 'withdraw': {
        const which = wholeNumber('release', 'NUMBER', number ?? '', 1, 1e9);
        const reason = values.reason?.trim();
        if (!reason)
          throw new CommandError('Say why: --reason TEXT. It is shown in public; name nobody in it.', EXIT.usage);
        return withStore(folder, io, async (database) => {
          await withdrawRelease(database, folder, COMMAND_LINE, io.now(), { number: which, reason });
          io.stdout.write(`Release ${which} is withdrawn: its tables are gone, its number and the reason stay.\n`);
          return EXIT.done;
        });
      }
      default:
        throw new CommandError(
          'Say what to do: build, verify, list or withdraw. See: vigia release --help',
          EXIT.usage,
        );
    }
  },
};

async function verify(folder: string, only: number | null, io: CommandIo): Promise<number> {
  const numbers = (await releaseNumbers(folder)).filter((number) => only === null || number === only);
  if (numbers.length === 0)
    throw new CommandError(
      only === null
        ? `There is no release in ${folder} yet. Run: vigia release build`
        : `There is no release ${only} in ${folder}. Run: vigia release list`,
    );
  let damaged = 0;
  for (const number of numbers) {
    const withdrawal = await readWithdrawal(folder, number);
    if (withdrawal) {
      io.stdout.write(`Release ${number}: withdrawn on ${withdrawal.withdrawnAt.slice(0, 10)}: ${withdrawal.reason}\n`);
      continue;
    }
    try {
      const release = await readRelease(join(folder, 'releases', releaseFolderName(number)));
      io.stdout.write(
        `Release ${number}: ${release.manifest.files.length} files are as released, ${release.claims.length} claims.\n`,
      );
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      damaged++;
      io.stderr.write(`Release ${number}: ${error.message}\n`);
    }
  }
  return damaged === 0 ? EXIT.done : EXIT.refused;
}
