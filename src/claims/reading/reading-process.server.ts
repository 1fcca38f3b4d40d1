import { Worker } from 'node:worker_threads';
import { DocumentError } from '../../documents/document-error.ts';
import { readAndPropose } from './read-and-propose.ts';
import type { ReadingReply, ReadingRequest, ReadingTask } from './reading-task.ts';

/**
 * The process in which documents are read, one after another. Untrusted bytes are unpacked and parsed here and nowhere
 * else: it has no store, may write no file, and can be stopped at any moment.
 */
const MEGABYTE = 1024 * 1024;

/** An invented page: what the first document needs is loaded for it. */
const WARM_UP: ReadingTask = {
  bytes: new TextEncoder().encode(
    '<html><body><p>La Fiscalía de la ciudad inventada registró 190 casos de trata en 2011.</p></body></html>',
  ),
  fileName: '',
  given: { publisher: null, published: '2012-01-20', title: null, url: null, language: 'es' },
  today: '2012-01-20',
  wanted: 'claims',
};

/** A second thread watches: a reader that hangs cannot watch itself. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  const parent = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

const [, , mostMegabytes = '512'] = process.argv;
const watch = new Worker(WATCH, { eval: true, workerData: { most: Number(mostMegabytes) * MEGABYTE } });

// The process ends with its connection to the program, and not with this thread.
watch.unref();

const send = (reply: ReadingReply): void => void process.send?.(reply);

/** A person opens the page, then chooses a file: the rules are prepared meanwhile, unless a document comes at once. */
const WARM_UP_AFTER_MS = 250;
let isAsked = false;
setTimeout(() => {
  if (!isAsked) void readAndPropose(WARM_UP, () => {}).catch(() => {});
}, WARM_UP_AFTER_MS).unref();

process.on('message', (request: ReadingRequest) => {
  isAsked = true;
  void answer(request);
});
process.on('disconnect', () => process.exit(0));
send({ kind: 'ready' });

async function answer({ task, work }: ReadingRequest): Promise<void> {
  try {
    const reading = await readAndPropose(work, (done, total) => send({ kind: 'progress', task, done, total }));
    send({ kind: 'read', task, reading, residentMegabytes: process.memoryUsage.rss() / MEGABYTE });
  } catch (error) {
    if (error instanceof DocumentError) send({ kind: 'refused', task, code: error.code, params: error.params });
    // Only the kind and the place of an error leave this process: its message may quote the document.
    else send({ kind: 'failed', task, message: placeOf(error) });
  }
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frame = (error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return `${error.name}${frame.trim() ? ` ${frame.trim()}` : ''}`;
}
