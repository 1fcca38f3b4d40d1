import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../test/fixtures/claims.ts';
import { forEachStore } from '../../test/stores.ts';
import { addDocument } from '../claims/adding/add-document.server.ts';
import { insertClaims, readDocument } from '../claims/claim-store.server.ts';
import type { Claim } from '../claims/claim.ts';
import { mergeNames } from '../claims/names/merge-names.server.ts';
import { reviewClaim } from '../claims/review/review.server.ts';
import { COMMAND_LINE, inTransaction } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { NO_PERIOD } from '../periods/period.ts';
import { insertProducer, insertSource } from '../sources/source-store.server.ts';
import { buildRelease, listReleases } from './build-release.server.ts';
import { readRelease, releaseNumbers } from './read-release.server.ts';
import { listReleaseChanges } from './release-changes.server.ts';
import { readWithdrawal, withdrawRelease } from './withdraw-release.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function add(database: Database, ...claims: Claim[]): Promise<void> {
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await insertClaims(write, claims);
  });
}

const decide = (database: Database, claim: Claim, decision: 'accept' | 'reject') =>
  reviewClaim(database, { personId: null, name: 'Ana (invented)' }, NOW, {
    claimId: claim.id,
    revision: claim.revision,
    decision,
  });

forEachStore('A release', (open) => {
  it('says the names that merges give, keeps the attribution as printed, and shows a merge as a change', async () => {
    const database = await open();
    const claim = inventedClaim({ place: ['Bolivia/Oruro'] });
    await add(database, claim);
    await decide(database, claim, 'accept');
    await buildRelease(database, folder, COMMAND_LINE, NOW);
    await inTransaction(database, COMMAND_LINE, NOW, (write) =>
      insertProducer(write, {
        id: 'watch',
        kind: 'observatory',
        name: { es: 'Observador inventado', en: 'Invented watch' },
        shortName: { es: 'Observador', en: 'Watch' },
        aliases: [],
      }),
    );
    for (const [kind, from, into] of [
      ['producer', 'observatorio-inventado', 'watch'],
      ['place', 'Bolivia/Oruro', 'Bolivia/Oruro/Oruro'],
      ['publisher', 'El Ejemplo', 'Diario El Ejemplo'],
    ] as const)
      expect(await mergeNames(database, COMMAND_LINE, NOW, { kind, from, into, reason: null })).toEqual({
        kind: 'merged',
      });
    expect(await listReleaseChanges(database, folder)).toMatchObject({ added: 0, changed: 1, removed: 0 });
    const built = await buildRelease(database, folder, COMMAND_LINE, NOW);
    const release = await readRelease(built.folder);
    expect(release.claims).toMatchObject([
      { producerId: 'watch', place: ['Bolivia/Oruro/Oruro'], attribution: ['El Ejemplo', 'Observatorio Inventado'] },
    ]);
    expect(release.producers.map(({ id }) => id)).toEqual(['watch']);
    expect(release.sources).toMatchObject([{ publisher: 'Diario El Ejemplo' }]);
    expect(await listReleaseChanges(database, folder)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('holds what a person accepted, and neither proposals nor what was rejected', async () => {
    const database = await open();
    const claims = [
      inventedClaim({ key: 'a' }),
      inventedClaim({ key: 'b', value: 41 }),
      inventedClaim({ key: 'c', value: 42 }),
    ];
    await add(database, ...claims);
    await decide(database, claims[0]!, 'accept');
    await decide(database, claims[1]!, 'reject');
    const built = await buildRelease(database, folder, COMMAND_LINE, NOW);
    const release = await readRelease(built.folder);
    expect(release.claims.map((claim) => [claim.value, claim.status, claim.reviewedBy])).toEqual([
      [40, 'accepted', 'Ana (invented)'],
    ]);
    expect(release.claims[0]!.placeIds).toEqual(['BO']);
    expect(release.places.map((place) => place.id)).toContain('BO');
    expect(release.producers.map((producer) => producer.id)).toEqual(['observatorio-inventado']);
    for (const file of readdirSync(built.folder))
      expect(readFileSync(join(built.folder, file), 'utf8')).not.toMatch(/"value": 4[12]/);
  });

  it('gets the next number, is listed, and says what would change', async () => {
    const database = await open();
    const claims = [inventedClaim({ key: 'a' }), inventedClaim({ key: 'b', value: 41 })];
    await add(database, ...claims);
    await decide(database, claims[0]!, 'accept');
    expect(await listReleaseChanges(database, folder)).toMatchObject({ claims: 1, added: 1, changed: 0, removed: 0 });
    await buildRelease(database, folder, COMMAND_LINE, NOW);
    expect(await listReleaseChanges(database, folder)).toMatchObject({ claims: 1, added: 0, changed: 0, removed: 0 });
    await decide(database, claims[1]!, 'accept');
    await decide(database, { ...claims[0]!, revision: 1 }, 'reject');
    expect(await listReleaseChanges(database, folder)).toMatchObject({ claims: 1, added: 1, changed: 0, removed: 1 });
    await buildRelease(database, folder, COMMAND_LINE, NOW);
    expect((await listReleases(database)).map((release) => release.number)).toEqual([2, 1]);
    expect(await releaseNumbers(folder)).toEqual([1, 2]);
  });

  it('has the same files for the same claims, whatever the order they came in', async () => {
    const claims = [inventedClaim({ key: 'a' }), inventedClaim({ key: 'b', value: 41 })];
    const digests = [];
    for (const order of [claims, [...claims].reverse()]) {
      const database = await open();
      await add(database, ...order);
      for (const claim of claims) await decide(database, claim, 'accept');
      const own = mkdtempSync(join(folder, 'data-'));
      digests.push((await readRelease((await buildRelease(database, own, COMMAND_LINE, NOW)).folder)).manifest.files);
    }
    expect(digests[0]).toEqual(digests[1]);
  });

  it('keeps "not reported" empty in the tables, never 0, and defuses formulas but not negative numbers', async () => {
    const database = await open();
    const absent = inventedClaim({
      key: 'a',
      value: null,
      absence: 'notReported',
      note: '=HYPERLINK("x")',
      period: NO_PERIOD,
    });
    const fall = inventedClaim({ key: 'b', measure: 'percent_change', unit: 'percent', value: -26.4 });
    await add(database, absent, fall);
    for (const claim of [absent, fall]) await decide(database, claim, 'accept');
    const built = await buildRelease(database, folder, COMMAND_LINE, NOW);
    const rows = parse(readFileSync(join(built.folder, 'claims.csv')), { columns: true }) as Record<string, string>[];
    expect(rows.find((row) => row.id === absent.id)).toMatchObject({
      value: '',
      absence: 'notReported',
      note: '\'=HYPERLINK("x")',
    });
    expect(rows.find((row) => row.id === fall.id)).toMatchObject({ value: '-26.4' });
  });

  it('is refused when a file was changed after it was released', async () => {
    const database = await open();
    const claim = inventedClaim();
    await add(database, claim);
    await decide(database, claim, 'accept');
    const built = await buildRelease(database, folder, COMMAND_LINE, NOW);
    const path = join(built.folder, 'claims.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"value": 40', '"value": 4000'));
    await expect(readRelease(built.folder)).rejects.toThrow(/claims\.json is not the file that was released/);
  });

  it('leaves no folder behind when it cannot be finished', async () => {
    const database = await open();
    writeFileSync(join(folder, 'releases'), 'a file where the folder should be');
    await expect(buildRelease(database, folder, COMMAND_LINE, NOW)).rejects.toThrow();
    expect(existsSync(join(folder, 'releases', '0001'))).toBe(false);
    expect(await listReleases(database)).toEqual([]);
  });

  it('withholds a sentence, a context and a title that seem to identify a victim, and keeps the number', async () => {
    const database = await open();
    // Invented canaries: none of them may reach a file of the release.
    const bytes = Buffer.from(
      [
        'La adolescente Juanita Canario Inventada volvió a su casa.',
        'La Fiscalía registró 40 casos de trata de personas en Bolivia en 2019, entre ellos el de la niña Rosa Canario Quispe, de 9 años.',
        'La niña Luz Canario Mamani, de 12 años, declaró. En 2018 la Fiscalía registró 30 casos de trata en Bolivia.',
      ].join('\n'),
    );
    const added = await addDocument(database, folder, COMMAND_LINE, NOW, {
      bytes,
      fileName: 'nota.txt',
      publisher: 'El Ejemplo',
      published: '2020-05-04',
    });
    const { claims } = (await readDocument(database, added.documentId))!;
    expect(claims.map((claim) => claim.value)).toEqual(expect.arrayContaining([40, 30]));
    for (const claim of claims) await decide(database, claim, 'accept');
    const built = await buildRelease(database, folder, COMMAND_LINE, NOW);
    for (const file of readdirSync(built.folder))
      expect(readFileSync(join(built.folder, file), 'utf8'), file).not.toContain('Canario');
    const release = await readRelease(built.folder);
    expect(release.claims.find((claim) => claim.value === 40)).toMatchObject({ citation: null, quoteWithheld: true });
    expect(release.claims.find((claim) => claim.value === 30)).toMatchObject({
      quoteWithheld: false,
      contextBefore: null,
    });
  });

  it('is refused while a note seems to identify a victim, and says which claim', async () => {
    const database = await open();
    const claim = inventedClaim({ note: 'Se refiere a la menor Rosa Canario Inventada' });
    await add(database, claim);
    await decide(database, claim, 'accept');
    await expect(buildRelease(database, folder, COMMAND_LINE, NOW)).rejects.toThrow(
      `Claim ${claim.id} cannot be released: its field "note"`,
    );
    expect(await releaseNumbers(folder)).toEqual([]);
  });

  it('can be withdrawn when another has replaced it: its tables go, its number and the reason stay', async () => {
    const database = await open();
    const claim = inventedClaim();
    await add(database, claim);
    await decide(database, claim, 'accept');
    const first = await buildRelease(database, folder, COMMAND_LINE, NOW);
    const withdrawal = { number: 1, reason: 'An invented reason' };
    await expect(withdrawRelease(database, folder, COMMAND_LINE, NOW, withdrawal)).rejects.toThrow(
      'Build the release that replaces it first',
    );
    await buildRelease(database, folder, COMMAND_LINE, NOW);
    await withdrawRelease(database, folder, COMMAND_LINE, NOW, withdrawal);
    expect(readdirSync(first.folder)).toEqual(['withdrawn.json']);
    expect(await readWithdrawal(folder, 1)).toMatchObject(withdrawal);
    expect(await readWithdrawal(folder, 2)).toBeNull();
    expect((await buildRelease(database, folder, COMMAND_LINE, NOW)).number).toBe(3);
  });
});
