import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../../database/audit.server.ts';
import type { Database } from '../../../database/connection.server.ts';
import { fromJson, json } from '../../../database/json.ts';
import { calendarYear } from '../../../periods/period.ts';
import { readNameMerges } from '../../../sources/name-merge-store.server.ts';
import type { MergedKind } from '../../../sources/name-merges.ts';
import { insertProducer, insertSource } from '../../../sources/source-store.server.ts';
import { insertClaims, readClaim } from '../../claim-store.server.ts';
import { statementOfClaim, statementOfColumn } from '../../claim-rows.ts';
import type { Claim } from '../../claim.ts';
import { reviewClaim, undoReview } from '../../review/review.server.ts';
import { subjectOf } from '../../subject.ts';
import { decideFinding, undoFindingDecision } from './finding-decision.server.ts';
import { countFindings, findingsOfClaim, listFindings, NO_FILTER, readFinding } from './finding-list.server.ts';
import {
  findingsAreStale,
  recomputeAround,
  recomputeAroundDocuments,
  recomputeAroundProducers,
} from './finding-store.server.ts';
import { recomputeFindings } from './recompute-findings.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };
const LUIS: Actor = { personId: null, name: 'Luis (invented)' };

// Invented counts of three invented producers, printed by three invented papers.
const PRODUCERS = ['Policía Inventada', 'Fiscalía Inventada', 'Fiscalia Inventada (FGI)'] as const;
const PLACES = ['Bolivia', 'Bolivia/La Paz'] as const;
const VALUES = [40, 40, 55, 400] as const;

function inventedClaims(): Claim[] {
  const claims: Claim[] = [];
  for (let number = 0; number < 28; number++) {
    const paper = number % 3;
    claims.push(
      inventedClaim({
        key: `invented:${number}`,
        sourceId: `paper-${paper}`,
        documentId: `${paper}`.padStart(64, '0'),
        measure: number % 7 === 6 ? 'prosecutions' : 'cases_reported',
        value: VALUES[(number >> 2) % VALUES.length]!,
        unit: number % 5 === 4 ? 'victim' : 'case',
        place: [PLACES[number % 11 === 10 ? 1 : 0]!],
        period: calendarYear(2018 + (number % 4)),
        attribution: [`Diario ${paper}`, PRODUCERS[number % PRODUCERS.length]!],
        scope: number % 6 === 5 ? 'mixed' : 'trafficking',
      }),
    );
  }
  return claims;
}

async function inventedStore(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    for (const paper of [0, 1, 2]) {
      await insertSource(write, {
        ...INVENTED_SOURCE,
        id: `paper-${paper}`,
        publisher: `Diario ${paper}`,
        published: `202${paper}-05-04`,
      });
      await write.transaction
        .insertInto('document')
        .values({
          id: `${paper}`.padStart(64, '0'),
          source_id: `paper-${paper}`,
          file_name: `paper-${paper}.txt`,
          media_type: 'text/plain',
          bytes: 1,
          language: 'es',
          text: 'x',
          added_at: write.at,
        })
        .execute();
      await write.transaction
        .insertInto('document_group')
        .values({
          document_id: `${paper}`.padStart(64, '0'),
          group_id: '0'.repeat(64),
          likeness: 1,
          state: paper === 2 ? 'apart' : 'proposed',
        })
        .execute();
    }
    for (const name of PRODUCERS) {
      const both = { es: name, en: name };
      await insertProducer(write, {
        id: idOf(name),
        kind: name.startsWith('Pol') ? 'police' : 'prosecutor',
        name: both,
        shortName: both,
        aliases: [],
      });
    }
    await insertClaims(write, inventedClaims());
  });
  return database;
}

const idOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');

type Step =
  | { readonly kind: 'accept' | 'reject' | 'undo'; readonly claim: number }
  | { readonly kind: 'correct'; readonly claim: number; readonly value: number; readonly year: number }
  | { readonly kind: 'merge' | 'unmerge'; readonly of: MergedKind }
  | { readonly kind: 'group'; readonly paper: number; readonly apart: boolean }
  | { readonly kind: 'rule'; readonly producer: number; readonly year: number }
  | { readonly kind: 'decide' | 'undecide'; readonly finding: number };

const claimNumber = fc.nat({ max: 27 });
const reviews: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('accept' as const), claim: claimNumber }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('reject' as const, 'undo' as const), claim: claimNumber }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      claim: claimNumber,
      value: fc.constantFrom(40, 41, 55, 900),
      year: fc.integer({ min: 2018, max: 2021 }),
    }),
  },
);
const others: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('merge' as const, 'unmerge' as const),
    of: fc.constantFrom('producer' as const, 'publisher' as const, 'place' as const),
  }),
  fc.record({ kind: fc.constant('group' as const), paper: fc.nat({ max: 2 }), apart: fc.boolean() }),
  fc.record({
    kind: fc.constant('rule' as const),
    producer: fc.nat({ max: 2 }),
    year: fc.integer({ min: 2018, max: 2021 }),
  }),
  fc.record({ kind: fc.constantFrom('decide' as const, 'undecide' as const), finding: fc.nat({ max: 20 }) }),
);
const week = fc.array(fc.oneof({ weight: 3, arbitrary: reviews }, { weight: 1, arbitrary: others }), {
  minLength: 12,
  maxLength: 40,
});

async function take(database: Database, step: Step): Promise<void> {
  switch (step.kind) {
    case 'accept':
    case 'reject':
    case 'undo':
    case 'correct': {
      const claim = (await readClaim(database, inventedClaims()[step.claim]!.id))!;
      const target = { claimId: claim.id, revision: claim.revision };
      if (step.kind === 'undo') await undoReview(database, ANA, NOW, target);
      else if (step.kind !== 'correct') await reviewClaim(database, ANA, NOW, { ...target, decision: step.kind });
      else
        await reviewClaim(database, ANA, NOW, {
          ...target,
          decision: 'correct',
          statement: { ...statementOfClaim(claim), value: step.value, period: calendarYear(step.year) },
        });
      return;
    }
    case 'merge':
    case 'unmerge':
      return merge(database, step.of, step.kind === 'merge');
    case 'group':
      return inTransaction(database, ANA, NOW, async (write) => {
        const documentId = `${step.paper}`.padStart(64, '0');
        await write.transaction
          .updateTable('document_group')
          .set({ state: step.apart ? 'apart' : 'same' })
          .where('document_id', '=', documentId)
          .execute();
        write.record({ action: 'document.same-story', subject: `document/${documentId}` });
        await recomputeAroundDocuments(write, [documentId]);
      });
    case 'rule':
      return inTransaction(database, ANA, NOW, async (write) => {
        const producer = idOf(PRODUCERS[step.producer]!);
        await write.transaction
          .insertInto('counting_rule')
          .values({
            producer_id: producer,
            counts: 'invented',
            since: `${step.year}-01-01`,
            recorded_by: ANA.name,
            recorded_at: write.at,
          })
          .execute();
        write.record({ action: 'counting_rule.added', subject: `producer/${producer}` });
        const meant = (await readNameMerges(write.transaction)).producer(producer);
        await recomputeAroundProducers(write, [meant]);
      });
    case 'decide':
    case 'undecide': {
      const { findings } = await listFindings(database.kysely, { ...NO_FILTER, list: 'all' }, { offset: 0, limit: 50 });
      const finding = findings[step.finding % Math.max(1, findings.length)];
      if (!finding) return;
      const target = { findingId: finding.id, revision: finding.revision };
      if (step.kind === 'undecide') await undoFindingDecision(database, ANA, NOW, target);
      else
        await decideFinding(database, ANA, NOW, {
          ...target,
          decision: step.finding % 2 ? 'acknowledge' : 'dismiss',
          reason: 'invented',
        });
    }
  }
}

const MERGES: Readonly<Record<MergedKind, readonly [string, string]>> = {
  producer: [idOf(PRODUCERS[2]), idOf(PRODUCERS[1])],
  publisher: ['Diario 2', 'Diario 1'],
  place: [PLACES[1], PLACES[0]],
};

/** As a merge of names does it: the merge, the derived columns of the claims it concerns, then their findings. */
async function merge(database: Database, kind: MergedKind, holds: boolean): Promise<void> {
  const [from, into] = MERGES[kind];
  await inTransaction(database, ANA, NOW, async (write) => {
    await write.transaction.updateTable('name_merge').set({ undone_at: write.at }).where('kind', '=', kind).execute();
    if (holds)
      await write.transaction
        .insertInto('name_merge')
        .values({ kind, from_key: from, into_key: into, merged_by: ANA.name, merged_at: write.at })
        .execute();
    const merges = await readNameMerges(write.transaction);
    const rows = await write.transaction.selectFrom('claim').selectAll().execute();
    for (const row of rows)
      await write.transaction
        .updateTable('claim')
        .set({
          subject: subjectOf(statementOfColumn(row.statement), merges),
          counted_by: merges.producer(row.producer_id),
        })
        .where('id', '=', row.id)
        .execute();
    write.record({ action: 'name.merged', subject: `${kind}/${from}` });
    await recomputeAround(
      write,
      rows.map((row) => row.id),
    );
  });
}

/** Everything that is known of findings, apart from when it was seen. */
async function standing(database: Database) {
  const findings = await database.kysely.selectFrom('finding').selectAll().orderBy('id').execute();
  const claims = await database.kysely
    .selectFrom('finding_claim')
    .selectAll()
    .orderBy('finding_id')
    .orderBy('claim_id')
    .execute();
  const cells = await database.kysely
    .selectFrom('finding_cell')
    .selectAll()
    .orderBy('cell')
    .orderBy('claim_id')
    .execute();
  return {
    findings: findings.map((row) => ({
      id: row.id,
      check: row.check_name,
      cell: row.cell,
      topics: fromJson(row.topics),
      subject: row.subject,
      weight: row.weight,
      claims: fromJson(row.claims),
      detail: fromJson(row.detail),
      state: row.state,
      reason: row.reason,
      gone: row.gone_at !== null,
    })),
    claims,
    cells,
  };
}

async function acceptAll(database: Database, numbers: readonly number[]): Promise<void> {
  for (const claim of numbers) await take(database, { kind: 'accept', claim });
}

forEachStore('Findings', (open) => {
  it('are after any week of work what they are when computed from nothing', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(week, async (steps) => {
        const database = await inventedStore(open);
        for (const step of steps) await take(database, step);
        const kept = await standing(database);
        await recomputeFindings(database, COMMAND_LINE, NOW);
        expect(await standing(database)).toEqual(kept);
        // And with nothing to begin with but what a person decided.
        await database.kysely
          .deleteFrom('finding')
          .where('id', 'not in', (is) => is.selectFrom('finding_decision').select('finding_id'))
          .execute();
        await recomputeFindings(database, COMMAND_LINE, NOW);
        expect(await standing(database)).toEqual(kept);
        await database.close();
      }),
      { numRuns: 5, seed: 5 },
    );
  });

  it('appear with the review that makes them, and go with its undoing', async () => {
    const database = await inventedStore(open);
    await acceptAll(database, [...Array(28).keys()]);
    const { findings, total } = await listFindings(
      database.kysely,
      { ...NO_FILTER, check: 'contradiction' },
      { offset: 0, limit: 100 },
    );
    expect(total).toBeGreaterThan(0);
    expect(findings).toHaveLength(total);
    const finding = findings[0]!;
    const [first] = finding.finding.claims;
    expect((await findingsOfClaim(database.kysely, [first!.id])).get(first!.id)!.map(({ id }) => id)).toContain(
      finding.id,
    );
    const claim = (await readClaim(database, first!.id))!;
    await undoReview(database, ANA, NOW, { claimId: claim.id, revision: claim.revision });
    expect(await readFinding(database.kysely, finding.id)).toBeNull();
    expect((await findingsOfClaim(database.kysely, [first!.id])).size).toBe(0);
  });

  it('keep what was decided on them, also when they are gone and found again', async () => {
    const database = await inventedStore(open);
    await acceptAll(database, [...Array(28).keys()]);
    const { findings } = await listFindings(
      database.kysely,
      { ...NO_FILTER, check: 'contradiction' },
      { offset: 0, limit: 1 },
    );
    const { id, revision, finding } = findings[0]!;
    const dismissed = { findingId: id, revision, decision: 'dismiss' as const, reason: 'One counts victims.' };
    expect(await decideFinding(database, ANA, NOW, { ...dismissed, reason: ' ' })).toEqual({ kind: 'unexplained' });
    expect(await decideFinding(database, ANA, NOW, dismissed)).toEqual({ kind: 'decided' });
    expect(await decideFinding(database, LUIS, NOW, dismissed)).toEqual({ kind: 'stale' });

    const claim = (await readClaim(database, finding.claims[0]!.id))!;
    await undoReview(database, ANA, NOW, { claimId: claim.id, revision: claim.revision });
    const gone = (await readFinding(database.kysely, id))!;
    expect(gone.record).toMatchObject({ state: 'dismissed', reason: 'One counts victims.', decidedBy: ANA.name });
    expect(gone.record.goneAt).not.toBeNull();
    expect(gone.record.claims.get(claim.id)).toMatchObject({ status: 'accepted', value: claim.value });
    expect(await countFindings(database.kysely)).toMatchObject({ settled: 1 });

    await reviewClaim(database, ANA, NOW, { claimId: claim.id, revision: claim.revision + 1, decision: 'accept' });
    const again = (await readFinding(database.kysely, id))!;
    expect(again.record).toMatchObject({ state: 'dismissed', goneAt: null, changedSince: false });
    expect(again.decisions.map(({ decision }) => decision)).toEqual(['dismiss']);

    const undone = { findingId: id, revision: again.record.revision };
    expect(await undoFindingDecision(database, LUIS, NOW, undone)).toEqual({ kind: 'decided' });
    expect((await readFinding(database.kysely, id))!.record).toMatchObject({ state: 'new', reason: null });
    expect(await undoFindingDecision(database, LUIS, NOW, { ...undone, revision: undone.revision + 1 })).toEqual({
      kind: 'nothing',
    });
  });

  it('are listed by check, measure, place, producer and weight, a page at a time', async () => {
    const database = await inventedStore(open);
    await acceptAll(database, [...Array(28).keys()]);
    const count = async (filter: Partial<typeof NO_FILTER>) =>
      (await listFindings(database.kysely, { ...NO_FILTER, ...filter }, { offset: 0, limit: 0 })).total;
    const all = await count({});
    expect(all).toBeGreaterThan(2);
    expect(await count({ measure: 'cases_reported' })).toBeLessThanOrEqual(all);
    expect(await count({ measure: 'fine' })).toBe(0);
    expect(await count({ place: 'bolivia' })).toBe(all);
    expect(await count({ place: 'Bolivi_' })).toBe(0);
    expect(await count({ producer: idOf(PRODUCERS[0]) })).toBeGreaterThan(0);
    expect(await count({ producer: 'nobody' })).toBe(0);
    expect(await count({ list: 'settled' })).toBe(0);
    const pages = [];
    for (let offset = 0; offset < all; offset += 2)
      pages.push(...(await listFindings(database.kysely, NO_FILTER, { offset, limit: 2 })).findings);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(all);
    const weights = pages.map(({ finding }) => finding.weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('wait for a computation from nothing in a store whose claims were reviewed before there were findings', async () => {
    const database = await inventedStore(open);
    await database.kysely
      .updateTable('claim')
      .set({ status: 'accepted', statement: json(statementOfClaim(inventedClaims()[1]!)) })
      .where('id', '=', inventedClaims()[1]!.id)
      .execute();
    expect(await findingsAreStale(database)).toBe(true);
    await acceptAll(database, [0, 2, 3]);
    expect((await standing(database)).cells).toEqual([]);
    await recomputeFindings(database, COMMAND_LINE, NOW);
    expect(await findingsAreStale(database)).toBe(false);
    await acceptAll(database, [4, 5]);
    const kept = await standing(database);
    await recomputeFindings(database, COMMAND_LINE, NOW);
    expect(await standing(database)).toEqual(kept);
  });
});
