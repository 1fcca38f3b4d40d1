import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../test/fixtures/claims.ts';
import { forEachStore } from '../../test/stores.ts';
import { readClaim, insertClaims } from '../claims/claim-store.server.ts';
import type { Claim } from '../claims/claim.ts';
import { decideFigure, type FigureVerdict } from '../claims/figures/decide-figure.server.ts';
import { figureId } from '../claims/figures/figure-id.ts';
import { readFigure } from '../claims/figures/figure-store.server.ts';
import { reviewClaim } from '../claims/review/review.server.ts';
import { COMMAND_LINE, inTransaction } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { insertSource } from '../sources/source-store.server.ts';
import { buildRelease } from './build-release.server.ts';
import { claimView } from './public/claim-view.ts';
import { dataView } from './public/data-view.ts';
import { measureView } from './public/measure-view.ts';
import { textOf } from './public/sentence.ts';
import { listReleaseChanges } from './release-changes.server.ts';
import { figureObstacle } from './release-figure.ts';
import { readRelease } from './read-release.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA = { personId: null, name: 'R. Q. (invented)' };
const REASON = 'It counts complaints at the counter, every year in the same way.';
const FIGURE = figureId({
  subject: 'cases_reported|Bolivia',
  periodStart: '2019-01-01',
  periodEnd: '2019-12-31',
  scope: 'unknown',
});
const POLICE = inventedClaim({ key: 'police', value: 40, attribution: ['El Ejemplo', 'Policía Inventada'] });
const PROSECUTOR = inventedClaim({ key: 'prosecutor', value: 55, attribution: ['El Ejemplo', 'Fiscalía Inventada'] });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-release-figures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function review(database: Database, claim: Claim, decision: 'accept' | 'reject'): Promise<void> {
  const { revision } = (await readClaim(database, claim.id))!;
  await reviewClaim(database, ANA, NOW, { claimId: claim.id, revision, decision });
}

async function decide(database: Database, verdict: FigureVerdict, reason = REASON): Promise<void> {
  const { revision } = (await readFigure(database.kysely, FIGURE))!;
  const result = await decideFigure(database, ANA, NOW, { figureId: FIGURE, revision, verdict, reason });
  expect(result.kind).toBe('decided');
}

forEachStore('A release with decided figures', (open) => {
  const storeWithRivals = async () => {
    const database = await open();
    await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
      await insertSource(write, INVENTED_SOURCE);
      await insertClaims(write, [POLICE, PROSECUTOR]);
    });
    await review(database, POLICE, 'accept');
    await review(database, PROSECUTOR, 'accept');
    return database;
  };
  const build = async (database: Database) => readRelease((await buildRelease(database, folder, ANA, NOW)).folder);

  it('holds the decision with its reason and its rivals, and the public pages say them', async () => {
    const database = await storeWithRivals();
    expect((await build(database)).figures).toEqual([]);
    await decide(database, { kind: 'prefer', claimId: POLICE.id });
    expect(await listReleaseChanges(database, folder)).toMatchObject({
      added: 0,
      changed: 0,
      figures: { added: 1, changed: 0, removed: 0 },
      blockedFigures: [],
    });
    const release = await build(database);
    expect(release.figures).toMatchObject([
      {
        id: FIGURE,
        decision: 'preferred',
        claimId: POLICE.id,
        value: 40,
        rivals: [PROSECUTOR.id],
        placeIds: ['BO'],
        rule: null,
      },
    ]);
    expect(await listReleaseChanges(database, folder)).toMatchObject({ figures: { added: 0, changed: 0, removed: 0 } });
    const csv = readFileSync(join(folder, 'releases', '0002', 'figures.csv'), 'utf8');
    expect(parse(csv, { columns: true })).toMatchObject([
      { id: FIGURE, decision: 'preferred', claim: POLICE.id, reason: REASON, decided_by: ANA.name },
    ]);
    const description = JSON.parse(readFileSync(join(folder, 'releases', '0002', 'datapackage.json'), 'utf8'));
    expect(description.resources.map((resource: { name: string }) => resource.name)).toContain('figures');

    const preferred = claimView(release, 'en', POLICE.id)!.figure!;
    expect(textOf(preferred.said)).toBe('Figure: 40\u00A0cases, Policía Inventada.');
    expect(preferred.decided).toBe('Decided by R. Q. (invented) on 2 January 2026.');
    expect(preferred.because).toBe(`Because: ${REASON}`);
    expect(preferred.rivals).toMatchObject([{ value: '55\u00A0cases', producer: 'Fiscalía Inventada' }]);
    expect(claimView(release, 'es', PROSECUTOR.id)!.figure!.part).toBe('Este valor es un rival: se prefirió otro.');
    const measure = measureView(release, 'es', 'cases_reported', 'BO')!;
    expect(measure.decided).toMatchObject([{ because: `Porque: ${REASON}`, figures: [{ id: FIGURE }] }]);
    expect(measure.rows.map(({ decision }) => decision)).toEqual(
      measure.rows.map(({ id }) => (id === POLICE.id ? 'preferida' : null)),
    );
    expect(measure.years!.wide).toContain('class="decision"');
    expect(dataView(release, 'es').figureFields.length).toBeGreaterThan(10);
  });

  it('says a dispute with both its ends, and forgets a figure that was reopened', async () => {
    const database = await storeWithRivals();
    await decide(database, { kind: 'dispute' });
    const release = await build(database);
    const { said, rivals } = claimView(release, 'es', POLICE.id)!.figure!;
    expect(textOf(said)).toBe(
      'Cifra en disputa: de 40\u00A0casos, Policía Inventada, a 55\u00A0casos, Fiscalía Inventada.',
    );
    expect(rivals).toHaveLength(2);
    await review(database, PROSECUTOR, 'reject');
    expect(await listReleaseChanges(database, folder)).toMatchObject({ figures: { removed: 1 }, reopened: 1 });
    expect((await build(database)).figures).toEqual([]);
  });

  it('opens as it was when it is older than figures', async () => {
    const database = await storeWithRivals();
    await decide(database, { kind: 'prefer', claimId: POLICE.id });
    await build(database);
    const old = join(folder, 'releases', '0001');
    const manifest = JSON.parse(readFileSync(join(old, 'release.json'), 'utf8'));
    delete manifest.counts.figures;
    manifest.files = manifest.files.filter(({ path }: { path: string }) => !path.startsWith('figures.'));
    writeFileSync(join(old, 'release.json'), JSON.stringify(manifest));
    const release = await readRelease(old);
    expect(release.figures).toEqual([]);
    expect(claimView(release, 'en', POLICE.id)!.figure).toBeNull();
    expect(dataView(release, 'en').figureFields).toEqual([]);
  });

  it('is refused when a figure names a claim that is not in it, or a reason that seems to identify a victim', async () => {
    const database = await storeWithRivals();
    await decide(database, { kind: 'prefer', claimId: POLICE.id });
    await build(database);
    const path = join(folder, 'releases', '0001');
    const figures = JSON.parse(readFileSync(join(path, 'figures.json'), 'utf8'));
    figures[0].rivals = ['f'.repeat(16)];
    const content = JSON.stringify(figures);
    writeFileSync(join(path, 'figures.json'), content);
    const manifest = JSON.parse(readFileSync(join(path, 'release.json'), 'utf8'));
    manifest.files.find((file: { path: string }) => file.path === 'figures.json').sha256 = createHash('sha256')
      .update(content)
      .digest('hex');
    writeFileSync(join(path, 'release.json'), JSON.stringify(manifest));
    await expect(readRelease(path)).rejects.toThrow(/names a claim that is not in this release/);

    // The desk refuses such a reason; a store may still hold one.
    await database.kysely.updateTable('figure').set({ reason: 'la niña Juanita Inventada lo contó' }).execute();
    await expect(buildRelease(database, folder, ANA, NOW)).rejects.toThrow(/its reason seems to identify a victim/);
    expect((await listReleaseChanges(database, folder)).blockedFigures).toMatchObject([
      { because: 'identifying-reason' },
    ]);
    expect(figureObstacle({ claimId: 'a', rivals: ['b'], reason: null }, (id) => id === 'a')).toBe(
      'claim-not-released',
    );
  });
});
