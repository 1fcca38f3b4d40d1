import { yearOf } from '../../periods/calendar.ts';
import { shiftYears, years, type SpanExpression } from './expression.ts';
import type { PeriodMention } from './find-periods.ts';
import { fillsParenthesis, parenthesisAround } from './layout.ts';
import { respectivePeriod } from './respective.ts';
import {
  decided,
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
import { matchesOf } from '../matches.ts';

export const CARRIED_OVER = 'carried over';

/**
 * The period of a number, given the period of the figures before it.
 * First what belongs to the number alone, then what stands in its own part of the sentence, then what governs the
 * sentence, then the frame.
 */
export function attachPeriod(view: PeriodView, number: Stretch, frame: SpanExpression | null): PeriodDecision {
  const pair = attachPair(view, number, frame) ?? respectivePeriod(view, number, frame);
  if (pair) return pair;
  // "1,694 of the 1,959 workers found in 2021": a part before its whole.
  const whole = view.syntax.wholeAfter.test(view.text.slice(number.end, number.end + 30))
    ? view.numbers.find(({ start }) => start > number.end)
    : undefined;
  if (whole) return attachPeriod(view, whole, frame);
  const all = usableOf(view);
  const own = all.find((mention) => ownerOf(view, mention) === number.start);
  if (own) return decided(view, own, frame, 'stated', isCompared(view, number) || isAside(view, own), 'its own');
  const usable = all.filter((mention) => ownerOf(view, mention) === null);
  const then = usable.find(
    ({ end }) =>
      end <= number.start &&
      !numberBetween(view, end, number.start) &&
      view.syntax.when.test(view.text.slice(end, end + 20)),
  );
  const moment = then && momentOf(resolve(view, then, frame));
  if (then && moment) return { ...decided(view, then, frame, 'stated', true, 'when'), expression: moment };
  if (view.before?.expression && isListed(view, number)) return partOf(view.before);
  const comparison = view.comparisons.find(({ start, end }) => number.start >= start && number.end <= end) ?? null;
  if (comparison) {
    // "En 2019 habían sido 1.401": nothing else is counted in that year.
    const before = usable.findLast(({ end }) => end <= comparison.start);
    const isOfBefore =
      before !== undefined &&
      !numberBetween(view, before.end, comparison.start) &&
      !usable.some(({ start }) => start >= comparison.start && start < number.start);
    if (isOfBefore && opensAlone(view, before, comparison))
      return decided(view, before, frame, 'stated', true, 'compared with');
    const inside = usable.filter(({ start, end }) => start >= comparison.start && end <= comparison.end + 40);
    const mention = nearest(view, number, inside);
    if (mention) return decided(view, mention, mainPeriod(view, usable, frame), 'stated', true, 'compared with');
    if (view.before?.isComparison && isPart(view, number)) return partOf(view.before);
    if (isOfBefore) return decided(view, before, frame, 'stated', true, 'compared with');
    const main = mainPeriod(view, usable, frame);
    return {
      expression: main && shiftYears(main, -1),
      basis: 'inherited',
      printed: null,
      isComparison: true,
      rule: 'compared with: a year before the main figure',
    };
  }
  const aside = asideAround(view, number);
  if (aside) {
    const inside = usable.filter(({ start, end }) => start > aside.start && end <= aside.end);
    const inner = nearest(view, number, inside);
    // What stands in parentheses is an aside: it never becomes the period of the report.
    if (inner) return decided(view, inner, frame, 'stated', true, 'in its parentheses');
    const before = usable.findLast(({ end }) => end <= aside.start && aside.start - end <= 2);
    if (before && isAloneIn(view, aside)) {
      return decided(
        view,
        before,
        mainPeriod(view, usable, frame),
        'stated',
        isCompared(view, before),
        'before its parentheses',
      );
    }
  }
  const main = usable.filter(
    (mention) =>
      !isCompared(view, mention) &&
      (!isAside(view, mention) || isInside(aside, mention)) &&
      !isOfClauseBefore(view, number, mention, frame),
  );
  const mention = nearest(view, number, main);
  if (mention && isBeside(view, number, mention)) return decided(view, mention, frame, 'stated', false, 'beside it');
  if (view.before?.expression && isPart(view, number) && !isOverBefore(view, number)) return partOf(view.before);
  // "1,200 calls, 300 of them in April": the month is a part of the period told of.
  const isPartOfFrame =
    mention !== null &&
    mention.start >= number.end &&
    frame !== null &&
    (isWithin(view, number, mention, frame) || looksBack(mention));
  if (mention && !isPartOfFrame) return decided(view, mention, frame, 'sentence', false, 'in its sentence');
  return frame
    ? { expression: frame, basis: 'inherited', printed: null, isComparison: false, rule: CARRIED_OVER }
    : { expression: null, basis: 'none', printed: null, isComparison: false, rule: 'no period' };
}

/** "since 2021, when 80 were freed": the year it began. */
function momentOf(expression: SpanExpression | null): SpanExpression | null {
  if (!expression?.openEnd) return expression;
  return expression.start.endsWith('-01-01') ? years(yearOf(expression.start)) : null;
}

/** "11 had been in 2018; proceedings went on against 25": an earlier period dates its own clause alone. */
function isOfClauseBefore(
  view: PeriodView,
  number: Stretch,
  mention: PeriodMention,
  frame: SpanExpression | null,
): boolean {
  const { expression } = mention;
  if (frame === null || mention.end > number.start || !trailsNumber(view, mention)) return false;
  const between = view.text.slice(mention.end, number.start);
  // "ten victims, after six in the previous period: five in labor trafficking": parts of the ten.
  if (looksBack(mention)) return /[;:]/u.test(between);
  return expression.kind === 'span' && expression.end < frame.start && between.includes(';');
}

function isInside(aside: Stretch | null, { start, end }: Stretch): boolean {
  return aside !== null && start > aside.start && end <= aside.end;
}

function isWithin(view: PeriodView, number: Stretch, mention: PeriodMention, frame: SpanExpression): boolean {
  const inner = resolve(view, mention, frame);
  return (
    inner !== null &&
    inner.precision !== 'day' &&
    inner.start >= frame.start &&
    inner.end <= frame.end &&
    Date.parse(inner.end) - Date.parse(inner.start) < (Date.parse(frame.end) - Date.parse(frame.start)) / 2 &&
    numberBetween(view, number.end, mention.start)
  );
}

/** Whether a period opens a clause and a comparison follows it at once: "in 2022 habían sido". */
function opensAlone(view: PeriodView, { start, end }: Stretch, comparison: Stretch): boolean {
  if (!/^\s?$/u.test(view.text.slice(end, comparison.start))) return false;
  const before = view.text.slice(0, start);
  const clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), 0);
  return !numberBetween(view, clause, start);
}

/** A part has the period of its whole, and says no more about the figures that follow than that did. */
function partOf(whole: PeriodDecision): PeriodDecision {
  return { ...whole, basis: 'inherited', printed: null, rule: 'part of the figure before' };
}

/** "41 victims, against 26 the year before; 28 of them were women": of the 41, once the comparison is over. */
function isOverBefore(view: PeriodView, number: Stretch): boolean {
  const before = view.numbers.findLast(({ end }) => end <= number.start);
  return (
    view.before?.isComparison === true &&
    before !== undefined &&
    /[;:]/u.test(view.text.slice(before.end, number.start))
  );
}

function isPart(view: PeriodView, number: Stretch): boolean {
  return (
    view.syntax.partAfter.test(view.text.slice(number.end, number.end + 40)) ||
    view.syntax.partBefore.test(view.text.slice(Math.max(0, number.start - 40), number.start))
  );
}

/** Between a number and its parts: "rescató a 51: 24 mujeres y 27 hombres". */
const LISTED = /^(?:\s[\p{L}’'-]+){0,4}:\s#+(?:[^#:;.()]{1,40}#+){0,6}$/u;

/** Whether a number stands in a list of parts behind a colon, with no period of its own. */
function isListed(view: PeriodView, number: Stretch): boolean {
  const whole = view.numbers.findLast(
    ({ start, end }) => end < number.start && LISTED.test(view.text.slice(end, number.end)) && start < end,
  );
  return whole !== undefined && !view.mentions.some(({ start, end }) => start >= whole.end && end <= number.end + 40);
}

/** Words that may stand between a number and a year of its own: "the 285 complaints of 2018". */
const OWN_WORDS = /^(?:\s[\p{L}-]+){0,3}\s?$/u;
const OWN_PARENTHESIS = /^\s?[^.;:,()#•]{0,40}\($/u;

/**
 * The start of the one number a period dates and no other: "the 285 of 2018", "110 (2024)"; null when it dates whatever
 * stands around.
 */
function ownerOf(view: PeriodView, mention: PeriodMention): number | null {
  const { expression } = mention;
  const isLocal = expression.kind === 'span' && expression.isLocal && !expression.isUntil;
  const fills = fillsParenthesis(view.text, mention);
  if (!isLocal && !fills) return null;
  const before = view.numbers.findLast(({ end }) => end <= mention.start);
  if (!before) return null;
  const between = view.text.slice(before.end, mention.start);
  return (fills ? OWN_PARENTHESIS : OWN_WORDS).test(between) ? before.start : null;
}

/** The parenthesis or the dashes around a stretch. */
function asideAround(view: PeriodView, at: Stretch): Stretch | null {
  return (
    parenthesisAround(view.text, at) ?? view.asides.find(({ start, end }) => at.start >= start && at.end <= end) ?? null
  );
}

/** Whether a period is an aside; one that is all its parenthesis holds stands for its heading: "Lantern (3 May): …". */
function isAside(view: PeriodView, mention: PeriodMention): boolean {
  return asideAround(view, mention) !== null && !fillsParenthesis(view.text, mention);
}

/** "pasaron de 1 105 a 3 420 entre 2010 y 2018": the first figure is of the first year, the second of the last. */
function attachPair(view: PeriodView, number: Stretch, frame: SpanExpression | null): PeriodDecision | null {
  const { syntax, text } = view;
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  const isFirst =
    syntax.pairFirstAfter.test(text.slice(number.end, number.end + 40)) && syntax.pairFirstBefore.test(before);
  const isSecond = syntax.pairSecondBefore.test(before);
  if (!isFirst && !isSecond) return laterOfPair(view, number, frame);
  const usable = usableOf(view).filter((mention) => mention.expression.kind === 'span');
  const main = nearest(view, number, usable);
  const whole = main ? resolve(view, main, frame) : frame;
  if (isFirst && whole && isOneYear(whole))
    return {
      expression: shiftYears(whole, -1),
      basis: 'inherited',
      printed: null,
      isComparison: true,
      rule: 'earlier figure of a pair',
    };
  if (!whole || !isLongSpan(whole) || whole.openEnd) return null;
  const year = isFirst ? yearOf(whole.start) : yearOf(whole.end);
  return {
    expression: years(year),
    basis: main ? 'stated' : 'inherited',
    printed: main ? printedOf(view, main) : null,
    isComparison: true,
    rule: isFirst ? 'first year of a span' : 'last year of a span',
    ...(main ? { governs: whole } : {}),
  };
}

/** "In 2020 they fell from 509 to 387": a year, or what has run of one. */
function isOneYear({ start, end, precision, openEnd }: SpanExpression): boolean {
  return yearOf(start) === yearOf(end) && (precision === 'year' || (openEnd && start.endsWith('-01-01')));
}

/** "de 2.309 en 2023 a 2.599": the second figure is of the period told of, else of the year after. */
function laterOfPair(view: PeriodView, number: Stretch, frame: SpanExpression | null): PeriodDecision | null {
  const { text, syntax, published } = view;
  const first = view.mentions.findLast(({ end }) => end <= number.start);
  const base = first?.expression;
  if (!first || base?.kind !== 'span' || base.precision !== 'year') return null;
  if (!syntax.pairJoin.test(text.slice(first.end, number.start)) || hasTrailing(view, number)) return null;
  const before = view.numbers.findLast(({ end }) => end <= first.start);
  if (!before || first.start - before.end > 30) return null;
  if (!syntax.pairFirstBefore.test(text.slice(Math.max(0, before.start - 30), before.start))) return null;
  const after = frame !== null && frame.start > base.end ? frame : shiftYears(base, 1);
  if (published !== null && after.start > published) return null;
  return {
    expression: after,
    basis: 'inherited',
    printed: null,
    isComparison: false,
    rule: 'later figure of a pair',
    countedFrom: base,
  };
}

export function isLongSpan(expression: SpanExpression): boolean {
  return yearOf(expression.end) > yearOf(expression.start) && expression.precision === 'span';
}

/** The period of the sentence's main statement: the first mention outside comparisons, or the frame. */
function mainPeriod(
  view: PeriodView,
  usable: readonly PeriodMention[],
  frame: SpanExpression | null,
): SpanExpression | null {
  const main = usable.find((mention) => mention.expression.kind === 'span' && !isCompared(view, mention));
  return main?.expression.kind === 'span' ? main.expression : frame;
}

/** Above this cost a period behind a number belongs to another clause. */
const MOST = 14;

/** The mention of lowest cost for a number: characters between, and what stands in between. */
export function nearest(view: PeriodView, number: Stretch, mentions: readonly PeriodMention[]): PeriodMention | null {
  let best: PeriodMention | null = null;
  let lowest = Infinity;
  for (const mention of mentions) {
    const cost = costOf(view, number, mention);
    if (cost < lowest && (cost < MOST || mention.start < number.end)) {
      lowest = cost;
      best = mention;
    }
  }
  return best;
}

const PARENTHESIS = /\([^()]*\)/g;
const NONE: readonly never[] = [];

function costOf(view: PeriodView, number: Stretch, mention: PeriodMention): number {
  const isAfter = mention.start >= number.end;
  const [from, to] = isAfter ? [number.end, mention.start] : [mention.end, number.start];
  // What stands in parentheses of its own in between is no distance.
  const stretch = view.text.slice(from, to);
  const inner = stretch.includes('(') ? matchesOf(PARENTHESIS, stretch) : NONE;
  const between = inner.length > 0 ? stretch.replaceAll(PARENTHESIS, '') : stretch;
  // "51 en el primer semestre": nothing but a preposition between.
  let cost = isAfter && view.syntax.joined.test(between) ? 0 : between.length / 12;
  // "842 y en 2020, 697": a period behind "and" belongs to what follows.
  if (isAfter ? view.syntax.newClause.test(between) : view.syntax.coordinated.test(between)) cost += isAfter ? 4 : 0.5;
  cost += (between.match(/[;:—]/g)?.length ?? 0) * (isAfter ? 14 : 5);
  cost += (between.match(/,/g)?.length ?? 0) * 1.5;
  cost += (between.match(/[()]/g)?.length ?? 0) * 2;
  const numbers = view.numbers.filter(
    ({ start, end }) =>
      start >= from &&
      end <= to &&
      inner.every(({ index, 0: { length } }) => start < from + index || end > from + index + length),
  ).length;
  // A period after other numbers belongs to the last of them; one before governs all that follow.
  cost += numbers * (isAfter ? 6 : 0.7);
  // "from 12 in 2015 to 25 in 2016": a period behind one number is not that of the next, where that has its own.
  if (!isAfter && trailsNumber(view, mention) && hasTrailing(view, number)) cost += 2;
  return !isAfter && mention.start <= 2 ? cost * 0.6 : cost;
}

/** Whether a period follows a number with nothing but its noun between. */
function trailsNumber(view: PeriodView, mention: Stretch): boolean {
  return view.numbers.some(
    ({ end }) =>
      end <= mention.start && mention.start - end < 30 && !/[,;:.]/.test(view.text.slice(end, mention.start)),
  );
}

/** Whether a number has a period behind it, before the next number and in the same clause. */
function hasTrailing(view: PeriodView, number: Stretch): boolean {
  return view.mentions.some(
    ({ start, expression }) =>
      start >= number.end &&
      start - number.end < 60 &&
      expression.kind !== 'name' &&
      !numberBetween(view, number.end, start) &&
      !/[,;:.]/.test(view.text.slice(number.end, start).replace(/,\s$/u, '')) &&
      !view.syntax.newClause.test(view.text.slice(number.end, start)),
  );
}

function isBeside(view: PeriodView, number: Stretch, mention: PeriodMention): boolean {
  const [from, to] = mention.start >= number.end ? [number.end, mention.start] : [mention.end, number.start];
  return to - from < 60 && !numberBetween(view, from, to);
}

function isAloneIn(view: PeriodView, paren: Stretch): boolean {
  return view.numbers.filter(({ start, end }) => start > paren.start && end <= paren.end).length <= 2;
}
