import type { MeasureDecision } from '../measure/view.ts';
import type { NumberMention } from '../number/number.ts';
import type { PeriodDecision } from '../period/view.ts';
import type { PlaceDecision } from '../place/attach.ts';

/** What is known of a reading when its confidence is asked for. */
export interface Reading {
  readonly number: NumberMention;
  readonly measure: MeasureDecision;
  readonly period: PeriodDecision;
  readonly place: PlaceDecision;
  /** Quantities in the sentence. */
  readonly quantities: number;
  /** Periods and places that the sentence names. */
  readonly periods: number;
  readonly places: number;
  /** Sentences since a period was last named; 0 in a sentence that names one. */
  readonly sincePeriod: number;
  /** Whether the country that the text is about is known, and how many countries it names. */
  readonly hasHome: boolean;
  readonly countries: number;
}

/**
 * The signs by which readings are told apart that are more or less often right: the rules that decided, how they decided,
 * and how crowded the sentence is. Each sign is present or absent.
 */
export function featuresOf(reading: Reading): readonly string[] {
  const { number, measure, period, place, quantities } = reading;
  const features = [
    `measure: ${measure.measure}`,
    `measure ${measure.basis}`,
    `measure rule: ${measure.rule}`,
    `period ${period.basis}`,
    `period rule: ${period.rule}`,
    `place ${place.basis}`,
    `place rule: ${place.rule}`,
    `number rule: ${number.rule}`,
    `written as: ${number.form}`,
    quantities === 1 ? 'alone in its sentence' : quantities > 4 ? 'many numbers in its sentence' : 'few numbers',
  ];
  features.push(
    `${few(reading.periods)} periods in its sentence`,
    `${few(reading.places)} places in its sentence`,
    `${few(reading.countries)} countries in the text`,
    `period named ${reading.sincePeriod > 4 ? 'long' : few(reading.sincePeriod)} sentences before`,
  );
  if (place.places.length > 1) features.push('several places');
  if (!reading.hasHome) features.push('country of the text unknown');
  return features;
}

function few(count: number): string {
  return count <= 2 ? String(count) : '3 or more';
}
