import { nearest, isLongSpan } from './attach.ts';
import { shiftYears, span, type SpanExpression } from './expression.ts';
import type { PeriodMention } from './find-periods.ts';
import {
  isCompared,
  looksBack,
  numberBetween,
  printedOf,
  resolve,
  usableOf,
  type PeriodDecision,
  type PeriodView,
  type Stretch,
} from './view.ts';

/** The span of a change: from the earlier side of the comparison to the current period. */
export function attachChange(view: PeriodView, number: Stretch, frame: SpanExpression | null): PeriodDecision {
  const usable = usableOf(view);
  const base = baseOf(view, number, usable, frame);
  const others = usable.filter((mention) => mention !== base && !isBase(view, mention));
  const mainMention = nearest(view, number, others);
  const current = mainMention ? resolve(view, mainMention, frame) : frame;
  if (mainMention && !base && current && isLongSpan(current)) {
    return {
      expression: current,
      basis: 'stated',
      printed: printedOf(view, mainMention),
      isComparison: true,
      rule: `change over a span: ${mainMention.rule}`,
    };
  }
  if (!base && !mainMention && view.change)
    return { expression: view.change, basis: 'inherited', printed: null, isComparison: true, rule: 'change as before' };
  // "El año anterior habían subido 22 %": what opens the sentence is the period of the change, not its base.
  const isFronted = base !== null && !mainMention && looksBack(base) && opensClause(view, base, number);
  const shifted = isFronted ? resolve(view, base, frame) : null;
  if (shifted) return changeBetween(view, shiftYears(shifted, -1), shifted, base, false);
  const both = base ? null : bothEnds(usable, number);
  if (both) return changeBetween(view, both[0], both[1], null, false);
  const pair = view.before?.countedFrom;
  if (!base && pair && view.before?.expression) return changeBetween(view, pair, view.before.expression, null, false);
  const baseSpan = base ? resolve(view, base, current) : current && shiftYears(current, -1);
  if (!baseSpan)
    return { expression: current, basis: 'none', printed: null, isComparison: true, rule: 'change without a base' };
  const isSince = base?.expression.kind === 'span' && base.expression.openEnd;
  if (isSince && !mainMention && !frame) return changeBetween(view, baseSpan, baseSpan, base, true);
  return changeBetween(view, baseSpan, current, base, isSince);
}

function changeBetween(
  view: PeriodView,
  from: SpanExpression,
  to: SpanExpression | null,
  base: PeriodMention | null,
  isSince: boolean | undefined,
): PeriodDecision {
  const start = to && to.start < from.start ? to.start : from.start;
  const end = to?.end ?? from.end;
  const finalEnd = end < from.end && !isSince ? from.end : end;
  return {
    expression: span(start, finalEnd, 'span', { openEnd: to?.openEnd ?? isSince ?? false }),
    basis: base ? 'stated' : 'inherited',
    printed: base ? printedOf(view, base) : null,
    isComparison: true,
    rule: base ? `change since: ${base.rule}` : 'change from the year before',
  };
}

/** "De 370 casos en 2015 se pasó a 420 en 2021: 13,5% más": both years named before the change. */
function bothEnds(usable: readonly PeriodMention[], number: Stretch): readonly [SpanExpression, SpanExpression] | null {
  if (usable.length !== 2) return null;
  const [first, second] = usable;
  if (!first || !second || second.end > number.start) return null;
  const [from, to] = [first.expression, second.expression];
  if (from.kind !== 'span' || to.kind !== 'span' || from.precision !== 'year' || to.precision !== 'year') return null;
  return from.end < to.start ? [from, to] : null;
}

/** The period that the change is measured from: after the number, else before it; else any that is earlier than now. */
function baseOf(
  view: PeriodView,
  number: Stretch,
  usable: readonly PeriodMention[],
  frame: SpanExpression | null,
): PeriodMention | null {
  const marked = usable.filter((mention) => isBase(view, mention));
  const isNear = (mention: PeriodMention): boolean =>
    mention.start >= number.end
      ? !numberBetween(view, number.end, mention.start)
      : mention.end <= number.start && !numberBetween(view, mention.end, number.start);
  const found =
    marked.find((mention) => mention.start >= number.end && isNear(mention)) ??
    marked.find((mention) => mention.start >= number.end) ??
    marked.findLast(isNear);
  if (found) return found;
  // "la cuenta superó en un 25 % la de 2019": of two periods the earlier is the base, even where no word says so.
  const after = usable.find(({ start, expression }) => start >= number.end && expression.kind === 'span');
  if (!after || after.expression.kind !== 'span' || !isNear(after)) return null;
  const { end } = after.expression;
  const isLater = (other: PeriodMention): boolean =>
    other !== after && other.expression.kind === 'span' && !other.expression.isDay && other.expression.start > end;
  const isOverTaken = usable.some(isLater) || (frame !== null && frame.start > end && after.expression.isLocal);
  return isOverTaken ? after : null;
}

function isBase(view: PeriodView, mention: PeriodMention): boolean {
  return (
    looksBack(mention) ||
    isCompared(view, mention) ||
    (mention.expression.kind === 'span' &&
      mention.expression.openEnd &&
      view.syntax.countsFrom.test(view.text.slice(mention.start, mention.start + 20)))
  );
}

/** Whether a period stands before the number at the head of its clause. */
function opensClause(view: PeriodView, mention: Stretch, number: Stretch): boolean {
  return mention.end <= number.start && /(?:^|[;:.]\s?)$/u.test(view.text.slice(0, mention.start).trimEnd());
}
