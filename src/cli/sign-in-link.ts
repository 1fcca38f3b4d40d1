import { createSignInLink } from '../accounts/sign-in-link.server.ts';
import { existingDataFolder } from '../database/data-folder.server.ts';
import { EXIT, type Command } from './command.ts';
import { dataFolderOf, parseOptions } from './options.ts';
import { withStore } from './with-store.ts';

export const command: Command = {
  name: 'sign-in-link',
  summary: 'prints a one-time sign-in link, for the first start or a forgotten pass phrase',
  usage: `
Usage: vigia sign-in-link [NAME] [--data DIR]

  NAME        sign-in name of the person (default: the first administrator)
  --data DIR  data folder (default: VIGIA_DATA, or vigia-data here)

The link is valid for 24 hours and once. Put the address of your server in front of it.`,
  async run(args, io) {
    const { values, positionals } = parseOptions('sign-in-link', args, { data: { type: 'string' } });
    const folder = existingDataFolder(dataFolderOf(values.data, io));
    const { token } = await withStore(folder, io, (database) => createSignInLink(database, io.now(), positionals[0]));
    io.stdout.write(`/sign-in/link?token=${token}\n`);
    return EXIT.done;
  },
};
