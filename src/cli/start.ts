import { CommandError, EXIT } from './command.ts';
import { dataFolderOf, parseOptions } from './options.ts';
import { buildPages, pagesAreBuilt } from './pages-build.server.ts';
import { runVigia } from './run-vigia.ts';

/** What `npm start` does: builds what is not built, fills an empty data folder once, serves. Arguments go to `vigia serve`. */
const OLDEST_NODE = 24;

const io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  // npm runs scripts in the package's folder; the person stands where they typed the command.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  environment: process.env,
  now: () => new Date(),
  isTerminal: process.stderr.isTTY === true,
};
const args = process.argv.slice(2);

process.exitCode = await start();

async function start(): Promise<number> {
  try {
    if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
      throw new CommandError(
        `Vigía needs Node ${OLDEST_NODE}; this is ${process.version}. Run npm ci without --omit=optional, or install Node ${OLDEST_NODE}.`,
      );
    if (args.includes('--help')) return await runVigia(['serve', '--help'], io);
    const { values } = parseOptions('serve', args, {
      data: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      origin: { type: 'string' },
    });
    if (!pagesAreBuilt()) {
      io.stdout.write('Building the pages, once…\n');
      await buildPages();
    }
    const filled = await runVigia(['demo', '--once', '--data', dataFolderOf(values.data, io)], io);
    if (filled !== EXIT.done) return filled;
    return await runVigia(['serve', ...args, ...(values.data ? [] : ['--data', dataFolderOf(undefined, io)])], io);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.stderr.write(`vigia: ${error.message}\n`);
    return error.exitCode;
  }
}
