import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { placeByPath } from '../../places/gazetteer.ts';
import { noteIn } from '../note.ts';
import { nameKey } from '../../vocabulary/name-key.ts';
import { UNITS } from '../../vocabulary/unit.ts';
import { claimId } from '../claim-id.ts';
import type { Claim } from '../claim.ts';
import { readWorkspace } from './workspace.server.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const { workspace, sources, producers, claims } = await readWorkspace(join(repository, 'data/bolivia'));

/** Rows of the compilation; three of them hold three claims each (a, b, c). */
const COMPILED = 199;
/** With the changes that sources state and the compilation keeps in its notes. */
const ROWS = 204;
const SPLIT_ROWS = [148, 151, 159];
const idsOfRow = (row: number): readonly string[] =>
  (SPLIT_ROWS.includes(row) ? ['a', 'b', 'c'] : ['']).map((part) => claimId(`workspace:bolivia:${row}${part}`));
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const row = (number: number): Claim => byId.get(idsOfRow(number)[0]!)!;
const rows = (from: number, to: number): readonly Claim[] =>
  Array.from({ length: to - from + 1 }, (_, index) => row(from + index));
const sum = (from: number, to: number): number => rows(from, to).reduce((total, { value }) => total + (value ?? 0), 0);
const countBy = (keyOf: (claim: Claim) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const claim of claims) counts[keyOf(claim)] = (counts[keyOf(claim)] ?? 0) + 1;
  return counts;
};

describe('the Bolivia workspace', () => {
  it('holds every row of the compilation and five changes that it notes: 204 rows, 210 claims', () => {
    const expected = Array.from({ length: ROWS }, (_, index) => idsOfRow(index + 1)).flat();
    expect(expected.filter((id) => !byId.has(id))).toEqual([]);
    expect(claims).toHaveLength(ROWS + 2 * SPLIT_ROWS.length);
    expect(expected).toHaveLength(claims.length);
    expect(sources).toHaveLength(37);
  });

  it('counts by measure', () => {
    expect(countBy(({ measure }) => measure)).toEqual({
      cases_reported: 117,
      tier_ranking: 21,
      convictions: 13,
      prosecutions: 12,
      prosecution_score: 12,
      investigations: 7,
      victims_assisted: 7,
      percent_share: 5,
      percent_change: 4,
      count_change: 1,
      missing_persons: 4,
      trials_open: 2,
      rate: 1,
      other: 1,
      cases_closed: 1,
      victims_identified: 1,
      suspects_investigated: 1,
    });
  });

  it('counts by producer', () => {
    expect(countBy(({ producerId }) => producerId ?? 'nobody named')).toEqual({
      'prosecutor-general': 77,
      'us-state-department': 35,
      police: 35,
      '3p-index': 12,
      'police-obscd': 10,
      ombudsman: 8,
      'justice-ministry': 7,
      'government-in-tip': 7,
      'trafficking-directorate': 6,
      hti: 6,
      'government-ministry': 3,
      judiciary: 2,
      undp: 1,
      'nobody named': 1,
    });
  });

  it('is reviewed, without a quote and without a document', () => {
    for (const claim of claims) {
      expect(claim).toMatchObject({ status: 'accepted', origin: 'workspace', citation: null, documentId: null });
      expect(claim).toMatchObject({ revision: 1, confidence: null, reviewedBy: workspace.reviewer });
    }
    expect(sources.every(({ captured, url }) => !captured && url !== null)).toBe(true);
  });

  it('names a known place, unit and source in each claim, and uses every source', () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const claim of claims) {
      expect(claim.place.length).toBeGreaterThan(0);
      for (const path of claim.place) expect(placeByPath(path), path).not.toBeNull();
      expect(Object.keys(UNITS)).toContain(claim.unit);
      expect(known.has(claim.sourceId)).toBe(true);
    }
    expect(sources.filter(({ id }) => !claims.some(({ sourceId }) => sourceId === id))).toEqual([]);
  });

  it('ends each attribution with a name of its producer, and starts it with the publisher', () => {
    const ownerOf = new Map<string, string>();
    for (const { id, name, shortName, aliases, localAliases = [] } of producers) {
      expect(Math.max(shortName.es.length, shortName.en.length)).toBeLessThanOrEqual(24);
      for (const spelling of new Set(
        [name.es, name.en, shortName.es, shortName.en, ...aliases, ...localAliases.map((alias) => alias.name)].map(
          nameKey,
        ),
      )) {
        expect(ownerOf.get(spelling), spelling).toBeUndefined();
        ownerOf.set(spelling, id);
      }
    }
    for (const { attribution, producerId } of claims)
      if (producerId !== null) expect(ownerOf.get(nameKey(attribution.at(-1)!)), attribution.at(-1)).toBe(producerId);
    expect(row(14).attribution).toEqual([
      'La Paz Cómo Vamos',
      'La Razón',
      'Viceministerio de Seguridad Ciudadana',
      'Policía Boliviana',
    ]);
  });
});

describe('sums that sources print', () => {
  it.each([
    ['police, 2005 to June 2016', sum(1, 12), row(13).value, 3518],
    ['directorate, 2012 to May 2016, with 228 for 2013', sum(22, 26), row(27).value, 1938],
    ['prosecutor, 2012 to June 2016', sum(37, 41), row(42).value, 2119],
    ['prosecutor, 2016: opened and closed', row(45).value! + row(46).value!, row(44).value, 701],
    ['victims abroad, 2016: five countries', sum(57, 61), row(56).value, 64],
    ['prosecutor, 2010 to June 2012', sum(62, 64), row(65).value, 617],
    ['prosecutor, January to July 2020: offences', sum(77, 81), row(76).value, 168],
    ['prosecutor, to 28 July 2023: departments', sum(85, 93), row(84).value, 766],
    ['prosecutor, 2023: departments', sum(101, 109), row(100).value, 1359],
    ['prosecutor, 2023: offences', sum(110, 114), row(100).value, 1359],
    ['prosecutor, 2016: departments', sum(47, 55), row(44).value, 701],
  ])('%s', (_, parts, total, printed) => expect([parts, total]).toEqual([printed, printed]));

  it('keeps the sums that do not add up', () => {
    expect([sum(66, 75), row(64).value]).toEqual([116, 131]);
    expect([sum(94, 99), row(84).value]).toEqual([570, 766]);
    expect([sum(4, 10), row(36).value]).toEqual([2534, 1750]);
    expect([sum(137, 141), row(116).value]).toEqual([523, 526]);
  });
});

describe('what must not be smoothed', () => {
  it('keeps both values of one article', () => {
    expect([row(16), row(17)].map(({ value, sourceId }) => [value, sourceId])).toEqual([
      [363, 'la-paz-como-vamos-2014'],
      [263, 'la-paz-como-vamos-2014'],
    ]);
  });

  it('keeps "not reported" as an absence and zero as a count', () => {
    const absent = claims.filter(({ absence }) => absence !== null);
    expect(absent.map(({ measure, value }) => [measure, value])).toEqual(
      SPLIT_ROWS.flatMap(() => [
        ['investigations', null],
        ['prosecutions', null],
        ['convictions', null],
      ]),
    );
    const zero = claims.filter(({ value }) => value === 0);
    expect(zero.map(({ id }) => id)).toEqual([19, 20, 75, 81, 157].map((number) => row(number).id));
  });

  it('keeps tiers as words: 2WL is no number', () => {
    const tiers = claims.filter(({ measure }) => measure === 'tier_ranking');
    expect(tiers.every(({ value, valueText }) => value === null && ['2', '2WL', '3'].includes(valueText!))).toBe(true);
  });

  it('separates offences: smuggling and related offences are not trafficking', () => {
    expect([76, 77, 78, 79, 80, 81].map((number) => [row(number).scope, row(number).exploitation])).toEqual([
      ['mixed', null],
      ['trafficking', null],
      ['related', 'pimping'],
      ['smuggling', 'smuggling'],
      ['related', 'commercial_sexual_violence'],
      ['related', 'pornography'],
    ]);
    expect([125, 126, 127, 128].map((number) => row(number).scope)).toEqual(Array.from({ length: 4 }, () => 'unknown'));
  });

  it.each([
    [1, '2005-01-01', '2005-12-31', false, 'year'],
    [12, '2016-01-01', '2016-06-30', true, 'half'],
    [13, '2005-01-01', '2016-06-30', true, 'half'],
    [19, null, '2014-01-31', true, 'month'],
    [27, '2012-01-01', '2016-05-31', true, 'month'],
    [28, null, '2016-07-12', true, 'year'],
    [36, '2008-01-01', '2014-12-31', false, 'span'],
    [76, '2020-01-01', '2020-07-29', true, 'day'],
    [125, '2025-02-01', '2025-02-28', true, 'moment'],
    [133, '2022-01-01', '2022-09-22', true, 'day'],
    [137, '2018-01-01', '2019-12-31', false, 'year'],
    [144, '2019-01-01', '2021-06-30', true, 'half'],
    [145, '2011-04-01', '2012-03-31', false, 'month'],
    [147, '2013-04-01', '2014-03-31', false, 'year'],
    [161, '2006-01-01', '2006-12-31', false, 'year'],
  ] as const)('keeps the period of row %i', (number, start, end, partial, precision) => {
    expect(row(number).period).toMatchObject({ start, end, partial, precision });
    expect(row(number).period.printed).not.toBeNull();
  });

  it('keeps that a period may be one of two years', () => {
    expect(row(137).period.alternatives).toEqual([
      { start: '2018-01-01', end: '2018-12-31' },
      { start: '2019-01-01', end: '2019-12-31' },
    ]);
  });
});

// The compilation as it came to us; VIGIA_REFERENCE_TEXTS says where a copy is.
const reference = join(process.env.VIGIA_REFERENCE_TEXTS ?? 'absent', 'bolivia_published_figures.csv');
describe.skipIf(!existsSync(reference))('against the compilation it was made from', () => {
  const compiled = existsSync(reference)
    ? (parse(readFileSync(reference, 'utf8'), { columns: true }) as Record<
        'n' | 'value' | 'measure' | 'scope' | 'year',
        string
      >[])
    : [];
  it('repeats every value, wording and year', () => {
    expect(compiled).toHaveLength(COMPILED);
    for (const { n, value, measure, scope, year } of compiled) {
      const claim = row(Number(n));
      const printed =
        claim.valueText ?? claim.value?.toString() ?? (claim.absence === 'notReported' ? 'not reported' : '');
      // A label that has a Spanish wording too keeps the compilation's own beside it.
      expect([printed, noteIn(claim.measurePrinted!, 'en'), claim.scopePrinted]).toEqual([value, measure, scope]);
      const lastYear = /\d{4}(?!.*\d{4})/u.exec(year)![0];
      const ends = new Set([claim.period.end!.slice(0, 4), String(Number(claim.period.end!.slice(0, 4)) - 1)]);
      expect(ends.has(lastYear), n).toBe(true);
    }
  });
});
