import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A running Vigía with a data folder of its own, filled with the built-in workspace. */
export interface Observatory {
  readonly address: string;
  /** The one-time link that the first start prints. */
  readonly signInLink: string;
  readonly dataFolder: string;
}

/** Starts `npm start`'s program on a new data folder for each test, as a new user would. */
export const test = base.extend<{ observatory: Observatory }>({
  observatory: [
    // Playwright asks for this argument to be a pattern even when nothing is taken from it.
    async ({}, use, testInfo) => {
      const dataFolder = mkdtempSync(join(tmpdir(), 'vigia-e2e-'));
      const { server, output } = await start(dataFolder);
      const address = /ready: (\S+)/.exec(output())![1]!;
      const signInLink = /(http\S+token=\S+)/.exec(output())![1]!;
      await use({ address, signInLink, dataFolder });
      await stop(server);
      if (testInfo.status !== testInfo.expectedStatus) console.error(output());
      rmSync(dataFolder, { recursive: true, force: true });
    },
    { timeout: 60_000 },
  ],
});

export { expect };

async function start(dataFolder: string): Promise<{ server: ChildProcess; output: () => string }> {
  const server = spawn(process.execPath, [join(ROOT, 'src/cli/start.ts'), '--port', '0', '--data', dataFolder], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes('Ctrl+C')) resolve({ server, output: () => output });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.removeAllListeners('close');
  server.once('close', () => {});
  server.kill('SIGTERM');
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 4000))]);
  server.kill('SIGKILL');
}

/** Fails when the page has an accessibility violation that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found, page.url()).toEqual([]);
}
