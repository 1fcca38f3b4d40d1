import { COMMAND_LINE } from '../database/audit.server.ts';
import { openDatabase } from '../database/connection.server.ts';
import { prepareDataFolder } from '../database/data-folder.server.ts';
import { join } from 'node:path';
import { buildRelease, listReleases } from '../releases/build-release.server.ts';
import { readRelease, ReleaseError, releaseFolderName, releaseNumbers } from '../releases/read-release.server.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { dataFolderOf, parseOptions, wholeNumber } from './options.ts';

export const command: Command = {
  name: 'release',
  summary: 'builds, verifies or lists releases: what the public site shows',
  usage: `
Usage: vigia release build [--data DIR]
       vigia release verify [NUMBER] [--data DIR]
       vigia release list [--data DIR]

build   freezes the reviewed claims as the next release, releases/NNNN/ in the data folder
verify  checks every file of a release (default: all) against its manifest; exit code 1 when one differs
list    prints the releases, the newest first`,
  async run(args, io) {
    const { values, positionals } = parseOptions('release', args, { data: { type: 'string' } });
    const folder = prepareDataFolder(dataFolderOf(values.data, io));
    const [action, number, ...rest] = positionals;
    if (rest.length > 0 || (number !== undefined && action !== 'verify'))
      throw new CommandError(`"${[number, ...rest].join(' ')}" is too much. See: vigia release --help`, EXIT.usage);
    switch (action) {
      case 'build':
        return withStore(folder, io, async (database) => {
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
      default:
        throw new CommandError('Say what to do: build, verify or list. See: vigia release --help', EXIT.usage);
    }
  },
};

type Store = Awaited<ReturnType<typeof openDatabase>>;

async function withStore(folder: string, io: CommandIo, work: (database: Store) => Promise<number>): Promise<number> {
  const database = await openDatabase({ folder, databaseUrl: io.environment.DATABASE_URL || undefined });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

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
