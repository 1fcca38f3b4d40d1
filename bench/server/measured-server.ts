import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A server on a new data folder with the built-in workspace, as `npm start` leaves it. */
export interface MeasuredServer {
  readonly address: string;
  readonly dataFolder: string;
  /** Seconds from the start of the process to "ready". */
  readonly startSeconds: number;
  stop(): Promise<void>;
}

/** Starts Vigía and waits until it says that it is ready. */
export async function startMeasured(dataFolder: string): Promise<MeasuredServer> {
  const begun = performance.now();
  const server = spawn(process.execPath, [join(ROOT, 'src/cli/start.ts'), '--port', '0', '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes('Ctrl+C')) resolve();
    });
    server.once('close', (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
  const startSeconds = (performance.now() - begun) / 1000;
  return { address: /ready: (\S+)/.exec(output)![1]!, dataFolder, startSeconds, stop: () => ended(server) };
}

/** A new folder that is removed after `work`. */
export async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ended(server: ChildProcess): Promise<void> {
  server.removeAllListeners('close');
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  server.kill('SIGTERM');
  await closed;
}
