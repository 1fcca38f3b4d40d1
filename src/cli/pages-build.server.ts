import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command.ts';

/** The checkout this program runs from. */
export const PROGRAM_FOLDER = join(import.meta.dirname, '..', '..');
export const BUILD_FOLDER = join(PROGRAM_FOLDER, 'build');
const STAMP = join(BUILD_FOLDER, 'built-from.txt');

/** Everything the built pages are made from. */
const BUILT_FROM = ['src', 'vite.config.ts', 'package-lock.json'];

/** Whether the build was made from the sources as they are now. */
export function pagesAreBuilt(): boolean {
  return (
    existsSync(STAMP) && existsSync(join(BUILD_FOLDER, 'handler.js')) && readFileSync(STAMP, 'utf8') === fingerprint()
  );
}

/**
 * Builds the pages.
 * @throws CommandError with the builder's own words when it fails
 */
export async function buildPages(): Promise<void> {
  const builtFrom = fingerprint();
  const output: Buffer[] = [];
  const builder = spawn(process.execPath, [join(PROGRAM_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], {
    cwd: PROGRAM_FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  builder.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  builder.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    builder.once('error', reject);
    builder.once('close', resolve);
  });
  if (code !== 0) throw new CommandError(`The pages could not be built:\n${Buffer.concat(output).toString('utf8')}`);
  writeFileSync(STAMP, builtFrom);
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of BUILT_FROM) addToHash(hash, name);
  return hash.digest('hex');
}

function addToHash(hash: ReturnType<typeof createHash>, name: string): void {
  const path = join(PROGRAM_FOLDER, name);
  if (!existsSync(path)) return;
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    hash.update(name).update(readFileSync(path));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = `${name}/${entry.name}`;
    if (entry.isDirectory()) addToHash(hash, child);
    else if (!entry.name.includes('.test.')) hash.update(child).update(readFileSync(join(PROGRAM_FOLDER, child)));
  }
}
