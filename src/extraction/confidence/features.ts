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
  /** Whether the number may not be what was written. */
  readonly isDoubtful: boolean;
}

/** Sign of a number that may not be what was written; its confidence stays low. */
export const DOUBTFUL = 'doubtful number';

/**
 * The signs by which readings are told apart that are more or less often right: the rules that decided, how they decided,
 * and how crowded the sentence is. Each sign is present or absent.
 */
export function featuresOf(reading: Reading): readonly string[] {
  const { number, measure, period, place, quantities } = reading;
  const features = [
    sign('measure: ', measure.measure),
    sign('measure ', measure.basis),
    sign('measure rule: ', measure.rule),
    sign('period ', period.basis),
    sign('period rule: ', period.rule),
    sign('place ', place.basis),
    sign('place rule: ', place.rule),
    sign('number rule: ', number.rule),
    sign('written as: ', number.form),
    quantities === 1 ? 'alone in its sentence' : quantities > 4 ? 'many numbers in its sentence' : 'few numbers',
  ];
  features.push(
    PERIODS[few(reading.periods)]!,
    PLACES[few(reading.places)]!,
    COUNTRIES[few(reading.countries)]!,
    reading.sincePeriod > 4 ? 'period named long sentences before' : SINCE_PERIOD[few(reading.sincePeriod)]!,
  );
  if (place.places.length > 1) features.push('several places');
  if (!reading.hasHome) features.push('country of the text unknown');
  if (reading.isDoubtful) features.push(DOUBTFUL);
  return features;
}

const signs = new Map<string, Map<string, string>>();

/** A sign of a kind; the same one is always the same string. Kinds and rules are few. */
function sign(kind: string, what: string): string {
  let known = signs.get(kind);
  if (!known) signs.set(kind, (known = new Map()));
  let whole = known.get(what);
  if (whole === undefined) known.set(what, (whole = kind + what));
  return whole;
}

const COUNTS = ['0', '1', '2', '3 or more'];
const PERIODS = COUNTS.map((count) => `${count} periods in its sentence`);
const PLACES = COUNTS.map((count) => `${count} places in its sentence`);
const COUNTRIES = COUNTS.map((count) => `${count} countries in the text`);
const SINCE_PERIOD = COUNTS.map((count) => `period named ${count} sentences before`);

/** Index into `COUNTS`. */
function few(count: number): number {
  return Math.min(count, 3);
}
