import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_MERGES } from '../../sources/name-merges.ts';
import { candidatesByScope, figureKeyOf, rangeOf, type Candidate, type FigureKey } from './figure.ts';
import { figureId } from './figure-id.ts';
import {
  personDecisions,
  reopeningOf,
  standingOf,
  stateOf,
  UNDECIDED,
  type FigureAnswer,
  type FigureDecision,
} from './figure-history.ts';
import { ruleChoice, type FigureRule } from './figure-rule.ts';
import { settle, standingAfter } from './settle.ts';
import { calendarYear } from '../../periods/period.ts';
import { inventedClaim } from '../../../test/fixtures/claims.ts';

const KEY: FigureKey = {
  subject: 'cases_reported|Bolivia',
  periodStart: '2014-01-01',
  periodEnd: '2014-12-31',
  scope: 'mixed',
};

/** An invented candidate: `police 515`. */
function candidate(counter: string, value: number, more: Partial<Candidate> = {}): Candidate {
  return {
    id: `${counter}-${value}`,
    value,
    valueMax: null,
    valueText: null,
    unit: 'case',
    counter,
    sourceId: 'el-ejemplo',
    ...more,
  };
}

const POLICE = candidate('police', 515);
const PROSECUTOR = candidate('prosecutor', 651);

function prefer(chosen: Candidate, rivals: readonly Candidate[], ruleId: number | null = null): FigureAnswer {
  return {
    kind: 'prefer',
    claimId: chosen.id,
    low: null,
    high: null,
    unit: chosen.unit,
    reason: 'an invented reason',
    rivals,
    ruleId,
    decidedBy: 'Ana (invented)',
    personId: null,
    decidedAt: '2026-01-02T03:04:05.000Z',
  };
}

const dispute = (rivals: readonly Candidate[]): FigureAnswer => ({
  ...prefer(rivals[0]!, rivals),
  kind: 'dispute',
  claimId: null,
  ...rangeOf(rivals)!,
});

const line = (answer: FigureAnswer): FigureDecision => ({ decision: answer.kind, answer });

const RULE: FigureRule = {
  id: 7,
  measure: 'cases_reported',
  place: 'Bolivia',
  scope: null,
  producerId: 'police',
  sourceId: null,
  from: '2005-01-01',
  to: '2016-12-31',
  reason: 'the longest series',
  decidedBy: 'Luis (invented)',
  personId: null,
  decidedAt: '2026-01-01T00:00:00.000Z',
};

describe('A figure', () => {
  it('has an id of what it is about and nothing else', () => {
    expect(figureId(KEY)).toMatch(/^[0-9a-f]{16}$/);
    expect(figureId({ ...KEY, scope: 'trafficking' })).not.toBe(figureId(KEY));
  });

  it('has no claim whose period is open', () => {
    const either = {
      ...calendarYear(2018),
      alternatives: [0, 1].map((n) => ({ start: `201${8 + n}-01-01`, end: `201${8 + n}-12-31` })),
    };
    expect(figureKeyOf(inventedClaim({ period: either }), KEY.subject)).toBeNull();
    expect(figureKeyOf(inventedClaim({ period: { ...calendarYear(2018), start: null } }), KEY.subject)).toBeNull();
    expect(figureKeyOf(inventedClaim(), KEY.subject)).toMatchObject({ periodStart: '2019-01-01' });
  });

  it('takes no parts, no absences and no part of a merged total as candidates', () => {
    const claims = [
      inventedClaim({ key: 'whole', scope: 'mixed' }),
      inventedClaim({ key: 'part of the whole', scope: 'trafficking', value: 13 }),
      inventedClaim({ key: 'girls', scope: 'mixed', victim: 'girls', value: 7 }),
      inventedClaim({ key: 'smuggling', scope: 'smuggling', value: 3 }),
      inventedClaim({ key: 'absent', scope: 'mixed', value: null, absence: 'notReported' }),
    ].map((claim) => ({ ...claim, counter: 'observatory' }));
    const found = candidatesByScope(claims);
    expect([...found.keys()]).toEqual(['mixed']);
    expect(found.get('mixed')!.map(({ value }) => value)).toEqual([40]);
  });

  it('is single with one value and contested with several, whoever gives them', () => {
    expect(stateOf(UNDECIDED, [POLICE, candidate('press', 515)])).toBe('single');
    expect(stateOf(UNDECIDED, [POLICE, PROSECUTOR])).toBe('contested');
    expect(stateOf(UNDECIDED, [])).toBe('empty');
  });
});

describe('A decision is reopened', () => {
  const decided = prefer(POLICE, [POLICE, PROSECUTOR]);
  it.each([
    ['by a value that was not weighed', [POLICE, PROSECUTOR, candidate('directorate', 808)], 'new-rival'],
    [
      'by a weighed value from somebody who was not heard',
      [POLICE, PROSECUTOR, candidate('ombudsman', 651)],
      'new-rival',
    ],
    ['by the loss of the preferred claim', [PROSECUTOR], 'claim-gone'],
    ['by another value of the preferred claim', [{ ...POLICE, value: 516 }, PROSECUTOR], 'claim-changed'],
    ['by another producer of the preferred claim', [{ ...POLICE, counter: 'ministry' }, PROSECUTOR], 'claim-changed'],
    [
      'not by the same producer saying the same elsewhere',
      [POLICE, PROSECUTOR, candidate('prosecutor', 651, { id: 'again' })],
      null,
    ],
    ['not by somebody who agrees', [POLICE, PROSECUTOR, candidate('directorate', 515)], null],
    ['not by the loss of a rival', [POLICE], null],
  ])('%s', (_, candidates, because) => {
    expect(reopeningOf(decided, candidates as Candidate[])?.because ?? null).toBe(because);
  });

  it('when an end of a disputed range is stated no more, or a value comes that was not weighed', () => {
    const disputed = dispute([POLICE, PROSECUTOR]);
    expect([disputed.low, disputed.high]).toEqual([515, 651]);
    expect(reopeningOf(disputed, [POLICE, PROSECUTOR])).toBeNull();
    expect(reopeningOf(disputed, [POLICE, candidate('ministry', 600)])?.because).toBe('range-changed');
    expect(reopeningOf(disputed, [POLICE, PROSECUTOR, candidate('ministry', 600)])?.because).toBe('new-rival');
    expect(reopeningOf(disputed, [POLICE, PROSECUTOR, candidate('ministry', 651)])).toBeNull();
  });
});

describe('A rule', () => {
  const choose = (candidates: readonly Candidate[], rule: Partial<FigureRule> = {}) =>
    ruleChoice({ ...RULE, ...rule }, KEY, candidates, NO_MERGES);

  it('speaks of its measure, place, scope and years only', () => {
    expect(choose([POLICE])).toEqual({ kind: 'choose', candidate: POLICE });
    for (const other of [
      { measure: 'convictions' },
      { place: 'Peru' },
      { scope: 'trafficking' as const },
      { to: '2014-06-30' },
    ])
      expect(choose([POLICE], other)).toEqual({ kind: 'other' });
  });

  it('leaves a figure of which its producer says nothing or several things, unless its publication says which', () => {
    expect(choose([PROSECUTOR])).toEqual({ kind: 'silent' });
    const revised = candidate('police', 530, { sourceId: 'series' });
    expect(choose([POLICE, revised])).toEqual({ kind: 'several' });
    expect(choose([POLICE, revised], { sourceId: 'series' })).toEqual({ kind: 'choose', candidate: revised });
  });

  it('stands behind what a person decided, also when it has to be decided again', () => {
    const settling = { rules: [RULE], merges: NO_MERGES, at: 'now' };
    const own = standingOf([line(prefer(PROSECUTOR, [POLICE, PROSECUTOR]))]);
    expect(settle(KEY, own, [POLICE, PROSECUTOR], settling)).toBeNull();
    expect(settle(KEY, { ...own, isReopened: true }, [POLICE], settling)).toBeNull();
    expect(settle(KEY, UNDECIDED, [POLICE, PROSECUTOR], settling)).toMatchObject({
      answer: { claimId: POLICE.id, ruleId: 7 },
    });
  });

  it('records a new rival, opens a second value of its own producer, and ends with its withdrawal', () => {
    const settling = { rules: [RULE], merges: NO_MERGES, at: 'now' };
    const ruled = { answer: prefer(POLICE, [POLICE, PROSECUTOR], 7), isReopened: false };
    expect(settle(KEY, ruled, [POLICE, PROSECUTOR], settling)).toBeNull();
    const third = candidate('ombudsman', 90);
    expect(settle(KEY, ruled, [POLICE, PROSECUTOR, third], settling)).toMatchObject({
      decision: 'prefer',
      answer: { claimId: POLICE.id, rivals: [POLICE, PROSECUTOR, third] },
    });
    expect(settle(KEY, ruled, [POLICE, candidate('police', 530)], settling)).toMatchObject({
      because: 'rule-undecided',
    });
    expect(settle(KEY, ruled, [POLICE], { ...settling, rules: [] })).toEqual({ decision: 'lapse' });
  });
});

describe('Any history', () => {
  const candidates = fc.uniqueArray(
    fc.constantFrom(POLICE, PROSECUTOR, candidate('ombudsman', 90), candidate('police', 530), candidate('press', 515)),
    { selector: ({ id }) => id, maxLength: 5 },
  );
  /** What happens to a figure: its claims change, somebody decides or takes back, a rule comes or goes. */
  const happening = fc.oneof(
    fc.record({ kind: fc.constant('claims' as const), candidates }),
    fc.record({ kind: fc.constant('decide' as const), index: fc.nat(4), isDispute: fc.boolean() }),
    fc.record({ kind: fc.constant('withdraw' as const) }),
    fc.record({ kind: fc.constant('undo' as const) }),
    fc.record({ kind: fc.constant('rule' as const), holds: fc.boolean() }),
  );

  it('folds to what stands, and settling what was settled adds nothing', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25 }), (happenings) => {
        const history: FigureDecision[] = [];
        let now: readonly Candidate[] = [POLICE, PROSECUTOR];
        let rules: readonly FigureRule[] = [];
        let standing = UNDECIDED;
        for (const each of happenings) {
          if (each.kind === 'claims') now = each.candidates;
          if (each.kind === 'rule') rules = each.holds ? [RULE] : [];
          const said = lineOf(each, now, history);
          if (said) standing = standingOf([...history, said]);
          if (said) history.push(said);
          const settling = { rules, merges: NO_MERGES, at: 'now' };
          const follows = settle(KEY, standing, now, settling);
          if (follows) history.push(follows);
          standing = standingAfter(standing, follows);
          expect(standing).toEqual(standingOf(history));
          expect(settle(KEY, standing, now, settling)).toBeNull();
          // Where a person decided, no rule does.
          if (personDecisions(history).length > 0) expect(standing.answer?.ruleId).toBeNull();
          const chosen = standing.answer?.claimId;
          // A preferred claim that is not there any more is never presented as the answer.
          if (chosen && !now.some(({ id }) => id === chosen)) expect(stateOf(standing, now)).toBe('reopened');
        }
      }),
      { numRuns: 400, seed: 20261125 },
    );
  });

  function lineOf(
    each: typeof happening extends fc.Arbitrary<infer T> ? T : never,
    now: readonly Candidate[],
    history: readonly FigureDecision[],
  ): FigureDecision | null {
    if (each.kind === 'undo') return personDecisions(history).length > 0 ? { decision: 'undo' } : null;
    if (each.kind === 'withdraw') return line({ ...prefer(POLICE, now), kind: 'withdraw', claimId: null });
    if (each.kind !== 'decide' || now.length === 0) return null;
    if (each.isDispute && rangeOf(now)) return line(dispute(now));
    return line(prefer(now[each.index % now.length]!, now));
  }
});
