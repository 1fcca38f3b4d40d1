import { DOUBTFUL } from './features.ts';
import model from './model.json' with { type: 'json' };

/** Weights of a logistic model; signs without a weight count nothing. */
interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const { bias, weights }: ConfidenceModel = model;
const weightOf = new Map(Object.entries(weights));

/** A reading is never called certain, nor hopeless: a person decides. */
const LOWEST = 0.02;
const HIGHEST = 0.98;
/** A number that may be misprinted or misread is never more than a question. */
const HIGHEST_OF_DOUBTFUL = 0.3;

/**
 * Probability that number, measure, period and place of a reading are all right, from the signs of `features.ts`.
 * The weights are fitted by `scripts/train-confidence.ts` on annotated documents and stand in `model.json`.
 * @example confidenceOf(['measure stated', 'period stated']) // between 0.02 and 0.98, two decimals
 */
export function confidenceOf(features: readonly string[]): number {
  let score = bias;
  for (const feature of features) score += weightOf.get(feature) ?? 0;
  const probability = 1 / (1 + Math.exp(-score));
  const highest = features.includes(DOUBTFUL) ? HIGHEST_OF_DOUBTFUL : HIGHEST;
  return Math.round(Math.min(highest, Math.max(LOWEST, probability)) * 100) / 100;
}
