import { yearOf } from '../../periods/calendar.ts';
import { latestPart, shiftYears, span, spanBefore, years, type SpanExpression } from './expression.ts';
import type { PeriodMention } from './find-periods.ts';

/** A stretch of a sentence that compares with another period: "up from 190 in 2011". */
export interface Comparison {
  readonly start: number;
  readonly end: number;
}

/** Periods that the figures before leave behind. */
export interface PeriodFrame {
  /** Period of the main figures so far; figures without a period of their own take it over. */
  readonly main: SpanExpression | null;
  /** True while `main` only follows from the title or the kind of report: any period in the text replaces it. */
  readonly isDefault: boolean;
  /** The last period named, for "that year"; and the one before, for "both years". */
  readonly last: SpanExpression | null;
  readonly lastButOne: SpanExpression | null;
}

/** What the period of a number depends on. Offsets are relative to the sentence. */
export interface PeriodView {
  readonly text: string;
  readonly mentions: readonly PeriodMention[];
  readonly comparisons: readonly Comparison[];
  /** Starts and ends of the sentence's numbers, in order. */
  readonly numbers: readonly { readonly start: number; readonly end: number }[];
  /** The span that "that year" or "both periods" stands for. */
  readonly anaphora: (both: boolean) => SpanExpression | null;
  readonly published: string | null;
}

/** The period of a number and how it was found. */
export interface PeriodDecision {
  readonly expression: SpanExpression | null;
  readonly basis: 'stated' | 'sentence' | 'inherited' | 'none';
  readonly printed: string | null;
  /** How it was found, in words that a reviewer reads. */
  readonly rule: string;
  /** True when the number belongs to the earlier side of a comparison and must not set the frame. */
  readonly isComparison: boolean;
  /** The whole span of which this is one end: "pasaron de 105 a 340 entre 2010 y 2018". */
  readonly governs?: SpanExpression;
}

const STOP =
  /[;:.](?:\s|$)|—|,\s(?:informó|dijo|según|informou|disse|segundo|said|he said|she said|reported|y\s|e\s|and\s|while|mientras|enquanto)|\s(?:and|y|e)\s(?=#+\s?(?:%|per ?cent|por ciento|por cento))/iu;
const FROM_STOP =
  /[;:.](?:\s|$)|—|,\s(?:informó|dijo|según|informou|disse|segundo|said|he said|she said|reported|y\s|e\s|and\s|while|mientras|enquanto)|\s(?:to|a|para)\s(?=(?:only\s|just\s|los\s|las\s|os\s|as\s)?\S{0,4}#)/iu;

/** Comparisons run to the end of their clause, or of the parenthesis they stand in. */
export function findComparisons(text: string, pattern: RegExp): Comparison[] {
  const comparisons: Comparison[] = [];
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    if (comparisons.some((other) => start < other.end)) continue;
    const rest = text.slice(start + match[0].length);
    // "from 102 to 125": only the first number is of the earlier period.
    const isFrom = /(?:from|de)\s?$/iu.test(match[0]);
    const stop = (isFrom ? FROM_STOP : STOP).exec(rest);
    const from = start + match[0].length;
    const end = Math.min(stop ? from + stop.index : text.length, closingOf(text, from));
    comparisons.push({ start, end: Math.max(end, start + match[0].length) });
  }
  return comparisons;
}

/** Position of the parenthesis that closes before one opens, or the end of the text. */
function closingOf(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === '(') depth++;
    else if (sign === ')' && --depth < 0) return index;
  }
  return text.length;
}

/**
 * The period of a number, given the period of the figures before it.
 * First what stands beside the number in its own part of the sentence, then what governs the sentence, then the frame.
 */
export function attachPeriod(
  view: PeriodView,
  number: { readonly start: number; readonly end: number },
  frame: SpanExpression | null,
): PeriodDecision {
  const pair = attachPair(view, number, frame);
  if (pair) return pair;
  const comparison = view.comparisons.find(({ start, end }) => number.start >= start && number.end <= end) ?? null;
  const usable = view.mentions.filter((mention) => mention.expression.kind !== 'name' && !mention.isReportingTime);
  if (comparison) {
    const inside = usable.filter(({ start, end }) => start >= comparison.start && end <= comparison.end + 40);
    const mention = nearest(view, number, inside);
    if (mention) return decided(view, mention, mainPeriod(view, usable, frame), 'stated', true, 'compared with');
    const main = mainPeriod(view, usable, frame);
    return {
      expression: main && shiftYears(main, -1),
      basis: 'inherited',
      printed: null,
      isComparison: true,
      rule: 'compared with: a year before the main figure',
    };
  }
  const paren = parenthesisAround(view.text, number);
  if (paren) {
    const inside = usable.filter(({ start, end }) => start > paren.start && end < paren.end);
    const inner = nearest(view, number, inside);
    // What stands in parentheses is an aside: it never becomes the period of the report.
    if (inner) return decided(view, inner, frame, 'stated', true, 'in its parentheses');
    const before = usable.findLast(({ end }) => end <= paren.start && paren.start - end <= 2);
    if (before && isAloneIn(view, paren)) {
      const isCompared = view.comparisons.some(({ start, end }) => before.start >= start && before.start <= end);
      return decided(view, before, mainPeriod(view, usable, frame), 'stated', isCompared, 'before its parentheses');
    }
  }
  const main = usable.filter(
    (mention) =>
      !view.comparisons.some(({ start, end }) => mention.start >= start && mention.start < end) &&
      (!parenthesisAround(view.text, mention) || paren !== null),
  );
  const mention = nearest(view, number, main);
  if (mention) {
    return isBeside(view, number, mention)
      ? decided(view, mention, frame, 'stated', false, 'beside it')
      : decided(view, mention, frame, 'sentence', false, 'in its sentence');
  }
  return frame
    ? { expression: frame, basis: 'inherited', printed: null, isComparison: false, rule: 'carried over' }
    : { expression: null, basis: 'none', printed: null, isComparison: false, rule: 'no period' };
}

/** "pasaron de 1 105 a 3 420 entre 2010 y 2018": the first figure is of the first year, the second of the last. */
function attachPair(
  view: PeriodView,
  number: { readonly start: number; readonly end: number },
  frame: SpanExpression | null,
): PeriodDecision | null {
  const isFirst =
    /^\s?(?:to|a|para)\s(?:only\s|just\s|los\s|las\s|os\s|as\s)?\S{0,4}#/iu.test(view.text.slice(number.end)) &&
    /(?:from|de)\s\S{0,4}$/iu.test(view.text.slice(0, number.start));
  const isSecond = /(?:from|de)\s\S{0,4}#+\s(?:to|a|para)\s(?:only\s|just\s|los\s|las\s|os\s|as\s)?\S{0,4}$/iu.test(
    view.text.slice(Math.max(0, number.start - 60), number.start),
  );
  if (!isFirst && !isSecond) return null;
  const usable = view.mentions.filter((mention) => mention.expression.kind === 'span' && !mention.isReportingTime);
  const main = nearest(view, number, usable);
  const whole = main ? resolve(view, main, frame) : frame;
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

/** The span of a change: from the earlier side of the comparison to the current period. */
export function attachChange(
  view: PeriodView,
  number: { readonly start: number; readonly end: number },
  frame: SpanExpression | null,
): PeriodDecision {
  const usable = view.mentions.filter((mention) => mention.expression.kind !== 'name' && !mention.isReportingTime);
  const isBase = (mention: PeriodMention) =>
    mention.expression.kind === 'sameSpan' ||
    mention.expression.kind === 'yearBefore' ||
    mention.expression.kind === 'spanBefore' ||
    view.comparisons.some(({ start, end }) => mention.start >= start && mention.start <= end) ||
    (mention.expression.kind === 'span' &&
      mention.expression.openEnd &&
      /^(?:since|desde|respecto|from)/i.test(view.text.slice(mention.start)));
  const after = usable.find(
    (mention) => isBase(mention) && mention.start >= number.end && !numberBetween(view, number.end, mention.start),
  );
  const base =
    after ??
    usable.find((mention) => isBase(mention) && mention.start >= number.end) ??
    usable.findLast(
      (mention) => isBase(mention) && mention.end <= number.start && !numberBetween(view, mention.end, number.start),
    );
  const others = usable.filter((mention) => mention !== base && !isBase(mention));
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
  const baseSpan = base ? resolve(view, base, current) : current && shiftYears(current, -1);
  if (!baseSpan) {
    return { expression: current, basis: 'none', printed: null, isComparison: true, rule: 'change without a base' };
  }
  const isSince = base?.expression.kind === 'span' && base.expression.openEnd;
  const end = isSince && !mainMention && !frame ? baseSpan.end : (current?.end ?? baseSpan.end);
  const start = current && current.start < baseSpan.start ? current.start : baseSpan.start;
  const finalEnd = end < baseSpan.end && !isSince ? baseSpan.end : end;
  const expression = span(start, finalEnd, 'span', { openEnd: current?.openEnd ?? isSince });
  return {
    expression,
    basis: base ? 'stated' : 'inherited',
    printed: base ? printedOf(view, base) : null,
    isComparison: true,
    rule: base ? `change since: ${base.rule}` : 'change from the year before',
  };
}

function isLongSpan(expression: SpanExpression): boolean {
  return yearOf(expression.end) > yearOf(expression.start);
}

function decided(
  view: PeriodView,
  mention: PeriodMention,
  frame: SpanExpression | null,
  basis: 'stated' | 'sentence',
  isComparison: boolean,
  where: string,
): PeriodDecision {
  return {
    expression: resolve(view, mention, frame),
    basis,
    printed: printedOf(view, mention),
    rule: `${where}: ${mention.rule}`,
    isComparison:
      isComparison ||
      mention.expression.kind === 'sameSpan' ||
      mention.expression.kind === 'yearBefore' ||
      mention.expression.kind === 'spanBefore',
  };
}

function printedOf(view: PeriodView, mention: PeriodMention): string {
  return view.text.slice(mention.start, mention.end);
}

/** A mention as a span, given the period of the main figure. */
export function resolve(view: PeriodView, mention: PeriodMention, frame: SpanExpression | null): SpanExpression | null {
  const { expression } = mention;
  switch (expression.kind) {
    case 'span':
      return expression;
    case 'frame':
      return namedPart(view, expression.part) ?? view.anaphora(expression.both ?? false) ?? frame;
    case 'sameSpan':
      if (!frame) return expression.year === null ? null : years(expression.year);
      return shiftYears(frame, expression.year === null ? -expression.back : expression.year - yearOf(frame.end));
    case 'yearBefore': {
      if (!frame) return null;
      const isReportingYear = frame.precision === 'year' && frame.yearKind === 'reporting';
      if (isReportingYear) return shiftYears(frame, -expression.back);
      return years(yearOf(frame.end) - expression.back);
    }
    case 'spanBefore':
      return frame && spanBefore(frame);
    default:
      return null;
  }
}

/** "en el semestre": the half year spoken of, else the latest that was over. */
function namedPart(view: PeriodView, part: 3 | 6 | undefined): SpanExpression | null {
  if (!part) return null;
  const last = view.anaphora(false);
  const precision = part === 3 ? 'quarter' : 'half';
  return last?.precision === precision ? last : latestPart(view.published, part);
}

/** The period of the sentence's main statement: the first mention outside comparisons, or the frame. */
function mainPeriod(
  view: PeriodView,
  usable: readonly PeriodMention[],
  frame: SpanExpression | null,
): SpanExpression | null {
  const main = usable.find(
    (mention) =>
      mention.expression.kind === 'span' &&
      !view.comparisons.some(({ start, end }) => mention.start >= start && mention.start < end),
  );
  return main?.expression.kind === 'span' ? main.expression : frame;
}

/** Cost of attaching a mention to a number: characters between, and what stands in between. */
function nearest(
  view: PeriodView,
  number: { readonly start: number; readonly end: number },
  mentions: readonly PeriodMention[],
): PeriodMention | null {
  let best: PeriodMention | null = null;
  let lowest = Infinity;
  for (const mention of mentions) {
    const isAfter = mention.start >= number.end;
    const between = isAfter ? view.text.slice(number.end, mention.start) : view.text.slice(mention.end, number.start);
    // "51 en el primer semestre": nothing but a preposition between.
    const isJoined =
      isAfter && /^\s(?:(?:en|in|during|durante|for|of|de|on|over|a|al)\s)?(?:el\s|la\s|los\s|the\s)?$/iu.test(between);
    let cost = isJoined ? 0 : between.length / 12;
    if (!isAfter && /^\s(?:y|and|e)\s/u.test(between)) cost += 0.5;
    cost += (between.match(/[;:—]/g)?.length ?? 0) * (isAfter ? 14 : 5);
    cost += (between.match(/,/g)?.length ?? 0) * 1.5;
    cost += (between.match(/[()]/g)?.length ?? 0) * 2;
    const numbers = view.numbers.filter(({ start, end }) =>
      isAfter ? start >= number.end && end <= mention.start : start >= mention.end && end <= number.start,
    ).length;
    // A period after other numbers belongs to the last of them; one before governs all that follow.
    cost += numbers * (isAfter ? 6 : 0.7);
    if (!isAfter && mention.start <= 2) cost *= 0.6;
    if (cost < lowest) {
      lowest = cost;
      best = mention;
    }
  }
  return best;
}

function isBeside(
  view: PeriodView,
  number: { readonly start: number; readonly end: number },
  mention: PeriodMention,
): boolean {
  const [from, to] = mention.start >= number.end ? [number.end, mention.start] : [mention.end, number.start];
  return to - from < 60 && !numberBetween(view, from, to);
}

function numberBetween(view: PeriodView, from: number, to: number): boolean {
  return view.numbers.some(({ start, end }) => start >= from && end <= to);
}

interface Parenthesis {
  readonly start: number;
  readonly end: number;
}

/** The parenthesis around a stretch, without nesting. */
export function parenthesisAround(
  text: string,
  at: { readonly start: number; readonly end: number },
): Parenthesis | null {
  const start = text.lastIndexOf('(', at.start);
  if (start < 0) return null;
  const close = text.indexOf(')', start);
  const end = close < 0 ? text.length : close;
  return end >= at.end ? { start, end } : null;
}

function isAloneIn(view: PeriodView, paren: Parenthesis): boolean {
  return view.numbers.filter(({ start, end }) => start > paren.start && end <= paren.end).length <= 2;
}
