import type { MeasureDecision } from '../measure/view.ts';
import type { NumberMention } from '../number/number.ts';
import type { Found } from '../rule.ts';
import { beside, labelBefore } from '../word-rule.ts';
import { joinVictimParts, type VictimPart } from './victim.ts';

/** Measures that say nothing about a part of the victims. */
const WITHOUT_VICTIMS: ReadonlySet<string> = new Set([
  'penalty_range',
  'sentence_length',
  'operations',
  'inspections',
  'groups_dismantled',
  'officials_trained',
  'arrests',
  'suspects_charged',
  'convictions',
  'acquittals',
  'prosecutions',
  'investigations',
  'hotline_contacts',
  'funding',
  'proceeds',
  'fine',
]);
/** Measures whose victims may stand before the number: "girls aged 10 to 14". */
const LOOKING_BACK: ReadonlySet<string> = new Set(['percent_share', 'age_range', 'price']);
/** Between a part of the victims and its number: "Girls made up 121", "mujeres, 83 %", "hombres y niños en 125". */
const LABEL_LINK = /^(?:,|:|\s?\(|\s(?:\p{L}+\s){1,2})\s?$|^[^.;:()\d,]{3,26}\swith\s$/u;
/** How far behind a number its part may stand. */
const REACH = 34;

/** The part of the victims that a figure is about, or null. Offsets are relative to the sentence. */
export function partsOfFigure(
  decision: MeasureDecision,
  parts: readonly Found<VictimPart>[],
  text: string,
  number: NumberMention,
  next: number,
  previous: number,
): string | null {
  if (WITHOUT_VICTIMS.has(decision.measure)) return null;
  const labels = labelBefore(parts, text, number.unitStart, previous, LABEL_LINK);
  if (labels.length > 0) return joinVictimParts(labels.slice(-2).map(({ value }) => value));
  const end = Math.max(decision.nounEnd, number.unitEnd + REACH);
  const following = parts.filter((part) => part.start >= number.unitEnd && part.end <= end && part.start < next);
  if (following.length > 0) return joinVictimParts(following.slice(0, 2).map(({ value }) => value));
  if (!LOOKING_BACK.has(decision.measure)) return null;
  const around = beside(parts, text, { start: number.unitStart, end: number.end }, next, previous);
  return joinVictimParts(around.slice(0, 2).map(({ value }) => value));
}
