import type { MatchedDocument } from './match.ts';
import { isRightAt } from './score.ts';

/** The proposals whose confidence lies in one tenth of the scale. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly proposals: number;
  /** Null where there is no proposal. */
  readonly meanConfidence: number | null;
  /** Share that is right at level e. */
  readonly shareRight: number | null;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Mean distance of confidence and share right over the bins, weighted by their proposals. Null without proposals. */
  readonly expectedCalibrationError: number | null;
  /** Mean square of confidence minus right (1) or wrong (0); 0 is perfect. Null without proposals. */
  readonly brierScore: number | null;
}

const BINS = 10;

interface Outcome {
  readonly confidence: number;
  readonly right: 0 | 1;
}

/**
 * Whether `confidence` says how often a proposal is right: of those given 0.9, nine in ten should be right at level e.
 * Neutral proposals and those without confidence are left out.
 * Source: Naeini, Cooper, Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015;
 * Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950.
 */
export function reliabilityOf(documents: readonly MatchedDocument[]): Reliability {
  const outcomes = documents.flatMap(outcomesOf);
  const bins = Array.from({ length: BINS }, (_, bin) =>
    binOf(
      bin,
      outcomes.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
    ),
  );
  return {
    bins,
    expectedCalibrationError: mean(
      bins.flatMap(({ proposals, meanConfidence, shareRight }) =>
        Array.from({ length: proposals }, () => Math.abs(meanConfidence! - shareRight!)),
      ),
    ),
    brierScore: mean(outcomes.map(({ confidence, right }) => (confidence - right) ** 2)),
  };
}

function outcomesOf({ proposals, matches, falseAlarms }: MatchedDocument): readonly Outcome[] {
  const right = matches.map(({ proposal, agreement }) => ({ proposal, right: isRightAt('e', agreement) }));
  const wrong = falseAlarms.map((proposal) => ({ proposal, right: false }));
  return [...right, ...wrong].flatMap(({ proposal, right }) => {
    const { confidence } = proposals[proposal]!;
    return confidence === null ? [] : [{ confidence, right: right ? (1 as const) : (0 as const) }];
  });
}

function binOf(bin: number, outcomes: readonly Outcome[]): ReliabilityBin {
  return {
    from: bin / BINS,
    to: (bin + 1) / BINS,
    proposals: outcomes.length,
    meanConfidence: mean(outcomes.map(({ confidence }) => confidence)),
    shareRight: mean(outcomes.map(({ right }) => right)),
  };
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
