import { join } from 'node:path';
import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { insertProducer, insertSource } from '../../sources/source-store.server.ts';
import { insertClaims, readClaim } from '../claim-store.server.ts';
import { statementOfClaim } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';
import { mergeNames, undoMerge } from '../names/merge-names.server.ts';
import { loadWorkspace } from '../workspace/load-workspace.server.ts';
import { reviewClaim, undoReview } from '../review/review.server.ts';
import { readWorkspace } from '../workspace/workspace.server.ts';
import { decideFigure, readFigureHistory, undoFigure, type FigureVerdict } from './decide-figure.server.ts';
import { figureId } from './figure-id.ts';
import { standingOf, stateOf } from './figure-history.ts';
import type { RuleTerms } from './figure-rule.ts';
import { figureOfRow, type Figure } from './figure-rows.ts';
import { listRules, makeRule, previewRule, withdrawRule } from './figure-rules.server.ts';
import { readFigure, rebuildFigures } from './figure-store.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA: Actor = { personId: 'p1', name: 'Ana (invented)' };
const LUIS: Actor = { personId: 'p2', name: 'Luis (invented)' };
const FIGURE = figureId({
  subject: 'cases_reported|Bolivia',
  periodStart: '2019-01-01',
  periodEnd: '2019-12-31',
  scope: 'mixed',
});

/** An invented claim of 2019, `police` counted 40. */
const claimOf = (producer: string, value: number, more: Partial<Claim> & { key?: string } = {}): Claim =>
  inventedClaim({
    key: `${producer} ${value}`,
    value,
    scope: 'mixed',
    attribution: ['El Ejemplo', producer],
    ...more,
  });

async function storeWith(open: () => Promise<Database>, ...claims: Claim[]): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    for (const id of ['police', 'prosecutor', 'observatory'])
      await insertProducer(write, {
        id,
        kind: 'unknown',
        name: { es: id, en: id },
        shortName: { es: id, en: id },
        aliases: [],
      });
    await insertClaims(write, claims);
  });
  return database;
}

async function review(database: Database, claim: Claim, decision: 'accept' | 'reject' | 'undo'): Promise<void> {
  const { revision } = (await readClaim(database, claim.id))!;
  const target = { claimId: claim.id, revision };
  if (decision === 'undo') await undoReview(database, LUIS, NOW, target);
  else await reviewClaim(database, LUIS, NOW, { ...target, decision });
}

const now = async (database: Database, id = FIGURE): Promise<Figure> => (await readFigure(database.kysely, id))!;

async function say(
  database: Database,
  verdict: FigureVerdict,
  reason: string | null = 'because it is invented',
  actor = ANA,
) {
  const { revision } = await now(database);
  return decideFigure(database, actor, NOW, { figureId: FIGURE, revision, verdict, reason });
}

/** What the store holds is what the claims and the history give: computed anew it is the same. */
async function expectConsistent(database: Database): Promise<void> {
  const read = async () =>
    (await database.kysely.selectFrom('figure').selectAll().orderBy('id').execute()).map(figureOfRow);
  const figures = await read();
  for (const figure of figures) {
    const history = await readFigureHistory(database.kysely, figure.id);
    const standing = standingOf(history.map(({ line }) => line));
    expect(figure.standing).toEqual(standing);
    expect(figure.state).toBe(stateOf(standing, figure.candidates));
  }
  await inTransaction(database, COMMAND_LINE, NOW, rebuildFigures);
  expect(await read()).toEqual(figures);
}

forEachStore('Figures', (open) => {
  const POLICE = claimOf('police', 40);
  const PROSECUTOR = claimOf('prosecutor', 55);
  const OBSERVATORY = claimOf('observatory', 70);

  it('come and go with the review of claims', async () => {
    const database = await storeWith(open, POLICE, PROSECUTOR);
    expect(await readFigure(database.kysely, FIGURE)).toBeNull();
    await review(database, POLICE, 'accept');
    expect(await now(database)).toMatchObject({ state: 'single', candidates: [{ value: 40, counter: 'police' }] });
    await review(database, PROSECUTOR, 'accept');
    expect(await now(database)).toMatchObject({ state: 'contested', candidates: [{}, {}] });
    await review(database, POLICE, 'reject');
    await review(database, PROSECUTOR, 'undo');
    expect(await readFigure(database.kysely, FIGURE)).toBeNull();
    await expectConsistent(database);
  });

  it('are decided with a reason, kept with their rivals, and taken back', async () => {
    const database = await storeWith(open, POLICE, PROSECUTOR);
    await review(database, POLICE, 'accept');
    await review(database, PROSECUTOR, 'accept');
    expect(await say(database, { kind: 'prefer', claimId: POLICE.id }, ' ')).toMatchObject({ problem: 'no-reason' });
    expect(await say(database, { kind: 'prefer', claimId: OBSERVATORY.id })).toMatchObject({ problem: 'no-candidate' });
    expect(
      await say(database, { kind: 'prefer', claimId: POLICE.id }, 'la víctima María Inventada Quispe lo dijo'),
    ).toMatchObject({
      problem: 'identifying-reason',
    });
    expect(await say(database, { kind: 'prefer', claimId: POLICE.id })).toMatchObject({
      kind: 'decided',
      figure: {
        state: 'preferred',
        standing: { answer: { claimId: POLICE.id, decidedBy: ANA.name, rivals: [{}, {}], unit: 'case' } },
      },
    });
    expect(await say(database, { kind: 'dispute' }, 'nobody knows', LUIS)).toMatchObject({
      figure: { state: 'disputed', standing: { answer: { low: 40, high: 55, unit: 'case' } } },
    });
    const { revision } = await now(database);
    expect(await undoFigure(database, ANA, NOW, { figureId: FIGURE, revision })).toMatchObject({
      kind: 'decided',
      figure: { state: 'preferred', standing: { answer: { decidedBy: ANA.name } } },
    });
    expect(await undoFigure(database, ANA, NOW, { figureId: FIGURE, revision })).toMatchObject({ kind: 'stale' });
    await undoFigure(database, ANA, NOW, { figureId: FIGURE, revision: revision + 1 });
    expect(await undoFigure(database, ANA, NOW, { figureId: FIGURE, revision: revision + 2 })).toMatchObject({
      kind: 'nothing',
      figure: { state: 'contested' },
    });
    expect((await readFigureHistory(database.kysely, FIGURE)).map(({ line }) => line.decision)).toEqual([
      'prefer',
      'dispute',
      'undo',
      'undo',
    ]);
    await expectConsistent(database);
  });

  it('are not decided by somebody who has not seen the newest rival', async () => {
    const database = await storeWith(open, POLICE, PROSECUTOR);
    await review(database, POLICE, 'accept');
    const seen = await now(database);
    await review(database, PROSECUTOR, 'accept');
    const verdict = { kind: 'prefer', claimId: POLICE.id } as const;
    expect(
      await decideFigure(database, ANA, NOW, { figureId: FIGURE, revision: seen.revision, verdict, reason: 'x' }),
    ).toMatchObject({ kind: 'stale', figure: { state: 'contested' } });
    await expectConsistent(database);
  });

  it('are opened again by a new rival and by the loss of what was preferred', async () => {
    const database = await storeWith(open, POLICE, PROSECUTOR, OBSERVATORY);
    await review(database, POLICE, 'accept');
    await say(database, { kind: 'prefer', claimId: POLICE.id }, null);
    await review(database, PROSECUTOR, 'accept');
    expect(await now(database)).toMatchObject({ state: 'reopened', standing: { answer: { claimId: POLICE.id } } });
    await say(database, { kind: 'prefer', claimId: PROSECUTOR.id });
    await review(database, PROSECUTOR, 'reject');
    expect(await now(database)).toMatchObject({ state: 'reopened' });
    // The undone decision uncovers one that was reopened before.
    await undoFigure(database, ANA, NOW, { figureId: FIGURE, revision: (await now(database)).revision });
    expect(await now(database)).toMatchObject({ state: 'reopened', standing: { answer: { claimId: POLICE.id } } });
    const corrected = (await readClaim(database, POLICE.id))!;
    await say(database, { kind: 'prefer', claimId: POLICE.id }, null);
    await reviewClaim(database, LUIS, NOW, {
      claimId: POLICE.id,
      revision: corrected.revision,
      decision: 'correct',
      statement: { ...statementOfClaim(corrected), value: 41 },
    });
    const history = await readFigureHistory(database.kysely, FIGURE);
    expect(history.at(-1)).toMatchObject({
      line: { because: 'claim-changed', causedBy: POLICE.id },
      decidedBy: LUIS.name,
    });
    await expectConsistent(database);
  });

  it('move with a claim that is corrected to another year', async () => {
    const database = await storeWith(open, POLICE);
    await review(database, POLICE, 'accept');
    await say(database, { kind: 'prefer', claimId: POLICE.id }, null);
    const claim = (await readClaim(database, POLICE.id))!;
    const period = { ...claim.period, start: '2018-01-01', end: '2018-12-31' };
    await reviewClaim(database, LUIS, NOW, {
      claimId: claim.id,
      revision: claim.revision,
      decision: 'correct',
      statement: { ...statementOfClaim(claim), period },
    });
    expect(await now(database)).toMatchObject({ state: 'reopened', candidates: [] });
    const moved = figureId({
      subject: 'cases_reported|Bolivia',
      periodStart: '2018-01-01',
      periodEnd: '2018-12-31',
      scope: 'mixed',
    });
    expect(await now(database, moved)).toMatchObject({ state: 'single' });
    await expectConsistent(database);
  });

  it('follow names that come to mean one, and come back when the merge is undone', async () => {
    const apart = claimOf('observatory', 70, { place: ['Bolivia/LaPaz'] });
    const database = await storeWith(open, POLICE, PROSECUTOR, apart);
    for (const claim of [POLICE, PROSECUTOR, apart]) await review(database, claim, 'accept');
    await say(database, { kind: 'prefer', claimId: POLICE.id });
    const merge = { kind: 'place', from: 'Bolivia/LaPaz', into: 'Bolivia', reason: null } as const;
    await mergeNames(database, ANA, NOW, merge);
    expect(await now(database)).toMatchObject({ state: 'reopened', candidates: [{}, {}, {}] });
    await expectConsistent(database);
    await undoMerge(database, ANA, NOW, 1);
    expect(await now(database)).toMatchObject({ state: 'reopened', candidates: [{}, {}] });
    await expectConsistent(database);
    await mergeNames(database, ANA, NOW, { kind: 'producer', from: 'police', into: 'prosecutor', reason: null });
    expect((await now(database)).candidates.map(({ counter }) => counter)).toEqual(['prosecutor', 'prosecutor']);
    await expectConsistent(database);
  });

  it('stand the same after any sequence of reviews, decisions, rules and undoings', async () => {
    const claims = [
      POLICE,
      PROSECUTOR,
      OBSERVATORY,
      claimOf('police', 41),
      claimOf('prosecutor', 55, { key: 'again' }),
    ];
    const database = await storeWith(open, ...claims);
    let seed = 20261125;
    const chance = (n: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % n;
    };
    const terms: RuleTerms = { ...RULE, sourceId: null, from: '2019-01-01', to: '2019-12-31' };
    for (let step = 0; step < 60; step++) {
      const claim = claims[chance(claims.length)]!;
      const figure = await readFigure(database.kysely, FIGURE);
      const what = chance(8);
      if (what < 3) await review(database, claim, (['accept', 'accept', 'reject'] as const)[what]!);
      else if (what === 3) await review(database, claim, 'undo');
      else if (what === 4) await makeRule(database, ANA, NOW, terms);
      else if (what === 5) await withdrawRule(database, ANA, NOW, 1 + chance(4));
      else if (figure && what === 6)
        await undoFigure(database, ANA, NOW, { figureId: FIGURE, revision: figure.revision });
      else if (figure)
        await say(
          database,
          ([{ kind: 'prefer', claimId: claim.id }, { kind: 'dispute' }, { kind: 'withdraw' }] as const)[chance(3)]!,
        );
      if (step % 10 === 9) await expectConsistent(database);
    }
    await expectConsistent(database);
    const lines = await database.kysely.selectFrom('figure_decision').select('decision').execute();
    expect(new Set(lines.map(({ decision }) => decision)).size).toBeGreaterThan(4);
  });
});

const RULE: RuleTerms = {
  measure: 'cases_reported',
  place: 'Bolivia',
  scope: null,
  producerId: 'police',
  sourceId: 'el-periodico-2016',
  from: '2005-01-01',
  to: '2016-12-31',
  reason: 'The police series of 2005 to 2016 is the longest that one publication prints.',
};

forEachStore('The rule "prefer the police series for complaints 2005–2016"', (open) => {
  const bolivia = async () => {
    const database = await open();
    await loadWorkspace(
      database,
      COMMAND_LINE,
      NOW,
      await readWorkspace(join(import.meta.dirname, '../../../data/bolivia')),
    );
    return database;
  };
  const valuesOf = (figures: readonly { figure: Figure }[]) =>
    figures.map(({ figure }) => figure.periodStart.slice(0, 4));

  it('shows what it would decide, decides it, and is withdrawn', async () => {
    const database = await bolivia();
    const effects = await previewRule(database, RULE);
    const decided = effects.filter((effect) => effect.kind === 'decides');
    expect(new Set(valuesOf(decided))).toEqual(
      new Set(['2005', '2006', '2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016']),
    );
    expect(decided.find(({ figure }) => figure.periodEnd === '2013-12-31')!.candidate.value).toBe(428);
    const without = await previewRule(database, { ...RULE, sourceId: null });
    expect(valuesOf(without.filter(({ kind }) => kind === 'several'))).toEqual(['2012', '2013', '2015']);

    const made = await makeRule(database, ANA, NOW, RULE);
    expect(made).toMatchObject({ kind: 'made', figures: decided.length });
    expect(await listRules(database.kysely)).toMatchObject([{ figures: decided.length, withdrawnAt: null }]);
    const id = decided.find(({ figure }) => figure.periodEnd === '2014-12-31')!.figure.id;
    expect(await now(database, id)).toMatchObject({
      state: 'preferred',
      standing: { answer: { ruleId: 1, decidedBy: ANA.name, reason: RULE.reason } },
    });
    await expectConsistent(database);
    expect(await withdrawRule(database, LUIS, NOW, 1)).toBe(true);
    expect(await withdrawRule(database, LUIS, NOW, 1)).toBe(false);
    expect(await now(database, id)).toMatchObject({ state: 'contested', standing: { answer: null } });
    expect((await readFigureHistory(database.kysely, id)).map(({ line }) => line.decision)).toEqual([
      'prefer',
      'lapse',
    ]);
    await expectConsistent(database);
  });

  it('leaves what a person decided, and comes back when the person takes it back', async () => {
    const database = await bolivia();
    const [first] = await previewRule(database, RULE);
    const { figure } = first!;
    const verdict = { kind: 'withdraw' } as const;
    await decideFigure(database, LUIS, NOW, {
      figureId: figure.id,
      revision: figure.revision,
      verdict,
      reason: 'two prints of one',
    });
    expect((await previewRule(database, RULE))[0]).toMatchObject({ kind: 'person' });
    await makeRule(database, ANA, NOW, RULE);
    expect(await now(database, figure.id)).toMatchObject({
      state: 'withdrawn',
      standing: { answer: { decidedBy: LUIS.name } },
    });
    await undoFigure(database, LUIS, NOW, { figureId: figure.id, revision: (await now(database, figure.id)).revision });
    expect(await now(database, figure.id)).toMatchObject({ state: 'preferred', standing: { answer: { ruleId: 1 } } });
    await expectConsistent(database);
  });

  it('is refused without a reason, with one that seems to identify a victim, and where it decides nothing', async () => {
    const database = await bolivia();
    for (const [change, problem] of [
      [{ reason: ' ' }, 'no-reason'],
      [{ reason: 'la niña Juanita Inventada lo contó' }, 'identifying-reason'],
      [{ to: '2004-12-31' }, 'backwards'],
      [{ measure: 'funding' }, 'no-figure'],
      [{ producerId: 'nobody' }, 'unknown'],
      [{ sourceId: 'nowhere' }, 'unknown'],
    ] as const)
      expect(await makeRule(database, ANA, NOW, { ...RULE, ...change })).toEqual({ kind: 'refused', problem });
  });
});
