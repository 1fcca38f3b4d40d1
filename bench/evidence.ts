import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { openSession } from '../src/accounts/session.server.ts';
import { sessionCookie } from '../src/accounts/session-cookie.ts';
import { insertPerson } from '../src/accounts/person-store.server.ts';
import { readClaim } from '../src/claims/claim-store.server.ts';
import { rebuildFigures } from '../src/claims/figures/figure-store.server.ts';
import { recomputeFindings } from '../src/claims/findings/kept/recompute-findings.server.ts';
import { rebuildIndex } from '../src/claims/search/fill-index.server.ts';
import { reviewClaim, undoReview } from '../src/claims/review/review.server.ts';
import { COMMAND_LINE, inTransaction } from '../src/database/audit.server.ts';
import { openDatabase, type Database } from '../src/database/connection.server.ts';
import { generateEvidence, LARGE } from './evidence/generate.ts';
import { inventedPlaces, inventedPublishers } from './evidence/invented-office.ts';
import { writeReport } from './evidence/invented-report.ts';
import { inNewFolder, startMeasured } from './server/measured-server.ts';

const REVIEWS = 60;
const REQUESTS = 40;
const PAGES_ADDED = 100;

/**
 * The evidence desk with 10,000 documents and 200,000 claims, all invented: findings from nothing and after one review, the
 * pages that read most, and adding a hundred saved pages. Times are 95th percentiles unless they say otherwise.
 */
export async function run(): Promise<Record<string, number>> {
  return inNewFolder(async (folder) => {
    const data = join(folder, 'data');
    mkdirSync(data, { recursive: true });
    const database = await openDatabase({ folder: data });
    const generated = await generateEvidence(database, LARGE, { folder: data });
    const index = await timed(() => rebuildIndex(database));
    const findings = await timed(() => recomputeFindings(database, COMMAND_LINE, new Date()));
    const figures = await timed(() =>
      inTransaction(database, COMMAND_LINE, new Date(), async (write) => {
        await rebuildFigures(write);
        write.record({ action: 'figures.rebuilt', subject: 'figure' });
      }),
    );
    const heap = process.memoryUsage().rss;
    const reviews = await timeReviews(database);
    const paths = await pathsOf(database);
    const cookie = await signedIn(database);
    await database.close();

    const pages = await timePages(data, paths, cookie);
    const added = await timeAdding(join(folder, 'added'));
    return {
      documents: generated.documents,
      claims: generated.claims,
      reviewedClaims: generated.reviewed,
      findings: findings.result.findings,
      searchIndexSeconds: round(index.seconds),
      findingsFromNothingSeconds: round(findings.seconds),
      figuresFromNothingSeconds: round(figures.seconds),
      memoryMegabytesFromNothing: Math.round(heap / 1024 / 1024),
      oneReviewMs: reviews,
      ...pages,
      hundredPagesAddedSeconds: round(added),
      pagesAddedPerSecond: round(PAGES_ADDED / added),
    };
  });
}

/** Decisions on claims all over the store, and taking them back, with the findings and figures that follow. */
async function timeReviews(database: Database): Promise<number> {
  const ids = await database.kysely
    .selectFrom('claim')
    .select('id')
    .orderBy('id')
    .limit(REVIEWS * 200)
    .execute();
  const times: number[] = [];
  for (let index = 0; index < ids.length; index += 200) {
    const claim = (await readClaim(database, ids[index]!.id))!;
    const target = { claimId: claim.id, revision: claim.revision };
    const decision = claim.status === 'proposed' ? ('accept' as const) : ('reject' as const);
    const decided = await timed(() => reviewClaim(database, COMMAND_LINE, new Date(), { ...target, decision }));
    const undone = await timed(() =>
      undoReview(database, COMMAND_LINE, new Date(), { claimId: claim.id, revision: claim.revision + 1 }),
    );
    times.push(decided.seconds * 1000, undone.seconds * 1000);
  }
  return percentile(times);
}

/** Addresses of each kind, spread over subjects and pages. */
async function pathsOf(database: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const subjects = await database.kysely
    .selectFrom('claim')
    .select(['subject', (builder) => builder.fn.countAll<number>().as('claims')])
    .where('status', 'in', ['accepted', 'corrected'])
    .groupBy('subject')
    .orderBy('claims', 'desc')
    .limit(REQUESTS)
    .execute();
  const words = [
    'denuncias',
    'trata',
    '"La Paz"',
    'fiscalia santa cruz',
    'victim',
    '1359',
    'policia -cochabamba',
    'nada',
  ];
  const documents = await database.kysely.selectFrom('document').select('id').orderBy('id').limit(REQUESTS).execute();
  return {
    queue: ['doubt', 'sure', 'newest'].flatMap((order) => [
      `/desk/queue?order=${order}`,
      `/desk/queue?order=${order}&measure=cases_reported`,
    ]),
    series: subjects.map(({ subject }) => {
      const [measure, place] = subject!.split('|');
      return `/desk/series/${measure}/${place!.split('/').map(encodeURIComponent).join('/')}`;
    }),
    search: words.flatMap((word) => [
      `/desk/search?q=${encodeURIComponent(word)}`,
      `/desk/search?q=${encodeURIComponent(word)}&kind=claim`,
    ]),
    searchOfCommonWords: ['de', 'la'].flatMap((word) => [
      `/desk/search?q=${word}`,
      `/desk/search?q=${word}&kind=claim&page=50`,
      `/desk/search?q=${word}&measure=convictions&status=accepted&place=Bolivia`,
      `/desk/search?q=${word}&kind=claim&from=2015-03-05&to=2019-11-20`,
    ]),
    releases: ['/desk/releases', '/desk/releases?page=3'],
    findings: ['/desk/findings', '/desk/findings?check=contradiction', '/desk/findings?state=new&page=3'],
    figures: ['/desk/figures', '/desk/figures?state=undecided', '/desk/figures?page=4'],
    work: ['/desk', '/desk?open', '/desk?page=40'],
    document: documents.map(({ id }) => `/desk/documents/${id}`),
  };
}

async function signedIn(database: Database): Promise<string> {
  const token = await inTransaction(database, COMMAND_LINE, new Date(), async (write) => {
    const added = await insertPerson(write, {
      signInName: 'bench',
      displayName: 'Bench (invented)',
      role: 'administrator',
      language: 'es',
    });
    if (added.kind !== 'done') throw new Error('The bench person could not be added.');
    // Whoever has no pass phrase is led to choose one; nobody signs in with this one.
    await write.transaction
      .updateTable('person')
      .set({ pass_phrase: 'none' })
      .where('id', '=', added.person.id)
      .execute();
    return (await openSession(write, added.person.id, new Date())).token;
  });
  return `${sessionCookie(new URL('http://127.0.0.1'))!.name}=${token}`;
}

async function timePages(
  folder: string,
  paths: Readonly<Record<string, readonly string[]>>,
  cookie: string,
): Promise<Record<string, number>> {
  const server = await startMeasured(folder);
  try {
    const figures: Record<string, number> = {};
    for (const [name, addresses] of Object.entries(paths)) {
      for (const address of addresses.slice(0, 3)) await answerOf(server.address + address, cookie);
      const times: number[] = [];
      for (let request = 0; request < REQUESTS; request++)
        times.push(await answerOf(server.address + addresses[request % addresses.length]!, cookie));
      figures[`${name}PageMs`] = percentile(times);
    }
    return figures;
  } finally {
    await server.stop();
  }
}

/** Milliseconds until the whole page is there. */
function answerOf(address: string, cookie: string): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { headers: { cookie } }, (answer) => {
      if (answer.statusCode !== 200)
        reject(new Error(`${address} answered ${answer.statusCode} ${answer.headers.location ?? ''}`));
      answer.resume();
      answer.once('end', () => resolve(performance.now() - begun));
    }).once('error', reject);
  });
}

/** Seconds in which the command line adds a hundred saved pages to a new folder. */
async function timeAdding(folder: string): Promise<number> {
  const pages = join(folder, 'pages');
  mkdirSync(pages, { recursive: true });
  const places = inventedPlaces();
  const byPath = new Map(places.map((place) => [place.path, place]));
  const publishers = inventedPublishers();
  for (let number = 0; number < PAGES_ADDED; number++) {
    const publisher = publishers[number % publishers.length]!;
    const story = { seed: number, place: places[number % places.length]!, published: '2025-06-03', claims: 12 };
    const report = writeReport(LARGE.seed, story, { publisher, number }, byPath);
    writeFileSync(join(pages, `${number}.html`), pageOf(report.title, publisher, story.published, report.text));
  }
  const { seconds } = await timed(async () =>
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, '..', 'src/cli/vigia.ts'), 'add', pages, '--data', join(folder, 'data')],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    ),
  );
  return seconds;
}

/** A saved page with what surrounds a text on a newspaper's site. */
function pageOf(title: string, publisher: string, published: string, text: string): string {
  const menu = Array.from({ length: 60 }, (_, index) => `<li><a href="/s/${index}">Sección ${index}</a></li>`).join('');
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p class="nota">${line}</p>`)
    .join('\n');
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="${published}"><style>${'.a{color:red}'.repeat(800)}</style></head>
<body><header><ul>${menu}</ul></header><main><article><h1>${title}</h1>${paragraphs}</article></main>
<aside>${'<div><a href="/n">Otra nota inventada</a></div>'.repeat(80)}</aside><script>${'var a=1;'.repeat(2000)}</script></body></html>`;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly seconds: number }> {
  const begun = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - begun) / 1000 };
}

function percentile(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))]!);
}

const round = (value: number) => Math.round(value * 100) / 100;
