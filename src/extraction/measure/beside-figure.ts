import type { Measure } from '../../vocabulary/measure.ts';
import type { NumberMention } from '../number/number.ts';
import { VICTIM_MEASURES } from './carried-over.ts';
import type { NounConcept } from './cue.ts';
import { measureOf } from './measure-of.ts';
import {
  isInParenthesis,
  nounAfter,
  type CountedNoun,
  type EarlierFigure,
  type MeasureDecision,
  type MeasureView,
} from './view.ts';

/** A count without a verb of its own, beside another count of its sentence that has one. */
export function besideFigure(
  view: MeasureView,
  number: NumberMention,
  noun: CountedNoun,
  earlier: readonly EarlierFigure[],
): Pick<MeasureDecision, 'measure' | 'unit' | 'rule'> | null {
  const last = earlier.at(-1) ?? null;
  const { unit } = measureOf(noun.concept, null);
  // "rescued 4,724 victims. Edo heads the list with 923 victims"
  const left = view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart);
  if (
    noun.concept === 'victim' &&
    last &&
    VICTIM_MEASURES.has(last.measure) &&
    view.language.syntax.breakdown?.test(left)
  )
    return { measure: last.measure, unit, rule: 'part of the victims before' };
  // "concluded 346 investigations. Labour exploitation accounted for 27 of the cases"
  if (noun.concept === 'case' && view.language.syntax.partOf.test(view.masked.slice(number.unitEnd, noun.start))) {
    const whole = earlier.findLast((figure) => figure.form === 'cardinal' && CASES.has(figure.noun ?? 'other'));
    if (whole && whole.value >= number.value)
      return { measure: whole.measure, unit: whole.unit, rule: 'part of the cases before' };
  }
  // "investigated 36 cases, a decrease from 52 cases"
  if (view.language.syntax.comparedBefore?.test(left)) {
    const same = earlier.findLast((figure) => figure.end !== null && figure.noun === noun.concept);
    if (same) return { measure: same.measure, unit: same.unit, rule: 'compared with the figure before' };
  }
  // "prosecuted 34 cases. They involved 58 suspects."
  if (
    noun.concept === 'suspect' &&
    last &&
    PROCEEDINGS.has(last.measure) &&
    view.language.syntax.casesInvolve?.test(left)
  )
    return { measure: last.measure, unit, rule: 'people of the cases before' };
  if (!last || last.end === null) return null;
  // "prosecutions grew by 84 %, from 729 persons"
  if (
    noun.concept === 'person' &&
    (last.measure === 'percent_change' || last.measure === 'ratio') &&
    last.subject &&
    (view.language.linking.test(left) || view.language.syntax.notChangeGap.test(left))
  )
    return { measure: measureOf(last.subject, null).measure, unit, rule: 'what the percentage before is of' };
  // "1,650 checks (630 persons, 95 places, 205 vehicles)"
  if (last.measure === 'inspections' && isInParenthesis(view, number) && CHECKED.has(noun.concept))
    return { measure: last.measure, unit: noun.concept === 'person' ? 'person' : 'inspection', rule: 'goes on a list' };
  // "identified 20 victims, including 12 victims of forced labor"
  if (noun.concept === 'victim' && VICTIM_MEASURES.has(last.measure))
    return { measure: last.measure, unit, rule: 'victims of a figure before' };
  // "trained 300 officials, including 85 prosecutors"
  if (noun.concept === 'official' && last.measure === 'officials_trained')
    return { measure: last.measure, unit, rule: 'goes on a list' };
  if (!PROCEEDINGS.has(last.measure)) return null;
  const previous = view.numbers[view.numbers.indexOf(number) - 1];
  if (!previous) return null;
  const gap = view.masked.slice(nounAfter(view, previous)?.end ?? previous.unitEnd, number.unitStart);
  const { inCases, withSuspects } = view.language.syntax;
  // "convicted five traffickers in three cases"
  if (noun.concept === 'case' && inCases?.test(gap))
    return { measure: last.measure, unit, rule: 'cases of the people before' };
  // "prosecuted 34 cases involving 58 suspects"
  if (noun.concept === 'suspect' && withSuspects?.test(gap))
    return { measure: last.measure, unit, rule: 'people of the cases before' };
  return null;
}

/** Nouns that a text may call cases when it comes back to them. */
const CASES: ReadonlySet<NounConcept> = new Set<NounConcept>(['case', 'investigation', 'prosecution']);

/** Steps of the law that are counted in cases as well as in people. */
const PROCEEDINGS: ReadonlySet<Measure> = new Set<Measure>([
  'investigations',
  'suspects_charged',
  'prosecutions',
  'convictions',
  'acquittals',
]);

/** What is checked: people, places, vehicles. */
const CHECKED: ReadonlySet<NounConcept> = new Set<NounConcept>(['person', 'raid', 'vehicle', 'other']);
