import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { makePdf, pdfLines } from '../../../test/make-document.ts';
import { DocumentError } from '../../documents/document-error.ts';
import { ReaderPool, readers, type PoolLimits } from './reader-pool.server.ts';
import type { ReadingTask } from './reading-task.ts';

/** A reading process that does what its document says: a reader that meets a document it cannot bear. */
const BAD_READER = `
process.on('message', ({ task, work }) => {
  const order = Buffer.from(work.bytes).toString();
  if (order === 'hang') for (;;);
  if (order === 'crash') process.exit(7);
  if (order === 'fill') { const held = []; for (;;) held.push(new Array(100000).fill(Math.random())); }
  process.send({ kind: 'read', task, reading: { proposals: [], pid: process.pid, environment: Object.keys(process.env) }, residentMegabytes: 50 });
});
process.on('disconnect', () => process.exit(0));
process.send({ kind: 'ready' });
`;

// Beside the real one: a reading process may read nothing outside the program's folder.
const folder = mkdtempSync(join(import.meta.dirname, '../../../node_modules/.vigia-readers-'));
const entry = join(folder, 'a', 'b', 'c', 'bad-reader.mjs');
mkdirSync(join(folder, 'a', 'b', 'c'), { recursive: true });
writeFileSync(entry, BAD_READER);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pools: ReaderPool[] = [];
afterEach(() => pools.splice(0).forEach((pool) => pool.close()));
const badPool = (limits: Partial<PoolLimits> = {}) => {
  const pool = new ReaderPool({ processes: 1, seconds: 5, ...limits }, entry);
  pools.push(pool);
  return pool;
};

const NOTHING = { publisher: null, published: null, title: null, url: null, language: undefined };
const task = (content: string | Uint8Array, more: Partial<ReadingTask> = {}): ReadingTask => ({
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  fileName: 'a.txt',
  given: NOTHING,
  today: '2026-01-02',
  wanted: 'claims',
  ...more,
});
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DocumentError);
  return (error as DocumentError).code;
};

describe('A reading process', () => {
  it.each([
    ['hangs', 'hang', 'too-slow', { seconds: 1 }],
    ['crashes', 'crash', 'reader-stopped', {}],
    ['fills its memory', 'fill', 'too-heavy', { megabytes: 240, seconds: 60 }],
  ])('that %s costs one document a sentence, and the next one is read', async (_what, order, code, limits) => {
    const pool = badPool(limits);
    const bad = codeOf(pool.read(task(order)));
    const next = pool.read(task('fine'));
    expect(await bad).toBe(code);
    expect((await next).proposals).toEqual([]);
  });

  it('that cannot even start is a mistake of ours, and no document is blamed', async () => {
    const broken = join(folder, 'a', 'b', 'c', 'broken.mjs');
    writeFileSync(broken, "throw new Error('a rule is broken');");
    const pool = new ReaderPool({ processes: 1 }, broken);
    pools.push(pool);
    const error: unknown = await pool.read(task('fine')).catch((caught: unknown) => caught);
    expect(error).not.toBeInstanceOf(DocumentError);
    expect(String(error)).toContain('a rule is broken');
  });

  it('is kept for the next document', async () => {
    const pool = badPool();
    const first = (await pool.read(task('fine'))) as unknown as { pid: number };
    const second = (await pool.read(task('fine'))) as unknown as { pid: number };
    expect(second.pid).toBe(first.pid);
  });

  it('knows nothing of the environment of the program, where addresses of stores are', async () => {
    const { environment } = (await badPool().read(task('fine'))) as unknown as { environment: string[] };
    expect(
      environment.filter((name) => name !== 'NODE_CHANNEL_FD' && name !== 'NODE_CHANNEL_SERIALIZATION_MODE'),
    ).toEqual([]);
  });

  it('ends with the program, and does not keep it alive', async () => {
    const script = join(folder, 'program.mjs');
    writeFileSync(
      script,
      `const { ReaderPool } = await import(${JSON.stringify(join(import.meta.dirname, 'reader-pool.server.ts'))});
       const pool = new ReaderPool({ processes: 1 }, ${JSON.stringify(entry)});
       const { pid } = await pool.read({ bytes: Buffer.from('fine') });
       console.log(pid);`,
    );
    const program = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    program.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    expect(await new Promise((resolve) => program.once('close', resolve))).toBe(0);
    const reader = Number(output);
    const isAlive = () => {
      try {
        return process.kill(reader, 0);
      } catch {
        return false;
      }
    };
    for (let tries = 0; tries < 40 && isAlive(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAlive()).toBe(false);
  });
});

describe('Reading', () => {
  it('finds the claims of a document, with what it says of itself', async () => {
    const page = `<html lang="es"><head><meta property="og:site_name" content="El Ejemplo"><meta property="article:published_time" content="2013-02-05"></head>
      <body><article><p>La Fiscalía de la ciudad inventada registró 190 casos de trata en 2011.</p></article></body></html>`;
    const { content, facts, proposals, language } = await readers().read(task(page, { wanted: 'source' }));
    expect(facts).toMatchObject({ publisher: 'El Ejemplo', published: '2013-02-05' });
    expect(language).toBe('es');
    expect(
      proposals.map(({ value, citation }) => [value, content.text.slice(citation.tokenStart, citation.tokenEnd)]),
    ).toEqual([[190, '190']]);
  });

  it('lets what a person said win, and says which of publisher and day nobody said', async () => {
    const text = 'La Fiscalía de la ciudad inventada registró 190 casos de trata en 2011.';
    const given = (more: object) => task(text, { wanted: 'source', given: { ...NOTHING, ...more } });
    expect(await codeOf(readers().read(given({})))).toBe('publisher-and-date-missing');
    expect(await codeOf(readers().read(given({ published: '2012-01-20' })))).toBe('publisher-missing');
    expect(await codeOf(readers().read(given({ publisher: 'El Ejemplo' })))).toBe('date-missing');
    expect(await codeOf(readers().read(given({ publisher: 'El Ejemplo', published: '2031-01-01' })))).toBe(
      'published-in-future',
    );
    expect((await readers().read(given({ publisher: 'El Ejemplo', published: '2012-01-20' }))).proposals).toHaveLength(
      1,
    );
  });

  it(
    'reads a PDF of 500 pages, says how far it is, and keeps its claims on their pages',
    { timeout: 120_000 },
    async () => {
      const pages = Array.from({ length: 500 }, (_, page) =>
        pdfLines(
          Array.from({ length: 30 }, (_row, line) =>
            line === 3
              ? `La Fiscalía registró ${page + 100} casos de trata en 2011 en la ciudad inventada.`
              : 'La comisión de la ciudad inventada visitó los barrios y conversó con las familias sobre el informe.',
          ),
        ),
      );
      const progress: number[] = [];
      const { content, proposals } = await readers().read(task(makePdf(pages), { fileName: 'a.pdf' }), (done) =>
        progress.push(done),
      );
      expect(content.pages).toBe(500);
      expect(progress.at(-1)).toBe(500);
      expect(progress.length).toBeGreaterThan(10);
      expect(proposals.length).toBeGreaterThan(450);
    },
  );
});
