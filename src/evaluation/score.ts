import type { Measure } from '../vocabulary/measure.ts';
import type { Agreement, MatchedDocument } from './match.ts';

/** What must be right of a claim: a the number, b + measure, c + period, d + place, e all of them. */
export const LEVELS = ['a', 'b', 'c', 'd', 'e'] as const;
export type Level = (typeof LEVELS)[number];

const IS_RIGHT: Readonly<Record<Level, (agreement: Agreement) => boolean>> = {
  a: () => true,
  b: ({ measure }) => measure,
  c: ({ period }) => period !== false,
  d: ({ place }) => place !== false,
  e: ({ measure, period, place }) => measure && period !== false && place !== false,
};

/** Whether a match is right at a level. What the annotation leaves open counts as right. */
export function isRightAt(level: Level, agreement: Agreement): boolean {
  return IS_RIGHT[level](agreement);
}

/** Fields that are compared on matched claims; `period` and `place` only where the annotation states them. */
export const SCORED_FIELDS = ['measure', 'period', 'place', 'unit', 'qualifier', 'direction', 'source'] as const;
export type ScoredField = (typeof SCORED_FIELDS)[number];

export interface LevelScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** 95 % bootstrap interval of F1 over documents. */
  readonly interval: readonly [number, number];
}

export interface FieldScore {
  readonly right: number;
  readonly of: number;
}

/** The score of all documents, or of those in one language. */
export interface GroupScore {
  /** `all`, or the language's code. */
  readonly group: string;
  readonly documents: number;
  /** Annotated claims and proposals that are counted: without neutral ones. */
  readonly annotated: number;
  readonly proposed: number;
  readonly levels: Readonly<Record<Level, LevelScore>>;
  readonly fields: Readonly<Record<ScoredField, FieldScore>>;
}

export interface MeasureRecall {
  readonly measure: Measure;
  readonly annotated: number;
  readonly found: number;
  /** Found, and with the right measure. */
  readonly measureRight: number;
}

/** Scores all documents, then those of each language. */
export function scoreGroups(documents: readonly MatchedDocument[]): readonly GroupScore[] {
  const next = seededNumbers(BOOTSTRAP_SEED);
  const languages = [...new Set(documents.map(({ document }) => document.lang))].toSorted();
  return [
    scoreGroup('all', documents, next),
    ...languages.map((language) =>
      scoreGroup(
        language,
        documents.filter(({ document }) => document.lang === language),
        next,
      ),
    ),
  ];
}

function scoreGroup(group: string, documents: readonly MatchedDocument[], next: () => number): GroupScore {
  const tallies = record(LEVELS, (level) => documents.map((document) => tallyOf(document, level)));
  const total = sumOf(tallies.a);
  return {
    group,
    documents: documents.length,
    annotated: total.annotated,
    proposed: total.proposed,
    levels: record(LEVELS, (level) => ({
      ...ratesOf(sumOf(tallies[level])),
      interval: bootstrapInterval(tallies[level], next),
    })),
    fields: record(SCORED_FIELDS, (field) => fieldScore(documents, field)),
  };
}

/** What one document adds to a level. */
interface Tally {
  readonly annotated: number;
  readonly proposed: number;
  readonly right: number;
}

function tallyOf({ matches, missed, falseAlarms }: MatchedDocument, level: Level): Tally {
  return {
    annotated: matches.length + missed.length,
    proposed: matches.length + falseAlarms.length,
    right: matches.filter(({ agreement }) => isRightAt(level, agreement)).length,
  };
}

function sumOf(tallies: readonly Tally[]): Tally {
  let annotated = 0;
  let proposed = 0;
  let right = 0;
  for (const tally of tallies) {
    annotated += tally.annotated;
    proposed += tally.proposed;
    right += tally.right;
  }
  return { annotated, proposed, right };
}

function ratesOf({ annotated, proposed, right }: Tally): Omit<LevelScore, 'interval'> {
  const precision = proposed === 0 ? 0 : right / proposed;
  const recall = annotated === 0 ? 0 : right / annotated;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const BOOTSTRAP_SEED = 12_345;
const RESAMPLES = 1000;

/** Interval that holds the middle 95 % of F1 over resampled sets of documents (percentile bootstrap, Efron 1979). */
function bootstrapInterval(tallies: readonly Tally[], next: () => number): readonly [number, number] {
  const scores = Array.from({ length: RESAMPLES }, () => {
    const sample = tallies.map(() => tallies[Math.floor(next() * tallies.length)]!);
    return ratesOf(sumOf(sample)).f1;
  }).sort((x, y) => x - y);
  return [scores[RESAMPLES * 0.025]!, scores[RESAMPLES * 0.975 - 1]!];
}

/**
 * Numbers from 0 to 1 that are the same for the same seed (linear congruential, ANSI C). The product goes beyond the whole
 * numbers that a double holds: this is kept, since the scorer of the annotation contract draws the same numbers.
 */
function seededNumbers(seed: number): () => number {
  const modulus = 2 ** 31;
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % modulus;
    return state / modulus;
  };
}

function fieldScore(documents: readonly MatchedDocument[], field: ScoredField): FieldScore {
  const agreements = documents.flatMap(({ matches }) => matches.map(({ agreement }) => agreement[field]));
  return {
    right: agreements.filter((agreement) => agreement === true).length,
    of: agreements.filter((agreement) => agreement !== null).length,
  };
}

/** How many annotated claims of each measure were found; the most frequent measure first. */
export function recallByMeasure(documents: readonly MatchedDocument[]): readonly MeasureRecall[] {
  const counts = new Map<Measure, { annotated: number; found: number; measureRight: number }>();
  const countOf = (document: MatchedDocument, claim: number) => {
    const { measure } = document.document.claims[claim]!;
    const count = counts.get(measure) ?? { annotated: 0, found: 0, measureRight: 0 };
    counts.set(measure, count);
    return count;
  };
  for (const document of documents) {
    for (const claim of document.missed) countOf(document, claim).annotated++;
    for (const { claim, agreement } of document.matches) {
      const count = countOf(document, claim);
      count.annotated++;
      count.found++;
      if (agreement.measure) count.measureRight++;
    }
  }
  return [...counts]
    .map(([measure, count]) => ({ measure, ...count }))
    .toSorted((x, y) => y.annotated - x.annotated || (x.measure < y.measure ? -1 : 1));
}

function record<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
