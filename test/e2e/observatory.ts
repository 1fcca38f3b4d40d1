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

/** Fills a new data folder and serves it for each test, as `npm start` does. */
export const test = base.extend<{ observatory: Observatory }>({
  // A person types when the page is there: keys pressed before its script runs would be lost, and only on a busy machine.
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (address, options) => {
      const answer = await goto(address, options);
      await page.waitForLoadState('networkidle');
      return answer;
    };
    const waitForURL = page.waitForURL.bind(page);
    page.waitForURL = async (address, options) => {
      await waitForURL(address, options);
      await page.waitForLoadState('networkidle');
    };
    await use(page);
  },
  observatory: [
    // Playwright asks for this argument to be a pattern even when nothing is taken from it.
    // oxlint-disable-next-line no-empty-pattern
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
  const vigia = (args: readonly string[]) =>
    spawn(process.execPath, [join(ROOT, 'src/cli/vigia.ts'), ...args, '--data', dataFolder], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  let output = '';
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  const demo = vigia(['demo']);
  demo.stdout.on('data', read);
  demo.stderr.on('data', read);
  const filled = await new Promise<number | null>((resolve) => demo.once('close', resolve));
  if (filled !== 0) throw new Error(`The data folder was not filled (${filled}):\n${output}`);
  const server = vigia(['serve', '--port', '0']);
  server.stderr.on('data', read);
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      read(chunk);
      if (output.includes('Ctrl+C')) resolve();
    });
    server.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  return { server, output: () => output };
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

/** Follows the one-time link and chooses a name and a pass phrase, as an observatory's first person does. */
export async function signIn(
  page: Page,
  observatory: Observatory,
  language: 'es' | 'en',
): Promise<{ passPhrase: string }> {
  const passPhrase = 'quinua sobre el lago azul';
  await page.goto(observatory.signInLink);
  await expectAccessible(page);
  await page.locator('form:has(input[name=token]) button').click();
  await page.locator('input[name=displayName]').fill('Ana (inventada)');
  await page.locator('input[name=signInName]').fill('ana');
  for (const field of await page.locator('input[type=password]').all()) await field.fill(passPhrase);
  await page.locator('select[name=language]').selectOption(language);
  await expectAccessible(page);
  await page.locator('form:has(input[name=displayName]) button').click();
  await page.waitForURL('**/desk');
  return { passPhrase };
}

/** Opens a page of any window and waits until its keys work. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** Another reviewer in a window of their own, signed in by a link that the first person makes. */
export async function secondReviewer(page: Page, observatory: Observatory): Promise<Page> {
  await page.goto(`${observatory.address}/desk/people`);
  await page.locator('input[name=displayName]').fill('Beto (inventado)');
  await page.locator('input[name=signInName]').fill('beto');
  await page.locator('form[action="?/add"] select[name=role]').selectOption('reviewer');
  await page.locator('form[action="?/add"] button').click();
  const link = await page.locator('code.link').innerText();
  const other = await (await page.context().browser()!.newContext()).newPage();
  await other.goto(link.replace(/^https?:\/\/[^/]+/, observatory.address));
  await other.locator('form:has(input[name=token]) button').click();
  for (const field of await other.locator('input[type=password]').all()) await field.fill('papa morada en el valle');
  await other.locator('form:has(input[name=displayName]) button').click();
  await other.waitForURL('**/desk');
  return other;
}
