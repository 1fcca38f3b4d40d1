import type { NumberMention } from '../number/number.ts';
import { nearestSign, type EarlierFigure, type MeasureDecision, type MeasureView } from './view.ts';

/** Sums: fines, proceeds, funding, prices. */
export function decideMoney(view: MeasureView, number: NumberMention, last: EarlierFigure | null): MeasureDecision {
  const unit = number.currency ?? 'other';
  const decision = (
    measure: 'fine' | 'proceeds' | 'funding' | 'price' | 'other',
    rule: string,
    basis: MeasureDecision['basis'] = 'stated',
  ): MeasureDecision => ({
    measure,
    unit,
    sign: 1,
    basis,
    nounEnd: number.unitEnd,
    rule,
  });
  const found = nearestMoneySign(view, number);
  if (last?.form === 'money' && last.end !== null && number.start - last.end < 40 && (!found || found.distance > 40)) {
    return { ...decision('other', 'sum beside the sum before', 'inherited'), measure: last.measure };
  }
  // "25 million pesos ($478,760)": the same sum in another currency.
  if (last?.form === 'money' && last.end !== null && CONVERTED.test(view.masked.slice(last.end, number.start)))
    return { ...decision('other', 'the sum before in another currency', 'inherited'), measure: last.measure };
  // "were paid as little as £20 a week"
  const paid = view.cues.signs.find(
    ({ start, end, value }) => value.concept === 'wage' && end <= number.unitStart && number.unitStart - start < 60,
  );
  const isPaid =
    paid !== undefined &&
    !view.cues.signs.some(
      ({ start, end, value }) =>
        value.concept === 'price' && start >= paid.end && end <= number.unitStart && start - paid.end > 8,
    );
  const perTime = nearestSign(view, number, ['wage'], 3);
  if (isPaid && perTime && !perTime.isBefore) return decision('other', 'wage');
  const isOfCourt = last !== null && last.end !== null && (last.timeUnit !== null || last.measure === 'convictions');
  if (
    isOfCourt &&
    view.language.syntax.obligedToPay?.test(view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart))
  )
    return decision('fine', 'sum that a court made somebody pay');
  // "For its recovery program the department received 25 million pesos": nobody is sold for millions beside a budget.
  const budget =
    found?.concept === 'price' && number.value >= SMALLEST_BUDGET ? nearestSign(view, number, ['funding'], 110) : null;
  if (budget) return decision('funding', 'large sum beside a word of funding');
  switch (found?.concept) {
    case 'fine':
    case 'proceeds':
    case 'funding':
    case 'price':
      return decision(found.concept, `sum beside a word of ${found.concept}`);
    case 'wage': {
      const price = nearestSign(view, number, ['price', 'fine', 'funding', 'proceeds'], 60);
      const concept = price?.concept;
      const isSum = concept === 'price' || concept === 'fine' || concept === 'funding' || concept === 'proceeds';
      return isSum && (price?.distance ?? 99) < 30
        ? decision(concept, `sum beside a word of ${concept}`)
        : decision('other', 'sum beside a word of wage');
    }
    default:
      if (last?.form === 'money') {
        return { ...decision('other', 'sum after the sum before', 'inherited'), measure: last.measure };
      }
      // "up to 10 years and between 5,000 and 20,000 dinars"
      if (last?.measure === 'penalty_range' && last.end !== null) return decision('fine', 'sum beside a penalty');
      return number.value >= LARGE_SUM
        ? decision('funding', 'large sum without a word beside it', 'guessed')
        : decision('other', 'sum without a word beside it', 'guessed');
  }
}

/** Between a sum and the same in another currency. */
const CONVERTED = /^[^()#,;:.]{0,25}\s\((?:\p{L}{1,6}\s)?[^\p{L}#()]{0,2}(?:US)?[$€£]?\s?$/u;

/** Sums from here on are no price where a word of funding stands in the sentence. */
const SMALLEST_BUDGET = 1_000_000;

/** Sums this large without any sign are budgets rather than prices. */
const LARGE_SUM = 50_000;

/** The sign that decides about a sum: a fine named right after it, else the nearest. */
function nearestMoneySign(view: MeasureView, number: NumberMention): ReturnType<typeof nearestSign> {
  const fine = nearestSign(view, number, ['fine'], 40);
  if (fine) {
    const gap = fine.isBefore ? '' : view.masked.slice(number.unitEnd, number.unitEnd + fine.distance);
    if (fine.isBefore || !view.language.syntax.clauseJoin.test(gap)) return fine;
  }
  return (
    nearestSign(view, number, ['proceeds', 'funding', 'price', 'wage'], 110) ?? nearestSign(view, number, ['fine'], 110)
  );
}
