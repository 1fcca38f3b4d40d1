import type { Measure } from '../../vocabulary/measure.ts';
import type { NumberMention } from '../number/number.ts';
import type { MeasureLanguage, NounConcept, SignConcept } from './cue.ts';
import type { SentenceCues } from './sentence-cues.ts';

/** What a number counts, and how sure the reading is. */
export interface MeasureDecision {
  readonly measure: Measure;
  readonly unit: string;
  /** The value may change its sign: a fall is negative. */
  readonly sign: 1 | -1;
  /** Whether a noun or sign beside the number said so, or it was taken over from a figure before, or guessed. */
  readonly basis: 'stated' | 'inherited' | 'guessed';
  /** Where the counted noun ends; the number itself when there is none. Period, place and parts follow there. */
  readonly nounEnd: number;
  /** Why this measure, in words that a reviewer reads: "victim noun, rescue verb". */
  readonly rule: string;
}

/** A number that is no claim, and why. */
export interface NoClaim {
  readonly measure: null;
  readonly rule: string;
}

/** The figure before, from which an elliptic number takes its measure. */
export interface EarlierFigure {
  readonly measure: Measure;
  readonly unit: string;
  readonly value: number;
  readonly form: NumberMention['form'];
  readonly timeUnit: NumberMention['timeUnit'];
  /** End of the number, relative to the sentence; null when it stands in an earlier sentence. */
  readonly end: number | null;
  readonly noun: NounConcept | null;
  /** Whether it stands in parentheses. */
  readonly isAside: boolean;
  /** What a percentage is about: the noun before it in its sentence. */
  readonly subject: NounConcept | null;
}

/** A sentence as the measure topic sees it. */
export interface MeasureView {
  readonly text: string;
  readonly masked: string;
  readonly cues: SentenceCues;
  readonly numbers: readonly NumberMention[];
  readonly language: MeasureLanguage;
  /** Whether the sentence names a period of its own. */
  readonly datesItself: boolean;
  /** What the numbers of the title count. */
  readonly titleFigures: readonly EarlierFigure[];
  /** Nationality nouns ("Albanians", "hondureños"): people, when a number stands before. */
  readonly demonyms: readonly { readonly start: number; readonly end: number }[];
}

/** A noun that is counted. */
export interface CountedNoun {
  readonly concept: NounConcept;
  readonly start: number;
  readonly end: number;
}

/** The noun that a number counts, when it stands after the number with nothing but modifiers between. */
export function nounAfter(view: MeasureView, number: NumberMention): CountedNoun | null {
  const from = number.unitEnd;
  const next = view.numbers.find((other) => other.start >= from && other !== number && other.form !== 'identifier');
  const limit = Math.min(next?.start ?? Infinity, from + 70);
  const candidates: CountedNoun[] = [];
  for (const { start, end, value } of view.cues.nouns) {
    if (start >= from && start < limit) candidates.push({ concept: value.concept, start, end });
  }
  for (const { start, end } of view.demonyms) {
    if (start >= from && start < limit) candidates.push({ concept: 'person', start, end });
  }
  candidates.sort((a, b) => a.start - b.start);
  for (const candidate of candidates) {
    const gap = view.masked.slice(from, candidate.start);
    if (!view.language.gap.test(gap) || view.language.syntax.nounPhraseEnd.test(gap)) continue;
    return candidate;
  }
  return null;
}

/** A number alone in parentheses, or in a list inside them. */
export function isInParenthesis(view: MeasureView, number: NumberMention): boolean {
  const open = view.masked.lastIndexOf('(', number.start);
  if (open < 0) return false;
  const close = view.masked.indexOf(')', open);
  return close < 0 || close >= number.end;
}

/** Nearest sign of one of the concepts around a number, in its clause unless `wide`. */
export function nearestSign(
  view: MeasureView,
  number: NumberMention,
  concepts: readonly SignConcept[],
  reach = 80,
): { readonly concept: SignConcept; readonly distance: number; readonly isBefore: boolean } | null {
  let best: { concept: SignConcept; distance: number; isBefore: boolean } | null = null;
  for (const { start, end, value } of view.cues.signs) {
    if (!concepts.includes(value.concept)) continue;
    const isBefore = end <= number.unitStart;
    const distance = isBefore ? number.unitStart - end : start >= number.end ? start - number.end : 0;
    if (distance > reach) continue;
    if (!best || distance < best.distance) best = { concept: value.concept, distance, isBefore };
  }
  return best;
}
