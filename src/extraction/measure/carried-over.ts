import type { Measure } from '../../vocabulary/measure.ts';
import type { NumberMention } from '../number/number.ts';
import { actBefore } from './acts.ts';
import type { ActConcept } from './cue.ts';
import type { CountedNoun, EarlierFigure, MeasureDecision, MeasureView } from './view.ts';

/** Measures that count people. */
export const PEOPLE_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
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

/** People of an earlier sentence are taken up again when they are victims; those accused are named anew. */
export const VICTIM_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'victims_identified',
  'victims_rescued',
  'victims_assisted',
  'victims_estimated',
]);

/** What was done for victims, which parts of them share, found or registered as they may have been. */
const DONE_FOR_VICTIMS: ReadonlySet<Measure> = new Set<Measure>(['victims_rescued', 'victims_assisted']);

type Carried = Pick<MeasureDecision, 'measure' | 'unit' | 'rule'>;

/**
 * People without a verb that says what was done to them are those of a figure before: "rescued 30 people … 12 women".
 * Victims of an earlier sentence only when they can be part of them: not more, and not of another period.
 */
export function carriedPeople(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun,
  earlier: readonly EarlierFigure[],
  act: ActConcept | null,
): Carried | null {
  if (noun.concept === 'victim') return carriedVictims(view, number, earlier);
  if (noun.concept !== 'person' && noun.concept !== 'suspect') return null;
  const isBehindCases = areOfCases(earlier);
  const people = earlier.findLast(
    (figure) =>
      // "arrested four men who exploited nine girls": the girls are none of the four.
      (act !== 'describe' || VICTIM_MEASURES.has(figure.measure)) &&
      (PEOPLE_MEASURES.has(figure.measure) || (figure.measure === 'investigations' && figure.noun === 'suspect')) &&
      figure.unit !== 'case' &&
      !(isBehindCases && figure.end === null) &&
      (figure.end !== null || VICTIM_MEASURES.has(figure.measure)) &&
      (noun.concept === 'suspect'
        ? figure.end !== null &&
          (figure.noun === 'suspect' || (figure.noun === 'person' && !VICTIM_MEASURES.has(figure.measure)))
        : figure.noun !== 'case' && figure.noun !== 'complaint'),
  );
  return people ? { measure: people.measure, unit: people.unit, rule: 'people of a figure before' } : null;
}

function carriedVictims(view: MeasureView, number: NumberMention, earlier: readonly EarlierFigure[]): Carried | null {
  const last = earlier.findLast(({ measure, form }) => VICTIM_MEASURES.has(measure) && form === 'cardinal');
  if (!last) return null;
  const carried = { measure: last.measure, unit: 'victim', rule: 'victims of a figure before' };
  if (last.end !== null) return carried;
  if (areOfCases(earlier)) return null;
  if (last.measure === 'victims_estimated' || view.datesItself) return null;
  const whole = Math.max(
    ...earlier.filter(({ measure, form }) => measure === last.measure && form === 'cardinal').map(({ value }) => value),
  );
  return (number.valueMax ?? number.value) <= whole ? carried : null;
}

/** "opened 55 cases that involved 93 victims": people behind cases are those of the cases, not of a sentence before. */
function areOfCases(earlier: readonly EarlierFigure[]): boolean {
  return earlier.slice(-3).some(({ end, noun }) => end !== null && (noun === 'case' || noun === 'complaint'));
}

/** "rescued 21 victims: 17 girls and 4 women, found in seven operations": found, and counted as rescued already. */
export function isFoundPart(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun,
  act: ActConcept | null,
  last: EarlierFigure | null,
): boolean {
  if (act !== 'identify' || !last || !DONE_FOR_VICTIMS.has(last.measure)) return false;
  if (last.end === null && (view.datesItself || number.value > last.value)) return false;
  return (noun.concept === 'person' || noun.concept === 'victim') && !actBefore(view, number, noun.concept);
}

/** "Rescued 21 … By form, 17 cases were sexual exploitation": a breakdown of victims may call them cases. */
export function carriedCases(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun,
  last: EarlierFigure | null,
): Carried | null {
  if (noun.concept !== 'case' || !last || !VICTIM_MEASURES.has(last.measure) || number.value > last.value) return null;
  const left = view.masked.slice(Math.max(0, number.unitStart - 30), number.unitStart);
  // "forced labor for 68, including 42 cases of forced begging"
  if (last.end !== null && view.language.syntax.includedBefore?.test(left))
    return { measure: last.measure, unit: 'victim', rule: 'cases among the victims before' };
  if (view.language.syntax.breakdownOpening?.test(view.masked) !== true) return null;
  return { measure: last.measure, unit: 'victim', rule: 'cases that break down the victims before' };
}

/** People, cases or complaints whose number the title prints with a verb: "Police free 34" above "34 women were there". */
export function figureOfTitle(view: MeasureView, number: NumberMention, noun: CountedNoun): EarlierFigure | null {
  const isOfPeople = noun.concept === 'person' || noun.concept === 'victim';
  return (
    view.titleFigures.find(
      ({ value, measure, noun: named }) =>
        value === number.value &&
        (isOfPeople
          ? PEOPLE_MEASURES.has(measure) && (named === null || named === 'person' || named === 'victim')
          : named === noun.concept || (noun.concept === 'complaint' && named === 'contact')),
    ) ?? null
  );
}
