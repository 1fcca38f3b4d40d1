import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createSignInLink, needsFirstSignIn } from '../accounts/sign-in-link.server.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import { ensureFindings } from '../claims/findings/kept/recompute-findings.server.ts';
import { holdDataFolder, prepareDataFolder } from '../database/data-folder.server.ts';
import { isLoopback, startServer } from '../web/http-server.server.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { dataFolderOf, parseOptions, wholeNumber } from './options.ts';
import { BUILD_FOLDER } from './pages-build.server.ts';
import { withStore } from './with-store.ts';

const DEFAULT_PORT = 8420;
const DEFAULT_HOST = '127.0.0.1';

export const command: Command = {
  name: 'serve',
  summary: 'serves the desk and the public site on this machine',
  usage: `
Usage: vigia serve [--data DIR] [--port N] [--host ADDRESS] [--origin URL]

  --data DIR      data folder (default: VIGIA_DATA, or vigia-data here)
  --port N        port to listen on (default: ${DEFAULT_PORT})
  --host ADDRESS  address to listen on (default: ${DEFAULT_HOST}, this machine only)
  --origin URL    the address people use when a reverse proxy stands in front, e.g. https://observatorio.example

DATABASE_URL=postgres://… keeps the work in PostgreSQL instead of a file in the data folder.
While nobody has chosen a pass phrase, each start prints a one-time sign-in link.`,
  async run(args, io) {
    const { values } = parseOptions('serve', args, {
      data: { type: 'string' },
      port: { type: 'string', default: String(DEFAULT_PORT) },
      host: { type: 'string', default: DEFAULT_HOST },
      origin: { type: 'string' },
    });
    const port = wholeNumber('serve', 'port', values.port, 0, 65_535);
    const origin = values.origin === undefined ? null : originOf(values.origin);
    if (!existsSync(join(BUILD_FOLDER, 'handler.js')))
      throw new CommandError('The pages are not built yet. Run: npm start (builds and serves), or npm run build once.');
    const folder = prepareDataFolder(dataFolderOf(values.data, io));
    const held = holdDataFolder(folder);
    try {
      const databaseUrl = io.environment.DATABASE_URL || undefined;
      const signInPath = await firstSignInPath(folder, io);
      const settings = { buildFolder: BUILD_FOLDER, dataFolder: folder, databaseUrl, host: values.host, port, origin };
      const server = await startServer(settings).catch((error: NodeJS.ErrnoException) => {
        throw listenError(error, values.host, port);
      });
      announce(io, origin ?? addressOf(server, values.host), folder, signInPath);
      if (!isLoopback(values.host) && origin === null)
        io.stderr.write(
          'vigia: other machines can reach this server without encryption. Put a reverse proxy with https in front and give --origin.\n',
        );
      await untilAskedToStop(server);
    } finally {
      held.release();
    }
    return EXIT.done;
  },
};

/** Opens the store once before serving: schema and findings up to date, and a link while nobody can sign in. */
async function firstSignInPath(folder: string, io: CommandIo): Promise<string | null> {
  return withStore(folder, io, async (database) => {
    // A store of before there were findings, or of other checks: once, before anybody waits for a page.
    await ensureFindings(database, COMMAND_LINE, io.now());
    if (!(await needsFirstSignIn(database))) return null;
    return `/sign-in/link?token=${(await createSignInLink(database, io.now())).token}`;
  });
}

function announce(io: CommandIo, address: string, folder: string, signInPath: string | null): void {
  io.stdout.write(`Vigía is ready: ${address}\n`);
  if (signInPath) io.stdout.write(`Sign in once with this link (valid for 24 hours): ${address}${signInPath}\n`);
  else io.stdout.write(`The desk: ${address}/desk\n`);
  io.stdout.write(`Data folder: ${folder}\nCtrl+C stops it.\n`);
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : DEFAULT_PORT;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new CommandError(
      `Port ${port} is in use by another program. Choose another with --port N (0 takes any free one).`,
    );
  if (error.code === 'EACCES')
    return new CommandError(`Port ${port} is not permitted for this user. Choose one above 1023 with --port N.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new CommandError(
      `This machine has no address ${host}. Give one of its own with --host, or leave it out for ${DEFAULT_HOST}.`,
    );
  return error;
}

function originOf(text: string): string {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.pathname !== '/' || url.search !== '')
    throw new CommandError(`--origin ${text} is not an address such as https://observatorio.example`, EXIT.usage);
  return url.origin;
}

/** Waits for Ctrl+C or a stop from the system, then lets running answers finish. */
async function untilAskedToStop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 3000).unref();
  await closed;
}
