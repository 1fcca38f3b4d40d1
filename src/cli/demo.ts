import { join } from 'node:path';
import { hasWorkspace, loadWorkspace } from '../claims/workspace/load-workspace.server.ts';
import { readWorkspace } from '../claims/workspace/workspace.server.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import { holdDataFolder, prepareDataFolder } from '../database/data-folder.server.ts';
import { buildRelease, listReleases } from '../releases/build-release.server.ts';
import { CommandError, EXIT, type Command } from './command.ts';
import { dataFolderOf, parseOptions } from './options.ts';
import { PROGRAM_FOLDER } from './pages-build.server.ts';
import { withStore } from './with-store.ts';

const BOLIVIA = join(PROGRAM_FOLDER, 'data', 'bolivia');

export const command: Command = {
  name: 'demo',
  summary: 'fills an empty data folder with the Bolivia workspace and builds its first release',
  usage: `
Usage: vigia demo [--data DIR] [--once]

  --data DIR  data folder (default: VIGIA_DATA, or vigia-data here)
  --once      do nothing, without complaint, when the folder holds a workspace already`,
  async run(args, io) {
    const { values } = parseOptions('demo', args, {
      data: { type: 'string' },
      once: { type: 'boolean', default: false },
    });
    const folder = prepareDataFolder(dataFolderOf(values.data, io));
    const held = holdDataFolder(folder);
    try {
      await withStore(folder, io, async (database) => {
        const filled = await hasWorkspace(database);
        if (filled && !values.once)
          throw new CommandError(
            `The store of ${folder} holds a workspace already; nothing was changed. Choose an empty folder with --data DIR.`,
          );
        if (!filled) {
          const { claims } = await loadWorkspace(database, COMMAND_LINE, io.now(), await readWorkspace(BOLIVIA));
          io.stdout.write(`Filled ${folder} with the Bolivia workspace: ${claims} reviewed claims.\n`);
        }
        // A start that was interrupted between filling and releasing continues here.
        if ((await listReleases(database)).length === 0) {
          const release = await buildRelease(database, folder, COMMAND_LINE, io.now());
          io.stdout.write(`Built release ${release.number} with ${release.claims} claims.\n`);
        }
      });
    } finally {
      held.release();
    }
    return EXIT.done;
  },
};
