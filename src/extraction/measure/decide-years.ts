import type { NumberMention } from '../number/number.ts';
import {
  nearestSign,
  nounAfter,
  type EarlierFigure,
  type MeasureDecision,
  type MeasureView,
  type NoClaim,
} from './view.ts';

/** Numbers of years, months or days: ages, terms of prison, penalties of the law; a plain duration is no claim. */
export function decideYears(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | NoClaim {
  const last = earlier.at(-1) ?? null;
  if (number.timeUnit === 'other' || isDuration(view, number))
    return { measure: null, rule: 'how long something lasts' };
  const unit = number.timeUnit === 'month' ? 'month' : number.timeUnit === 'day' ? 'day' : 'year';
  const isOfCourt = earlier.some(({ measure }) => measure === 'convictions' || measure === 'sentence_length');
  const law = nearestSign(view, number, isOfCourt ? ['law'] : ['law', 'limit'], 160);
  const prison = nearestSign(view, number, ['prison'], 100);
  const age = nearestSign(view, number, ['age'], 40);
  const request = nearestSign(view, number, ['request'], 40);
  const people = peopleBefore(view, number);
  const isAfterTerm = last?.end !== null && (last?.measure === 'penalty_range' || last?.measure === 'sentence_length');
  // "three to seven years for an adult and seven to 15 years for a child"
  const isTerm =
    isAfterTerm &&
    !age &&
    !view.language.syntax.peopleOfAgeBefore.test(
      view.masked.slice(Math.max(0, number.unitStart - 40), number.unitStart),
    );
  if (!isTerm && isAge(number, age, prison, people)) {
    if (number.valueMax === null && !isTypicalAge(view, number, people)) {
      return { measure: null, rule: 'age of one person' };
    }
    return {
      measure: 'age_range',
      unit: 'age',
      sign: 1,
      basis: 'stated',
      nounEnd: number.unitEnd,
      rule: 'age of people',
    };
  }
  const leftOfFine = view.masked.slice(Math.max(0, number.unitStart - 40), number.unitStart);
  if (unit === 'day' && view.language.syntax.fineBefore?.test(leftOfFine))
    return {
      unit,
      sign: 1,
      basis: 'stated',
      nounEnd: number.unitEnd,
      measure: 'penalty_range',
      rule: 'a fine in days',
    };
  const inherits = isAfterTerm;
  const term = { unit, sign: 1, basis: 'stated', nounEnd: number.unitEnd } as const;
  const imposed = view.language.syntax.imposedBefore.test(view.masked.slice(last?.end ?? 0, number.unitStart));
  // "the minimum is four years, yet the average sentence was three"
  if (inherits && imposed) return { ...term, measure: 'sentence_length', rule: 'term that a court imposed' };
  if (inherits && last) return { ...term, measure: last.measure, basis: 'inherited', rule: 'term after a term' };
  if (request) return { ...term, measure: 'other', rule: 'term that was asked for' };
  const left = view.masked.slice(Math.max(0, number.unitStart - 100), number.unitStart);
  if (view.language.syntax.punishedBy?.test(left))
    return { ...term, measure: 'penalty_range', rule: 'term with which an offence is punished' };
  if (law && (!prison || law.distance <= 160) && !isImposed(view, number)) {
    return { ...term, measure: 'penalty_range', rule: 'term beside a word of law' };
  }
  const isPenalty = view.language.syntax.penaltyBefore?.test(left) === true && !isOfCourt;
  if (isPenalty && !isImposed(view, number))
    return { ...term, measure: 'penalty_range', rule: 'term after the penalty' };
  if (prison && mayFaceBefore(view, number))
    return { ...term, measure: 'penalty_range', rule: 'term that may be given' };
  if (prison) return { ...term, measure: 'sentence_length', rule: 'term beside a word of prison' };
  // "the court gave him 20 years"
  if (unit === 'year' && number.value >= SHORTEST_BARE_TERM && isImposed(view, number))
    return { ...term, measure: 'sentence_length', rule: 'term that a court imposed' };
  return { measure: null, rule: 'years of nothing that is counted' };
}

type Sign = ReturnType<typeof nearestSign>;

function isAge(number: NumberMention, age: Sign, prison: Sign, people: number | null): boolean {
  if (number.timeUnit !== 'year' && number.timeUnit !== null) return false;
  const top = number.valueMax ?? number.value;
  if (top > 90) return false;
  if (age && (!prison || age.distance <= prison.distance)) return true;
  return people !== null && (!prison || people < prison.distance);
}

/** Distance to a noun for people right before the number, or null. */
function peopleBefore(view: MeasureView, number: NumberMention): number | null {
  const noun = view.cues.nouns.findLast(({ end }) => end <= number.unitStart);
  if (!noun || (noun.value.concept !== 'person' && noun.value.concept !== 'victim')) return null;
  const gap = view.masked.slice(noun.end, number.unitStart);
  if (view.language.syntax.termOfPeople?.test(gap)) return null;
  return gap.length <= 40 && !/[;:.#]/.test(gap) ? gap.length : null;
}

/** One age is a claim when it describes a group or an extreme ("the youngest was three"), not one person. */
function isTypicalAge(view: MeasureView, number: NumberMention, people: number | null): boolean {
  const left = view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart);
  const { extremeAgeBefore, peopleOfAgeBefore } = view.language.syntax;
  if (extremeAgeBefore.test(left)) return true;
  return people !== null && peopleOfAgeBefore.test(left) && !/#/.test(left);
}

/** "lleva once meses", "for eleven years": how long something lasts. */
function isDuration(view: MeasureView, number: NumberMention): boolean {
  const { durationBefore, prisonAfter, jailedForBefore } = view.language.syntax;
  const left = view.masked.slice(Math.max(0, number.unitStart - 40), number.unitStart);
  if (!durationBefore.test(left)) return false;
  return !prisonAfter.test(view.masked.slice(number.unitEnd)) && !jailedForBefore.test(left);
}

/** Shorter terms are only read beside a word of prison. */
const SHORTEST_BARE_TERM = 3;

function mayFaceBefore(view: MeasureView, number: NumberMention): boolean {
  const left = view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart);
  return view.language.syntax.mayFaceBefore.test(left);
}

/** Whether a court imposed the term. */
function isImposed(view: MeasureView, number: NumberMention): boolean {
  const { imposedBefore } = view.language.syntax;
  if (mayFaceBefore(view, number)) return false;
  const left = view.masked.slice(Math.max(0, number.unitStart - 120), number.unitStart);
  return imposedBefore.test(left) && !nounAfter(view, number);
}
