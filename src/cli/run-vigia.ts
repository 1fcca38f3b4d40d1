import { SignInLinkError } from '../accounts/sign-in-link.server.ts';
import { WorkspaceError } from '../claims/workspace/workspace.ts';
import { DatabaseError } from '../database/connection.server.ts';
import { DataFolderError } from '../database/data-folder.server.ts';
import { ReleaseError } from '../releases/read-release.server.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';

/** Each command is loaded when it is called: `vigia extract` need not open a database. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  serve: () => import('./serve.ts'),
  demo: () => import('./demo.ts'),
  extract: () => import('./extract.ts'),
  add: () => import('./add.ts'),
  figures: () => import('./figures.ts'),
  check: () => import('./check.ts'),
  search: () => import('./search.ts'),
  release: () => import('./release.ts'),
  evaluate: () => import('./evaluate.ts'),
  gold: () => import('./gold.ts'),
  'sign-in-link': () => import('./sign-in-link.ts'),
};

/**
 * Runs one command.
 * @returns its exit code: 0 done, 1 findings or rows refused, 2 wrong usage, 3 could not
 */
export async function runVigia(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(await overview());
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    io.stderr.write(`vigia: there is no command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}.\n`);
    return EXIT.usage;
  }
  const { command } = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(`${command.usage.trim()}\n`);
    return EXIT.done;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    return report(error, io);
  }
}

/** Errors whose message is a sentence for a person, with what to do. */
const FOR_PEOPLE = [DatabaseError, DataFolderError, ReleaseError, SignInLinkError, WorkspaceError];

/** Says an error to a person in one line; only a mistake of ours shows where it happened. */
function report(error: unknown, io: CommandIo): number {
  if (error instanceof CommandError) {
    io.stderr.write(`vigia: ${error.message}\n`);
    return error.exitCode;
  }
  if (FOR_PEOPLE.some((kind) => error instanceof kind)) {
    io.stderr.write(`vigia: ${(error as Error).message}\n`);
    return EXIT.failed;
  }
  const code = (error as { code?: string }).code;
  if (code === 'ENOSPC' || code === 'SQLITE_FULL' || code === 'EDQUOT') {
    io.stderr.write('vigia: the disk is full; nothing was half written. Free some space and do it again.\n');
    return EXIT.failed;
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'SQLITE_READONLY') {
    io.stderr.write(
      `vigia: writing is not permitted here (${(error as Error).message}). Check who owns the data folder.\n`,
    );
    return EXIT.failed;
  }
  io.stderr.write(
    `vigia: this is a mistake in Vigía, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.failed;
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command));
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    'Vigía turns published reports into cited figures and publishes what can be defended.',
    '',
    'Usage: vigia COMMAND [OPTIONS]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'vigia COMMAND --help says more. Exit codes: 0 done, 1 some refused, 2 wrong usage, 3 could not.',
    '',
  ].join('\n');
}
