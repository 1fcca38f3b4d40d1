import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDocument } from '../src/claims/adding/add-document.server.ts';
import { ReaderPool } from '../src/claims/reading/reader-pool.server.ts';
import { COMMAND_LINE } from '../src/database/audit.server.ts';
import { openDatabase } from '../src/database/connection.server.ts';
import { DocumentError } from '../src/documents/document-error.ts';
import { makePdf, makeXlsx, makeZipBomb, pdfLines } from '../test/make-document.ts';

/** Documents are generated: invented figures in plain sentences. */
const PAGES = 100;
const PDF_PAGES = 500;
const NOW = new Date('2026-01-02T03:04:05.000Z');
const NOTHING = { publisher: null, published: null, title: null, url: null, language: undefined };

/** A page as a newspaper serves it: navigation, pictures inside, and an article of eleven paragraphs. */
function newsPage(number: number): string {
  const paragraphs = Array.from(
    { length: 10 },
    (_, index) =>
      `<p>En la audiencia ${index + 1}, la comisión de la ciudad inventada escuchó a familias y maestras, que pidieron más refugios y
      personal para atender a quienes denuncian. La sesión siguió por la tarde con el informe de la casa de acogida.</p>`,
  );
  return `<!doctype html><html lang="es-BO"><head><meta charset="utf-8"><title>Nota inventada ${number}</title>
    <meta property="og:site_name" content="El Ejemplo ${number % 7}"><meta property="article:published_time" content="2013-02-${String((number % 27) + 1).padStart(2, '0')}">
    <script>${'var adorno = 1;'.repeat(800)}</script></head><body>
    <nav><ul>${'<li><a href="/seccion">Sección</a></li>'.repeat(40)}</ul></nav>
    <article><h1>Nota inventada ${number}</h1><p>La Fiscalía de la ciudad inventada registró ${100 + number} casos de trata en 2011 y
    ${200 + number} en 2012, según el Observatorio Inventado.</p><img src="data:image/png;base64,${'A'.repeat(60_000)}">${paragraphs.join('')}</article>
    <aside>${'<div><a href="/otra">Otra nota</a></div>'.repeat(40)}</aside></body></html>`;
}

/** Largest memory that a process ever held, in megabytes; 0 where the system does not say. */
function peakMegabytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start) / 1000;
}

/** Adds a hundred web pages, reads a long PDF, a large workbook and zip bombs. */
export async function run(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-bench-'));
  const database = await openDatabase({ folder, databaseUrl: undefined });
  const files = Array.from({ length: PAGES }, (_, number) => Buffer.from(newsPage(number)));
  // Two at a time, as `vigia add` does.
  let next = 0;
  let proposals = 0;
  const worker = async () => {
    while (next < files.length) {
      const number = next++;
      const document = { bytes: files[number]!, fileName: `nota-${number}.html` };
      proposals += (await addDocument(database, folder, COMMAND_LINE, NOW, document)).proposals;
    }
  };
  const pages = await seconds(() => Promise.all([worker(), worker()]));
  await database.close();
  rmSync(folder, { recursive: true, force: true });

  const pool = new ReaderPool({ processes: 1 });
  // A process that a document has worn out is replaced: its memory is looked at while it reads.
  let peak = 0;
  const watch = setInterval(() => {
    for (const id of pool.processIds) peak = Math.max(peak, peakMegabytes(id));
  }, 20);
  const read = (bytes: Uint8Array, fileName: string) =>
    pool.read({ bytes, fileName, given: NOTHING, today: '2026-01-02', wanted: 'claims' });
  const cold = await seconds(() => read(Buffer.from(newsPage(1)), 'a.html'));
  const pdf = makePdf(
    Array.from({ length: PDF_PAGES }, (_, page) =>
      pdfLines(
        Array.from({ length: 40 }, (_line, line) =>
          line === 5
            ? `La Fiscalía registró ${page + 100} casos de trata en 2011 en la ciudad inventada.`
            : 'La comisión de la ciudad inventada visitó los barrios y conversó con las familias sobre el informe.',
        ),
      ),
    ),
  );
  const longPdf = await seconds(() => read(pdf, 'a.pdf'));
  const pdfPeak = peak;
  const workbook = makeXlsx({
    Casos: Array.from({ length: 15_000 }, (_, row) => [
      `Municipio ${row}`,
      ...Array.from({ length: 20 }, (_cell, year) => row + year),
    ]),
  });
  const largeTable = await seconds(() => read(workbook, 'a.xlsx'));
  const zipBombs = (['word/document.xml', 'xl/workbook.xml'] as const).map((part) => makeZipBomb(part, 200));
  let refused = 0;
  const bombs = await seconds(async () => {
    for (const bomb of zipBombs)
      await read(bomb, 'a.docx').catch((error: unknown) => {
        if (error instanceof DocumentError && error.code === 'unpacks-too-large') refused++;
      });
  });
  clearInterval(watch);
  pool.close();
  return {
    pagesAdded: PAGES,
    pagesSeconds: pages,
    pageProposals: proposals,
    firstDocumentSeconds: cold,
    pdfPages: PDF_PAGES,
    pdfSeconds: longPdf,
    pdfPeakMegabytes: Math.round(pdfPeak),
    tableCells: 15_000 * 21,
    tableSeconds: largeTable,
    bombsRefused: refused,
    bombsSeconds: bombs,
    readerPeakMegabytes: Math.round(peak),
  };
}
