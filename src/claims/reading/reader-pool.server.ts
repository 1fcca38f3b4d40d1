import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { DocumentError } from '../../documents/document-error.ts';
import type { Progress } from '../../documents/document.ts';
import type { DocumentReading, ReadingReply, ReadingRequest, ReadingTask } from './reading-task.ts';

export interface PoolLimits {
  /** Reading processes at most; each is started when it is needed and kept. */
  readonly processes: number;
  /** A document that takes longer is given up. */
  readonly seconds: number;
  /** Memory of one reading process. */
  readonly megabytes: number;
}

const DEFAULT_LIMITS: PoolLimits = {
  processes: Math.max(1, Math.min(2, availableParallelism())),
  seconds: 120,
  megabytes: 512,
};
/** What the reader's code and rules take outside the heap that V8 may fill. */
const OUTSIDE_HEAP = 170;
/** A process that holds more than this share of its memory after a document is replaced by a fresh one. */
const WORN_SHARE = 0.75;
const LONGEST_WORDS = 4000;

interface Waiting {
  readonly work: ReadingTask;
  readonly progress: Progress;
  readonly resolve: (reading: DocumentReading) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads documents in processes of their own, a few at a time. A process that hangs, takes too much memory or crashes costs
 * one document: it gets a sentence, and the next document gets a new process. Idle processes do not keep the program alive
 * and end with it.
 */
export class ReaderPool {
  readonly #limits: PoolLimits;
  readonly #entry: string;
  readonly #waiting: Waiting[] = [];
  readonly #readers = new Set<Reader>();
  #closed = false;

  constructor(limits: Partial<PoolLimits> = {}, entry = readingProcess()) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#entry = entry;
  }

  /** @throws DocumentError that says in one sentence what is wrong with the document, or with reading it */
  read(work: ReadingTask, progress: Progress = () => {}): Promise<DocumentReading> {
    if (this.#closed) return Promise.reject(new Error('The reader pool is closed.'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, progress, resolve, reject });
      this.#next();
    });
  }

  /** Starts one process, so that the first document need not wait for it. */
  warm(): void {
    if (this.#readers.size === 0) this.#start();
  }

  /** Of the reading processes that run now: to measure them. */
  get processIds(): readonly number[] {
    return [...this.#readers].flatMap((reader) => reader.processId ?? []);
  }

  /** Stops all processes; documents still waiting are given up. */
  close(): void {
    this.#closed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new DocumentError('reader-stopped'));
    for (const reader of this.#readers) reader.stop();
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const idle = [...this.#readers].find((reader) => reader.isIdle);
    const reader = idle ?? (this.#readers.size < this.#limits.processes ? this.#start() : null);
    const waiting = reader ? this.#waiting.shift() : undefined;
    if (reader && waiting) reader.take(waiting);
  }

  #start(): Reader {
    const reader = new Reader(this.#entry, this.#limits, {
      idle: () => this.#next(),
      ended: () => {
        this.#readers.delete(reader);
        this.#next();
      },
    });
    this.#readers.add(reader);
    return reader;
  }
}

/** One reading process with the document that it has in hand. */
class Reader {
  readonly #child: ChildProcess;
  readonly #limits: PoolLimits;
  readonly #on: { readonly idle: () => void; readonly ended: () => void };
  #inHand: Waiting | null = null;
  #timer: NodeJS.Timeout | undefined;
  #tasks = 0;
  #isEnding = false;
  #isReady = false;
  /** What the process says before it is ready, and before it has seen any document: a mistake of ours. */
  #startWords = '';

  constructor(entry: string, limits: PoolLimits, on: { idle: () => void; ended: () => void }) {
    this.#limits = limits;
    this.#on = on;
    const root = join(dirname(entry), '..', '..', '..');
    this.#child = fork(entry, [String(limits.megabytes)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Nothing of ours, addresses of stores least of all, is known in there.
      env: {},
      cwd: root,
      execArgv: [
        `--max-old-space-size=${Math.max(64, limits.megabytes - OUTSIDE_HEAP)}`,
        '--disable-warning=ExperimentalWarning',
        '--permission',
        '--allow-worker',
        ...readable(root).map((folder) => `--allow-fs-read=${join(folder, '*')}`),
      ],
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      if (!this.#isReady && this.#startWords.length < LONGEST_WORDS) this.#startWords += chunk.toString('utf8');
    });
    (this.#child.stderr as Socket | null)?.unref();
    this.#child.on('message', (reply: ReadingReply) => this.#receive(reply));
    this.#child.on('error', () => this.#end(new DocumentError('reader-stopped')));
    this.#child.on('exit', (code, signal) => {
      // V8 aborts when its memory is full; the watching thread kills.
      if (!this.#isReady && !this.#isEnding)
        return this.#end(new Error(`The reading process did not start (${code ?? signal}). ${this.#startWords}`));
      const isHeavy = signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
      this.#end(new DocumentError(isHeavy ? 'too-heavy' : 'reader-stopped'));
    });
    this.#release();
  }

  get processId(): number | undefined {
    return this.#child.pid;
  }

  get isIdle(): boolean {
    return this.#inHand === null && !this.#isEnding;
  }

  take(waiting: Waiting): void {
    this.#inHand = waiting;
    this.#child.ref();
    this.#child.channel?.ref();
    const { seconds } = this.#limits;
    this.#timer = setTimeout(() => this.#end(new DocumentError('too-slow', { limit: seconds })), seconds * 1000);
    const request: ReadingRequest = { task: ++this.#tasks, work: waiting.work };
    this.#child.send(request, (error) => {
      if (error) this.#end(new DocumentError('reader-stopped'));
    });
  }

  stop(): void {
    this.#end(new DocumentError('reader-stopped'));
  }

  #receive(reply: ReadingReply): void {
    if (reply.kind === 'ready') this.#isReady = true;
    if (reply.kind === 'ready' || reply.task !== this.#tasks || !this.#inHand) return;
    if (reply.kind === 'progress') return this.#inHand.progress(reply.done, reply.total);
    const { resolve, reject } = this.#inHand;
    clearTimeout(this.#timer);
    this.#inHand = null;
    this.#release();
    if (reply.kind === 'read') {
      resolve(reply.reading);
      if (reply.residentMegabytes > this.#limits.megabytes * WORN_SHARE) return this.stop();
    } else if (reply.kind === 'refused') reject(new DocumentError(reply.code, reply.params));
    else reject(new DocumentError('reader-stopped'));
    this.#on.idle();
  }

  /** Ends the process at once; the document in hand gets the reason. */
  #end(reason: Error): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    clearTimeout(this.#timer);
    this.#child.kill('SIGKILL');
    this.#release();
    this.#inHand?.reject(reason);
    this.#inHand = null;
    this.#on.ended();
  }

  /** An idle process does not keep the program alive. */
  #release(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}

/**
 * The program of the reading process. Found by the package's own name for it: from the sources and from the built pages,
 * which lie elsewhere.
 */
function readingProcess(): string {
  return createRequire(import.meta.url).resolve('#src/claims/reading/reading-process.server.ts');
}

/** What the reading process may read: the program, and its packages where they are kept elsewhere. */
function readable(root: string): readonly string[] {
  const packages = join(root, 'node_modules');
  return existsSync(packages) ? [root, realpathSync(packages)] : [root];
}

let shared: ReaderPool | null = null;

/** The pool of this program, started with the first document. */
export function readers(): ReaderPool {
  shared ??= new ReaderPool();
  return shared;
}
