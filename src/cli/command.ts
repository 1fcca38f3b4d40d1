import type { Readable, Writable } from 'node:stream';

/** What a command may use of the outside world: passed in, so that tests can run commands in process. */
export interface CommandIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Whether standard error is a terminal: long work then shows progress. */
  readonly isTerminal: boolean;
}

/** One command of `vigia`. */
export interface Command {
  readonly name: string;
  /** One line for `vigia --help`. */
  readonly summary: string;
  /** What `vigia NAME --help` prints. */
  readonly usage: string;
  /** @returns the exit code: 0 done, 1 findings or rows refused, 2 wrong usage, 3 could not */
  run(args: readonly string[], io: CommandIo): Promise<number>;
}

export const EXIT = { done: 0, refused: 1, usage: 2, failed: 3 } as const;

/** An error meant for the person at the terminal: one sentence that says what, where and what to do. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}
