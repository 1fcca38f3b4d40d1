import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './e2e/chromium.ts';
import { postgresPrograms } from './postgres-server.ts';

/**
 * What `npm test` does: everything that can run on this machine, and at the end what could not. Exit code 1 when a test
 * failed.
 */
interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'vigia-tests-'));
const notes: string[] = [];
const tallies: Tally[] = [];

try {
  tallies.push(await unitTests());
  if (postgresPrograms() === null)
    notes.push('PostgreSQL is not installed: its store tests ran in process (PGlite) instead of on a server.');
  const chromium = findChromium();
  if (chromium === null)
    notes.push(
      'Skipped: the browser tests, because no Chromium was found (Debian: apt-get install chromium, or set CHROMIUM).',
    );
  else tallies.push(await browserTests());
} finally {
  rmSync(reports, { recursive: true, force: true });
}

const sum = (key: 'passed' | 'failed' | 'skipped') => tallies.reduce((total, tally) => total + tally[key], 0);
console.log('');
for (const tally of tallies)
  console.log(`${tally.name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
for (const note of notes) console.log(note);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function unitTests(): Promise<Tally> {
  const report = join(reports, 'unit.json');
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) return { name: 'Unit and store tests', passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  const skipped = result.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'skipped' || test.status === 'pending');
  for (const test of skipped) notes.push(`Skipped: ${test.fullName}`);
  // A file that cannot be loaded fails without a test of its own.
  const failed = result.numFailedTests || (code === 0 ? 0 : 1);
  return { name: 'Unit and store tests', passed: result.numPassedTests, failed, skipped: result.numPendingTests };
}

async function browserTests(): Promise<Tally> {
  const report = join(reports, 'browser.json');
  const code = await run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  if (!existsSync(report)) return { name: 'Browser tests', passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; skipped: number; flaky: number };
  };
  return {
    name: 'Browser tests',
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected || (code === 0 ? 0 : 1),
    skipped: stats.skipped,
  };
}

function run(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number | null> {
  const [file, ...rest] = { vitest: ['vitest/vitest.mjs'], playwright: ['@playwright/test/cli.js'] }[program]!;
  const child = spawn(process.execPath, [join(root, 'node_modules', file!), ...rest, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
