import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_NAMES, type EvidenceClaim } from './check.ts';
import { CHECKS, cellsOfCheck, findAll, idOfFinding, runCheck } from './checks.ts';
import { knowledgeOf, readSituation } from './corpus/situation.ts';

/** One seed gives the same claims on every machine. */
const SEED = 2012;

/** Claims so alike that every check has something to say: few values, years, places, producers and sources. */
const often = (usual: string, ...others: readonly string[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 6 }, { arbitrary: fc.constantFrom(...others), weight: 4 });
const written = fc.record({
  value: fc.constantFrom(
    '12',
    '40',
    '45',
    '85',
    '120',
    '258',
    '285',
    'more_than:200',
    'about:100',
    '0',
    '-3',
    'notReported',
  ),
  measure: often(
    'cases_reported',
    'investigations',
    'prosecutions',
    'convictions',
    'victims_identified',
    'percent_change',
    'count_change',
    'percent_share',
    'missing_persons',
    'trials_open',
  ),
  period: fc.constantFrom(
    '2012',
    '2013',
    '2014',
    '2012',
    '2013',
    '2014',
    '2012..2014',
    '2014-01..2014-09',
    '..2014-01-31',
    '2013/14',
    'report2013',
    '2012|2013',
    '?',
    '2030',
  ),
  by: fc.constantFrom('police', 'prosecutor', 'ombudsman'),
  source: fc.constantFrom('daily:2015-02-01', 'herald:2016-03-01', 'blog', 'weekly:2013-06-01'),
  via: fc.constantFrom('Daily', 'Herald>Daily', 'Blog>The_Star', 'Weekly>The_Star'),
  scope: often('trafficking', 'mixed', 'unknown', 'related'),
  place: often('Andara', 'Andara/North', 'Andara/South', 'Bolivia', 'Bolivia/La_Paz'),
  part: often('', 'victim=women', 'victim=men', 'form=labour'),
  unit: often('', 'unit=person', 'unit=complaint'),
});
const claims = fc
  .array(written, { minLength: 20, maxLength: 80, size: 'max' })
  .map((all) =>
    readAll(
      all.map(
        (c, index) =>
          `c${index}: ${c.value} ${c.measure} ${c.period} by=${c.by} from=${c.source} via=${c.via} ${c.scope} in=${c.place} ${c.part} ${c.unit}`,
      ),
    ),
  );

function readAll(lines: readonly string[]): readonly EvidenceClaim[] {
  const text = lines.map((line) => line.replaceAll(/\s+/gu, ' ').trim()).join('; ');
  return [...readSituation({ name: 'generated', claims: text, expected: '' }).claims.values()];
}

const knowledge = knowledgeOf([
  { producerId: 'police', measure: 'cases_reported', since: '2013-05-01', until: null },
  { producerId: 'prosecutor', measure: null, since: '2010-01-01', until: '2014-06-30' },
]);

describe('What checks find', () => {
  it('is something of every check among the claims that these properties are tried on', () => {
    const sample = fc.sample(claims, { seed: SEED, numRuns: 60 });
    const names = new Set(sample.flatMap((all) => findAll(all, knowledge).map(({ finding }) => finding.check)));
    expect([...names].sort()).toEqual([...CHECK_NAMES].sort());
  });

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(
        claims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(findAll(shuffled, knowledge)).toEqual(findAll(all, knowledge));
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('is what each cell gives alone, and each finding comes from one cell and names claims of that cell', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const byCell = CHECKS.flatMap((check) =>
          [...cellsOfCheck(check, all)].flatMap(([key, cell]) => {
            const found = runCheck(check, key, cell, knowledge);
            const ids = new Set(cell.map(({ id }) => id));
            for (const { finding } of found)
              for (const { id } of finding.claims) expect(ids.has(id), `${check.name} ${key}`).toBe(true);
            return found.map(({ id }) => id);
          }),
        );
        expect(new Set(byCell).size).toBe(byCell.length);
        expect(
          findAll(all, knowledge)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(byCell.sort());
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('does not change when a claim of another country and source is added', () => {
    fc.assert(
      fc.property(claims, written, (all, c) => {
        const [stranger] = readAll([
          `z: ${c.value} ${c.measure} ${c.period} by=${c.by} from=stranger:2015-02-01 ${c.scope} in=Berania ${c.part} ${c.unit}`,
        ]);
        const own = ({ finding }: { finding: { claims: readonly { id: string }[] } }) =>
          finding.claims.every(({ id }) => id !== stranger!.id);
        expect(findAll([...all, stranger!], knowledge).filter(own)).toEqual(findAll(all, knowledge));
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('names each claim of a finding once, with plain numbers in the detail', () => {
    fc.assert(
      fc.property(claims, (all) => {
        for (const { finding, id } of findAll(all, knowledge)) {
          expect(id).toBe(idOfFinding(finding));
          const named = finding.claims.map((claim) => claim.id);
          expect(new Set(named).size).toBe(named.length);
          for (const value of Object.values(finding.detail))
            expect(typeof value !== 'number' || Number.isFinite(value)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

describe('The id of a finding', () => {
  const finding = {
    check: 'revision' as const,
    claims: [
      { id: '1', role: 'earlier' },
      { id: '2', role: 'later' },
    ],
    detail: { kind: 'later-value', from: 10 },
    weight: 1 as const,
  };

  it('depends neither on the order of its claims nor on their numbers', () => {
    expect(
      idOfFinding({ ...finding, claims: finding.claims.toReversed(), detail: { kind: 'later-value', from: 11 } }),
    ).toBe(idOfFinding(finding));
    expect(idOfFinding(finding)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('depends on who plays which part', () => {
    const swapped = [
      { id: '2', role: 'earlier' },
      { id: '1', role: 'later' },
    ];
    expect(idOfFinding({ ...finding, claims: swapped })).not.toBe(idOfFinding(finding));
  });
});
