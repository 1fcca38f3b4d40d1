import type { NumberMention } from '../number/number.ts';
import { isInParenthesis, nearestSign, type EarlierFigure, type MeasureDecision, type MeasureView } from './view.ts';

/** Percentages and parts: a share, a change or a rate. */
export function decidePercent(view: MeasureView, number: NumberMention, last: EarlierFigure | null): MeasureDecision {
  const decision = (
    measure: 'percent_share' | 'percent_change' | 'rate',
    rule: string,
    sign: 1 | -1 = 1,
  ): MeasureDecision => ({
    measure,
    unit: 'percent',
    sign,
    basis: 'stated',
    nounEnd: number.unitEnd,
    rule,
  });
  if (number.isRate) return decision('rate', 'so many per so many');
  if (number.falls) return decision('percent_change', 'a fall by its own word', -1);
  const printedSign = /(?:^|[\s(])([+−–-])\s?$/.exec(
    view.text.slice(Math.max(0, number.unitStart - 3), number.unitStart),
  )?.[1];
  if (printedSign) return decision('percent_change', 'printed with + or −', printedSign === '+' ? 1 : -1);
  const after = /^(?:[^#.;:()]){0,28}/.exec(view.masked.slice(number.unitEnd))?.[0] ?? '';
  const change = changeBeside(view, number, after.length);
  if (change && number.form !== 'share') {
    return decision('percent_change', `percentage with a ${change}`, change === 'rise' ? 1 : -1);
  }
  if (number.form === 'percent' && last?.measure === 'count_change' && last.end !== null) {
    const gap = view.masked.slice(last.end, number.unitStart);
    const falls = view.cues.signs.some(
      ({ start, value }) => value.concept === 'fall' && start >= last.end! && start < number.unitStart,
    );
    if (SAME_CHANGE.test(gap)) return decision('percent_change', 'the change before, in percent', falls ? -1 : 1);
  }
  const { comparedAfter, shareBefore, shareAfter } = view.language.syntax;
  const compared = number.form === 'share' ? null : comparedAfter?.exec(view.masked.slice(number.unitEnd));
  if (compared) {
    const falls = compared.groups?.['fall'] ?? compared.groups?.['drop'] ?? compared.groups?.['less'];
    return decision('percent_change', 'percentage that is compared', falls ? -1 : 1);
  }
  if (endsInConviction(view, number)) return decision('rate', 'so many ended in a conviction');
  if (last?.measure === 'rate' && last.end !== null && last.form !== 'rate100k' && number.form === 'share')
    return { ...decision('rate', 'goes on with the rate before'), basis: 'inherited' };
  if (number.form === 'percent') {
    const rate = nearestSign(view, number, ['rate'], 60);
    if (rate && (rate.isBefore || rate.distance < 20)) return decision('rate', 'percentage called a rate');
    if (
      last?.measure === 'percent_change' &&
      isInParenthesis(view, number) === false &&
      view.language.syntax.inAfter.test(after) &&
      last.end !== null &&
      number.start - last.end < 30
    ) {
      return { ...decision('percent_change', 'goes on with the change before'), basis: 'inherited' };
    }
  }
  const goesOn =
    number.form === 'percent' &&
    last?.measure === 'percent_change' &&
    last.end !== null &&
    number.start - last.end < LONGEST_STEP &&
    shareBefore?.test(view.masked.slice(Math.max(0, number.unitStart - 24), number.unitStart)) === false &&
    shareAfter?.test(view.masked.slice(number.unitEnd)) === false;
  if (goesOn) return { ...decision('percent_change', 'goes on with the change before'), basis: 'inherited' };
  return decision('percent_share', `${number.form} of a whole`);
}

/** "18 más (4 %)", "18 more, or 4 %": between a change in numbers and the same in percent. */
const SAME_CHANGE = /^(?:\s\p{L}+){0,3}\s?(?:\(|,\s\p{L}{1,2}\s)(?:\p{L}+\s)?$/u;

/** Longest stretch between two changes of a list. */
const LONGEST_STEP = 90;

/** "only 3.8 % ended in a conviction": what became of cases is a rate. */
function endsInConviction(view: MeasureView, number: NumberMention): boolean {
  return view.cues.signs.some(
    ({ start, value }) => value.concept === 'outcome' && start >= number.unitEnd && start < number.unitEnd + 30,
  );
}

/** A sign of rise or fall that belongs to the number: right after it, or the verb before it with no number between. */
function changeBeside(view: MeasureView, number: NumberMention, reachAfter: number): 'rise' | 'fall' | null {
  const signs = view.cues.signs.filter(({ value }) => value.concept === 'rise' || value.concept === 'fall');
  const after = signs.find(({ start }) => start >= number.unitEnd && start < number.unitEnd + Math.min(reachAfter, 16));
  if (after) return after.value.concept as 'rise' | 'fall';
  const previous = view.numbers.findLast((other) => other.end <= number.unitStart && other.form !== 'identifier');
  const from = Math.max(previous?.unitEnd ?? 0, number.unitStart - 45);
  const before = signs.findLast(({ start, end }) => start >= from && end <= number.unitStart);
  if (!before) return null;
  const gap = view.masked.slice(before.end, number.unitStart);
  const { notChangeGap, changeGap, partAfter, comparative, comparativeGap, levelGap, aboveOrBelow } =
    view.language.syntax;
  // "grew again, by almost 30 %"
  const isAppended = /^,\s(?:\p{L}+\s){0,3}$/u.test(gap) && /^\s?(?:$|[.,;])/u.test(view.masked.slice(number.unitEnd));
  if ((/[;:(),]/.test(gap) && !isAppended) || notChangeGap.test(gap)) return null;
  const isLed = changeGap.test(gap);
  if (!isLed && gap.length > 25) return null;
  if (!isLed && partAfter.test(view.masked.slice(number.unitEnd))) return null;
  const fromWord = view.masked.slice(before.start);
  // "más del 60 %", "more than 60 %": a qualifier, not a change.
  if (comparative.test(fromWord) && comparativeGap.test(gap)) return null;
  // "rose to 60 percent", "subió al 60 %": a level, not a change.
  if (levelGap.test(gap) || aboveOrBelow.test(fromWord)) return null;
  return before.value.concept as 'rise' | 'fall';
}
