import { Readable, Writable } from 'node:stream';
import { runVigia } from '../src/cli/run-vigia.ts';

export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `vigia` with these arguments in this process, on real files. The clock stands at noon of 2 January 2026 UTC. */
export async function vigia(
  args: readonly string[],
  options: { cwd?: string; stdin?: string | Uint8Array; environment?: Record<string, string> } = {},
): Promise<CommandResult> {
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  const exitCode = await runVigia(args, {
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout: collector(output),
    stderr: collector(errors),
    cwd: options.cwd ?? process.cwd(),
    environment: options.environment ?? {},
    now: () => new Date('2026-01-02T12:00:00.000Z'),
    isTerminal: false,
  });
  return { exitCode, output: Buffer.concat(output).toString('utf8'), errors: Buffer.concat(errors).toString('utf8') };
}

function collector(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
}
