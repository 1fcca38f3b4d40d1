import type { NumberMention } from '../number/number.ts';
import { actAfter } from './acts.ts';
import { PEOPLE_MEASURES } from './carried-over.ts';
import { measureOf } from './measure-of.ts';
import type { CountedNoun, EarlierFigure, MeasureDecision, MeasureView } from './view.ts';

/**
 * "the remaining two received suspended sentences": the rest of a figure stated before, counted there already. It keeps
 * the measure, and is a guess.
 */
export function decideRest(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | null {
  const { restBefore, restAfter } = view.language.syntax;
  if (!restBefore.test(view.masked.slice(Math.max(0, number.unitStart - 20), number.unitStart))) return null;
  if (!restAfter.test(view.masked.slice(number.unitEnd))) return null;
  const rest = { sign: 1, basis: 'guessed', nounEnd: number.unitEnd, rule: 'the rest of a figure before' } as const;
  const act = actAfter(view, number.unitEnd, 'suspect');
  if (act) return { ...measureOf('suspect', act.concept), ...rest };
  const people = earlier.findLast(({ measure, unit }) => PEOPLE_MEASURES.has(measure) && unit !== 'case');
  return people ? { measure: people.measure, unit: people.unit, ...rest } : null;
}

/** "11 more than in the same month", "unas 75 menos que en 2021": a difference in the unit counted. */
export function decideDifference(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun | null,
  earlier: readonly EarlierFigure[],
): MeasureDecision | null {
  const match = view.language.difference.exec(view.masked.slice(noun?.end ?? number.unitEnd));
  if (!match || isFurther(view, number, noun, match)) return null;
  const base = noun
    ? measureOf(noun.concept, null)
    : earlier.findLast(({ form, timeUnit }) => form === 'cardinal' && !timeUnit);
  if (!base) return null;
  return {
    measure: 'count_change',
    unit: base.unit,
    sign: match.groups?.['fall'] ? -1 : 1,
    basis: noun ? 'stated' : 'inherited',
    nounEnd: noun?.end ?? number.unitEnd,
    rule: 'more or fewer than before',
  };
}

/** "hallaron ocho víctimas más", "buscan a dos más": further ones, with nothing to compare them with. */
function isFurther(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun | null,
  match: RegExpExecArray,
): boolean {
  if (match.groups?.['fall'] || match.groups?.['open'] === undefined) return false;
  return noun !== null || /\p{L}\s$/u.test(view.masked.slice(0, number.unitStart));
}

/** "eight and a half and six years", "diez, ocho y cinco años": the time unit of the last number is that of all. */
export function coordinatedYears(view: MeasureView, number: NumberMention): NumberMention | null {
  let end = number.unitEnd;
  const index = view.numbers.indexOf(number);
  for (let ahead = index + 1; ahead < Math.min(index + 4, view.numbers.length); ahead++) {
    const next = view.numbers[ahead];
    if (!next || !view.language.syntax.listJoin.test(view.masked.slice(end, next.start))) return null;
    if (next.timeUnit === 'year' || next.timeUnit === 'month') return { ...number, timeUnit: next.timeUnit };
    end = next.unitEnd;
  }
  return null;
}

/** "two men of 24 and 31": ages of single people. */
export function isAgeOfPerson(view: MeasureView, number: NumberMention): boolean {
  if (number.valueMax !== null || number.value > 90) return false;
  const left = view.masked.slice(Math.max(0, number.unitStart - 50), number.unitStart);
  return (
    view.language.syntax.ageOfPerson?.test(left) === true &&
    /^(?:[,.;)]|\s(?:y|e|and)\s#|\s(?:que|who)\s|$)/u.test(view.masked.slice(number.unitEnd))
  );
}

/** "girls aged 11 to 15", "they were typically 14 to 17 when …": an age without the word "years". */
export function isAgeWithoutYears(view: MeasureView, number: NumberMention): boolean {
  if ((number.valueMax ?? number.value) > 90) return false;
  const left = view.masked.slice(Math.max(0, number.unitStart - 40), number.unitStart);
  const { agedBefore, agesOfPeopleBefore } = view.language.syntax;
  if (agedBefore.test(left)) return true;
  return number.valueMax !== null && number.valueMax < 60 && agesOfPeopleBefore.test(left);
}
