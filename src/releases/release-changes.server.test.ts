import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../test/fixtures/claims.ts';
import { forEachStore } from '../../test/stores.ts';
import { insertClaims } from '../claims/claim-store.server.ts';
import type { Claim } from '../claims/claim.ts';
import { statementOfClaim } from '../claims/claim-rows.ts';
import { reviewClaim, undoReview } from '../claims/review/review.server.ts';
import { COMMAND_LINE, inTransaction } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { insertSource } from '../sources/source-store.server.ts';
import { buildRelease } from './build-release.server.ts';
import { listReleaseChanges } from './release-changes.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA = { personId: null, name: 'Ana (invented)' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-changes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function add(database: Database, ...claims: Claim[]): Promise<void> {
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await insertClaims(write, claims);
  });
}

forEachStore('What the next release changes', (open) => {
  it('is listed claim by claim, with what was said before', async () => {
    const database = await open();
    const [kept, corrected, rejected] = ['a', 'b', 'c'].map((key) => inventedClaim({ key })) as [Claim, Claim, Claim];
    const late = inventedClaim({ key: 'd', value: 7 });
    await add(database, kept, corrected, rejected, late);
    for (const { id } of [kept, corrected, rejected])
      await reviewClaim(database, ANA, NOW, { claimId: id, revision: 0, decision: 'accept' });
    expect(await listReleaseChanges(database, folder)).toMatchObject({ claims: 3, added: 3, changed: 0, removed: 0 });
    await buildRelease(database, folder, COMMAND_LINE, NOW);
    expect(await listReleaseChanges(database, folder)).toMatchObject({ claims: 3, added: 0, listed: [] });

    const statement = { ...statementOfClaim(corrected), value: 41 };
    await reviewClaim(database, ANA, NOW, { claimId: corrected.id, revision: 1, decision: 'correct', statement });
    await reviewClaim(database, ANA, NOW, { claimId: rejected.id, revision: 1, decision: 'reject' });
    await reviewClaim(database, ANA, NOW, { claimId: late.id, revision: 0, decision: 'accept' });
    const changes = await listReleaseChanges(database, folder);
    expect(changes).toMatchObject({ claims: 3, added: 1, changed: 1, removed: 1, blocked: [] });
    expect(
      changes.listed.map(({ kind, id, statement: { value }, before }) => [kind, id, value, before?.value ?? null]),
    ).toEqual([
      ['removed', rejected.id, 40, null],
      ['changed', corrected.id, 41, 40],
      ['added', late.id, 7, null],
    ]);
    expect(changes.listed[0]!.publisher).toBe('El Ejemplo');
    // Only as many are listed as are asked for; the counts stay.
    const second = await listReleaseChanges(database, folder, { limit: 2, page: 2 });
    expect(second.listed.map(({ kind }) => kind)).toEqual(['added']);
    expect(second).toMatchObject({ added: 1, changed: 1, removed: 1 });
  });

  it('says whose sentence is withheld, and which claim stands in the way', async () => {
    const database = await open();
    const quote = 'La adolescente Juanita Inventada fue una de 40 víctimas.';
    const flagged = inventedClaim({
      key: 'e',
      citation: { token: '40', tokenStart: 41, tokenEnd: 43, quote, start: 0, end: quote.length },
    });
    const noted = inventedClaim({ key: 'f', note: 'la adolescente Juanita Inventada' });
    await add(database, flagged, noted);
    for (const { id } of [flagged, noted])
      await reviewClaim(database, ANA, NOW, { claimId: id, revision: 0, decision: 'accept' });
    const changes = await listReleaseChanges(database, folder);
    expect(changes.listed.find(({ id }) => id === flagged.id)?.quoteWithheld).toBe(true);
    expect(changes.listed.find(({ id }) => id === noted.id)?.quoteWithheld).toBe(false);
    expect(changes.blocked).toEqual([{ id: noted.id, documentId: null, field: 'note' }]);
  });

  it('are the same by the marks of a release as claim by claim', async () => {
    const database = await open();
    const LATER = new Date(NOW.getTime() + 60_000);
    const claims = ['h', 'i', 'j', 'k', 'l'].map((key) => inventedClaim({ key })) as [
      Claim,
      Claim,
      Claim,
      Claim,
      Claim,
    ];
    const [kept, corrected, rejected, undone, again] = claims;
    const late = inventedClaim({ key: 'm' });
    await add(database, ...claims, late);
    for (const { id } of claims)
      await reviewClaim(database, ANA, NOW, { claimId: id, revision: 0, decision: 'accept' });
    await buildRelease(database, folder, COMMAND_LINE, NOW);

    const decide = (claim: Claim, revision: number, decision: 'accept' | 'reject' | 'correct', value = 41) =>
      reviewClaim(database, ANA, LATER, {
        claimId: claim.id,
        revision,
        decision,
        ...(decision === 'correct' ? { statement: { ...statementOfClaim(claim), value } } : {}),
      });
    await decide(corrected, 1, 'correct');
    await decide(rejected, 1, 'reject');
    await decide(undone, 1, 'correct');
    await undoReview(database, ANA, LATER, { claimId: undone.id, revision: 2 });
    await decide(again, 1, 'reject');
    await decide(again, 2, 'accept');
    await decide(late, 0, 'accept');
    const byMarks = await listReleaseChanges(database, folder);
    expect(byMarks).toMatchObject({ claims: 5, added: 1, changed: 2, removed: 1 });
    expect(byMarks.listed.map(({ id }) => id)).not.toContain(kept.id);
    expect(byMarks.listed.map(({ id }) => id)).not.toContain(undone.id);
    const pages = await Promise.all([1, 2, 3].map((page) => listReleaseChanges(database, folder, { limit: 2, page })));
    expect(pages.flatMap(({ listed }) => listed)).toEqual(byMarks.listed);
    await database.kysely.updateTable('release').set({ claims_marked: null }).execute();
    const byComparison = await listReleaseChanges(database, folder);
    const brief = (list: typeof byMarks) =>
      list.listed.map(({ id, kind, statement: { value }, before }) => [id, kind, value, before?.value ?? null]);
    expect(brief(byComparison)).toEqual(brief(byMarks));
    expect({ ...byComparison, listed: [] }).toEqual({ ...byMarks, listed: [] });

    // The next release marks all anew.
    await buildRelease(database, folder, COMMAND_LINE, LATER);
    expect(await listReleaseChanges(database, folder)).toMatchObject({ claims: 5, added: 0, changed: 0, removed: 0 });
  });
});
