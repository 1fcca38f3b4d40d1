import type { MeasureDecision } from '../measure/view.ts';
import type { NumberMention } from '../number/number.ts';
import type { Found } from '../rule.ts';
import { beside } from '../word-rule.ts';
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
  const end = Math.max(decision.nounEnd, number.unitEnd + REACH);
  const following = parts.filter((part) => part.start >= number.unitEnd && part.end <= end && part.start < next);
  if (following.length > 0) return joinVictimParts(following.slice(0, 2).map(({ value }) => value));
  if (!LOOKING_BACK.has(decision.measure)) return null;
  const around = beside(parts, text, { start: number.unitStart, end: number.end }, next, previous);
  return joinVictimParts(around.slice(0, 2).map(({ value }) => value));
}
