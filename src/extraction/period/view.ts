import { latestPart, shiftYears, spanBefore, years, type PeriodSyntax, type SpanExpression } from './expression.ts';
import type { PeriodMention } from './find-periods.ts';
import type { Comparison } from './layout.ts';
import { addDays, addMonths, yearOf } from '../../periods/calendar.ts';

/** A stretch of a sentence. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the period of a number depends on. Offsets are relative to the sentence. */
export interface PeriodView {
  /** The sentence with its numbers masked. */
  readonly text: string;
  readonly mentions: readonly PeriodMention[];
  readonly comparisons: readonly Comparison[];
  /** Asides between dashes. */
  readonly asides: readonly Stretch[];
  /** Starts and ends of the sentence's numbers, in order. */
  readonly numbers: readonly Stretch[];
  /** The span that "that year" or "both periods" stands for. */
  readonly anaphora: (both: boolean) => SpanExpression | null;
  readonly published: string | null;
  readonly syntax: PeriodSyntax;
  /** The period of the number before in the sentence, for its parts. */
  readonly before: PeriodDecision | null;
  /** The span of the last change of the paragraph. */
  readonly change: SpanExpression | null;
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
  /** The period of the earlier figure of a pair, from which a change is counted. */
  readonly countedFrom?: SpanExpression;
  /** True for an earlier figure in parentheses: "951 (820 in 2023)". */
  readonly isBracketed?: boolean;
}

/** A mention as a span, given the period of the main figure. */
export function resolve(view: PeriodView, mention: PeriodMention, frame: SpanExpression | null): SpanExpression | null {
  const { expression } = mention;
  switch (expression.kind) {
    case 'span':
      return expression;
    case 'frame':
      return namedPart(view, expression.part) ?? view.anaphora(expression.both ?? false) ?? frame;
    case 'sameSpan': {
      const base = baseOf(view, mention, frame);
      if (!base) return expression.year === null ? null : years(expression.year);
      return shiftYears(base, expression.year === null ? -expression.back : expression.year - yearOf(base.end));
    }
    case 'yearBefore': {
      const base = baseOf(view, mention, frame);
      if (!base) return null;
      const isReportingYear = base.precision === 'year' && base.yearKind === 'reporting';
      // "From April 2021 to March 2022 … in the previous year": twelve months, and the twelve before.
      if (isReportingYear || isTwelveMonths(base)) return shiftYears(base, -expression.back);
      return years(yearOf(base.end) - expression.back);
    }
    case 'spanBefore': {
      const base = baseOf(view, mention, frame);
      return base && spanBefore(base);
    }
    default:
      return null;
  }
}

/** The period from which one looks back: the last one named before it in the sentence, else that of the figures. */
function baseOf(view: PeriodView, mention: PeriodMention, frame: SpanExpression | null): SpanExpression | null {
  const named = view.mentions.findLast(
    ({ end, expression, isReportingTime }) => end <= mention.start && expression.kind === 'span' && !isReportingTime,
  );
  return named?.expression.kind === 'span' ? named.expression : frame;
}

/** "en el semestre": the half year spoken of, else the latest that was over. */
function namedPart(view: PeriodView, part: 3 | 6 | undefined): SpanExpression | null {
  if (!part) return null;
  const last = view.anaphora(false);
  const precision = part === 3 ? 'quarter' : 'half';
  return last?.precision === precision ? last : latestPart(view.published, part);
}

/** Periods that may date a number: no names, and no days on which somebody spoke. */
export function usableOf(view: PeriodView): readonly PeriodMention[] {
  return view.mentions.filter((mention) => mention.expression.kind !== 'name' && !mention.isReportingTime);
}

/** Whether a period is the earlier side of a comparison by its own words. */
export function looksBack({ expression }: PeriodMention): boolean {
  return expression.kind === 'sameSpan' || expression.kind === 'yearBefore' || expression.kind === 'spanBefore';
}

export function isCompared(view: PeriodView, mention: Stretch): boolean {
  return view.comparisons.some(({ start, end }) => mention.start >= start && mention.start < end);
}

export function printedOf(view: PeriodView, mention: PeriodMention): string {
  return view.text.slice(mention.start, mention.end);
}

export function numberBetween(view: PeriodView, from: number, to: number): boolean {
  return view.numbers.some(({ start, end }) => start >= from && end <= to);
}

export function decided(
  view: PeriodView,
  mention: PeriodMention,
  frame: SpanExpression | null,
  basis: 'stated' | 'sentence',
  isComparison: boolean,
  where: string,
): PeriodDecision {
  const expression = resolve(view, mention, frame);
  return {
    expression,
    basis,
    printed: printedOf(view, mention),
    rule: `${where}: ${mention.rule}`,
    isComparison: isComparison || looksBack(mention) || isInPassing(view, mention, expression, frame),
  };
}

/** "Solamente en el primer semestre", "in May alone": an example from the period told of, which goes on. */
function isInPassing(
  { text, syntax }: PeriodView,
  { start, end }: PeriodMention,
  stated: SpanExpression | null,
  frame: SpanExpression | null,
): boolean {
  if (!stated || !frame || stated.start < frame.start || stated.end > frame.end) return false;
  return syntax.passing.test(text.slice(Math.max(0, start - 16), start)) || / alone$/iu.test(text.slice(start, end));
}

/** Whether a span runs for twelve months from another month than January. */
function isTwelveMonths({ start, end, openEnd }: SpanExpression): boolean {
  return !openEnd && !start.endsWith('-01-01') && start.endsWith('-01') && addDays(addMonths(start, 12), -1) === end;
}
