import type { NumberMention } from './number.ts';

const MONTHS = 12;

/** A number in the unit in which its measure is given. */
export interface NumberInUnit {
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  /** Where the words end that give the value. */
  readonly end: number;
}

/** Terms in months are given in years, as those of other reports are, and cited with the word "months". */
export function inUnit(number: NumberMention, unit: string): NumberInUnit {
  const { value, valueMax, end, unitEnd } = number;
  if (unit !== 'month') return { value, valueMax, unit, end };
  return { value: years(value), valueMax: valueMax === null ? null : years(valueMax), unit: 'year', end: unitEnd };
}

function years(months: number): number {
  return Math.round((months / MONTHS) * 1000) / 1000;
}
