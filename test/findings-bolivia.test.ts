import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimId } from '../src/claims/claim-id.ts';
import type { CheckName, Knowledge } from '../src/claims/findings/check.ts';
import { checkOf, findAll } from '../src/claims/findings/checks.ts';
import { findingWriter } from '../src/claims/findings/finding-writer.ts';
import { evidenceOfClaims } from '../src/claims/findings/corpus/workspace-evidence.ts';
import { readWorkspace } from '../src/claims/workspace/workspace.server.ts';
import { LANGUAGES } from '../src/vocabulary/code-list.ts';
import { expectGolden } from './golden-file.ts';

const { sources, producers, claims } = await readWorkspace(join(import.meta.dirname, '../data/bolivia'));
const evidence = evidenceOfClaims(claims, sources);
const kinds = new Map(producers.map(({ id, kind }) => [id, kind]));
const knowledge: Knowledge = {
  today: '2026-01-01',
  countingRules: [],
  kindOf: (counter) => kinds.get(counter) ?? 'unknown',
};
const found = findAll(evidence, knowledge).map(({ finding }) => finding);

const idOf = (row: number | string) => claimId(`workspace:bolivia:${row}`);
/** Findings of a check that name all these rows. */
const naming = (check: CheckName, ...rows: readonly (number | string)[]) =>
  found.filter(
    (finding) => finding.check === check && rows.every((row) => finding.claims.some(({ id }) => id === idOf(row))),
  );
/** The values that the findings of a check set against each other for one year, highest first. */
const valuesOf = (check: CheckName, kind: string, ...rows: readonly number[]) => {
  const [finding] = naming(check, ...rows).filter(({ detail }) => detail.kind === kind);
  const values = finding?.claims.map(({ id }) => evidence.find((claim) => claim.id === id)!.value);
  return [...new Set(values)].sort((a, b) => b! - a!);
};

describe('The contradictions of the Bolivia workspace', () => {
  it('2013: 428, 363, 263, 273 and 228', () => {
    expect(valuesOf('contradiction', 'producers', 23, 38)).toEqual([428, 363, 273, 263, 228]);
  });

  it('2013: one article gives 363 and 263', () => {
    expect(valuesOf('contradiction', 'one-document', 16, 17)).toEqual([363, 263]);
  });

  it.each([
    ['2012: 456, 384, 318', [30, 37], [456, 384, 318]],
    ['2014: 515, 651, 808', [32, 39], [808, 651, 515]],
    ['2015: 506, 550, 558, 370', [40, 43], [558, 550, 506, 370]],
    ['2021: 589, 420, 419', [118, 130], [589, 420, 419]],
    ['2022: 724, 1,105', [83, 119], [1105, 724]],
    ['2023: 947, 1,359', [100, 120], [1359, 947]],
  ] as const)('%s', (_, rows, values) => {
    expect(valuesOf('contradiction', 'producers', ...rows)).toEqual(values);
  });

  it('2012: 131 of the first half ends a series of whole years', () => {
    expect(naming('partial-period-comparison', 64, 63)).toHaveLength(1);
  });

  it('2023: +37.5 % and 196 more, where 522 to 766 is 244 more and +46.7 %', () => {
    expect(naming('arithmetic-slip', 201, 82, 84)).toMatchObject([
      { detail: { said: 37.5, actual: (244 / 522) * 100 } },
    ]);
    expect(naming('arithmetic-slip', 202, 82, 84)).toMatchObject([{ detail: { said: 196, actual: 244 } }]);
  });

  it('2023: the crime types sum to 570 of 766', () => {
    expect(naming('arithmetic-slip', 84, 94, 99)).toMatchObject([{ detail: { total: 766, sum: 570 } }]);
  });

  it('2016: +21 %, where 558 to 701 is +25.6 %', () => {
    expect(naming('arithmetic-slip', 200, 43, 44)).toMatchObject([{ detail: { said: 21 } }]);
  });

  it('first half of 2012: the cities sum to 116 of 131', () => {
    expect(naming('arithmetic-slip', 64, 66, 75)).toMatchObject([{ detail: { total: 131, sum: 116 } }]);
  });

  it('2008–2014: 1,750 in seven years against 2,534 in the police series', () => {
    expect(naming('contradiction', 36, 4, 10)).toMatchObject([{ detail: { span: 1750, sum: 2534 } }]);
  });

  it('convictions: none until January 2014, against those of the TIP Reports of 2012, 2013 and 2014', () => {
    expect(naming('contradiction', 20, 145, 146)).toHaveLength(1);
    expect(naming('contradiction', 20, 147)).toMatchObject([{ detail: { kind: 'none-yet' } }]);
  });

  it('convictions: 12 until 2015 and 12 until 2016', () => {
    expect(naming('year-drift', 34, 28)).toHaveLength(1);
  });

  it('convictions: 7 since 2012 and 44 sentences of mixed scope in 2016 and 2017', () => {
    expect(naming('scope-mix', 150, 149)).toHaveLength(1);
  });

  it('"no sentences" became "no prosecutions"', () => {
    expect(naming('stage-slip', 19, 20)).toMatchObject([{ detail: { kind: 'none' }, weight: 3 }]);
  });

  it('3,541 complaints of January 2019 to June 2021 against 1,567 for three whole years', () => {
    expect(naming('contradiction', 144, 116, 117, 118)).toMatchObject([{ detail: { span: 3541, sum: 1567 } }]);
  });

  it('2022: +8.1 % compares a whole year with a part of the next', () => {
    expect(naming('partial-period-comparison', 203, 132, 133)).toMatchObject([{ detail: { kind: 'growth' } }]);
  });
});

describe('All findings of the Bolivia workspace', () => {
  for (const language of LANGUAGES)
    it(`read as sentences in ${language}`, () => {
      const writer = findingWriter(language, new Map(evidence.map((claim) => [claim.id, claim])), producers);
      const lines = found.map(
        (finding) => `${finding.check}, ${finding.weight}: ${checkOf(finding.check).say(finding, writer)}`,
      );
      expectGolden(`findings-bolivia.${language}.txt`, `${lines.join('\n')}\n`);
    });

  it('name no rating, absence or part of a whole', () => {
    const named = new Set(found.flatMap(({ claims }) => claims.map(({ id }) => id)));
    const quiet = evidence.filter(({ measure }) => measure === 'tier_ranking' || measure === 'prosecution_score');
    expect(quiet.filter(({ id }) => named.has(id))).toEqual([]);
    expect(['148a', '148b', '148c', 85, 102, 57].filter((row) => named.has(idOf(row)))).toEqual([]);
  });

  it('leaves alone the sums that add up', () => {
    const totals = [13, 27, 42, 44, 56, 65, 76, 100].map(idOf);
    const slips = found.filter(({ check }) => check === 'arithmetic-slip');
    const called = slips.flatMap(({ claims }) => claims.filter(({ role }) => role === 'total').map(({ id }) => id));
    expect(called.filter((id) => totals.includes(id))).toEqual([]);
  });
});
