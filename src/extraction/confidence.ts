import type { MeasureDecision } from './measure/view.ts';
import type { PeriodDecision } from './period/attach.ts';
import type { PlaceDecision } from './place/attach.ts';

/** Shares of right readings by how each was found, measured on annotated passages; their product is the confidence. */
const MEASURE = { stated: 0.9, inherited: 0.85, guessed: 0.55 } as const;
const PERIOD = { stated: 0.93, sentence: 0.88, inherited: 0.8, none: 0.75 } as const;
const PLACE = { stated: 0.9, sentence: 0.85, inherited: 0.85, none: 0.3 } as const;

/** Probability that measure, period and place are all right. */
export function confidenceOf(measure: MeasureDecision, period: PeriodDecision, place: PlaceDecision): number {
  const isOther = measure.measure === 'other' ? 0.6 : 1;
  return Math.round(MEASURE[measure.basis] * PERIOD[period.basis] * PLACE[place.basis] * isOther * 100) / 100;
}
