import { describe, expect, it } from 'vitest';
import { parseGold } from './annotation.ts';
import { matchDocument, type ScoredProposal } from './match.ts';
import { listErrors, missesByKind } from './misses.ts';
import { reliabilityOf } from './reliability.ts';

/** Invented: five numbers, of which the fourth is missed and the last is no claim of trafficking. */
const TEXT = 'En 2011 hubo 11 casos, 22 arrestos, 33 condenas y 44 multas, y 55 camas.';
const annotated = (token: string, measure: string, unit: string) => ({
  token,
  tokenStart: TEXT.indexOf(token),
  tokenEnd: TEXT.indexOf(token) + 2,
  quote: TEXT,
  start: 0,
  end: TEXT.length,
  value: Number(token),
  measure,
  unit,
  place: ['Bolivia'],
  periodStart: '2011-01-01',
  periodEnd: '2011-12-31',
});
const [document] = parseGold([
  {
    id: 'm1',
    lang: 'es',
    published: '2012-05-01',
    text: TEXT,
    claims: [
      annotated('11', 'cases_reported', 'case'),
      annotated('22', 'arrests', 'person'),
      annotated('33', 'convictions', 'conviction'),
      annotated('44', 'fine', 'BOB'),
      annotated('55', 'other', 'bed'),
    ],
  },
]).documents;

const proposed = (token: string, changes: Partial<ScoredProposal>): ScoredProposal => ({
  tokenStart: TEXT.indexOf(token),
  tokenEnd: TEXT.indexOf(token) + 2,
  value: Number(token),
  valueMax: null,
  qualifier: 'eq',
  measure: 'cases_reported',
  unit: 'case',
  place: ['Bolivia'],
  periodStart: '2011-01-01',
  periodEnd: '2011-12-31',
  attribution: [],
  confidence: 0.9,
  ...changes,
});

const matched = matchDocument(document!, [
  proposed('11', { confidence: 1 }),
  proposed('22', { measure: 'investigations', confidence: 0.9 }),
  proposed('33', { measure: 'convictions', periodStart: null, periodEnd: null, place: ['Peru'], confidence: 0.5 }),
  proposed('55', { measure: 'price', confidence: 0.2 }),
  proposed('11', { value: 2011, tokenStart: 3, tokenEnd: 7, confidence: 0.1 }),
  proposed('11', { measure: 'other', tokenStart: 0, tokenEnd: 2, confidence: 0.1 }),
]);

describe('Reliability', () => {
  const { bins, expectedCalibrationError, brierScore } = reliabilityOf([matched]);

  it('says of each tenth of confidence how many are right at level e, leaving neutral ones out', () => {
    expect(bins.filter(({ proposals }) => proposals > 0)).toEqual([
      { from: 0.1, to: 0.2, proposals: 1, meanConfidence: 0.1, shareRight: 0 },
      { from: 0.5, to: 0.6, proposals: 1, meanConfidence: 0.5, shareRight: 0 },
      { from: 0.9, to: 1, proposals: 2, meanConfidence: 0.95, shareRight: 0.5 },
    ]);
    expect(bins).toHaveLength(10);
  });

  it('sums up how far confidence is from the truth', () => {
    expect(expectedCalibrationError).toBeCloseTo((0.1 + 0.5 + 2 * 0.45) / 4, 12);
    expect(brierScore).toBeCloseTo((0 + 0.81 + 0.25 + 0.01) / 4, 12);
  });

  it('is silent without proposals', () => {
    expect(reliabilityOf([])).toMatchObject({ expectedCalibrationError: null, brierScore: null });
  });
});

describe('Misses', () => {
  it('are told apart by kind', () => {
    expect(missesByKind([matched])).toEqual({
      missed: [{ what: 'fine', count: 1 }],
      falseAlarms: [{ what: 'cases_reported', count: 1 }],
      wrongMeasure: { count: 1, kinds: [{ what: 'investigations for arrests', count: 1 }] },
      wrongPeriod: { count: 1, kinds: [{ what: 'no period proposed', count: 1 }] },
      wrongPlace: { count: 1, kinds: [{ what: 'Peru for Bolivia', count: 1 }] },
    });
  });

  it('are listed where they stand, up to a limit', () => {
    expect(listErrors([matched], 3).map(({ kind, what }) => [kind, what])).toEqual([
      ['missed', 'fine 44'],
      ['false alarm', 'cases_reported 2011'],
      ['wrong field', 'measure investigations for arrests'],
    ]);
    expect(listErrors([matched], 1)[0]?.around).toContain('33 condenas y [44] multas');
  });
});
