import type { Measure } from '../../vocabulary/measure.ts';
import type { NumberMention } from '../number/number.ts';
import { actAfter, actBefore, actInNoun, lastActAfter, nearestAct } from './acts.ts';
import { besideFigure } from './beside-figure.ts';
import {
  carriedCases,
  carriedPeople,
  figureOfTitle,
  isFoundPart,
  PEOPLE_MEASURES,
  VICTIM_MEASURES,
} from './carried-over.ts';
import type { ActConcept, NounConcept } from './cue.ts';
import { coordinatedYears, decideDifference, decideRest, isAgeOfPerson, isAgeWithoutYears } from './decide-apart.ts';
import { decideElliptic } from './decide-elliptic.ts';
import { decideMoney } from './decide-money.ts';
import { decidePercent } from './decide-percent.ts';
import { decideYears } from './decide-years.ts';
import { measureOf } from './measure-of.ts';
import {
  nounAfter,
  type CountedNoun,
  type EarlierFigure,
  type MeasureDecision,
  type MeasureView,
  type NoClaim,
} from './view.ts';

/**
 * Decides what a number counts, or why it is no claim.
 * The form decides first (percentages, sums, years); then the noun after the number; then, for a number without a noun,
 * the subject before it or the figure before it.
 */
export function decideMeasure(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | NoClaim {
  const last = earlier.at(-1) ?? null;
  switch (number.form) {
    case 'identifier':
      return { measure: null, rule: number.rule };
    case 'percent':
    case 'fraction':
    case 'share':
      return decidePercent(view, number, last);
    case 'multiple':
      return {
        measure: 'ratio',
        unit: 'times',
        sign: 1,
        basis: 'stated',
        nounEnd: number.unitEnd,
        rule: 'so many times as much',
      };
    case 'rate100k':
      return {
        measure: 'rate',
        unit: 'x100k',
        sign: 1,
        basis: 'stated',
        nounEnd: number.unitEnd,
        rule: 'per 100,000 inhabitants',
      };
    case 'money':
      return decideMoney(view, number, last);
    case 'cardinal':
      return number.timeUnit === null ? decideCount(view, number, earlier) : decideYears(view, number, earlier);
  }
}

function decideCount(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | NoClaim {
  const last = earlier.at(-1) ?? null;
  const coordinated = coordinatedYears(view, number);
  if (coordinated) return decideYears(view, coordinated, earlier);
  const noun = nounAfter(view, number) ?? sharedNoun(view, number);
  if (!noun && isAgeWithoutYears(view, number)) {
    return {
      measure: 'age_range',
      unit: 'age',
      sign: 1,
      basis: 'stated',
      nounEnd: number.unitEnd,
      rule: 'age without the word years',
    };
  }
  if (!noun && isAgeOfPerson(view, number)) return { measure: null, rule: 'age of one person' };
  if (view.language.syntax.fineBefore?.test(view.masked.slice(Math.max(0, number.unitStart - 40), number.unitStart)))
    return {
      measure: 'fine',
      unit: 'other',
      sign: 1,
      basis: 'stated',
      nounEnd: number.unitEnd,
      rule: 'a fine of so many',
    };
  if (
    view.language.syntax.capacityBefore?.test(view.masked.slice(Math.max(0, number.unitStart - 40), number.unitStart))
  )
    return {
      measure: 'other',
      unit: 'person',
      sign: 1,
      basis: 'stated',
      nounEnd: noun?.end ?? number.unitEnd,
      rule: 'how many a house can hold',
    };
  const rest = decideRest(view, number, earlier);
  if (rest) return rest;
  const part = noun ? null : decidePartOfNumber(view, number, earlier);
  if (part) return part;
  const difference = decideDifference(view, number, noun, earlier);
  if (difference) return difference;
  // "30 of sex trafficking and 20 of smuggling": parts of the figure before, by offence.
  const isOfOffence =
    noun?.concept === 'offence' && view.language.syntax.ofOffence.test(view.masked.slice(number.unitEnd, noun.start));
  // "31 sex trafficking, nine labor trafficking" on a list
  const isOffenceOnList = noun?.concept === 'offence' && last?.end && last.form === 'cardinal' && !last.timeUnit;
  if (!noun || isOffenceOnList || (isOfOffence && last?.end)) return decideElliptic(view, number, earlier);
  if (noun.concept === 'irrelevant') return { measure: null, rule: 'counts something that is not about trafficking' };
  if (noun.concept === 'offence') return { measure: null, rule: 'stands before the name of the offence' };
  return decideWithNoun(view, number, noun, earlier);
}

/** "two confirmed and 129 potential victims": a noun behind the next number, before which this one has its adjective. */
function sharedNoun(view: MeasureView, number: NumberMention): CountedNoun | null {
  const next = view.numbers[view.numbers.indexOf(number) + 1];
  if (next?.form !== 'cardinal' || next.timeUnit !== null) return null;
  const gap = view.masked.slice(number.unitEnd, next.unitStart);
  return view.language.syntax.adjectiveAndNext?.test(gap) ? nounAfter(view, next) : null;
}

/** "23 of the 410 people charged have been convicted": the noun of the larger number, and the last verb of the clause. */
function decidePartOfNumber(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | null {
  const whole = view.numbers[view.numbers.indexOf(number) + 1];
  if (!whole || !view.language.syntax.partOf.test(view.masked.slice(number.unitEnd, whole.start))) return null;
  const noun = nounAfter(view, whole) ?? participleAsNoun(view, whole);
  if (!noun || noun.concept === 'irrelevant' || noun.concept === 'offence') return null;
  const who = noun.concept === 'arrest' || noun.concept === 'accusation' ? 'suspect' : noun.concept;
  const before = actBefore(view, number, who);
  // "rescued 487 of the 1,070 people it had found"
  const isLed = before !== null && before.distance <= LEADING_VERB;
  const act = (isLed ? null : lastActAfter(view, noun.end, who)) ?? before?.concept ?? actInNoun(view, whole, noun);
  const takenUp = figureTakenUp(view, whole, noun, earlier);
  // "five of the eight traffickers convicted were sent to prison": nobody is arrested after the verdict.
  const known = act === null || (act === 'arrest' && takenUp?.measure === 'convictions') ? takenUp : null;
  const base = { sign: 1, nounEnd: number.unitEnd } as const;
  if (known) {
    return { ...base, measure: known.measure, unit: known.unit, basis: 'inherited', rule: 'part of a figure before' };
  }
  return {
    ...base,
    ...measureOf(act ? who : noun.concept, act),
    basis: act ? 'stated' : 'guessed',
    rule: act ? `part of a larger number, ${act} verb` : 'part of a larger number, no verb',
  };
}

/** "3 of the 26 arrested": a participle names those accused. */
function participleAsNoun(view: MeasureView, number: NumberMention): CountedNoun | null {
  const act = actAfter(view, number.unitEnd, 'suspect');
  return act && act.distance <= 1 ? { concept: 'suspect', start: act.start, end: act.end } : null;
}

/** How near a verb must stand before a part to be the verb of the part. */
const LEADING_VERB = 14;

/** "the nine traffickers": a figure stated before, named again with its value and its noun. */
function figureTakenUp(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun,
  earlier: readonly EarlierFigure[],
): EarlierFigure | null {
  const isDefinite = view.language.syntax.definite.test(
    view.masked.slice(Math.max(0, number.unitStart - 8), number.unitStart),
  );
  if (!isDefinite) return null;
  const isPeople = PEOPLE_NOUNS.has(noun.concept) && number.value >= FEWEST_NAMED_AGAIN;
  // "79 people were recognised as victims. Sex trafficking explained 28 of the 79 cases."
  const areCases = noun.concept === 'case' && number.value >= FEWEST_CASES_NAMED_AGAIN;
  return (
    earlier.findLast(
      (figure) =>
        figure.value === number.value &&
        (figure.noun === noun.concept ||
          (isPeople && PEOPLE_MEASURES.has(figure.measure) && PEOPLE_NOUNS.has(figure.noun ?? 'other')) ||
          (areCases && VICTIM_MEASURES.has(figure.measure))),
    ) ?? null
  );
}

/** Nouns for people, any of which may take up another: "21 victims … the 21 women". */
const PEOPLE_NOUNS: ReadonlySet<NounConcept> = new Set<NounConcept>(['victim', 'person']);
/** Smaller numbers of people are too common to be the same ones. */
const FEWEST_NAMED_AGAIN = 4;
/** Nor are so few cases those who were counted before. */
const FEWEST_CASES_NAMED_AGAIN = 13;

function decideWithNoun(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun,
  earlier: readonly EarlierFigure[],
): MeasureDecision {
  const act = nearestAct(view, number, noun);
  const stated = {
    sign: 1,
    basis: 'stated',
    nounEnd: noun.end,
    rule: act ? `${noun.concept} noun, ${act} verb` : `${noun.concept} noun`,
  } as const;
  if (wentMissing(view, number, noun))
    return { ...stated, measure: 'other', unit: 'person', rule: 'people who went missing' };
  if (noun.concept === 'person' && act === null && isInvestigated(view, number, noun)) {
    return { ...stated, measure: 'investigations', unit: 'suspect', rule: 'person noun, investigate verb beside it' };
  }
  const open = stillOpen(view, noun, earlier);
  if (open) return { ...stated, ...open };
  const known = figureTakenUp(view, number, noun, earlier);
  const takenUp: MeasureDecision | null = known && {
    measure: known.measure,
    unit: known.unit,
    sign: 1,
    basis: 'inherited',
    nounEnd: noun.end,
    rule: 'figure taken up again',
  };
  // "three of the nine traffickers were acquitted": the verb is about the three.
  if (takenUp && /#\s(?:of|out of|de)\s\p{L}+\s$/u.test(view.masked.slice(0, number.unitStart))) return takenUp;
  if (isHotlineContact(view, noun, act, earlier)) {
    return {
      measure: 'hotline_contacts',
      unit: noun.concept,
      ...stated,
      rule: `${noun.concept} noun, received by a line`,
    };
  }
  // "512 victims, 340 of them women": part of the figure beside it.
  const last = earlier.at(-1);
  const isOfThem = view.language.syntax.ofThem?.test(view.masked.slice(number.unitEnd, noun.start + 1)) ?? false;
  if (
    isOfThem &&
    noun.concept === 'case' &&
    last?.form === 'cardinal' &&
    VICTIM_MEASURES.has(last.measure) &&
    act === null
  )
    return {
      ...stated,
      measure: last.measure,
      unit: last.unit,
      basis: 'inherited',
      rule: 'part of the victims before',
    };
  if (PEOPLE_NOUNS.has(noun.concept) && last && last.end !== null && PEOPLE_MEASURES.has(last.measure)) {
    const isPart = view.language.partitive.test(view.masked.slice(number.unitEnd, noun.start));
    if (isPart && !actAfter(view, noun.end, noun.concept))
      return {
        ...stated,
        measure: last.measure,
        unit: last.unit,
        basis: 'inherited',
        rule: 'part of the figure beside it',
      };
  }
  // "21 were freed. The 21 women were found in a flat": the same, found again.
  const isFoundAgain =
    takenUp !== null && (act === 'identify' || act === 'estimate') && VICTIM_MEASURES.has(takenUp.measure);
  // "rescued 487 of the 1,070 people found": the whole has a verb of its own.
  const before = view.numbers[view.numbers.indexOf(number) - 1];
  const isWhole =
    before !== undefined && view.language.syntax.partOf.test(view.masked.slice(before.unitEnd, number.unitStart));
  const cases = act === null || act === 'report' ? carriedCases(view, number, noun, earlier.at(-1) ?? null) : null;
  if (cases) return { ...stated, ...cases, basis: 'inherited' };
  const says =
    act !== null && act !== 'describe' && !isFoundPart(view, number, noun, act, isWhole ? null : (last ?? null));
  if (says && !isFoundAgain) return { ...measureOf(noun.concept, act), ...stated };
  if (takenUp) return takenUp;
  const beside = besideFigure(view, number, noun, earlier);
  if (beside) return { ...stated, ...beside, basis: 'inherited' };
  const inTitle = figureOfTitle(view, number, noun);
  if (inTitle)
    return { ...stated, measure: inTitle.measure, unit: inTitle.unit, rule: 'as the title says of the same number' };
  // "two of the 14 defendants were found guilty": the verdict is of the two.
  if (isWhole && noun.concept === 'suspect' && last && OUTCOMES.has(last.measure))
    return { ...measureOf(noun.concept, null), ...stated };
  const carried = carriedPeople(view, number, noun, earlier, act);
  // "arrested two women who had lured 13 girls": what is said of victims makes them none of those arrested.
  if (carried && (act !== 'describe' || VICTIM_MEASURES.has(carried.measure)))
    return { ...stated, ...carried, basis: 'inherited' };
  if (
    (noun.concept === 'vehicle' || noun.concept === 'raid') &&
    last &&
    last.end !== null &&
    LISTED.has(last.measure)
  ) {
    return {
      ...measureOf(noun.concept, null),
      ...stated,
      measure: last.measure,
      basis: 'inherited',
      rule: 'goes on a list',
    };
  }
  if (noun.concept === 'raid' && view.cues.acts.some(({ value }) => RAID_ACTS.has(value.concept))) {
    return { measure: 'operations', unit: 'raid', ...stated, rule: 'raid noun, verb of a raid' };
  }
  const isGuess = noun.concept === 'person' || noun.concept === 'suspect';
  return { ...measureOf(noun.concept, act), ...stated, basis: isGuess && !act ? 'guessed' : 'stated' };
}

/** "courts convicted 12; two cases had yet to be decided": of proceedings told of in the sentence. */
function stillOpen(
  view: MeasureView,
  noun: CountedNoun,
  earlier: readonly EarlierFigure[],
): Pick<MeasureDecision, 'measure' | 'unit' | 'rule'> | null {
  if (noun.concept !== 'case' || !view.language.syntax.pendingAfter?.test(view.masked.slice(noun.end))) return null;
  const isBeforeCourts = earlier.some(({ end, measure }) => end !== null && OUTCOMES.has(measure));
  return isBeforeCourts ? { measure: 'prosecutions', unit: 'case', rule: 'cases still open before the courts' } : null;
}

/** What becomes of some of those accused. */
const OUTCOMES: ReadonlySet<Measure> = new Set<Measure>(['convictions', 'acquittals', 'cases_closed', 'prosecutions']);

/** Complaints that a line received; the cases among them are reported cases. */
/** How far a verb may stand from people of whom it would otherwise say too much. */
const BESIDE = 18;

/** "investigates five people": accused, not victims. */
function isInvestigated(view: MeasureView, number: NumberMention, noun: CountedNoun): boolean {
  return view.cues.acts.some(({ start, end, value }) => {
    if (value.concept !== 'investigate') return false;
    const gap = end <= number.unitStart ? view.masked.slice(end, number.unitStart) : view.masked.slice(noun.end, start);
    return (end <= number.unitStart || start >= noun.end) && gap.length <= BESIDE && !/[,.;:#()]/.test(gap);
  });
}

/** Missing people are no victims of trafficking until somebody says so. */
function wentMissing(view: MeasureView, number: NumberMention, noun: CountedNoun): boolean {
  if (noun.concept !== 'person') return false;
  const { missingAfter, missingBefore } = view.language.syntax;
  const behind = /^[^,.;:#()]{0,24}/u.exec(view.masked.slice(noun.end))?.[0] ?? '';
  return (
    missingAfter.test(view.masked.slice(number.unitEnd, noun.start)) ||
    missingAfter.test(behind) ||
    missingBefore.test(view.masked.slice(Math.max(0, number.unitStart - 40), number.unitStart))
  );
}

function isHotlineContact(
  view: MeasureView,
  noun: CountedNoun,
  act: ActConcept | null,
  earlier: readonly EarlierFigure[],
): boolean {
  if (noun.concept !== 'complaint') return false;
  if (act !== null && act !== 'report') return false;
  const known = [...view.titleFigures, ...earlier].findLast(
    (figure) => figure.noun === 'complaint' || figure.noun === 'contact',
  );
  return view.language.hotline.test(view.masked) || known?.measure === 'hotline_contacts';
}

/** Measures whose list goes on over things of several kinds: "64 500 people and 3 120 vehicles". */
const LISTED: ReadonlySet<string> = new Set(['inspections', 'operations']);
const RAID_ACTS: ReadonlySet<string> = new Set(['rescue', 'raid', 'arrest']);
