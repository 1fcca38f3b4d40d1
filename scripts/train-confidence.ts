/**
 * Fits `src/extraction/confidence/model.json` on the annotated documents of `data/gold` (or of the files named), and prints
 * how reliable it is on documents it was not fitted on.
 *
 * Rules are more often right on documents that their writers have seen. A sign of its own carries that difference and is left
 * out of the file, so that the confidence is that of a document nobody has seen; all documents still say which rules are the
 * better ones. Claims of one document are right or wrong together, which makes signs look surer than they are: a slope and an
 * intercept fitted on held-out documents alone, each predicted without it, take that back (Platt 1999, "Probabilistic outputs
 * for support vector machines"). What is printed was predicted for held-out documents by a model and a slope fitted without
 * them.
 *
 * Logistic regression with a quadratic penalty (ridge), fitted by Newton's method from zero; Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 2nd ed., section 4.4.1. No chance is involved: the same documents give the
 * same file.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold } from '../src/evaluation/gold-files.server.ts';
import type { AnnotatedDocument } from '../src/evaluation/annotation.ts';
import { matchDocument } from '../src/evaluation/match.ts';
import { isRightAt } from '../src/evaluation/score.ts';
import { explainClaims } from '../src/extraction/extract-claims.ts';
import { flatClaimOf } from '../src/extraction/flat-claim.ts';
import { isTextLanguage } from '../src/extraction/text-language.ts';

const ROOT = join(import.meta.dirname, '..');
const GOLD = join(ROOT, 'data/gold');
const MODEL = join(ROOT, 'src/extraction/confidence/model.json');
/** A sign that is rarer than this tells nothing. */
const RAREST = 8;
/** Strength of the penalty: a sign must be seen often before it counts much. */
const PENALTY = 3;
const FOLDS = 5;

/** Sign of a document that the writers of rules have seen; it has no place in the model that is written. */
const SEEN = 'seen by the writers of rules';

interface Sample {
  readonly document: number;
  readonly isHeldOut: boolean;
  readonly features: readonly string[];
  readonly isRight: boolean;
}

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

interface TrainingDocument {
  readonly document: AnnotatedDocument;
  readonly isHeldOut: boolean;
}

function samplesOf(documents: readonly TrainingDocument[]): readonly Sample[] {
  return documents.flatMap(({ document, isHeldOut }, index) => {
    const language = isTextLanguage(document.lang) ? document.lang : undefined;
    const { claims } = explainClaims({ ...document, language });
    const matched = matchDocument(
      document,
      claims.map(({ proposal }) => flatClaimOf(proposal, '')),
    );
    const right = new Set(
      matched.matches.filter(({ agreement }) => isRightAt('e', agreement)).map(({ proposal }) => proposal),
    );
    const scored = new Set([...matched.matches.map(({ proposal }) => proposal), ...matched.falseAlarms]);
    return [...scored].map((proposal) => ({
      document: index,
      isHeldOut,
      features: [...(claims[proposal]?.features ?? []), ...(isHeldOut ? [] : [SEEN])],
      isRight: right.has(proposal),
    }));
  });
}

function fit(samples: readonly Sample[]): Model {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= RAREST).toSorted();
  const column = new Map(names.map((name, index) => [name, index + 1]));
  const size = names.length + 1;
  const rows = samples.map(({ features }) => [0, ...features.flatMap((name) => column.get(name) ?? [])]);
  let weights = new Float64Array(size);
  for (let step = 0; step < 30; step++) {
    const gradient = Float64Array.from(weights, (weight, index) => (index === 0 ? 0 : -PENALTY * weight));
    const hessian = Array.from({ length: size }, (_, index) => {
      const row = new Float64Array(size);
      row[index] = index === 0 ? 1e-9 : PENALTY;
      return row;
    });
    rows.forEach((row, index) => {
      const probability = sigmoid(row.reduce((sum, at) => sum + weights[at]!, 0));
      const residual = (samples[index]!.isRight ? 1 : 0) - probability;
      const curvature = probability * (1 - probability);
      for (const i of row) {
        gradient[i]! += residual;
        for (const j of row) hessian[i]![j]! += curvature;
      }
    });
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight + change[index]!);
    if (change.every((part) => Math.abs(part) < 1e-9)) break;
  }
  return { bias: weights[0]!, weights: new Map(names.map((name, index) => [name, weights[index + 1]!])) };
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row) => Float64Array.from(row));
  const result = Float64Array.from(right);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    for (let below = pivot + 1; below < rows.length; below++) {
      const factor = rows[below]![pivot]! / rows[pivot]![pivot]!;
      if (factor === 0) continue;
      for (let at = pivot; at < rows.length; at++) rows[below]![at]! -= factor * rows[pivot]![at]!;
      result[below]! -= factor * result[pivot]!;
    }
  }
  for (let at = rows.length - 1; at >= 0; at--) {
    for (let after = at + 1; after < rows.length; after++) result[at]! -= rows[at]![after]! * result[after]!;
    result[at]! /= rows[at]![at]!;
  }
  return result;
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function scoreOf({ bias, weights }: Model, features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
}

/** How scores turn into probabilities that hold on documents nobody has seen. */
interface Scaling {
  readonly slope: number;
  readonly intercept: number;
}

interface Predicted {
  readonly fold: number;
  readonly score: number;
  readonly isRight: boolean;
}

/** The scaling that makes scores most likely, by Newton's method from slope 1. */
function scalingOf(predicted: readonly Predicted[]): Scaling {
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < 30; step++) {
    let [gradientSlope, gradientIntercept, slopeSlope, slopeIntercept, interceptIntercept] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isRight } of predicted) {
      const probability = sigmoid(slope * score + intercept);
      const residual = (isRight ? 1 : 0) - probability;
      const curvature = probability * (1 - probability);
      gradientSlope += residual * score;
      gradientIntercept += residual;
      slopeSlope += curvature * score * score;
      slopeIntercept += curvature * score;
      interceptIntercept += curvature;
    }
    const determinant = slopeSlope * interceptIntercept - slopeIntercept ** 2;
    const changeSlope = (interceptIntercept * gradientSlope - slopeIntercept * gradientIntercept) / determinant;
    const changeIntercept = (slopeSlope * gradientIntercept - slopeIntercept * gradientSlope) / determinant;
    slope += changeSlope;
    intercept += changeIntercept;
    if (Math.abs(changeSlope) + Math.abs(changeIntercept) < 1e-9) break;
  }
  return { slope, intercept };
}

function reliability(
  title: string,
  pairs: readonly { readonly probability: number; readonly isRight: boolean }[],
): void {
  process.stdout.write(`${title}: ${pairs.length} claims\n`);
  for (let bin = 0; bin < 10; bin++) {
    const inside = pairs.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
    const right = inside.filter(({ isRight }) => isRight).length / inside.length;
    process.stdout.write(
      `  ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}  ${String(inside.length).padStart(5)}  said ${mean.toFixed(2)}  right ${right.toFixed(2)}\n`,
    );
  }
}

const named = process.argv.slice(2);
const paths =
  named.length > 0
    ? named
    : readdirSync(GOLD)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => join(GOLD, name));
const sets = await Promise.all(paths.map((path) => readGold(path, ROOT)));
const documents = sets.flatMap(({ documents: inSet, heldOut }) =>
  inSet.map((document) => ({ document, isHeldOut: heldOut ?? false })),
);
const samples = samplesOf(documents);
const model = fit(samples);
const predicted: readonly Predicted[] = Array.from({ length: FOLDS }, (_, fold) => {
  const fitted = fit(samples.filter(({ document }) => document % FOLDS !== fold));
  return samples
    .filter(({ document, isHeldOut }) => isHeldOut && document % FOLDS === fold)
    .map(({ features, isRight }) => ({ fold, score: scoreOf(fitted, features), isRight }));
}).flat();
const crossed = Array.from({ length: FOLDS }, (_, fold) => {
  const { slope, intercept } = scalingOf(predicted.filter((each) => each.fold !== fold));
  return predicted
    .filter((each) => each.fold === fold)
    .map(({ score, isRight }) => ({ probability: sigmoid(slope * score + intercept), isRight }));
});
reliability('Held out, each predicted by a model fitted without its document', crossed.flat());
const scaling = scalingOf(predicted);
const weights = Object.fromEntries(
  [...model.weights]
    .filter(([name]) => name !== SEEN)
    .map(([name, weight]) => [name, rounded(weight * scaling.slope)] as const)
    .filter(([, weight]) => weight !== 0),
);
const file = {
  about: `Fitted by scripts/train-confidence.ts on ${documents.length} annotated documents, ${samples.length} claims.`,
  bias: rounded(model.bias * scaling.slope + scaling.intercept),
  weights,
};
writeFileSync(MODEL, `${JSON.stringify(file, null, 2)}\n`);
