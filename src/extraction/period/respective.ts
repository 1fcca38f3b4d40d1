import type { SpanExpression } from './expression.ts';
import type { PeriodMention } from './find-periods.ts';
import { decided, usableOf, type PeriodDecision, type PeriodView, type Stretch } from './view.ts';

/** Longest run of numbers that answers as many periods. */
const LONGEST_RUN = 4;
/** Between two numbers of a run, each of which may have its noun. */
const NUMBER_JOIN = /^(?:\s[\p{L}-]+){0,3}(?:,|,?\s(?:y|e|and))\s(?:[\p{L}]+\s){0,2}$/u;

/**
 * "In 2020 and 2021 there were 48 and 55, respectively": numbers in a row answer the periods of their sentence, in the
 * order of both.
 */
export function respectivePeriod(
  view: PeriodView,
  number: Stretch,
  frame: SpanExpression | null,
): PeriodDecision | null {
  const { respectively } = view.syntax;
  if (!respectively?.test(view.text)) return null;
  const run = runAround(view, number);
  const [first, last] = [run[0], run.at(-1)];
  if (run.length < 2 || !first || !last) return null;
  const isSaid =
    respectively.test(view.text.slice(last.end, last.end + 45).split(/[;.:]/u)[0] ?? '') ||
    respectively.test(view.text.slice(Math.max(0, first.start - 45), first.start));
  const periods = isSaid ? periodsOf(view, run.length) : null;
  const mention = periods?.[run.findIndex(({ start }) => start === number.start)];
  return mention ? decided(view, mention, frame, 'stated', false, 'answers the periods in order') : null;
}

/** The numbers in a row with one of them. */
function runAround({ numbers, text }: PeriodView, number: Stretch): readonly Stretch[] {
  const at = numbers.findIndex(({ start }) => start === number.start);
  if (at < 0) return [];
  const joins = (left: Stretch | undefined, right: Stretch | undefined): boolean =>
    left !== undefined && right !== undefined && NUMBER_JOIN.test(text.slice(left.end, right.start));
  let first = at;
  while (at - first < LONGEST_RUN && joins(numbers[first - 1], numbers[first])) first--;
  let last = at;
  while (last - at < LONGEST_RUN && joins(numbers[last], numbers[last + 1])) last++;
  return numbers.slice(first, last + 1);
}

/** As many periods as there are numbers, when the sentence names just so many different ones. */
function periodsOf(view: PeriodView, count: number): readonly PeriodMention[] | null {
  const periods: PeriodMention[] = [];
  for (const mention of usableOf(view)) {
    const { expression } = mention;
    if (expression.kind !== 'span') continue;
    const isKnown = periods.some(
      (other) => other.expression.kind === 'span' && other.expression.start === expression.start,
    );
    if (!isKnown) periods.push(mention);
  }
  return periods.length === count ? periods : null;
}
