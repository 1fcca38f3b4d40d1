import type { Measure } from '../../vocabulary/measure.ts';
import type { NumberMention } from '../number/number.ts';
import type { ActConcept, NounConcept } from './cue.ts';
import { decideMoney, decidePercent, decideYears } from './decide-forms.ts';
import { measureOf } from './measure-of.ts';
import {
  isInParenthesis,
  nounAfter,
  type CountedNoun,
  type EarlierFigure,
  type MeasureDecision,
  type MeasureView,
} from './view.ts';

/** Longest stretch between a number and the verb that tells what happened to those counted. */
const VERB_REACH = 90;

/**
 * Decides what a number counts. Null when it is no claim.
 * The form decides first (percentages, sums, years); then the noun after the number; then, for a number without a noun,
 * the subject before it or the figure before it.
 */
export function decideMeasure(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | null {
  const last = earlier.at(-1) ?? null;
  switch (number.form) {
    case 'identifier':
      return null;
    case 'percent':
    case 'fraction':
    case 'share':
      return decidePercent(view, number, last);
    case 'multiple':
      return { measure: 'ratio', unit: 'times', sign: 1, basis: 'stated', nounEnd: number.unitEnd };
    case 'rate100k':
      return { measure: 'rate', unit: 'x100k', sign: 1, basis: 'stated', nounEnd: number.unitEnd };
    case 'money':
      return decideMoney(view, number, last);
    case 'cardinal':
      return number.timeUnit === null ? decideCount(view, number, earlier) : decideYears(view, number, last);
  }
}

function decideCount(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | null {
  const coordinated = coordinatedYears(view, number);
  if (coordinated) return decideYears(view, coordinated, earlier.at(-1) ?? null);
  const last = earlier.at(-1) ?? null;
  const noun = nounAfter(view, number);
  const difference = view.language.difference.exec(view.masked.slice(noun?.end ?? number.unitEnd));
  if (difference) {
    const source = noun ? measureOf(noun.concept, null) : null;
    const base = source ?? last;
    if (base) {
      return {
        measure: 'count_change',
        unit: base.unit,
        sign: difference.groups?.['fall'] ? -1 : 1,
        basis: noun ? 'stated' : 'inherited',
        nounEnd: noun?.end ?? number.unitEnd,
      };
    }
  }
  if (noun) {
    if (noun.concept === 'irrelevant') return null;
    return decideWithNoun(view, number, noun, earlier);
  }
  return decideElliptic(view, number, earlier);
}

/** "eight and a half and six years", "diez, ocho y cinco años": the time unit of the last number is that of all. */
function coordinatedYears(view: MeasureView, number: NumberMention): NumberMention | null {
  let end = number.unitEnd;
  const index = view.numbers.indexOf(number);
  for (let ahead = index + 1; ahead < Math.min(index + 4, view.numbers.length); ahead++) {
    const next = view.numbers[ahead];
    if (!next || !/^(?:,|\s(?:and|or|y|e|o)|,\s(?:and|y))\s$/iu.test(view.masked.slice(end, next.start))) return null;
    if (next.timeUnit === 'year' || next.timeUnit === 'month') return { ...number, timeUnit: next.timeUnit };
    end = next.unitEnd;
  }
  return null;
}

function decideWithNoun(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun,
  earlier: readonly EarlierFigure[],
): MeasureDecision | null {
  const isPeople = noun.concept === 'person' || noun.concept === 'suspect' || noun.concept === 'victim';
  const last = earlier.at(-1) ?? null;
  const after = actAfter(view, noun.end, noun.concept);
  const before = actBefore(view, number, noun.concept);
  const act = after ?? before;
  if (act) return { ...measureOf(noun.concept, act), sign: 1, basis: 'stated', nounEnd: noun.end };
  if (noun.concept === 'person' && last && isPeopleMeasure(last.measure)) {
    return { measure: last.measure, unit: last.unit, sign: 1, basis: 'inherited', nounEnd: noun.end };
  }
  const measure = measureOf(noun.concept, null);
  return {
    ...measure,
    sign: 1,
    basis: isPeople && noun.concept !== 'victim' ? 'guessed' : 'stated',
    nounEnd: noun.end,
  };
}

const PEOPLE_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'victims_identified',
  'victims_rescued',
  'victims_assisted',
  'victims_estimated',
  'arrests',
  'suspects_charged',
  'prosecutions',
  'convictions',
  'acquittals',
  'officials_trained',
]);
function isPeopleMeasure(measure: Measure): boolean {
  return PEOPLE_MEASURES.has(measure);
}

function decideElliptic(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | null {
  const last = earlier.at(-1) ?? null;
  const subject = subjectBefore(view, number);
  const after = actAfter(view, number.unitEnd, subject?.concept ?? last?.noun ?? 'person');
  const isPartitive = view.language.partitive.test(view.masked.slice(number.unitEnd));
  if (after && (last || subject)) {
    const concept = subject?.concept ?? last?.noun ?? 'person';
    return { ...measureOf(concept, after), sign: 1, basis: 'inherited', nounEnd: number.unitEnd };
  }
  if (subject && !isInParenthesis(view, number)) {
    if (subject.concept === 'irrelevant') return null;
    const act = actAround(view, number, subject);
    return { ...measureOf(subject.concept, act), sign: 1, basis: 'stated', nounEnd: number.unitEnd };
  }
  if (last) {
    const isCount = last.form === 'cardinal' && last.timeUnit === null;
    const source = isCount
      ? last
      : earlier.findLast((figure) => figure.form === 'cardinal' && figure.timeUnit === null);
    if (
      !isCount &&
      last.form !== 'cardinal' &&
      last.end !== null &&
      isInParenthesis(view, number) &&
      source === undefined
    ) {
      return { measure: last.measure, unit: last.unit, sign: 1, basis: 'inherited', nounEnd: number.unitEnd };
    }
    if (last.end !== null && (last.form === 'rate100k' || last.timeUnit !== null || last.form === 'money')) {
      return { measure: last.measure, unit: last.unit, sign: 1, basis: 'inherited', nounEnd: number.unitEnd };
    }
    if (source) {
      const measure: Measure = source.measure === 'count_change' ? 'cases_reported' : source.measure;
      return {
        measure,
        unit: source.unit,
        sign: 1,
        basis: isPartitive || source.end !== null ? 'inherited' : 'guessed',
        nounEnd: number.unitEnd,
      };
    }
  }
  return subject && subject.concept !== 'irrelevant'
    ? { ...measureOf(subject.concept, null), sign: 1, basis: 'guessed', nounEnd: number.unitEnd }
    : null;
}

/** The subject of a linking verb before the number: "the number of cases … is 258", "Casos: 40". */
function subjectBefore(view: MeasureView, number: NumberMention): CountedNoun | null {
  const left = view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart);
  if (!view.language.linking.test(left)) return null;
  const previous = view.numbers.findLast((other) => other.unitEnd <= number.unitStart && other.form !== 'identifier');
  const from = previous?.unitEnd ?? 0;
  const noun = view.cues.nouns.findLast(
    ({ start, end, value }) =>
      start >= from && end <= number.unitStart && value.concept !== 'irrelevant' && value.concept !== 'other',
  );
  return noun ? { concept: noun.value.concept, start: noun.start, end: noun.end } : null;
}

/** The verb that follows those counted, before the next number or clause end: "184 victims … were identified". */
function actAfter(view: MeasureView, from: number, noun: NounConcept): ActConcept | null {
  const next = view.numbers.find((other) => other.start >= from && other.form !== 'identifier');
  const clauseEnd = view.cues.clauseEnds.find((position) => position >= from) ?? Infinity;
  const limit = Math.min(next?.start ?? Infinity, clauseEnd, from + VERB_REACH);
  for (const { start, value } of view.cues.acts) {
    if (start < from || start >= limit) continue;
    if (/[,]/.test(view.masked.slice(from, start)) && start - from > 30) return null;
    if (isCompatible(noun, value.concept)) return value.concept;
  }
  return null;
}

/** The verb before the number in its clause, with no other number between: "se rescató a 23 personas". */
function actBefore(view: MeasureView, number: NumberMention, noun: NounConcept): ActConcept | null {
  const previous = view.numbers.findLast((other) => other.end <= number.unitStart && other.form !== 'identifier');
  const clauseEnd = view.cues.clauseEnds.findLast((position) => position < number.unitStart) ?? 0;
  const from = Math.max(previous?.unitEnd ?? 0, clauseEnd, number.unitStart - VERB_REACH);
  const found = view.cues.acts.findLast(
    ({ start, end, value }) => start >= from && end <= number.unitStart && isCompatible(noun, value.concept),
  );
  return found?.value.concept ?? null;
}

/** The verb between a subject and its number, or after the number. */
function actAround(view: MeasureView, number: NumberMention, subject: CountedNoun): ActConcept | null {
  const found = view.cues.acts.find(
    ({ start, end, value }) =>
      start >= subject.end && end <= number.unitStart && isCompatible(subject.concept, value.concept),
  );
  return found?.value.concept ?? actAfter(view, number.unitEnd, subject.concept);
}

const COMPATIBLE: Readonly<Partial<Record<NounConcept, readonly ActConcept[]>>> = {
  victim: ['rescue', 'identify', 'assist', 'estimate'],
  suspect: ['arrest', 'charge', 'prosecute', 'convict', 'acquit', 'investigate'],
  case: ['close', 'investigate', 'prosecute', 'convict', 'acquit', 'report', 'assist'],
  complaint: ['close', 'investigate', 'prosecute', 'convict', 'acquit', 'report'],
  contact: ['close', 'prosecute', 'convict', 'report'],
  sentence: ['acquit', 'convict'],
  official: ['train', 'convict', 'prosecute', 'charge', 'arrest', 'investigate'],
  raid: ['raid', 'inspect'],
  vehicle: ['inspect'],
  prosecution: ['convict', 'acquit'],
};

function isCompatible(noun: NounConcept, act: ActConcept): boolean {
  if (noun === 'person') return act !== 'close' && act !== 'raid' && act !== 'dismantle' && act !== 'report';
  return COMPATIBLE[noun]?.includes(act) ?? false;
}
