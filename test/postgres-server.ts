import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a throw-away PostgreSQL server; null where none is installed. */
    postgresUrl: string | null;
  }
}

/** Starts a throw-away PostgreSQL server for the tests where one is installed; PGlite stands in elsewhere. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const server = await startPostgres();
  project.provide('postgresUrl', server?.url ?? null);
  return server?.stop;
}

/** The folder of PostgreSQL's own programs, newest version first, or null. */
export function postgresPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null;
}

export async function startPostgres(): Promise<{ url: string; stop: () => void } | null> {
  const programs = postgresPrograms();
  if (programs === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'vigia-postgres-'));
  // The server refuses to run as root: Debian's package brings a user for it.
  const asServer = process.getuid?.() === 0 ? serverUser(folder) : [];
  if (asServer === null) return null;
  const run = (program: string, args: readonly string[]) => {
    const [command, ...rest] = [...asServer, join(programs, program), ...args];
    const result = spawnSync(command!, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
    if (result.status !== 0) throw new Error(`${program} failed: ${result.stderr || result.error?.message}`);
  };
  const port = await freePort();
  run('initdb', ['-D', join(folder, 'cluster'), '-U', 'vigia', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  run('pg_ctl', ['-D', join(folder, 'cluster'), '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  return {
    url: `postgres://vigia@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', join(folder, 'cluster'), '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverUser(folder: string): readonly string[] | null {
  try {
    const user = execFileSync('id', ['-u', 'postgres'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    execFileSync('chown', [user, folder]);
    chmodSync(folder, 0o700);
    return ['setpriv', `--reuid=${user}`, '--clear-groups'];
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
