import { addDays, monthOf, yearOf } from '../../periods/calendar.ts';
import { partOfYear, shiftYears, since, span, years, type SpanExpression } from './expression.ts';
import type { PeriodMention } from './find-periods.ts';
import { anaphoraOf, currentOf, isShort, type PeriodFrame } from './frame.ts';
import type { Comparison } from './layout.ts';

/**
 * The periods of a sentence on the document's time line: a month without a year falls into the year told of, "that year"
 * is the one last named, "as of 31 August" begins where the report does.
 */
export function settlePeriods(
  found: readonly PeriodMention[],
  frame: PeriodFrame,
  published: string | null,
  comparisons: readonly Comparison[],
): { readonly mentions: readonly PeriodMention[]; readonly frame: PeriodFrame } {
  const mentions = found.length > 1 ? sameSpanOfYear(found, frame) : found;
  if (mentions.length === 0) return { mentions, frame };
  // From one sentence to the next the year told of is that of the figures, not of any year named in passing.
  const isSeries = frame.anchor !== null && frame.anchor.precision === 'month';
  let running: PeriodFrame = { ...frame, anchor: isSeries ? frame.anchor : frame.paragraph };
  let inSentence = false;
  const settled = mentions.map((mention): PeriodMention => {
    const expression = yearBeforeLast(mention, frame) ?? settle(mention, running, published, inSentence);
    if (expression === null) return mention;
    if (!mention.isReportingTime) {
      const isCompared = comparisons.some(({ start, end }) => mention.start >= start && mention.start < end);
      running = named(running, expression, isCompared);
      inSentence ||= !isCompared;
    }
    return { ...mention, expression };
  });
  return { mentions: settled.filter(({ expression }) => expression.kind !== 'nextPart'), frame: running };
}

/** "The year before, 14.": at the head of a sentence, before the year last told of. */
function yearBeforeLast({ start, expression }: PeriodMention, { anchor }: PeriodFrame): SpanExpression | null {
  if (expression.kind !== 'yearBefore' || start > 0 || anchor?.precision !== 'year') return null;
  return shiftYears(anchor, -expression.back);
}

/** The frame after a period is named, whatever it dates. */
function named(frame: PeriodFrame, expression: SpanExpression, isCompared: boolean): PeriodFrame {
  const { last } = frame;
  const isNew = last === null || expression.start !== last.start || expression.end !== last.end;
  const anchor =
    (!isCompared || frame.anchor === null) && yearOf(expression.start) === yearOf(expression.end)
      ? expression
      : frame.anchor;
  return isNew ? { ...frame, last: expression, lastButOne: last, anchor } : { ...frame, anchor };
}

/** The span a mention stands for now, or null when only the number it dates will tell. */
function settle(
  mention: PeriodMention,
  frame: PeriodFrame,
  published: string | null,
  inSentence: boolean,
): SpanExpression | null {
  const { expression } = mention;
  switch (expression.kind) {
    case 'span':
      if (expression.isUntil && inSentence && isMonthBefore(frame.anchor, expression))
        return span(addDays(frame.anchor!.end, 1), expression.end, 'span') ?? expression;
      if (expression.isYearless) return inYearTold(expression, frame, published, inSentence);
      // "37 en 2021 y 40 hasta septiembre": beside another year it is of its own.
      if (expression.isUntil) return inSentence ? expression : fromStartOfReport(expression, frame);
      return expression;
    case 'frame':
      return expression.part ? null : referredTo(expression.unit, expression.both ?? false, frame, published);
    case 'nextPart': {
      const { anchor } = frame;
      const each = anchor?.precision === 'quarter' ? 3 : anchor?.precision === 'half' ? 6 : null;
      return anchor && each ? partOfYear(yearOf(anchor.start), each, Math.min(expression.index, 12 / each)) : null;
    }
    case 'yearAfter': {
      const { last } = frame;
      if (!last) return null;
      const next = yearAfter(last, expression.by);
      return published !== null && next.start > published ? null : next;
    }
    default:
      return null;
  }
}

function yearAfter(last: SpanExpression, by: number): SpanExpression {
  if (last.precision === 'year') return shiftYears(last, by);
  return years(yearOf(last.end) + by) ?? last;
}

/** How long after the month named before it a span may end that begins where that month ends. */
const LONGEST_REST_DAYS = 45;

/** "97 in October and 33 up to 15 November": the rest of a series of months. */
function isMonthBefore(anchor: SpanExpression | null, { end }: SpanExpression): boolean {
  return anchor?.precision === 'month' && anchor.end < end && addDays(anchor.end, LONGEST_REST_DAYS) >= end;
}

/** "Last year, in the same span, there were 51": the span told of, in that year. */
function sameSpanOfYear(mentions: readonly PeriodMention[], frame: PeriodFrame): readonly PeriodMention[] {
  const current = currentOf(frame);
  if (!current || current.precision === 'year' || yearOf(current.start) !== yearOf(current.end)) return mentions;
  return mentions.flatMap((mention, index): readonly PeriodMention[] => {
    const [before, after] = [mentions[index - 1], mentions[index + 1]];
    if (after && isWholeYear(mention) && isSameSpan(after) && after.start - mention.end <= 2) return [];
    const year = before && isSameSpan(mention) && mention.start - before.end <= 2 ? isWholeYear(before) : null;
    if (!year || !before) return [mention];
    const moved = shiftYears(current, year - yearOf(current.start));
    return [{ ...mention, start: before.start, expression: { ...moved, isYearless: false } }];
  });
}

function isWholeYear({ expression }: PeriodMention): number | null {
  return expression.kind === 'span' && expression.precision === 'year' ? yearOf(expression.start) : null;
}

function isSameSpan({ expression }: PeriodMention): boolean {
  return expression.kind === 'frame' && expression.unit === 'span';
}

/** "that year", "in the same period", "on that day". */
function referredTo(
  unit: 'day' | 'year' | 'span' | 'main' | 'since' | undefined,
  both: boolean,
  frame: PeriodFrame,
  published: string | null,
): SpanExpression | null {
  // "in the quarter": the one the figures are of.
  const found = (unit === 'main' ? currentOf(frame) : null) ?? anaphoraOf(frame)(both);
  if (!found) return null;
  if (unit === 'since') return since(found.start, published);
  if (unit === 'day') return { ...found, isDay: true };
  if (unit === 'year' && !both && found.precision !== 'year' && yearOf(found.start) === yearOf(found.end))
    return found.openEnd ? found : years(yearOf(found.end));
  // "over the same period" never means the day of an event that was told of in between.
  if (unit === 'span' && isShort(found)) return currentOf(frame) ?? found;
  return { ...found, isLocal: false };
}

/** How many months a series may run on from December into January. */
const LONGEST_STEP = 5;

/** A month without a year, in the year that the sentence or paragraph tells of; else as read from the publication date. */
function inYearTold(
  expression: SpanExpression,
  { anchor }: PeriodFrame,
  published: string | null,
  inSentence: boolean,
): SpanExpression {
  if (!anchor || yearOf(anchor.start) !== yearOf(anchor.end)) return expression;
  const isYear = anchor.precision === 'year' || (anchor.openEnd && anchor.start.endsWith('-01-01'));
  const isPrintedDay = expression.precision === 'day';
  if (isPrintedDay && isYear && !inSentence) return expression;
  let year = yearOf(anchor.start);
  if (!isYear) {
    const step = monthOf(expression.start) - monthOf(anchor.start);
    if (step < 0 && step + 12 <= LONGEST_STEP) year++;
  }
  const moved = { ...shiftYears(expression, year - yearOf(expression.start)), isYearless: false };
  return published !== null && moved.start > addDays(published, 0) ? expression : moved;
}

/** "as of 31 August": since the beginning of what the report covers, where that is more than the year. */
function fromStartOfReport(expression: SpanExpression, frame: PeriodFrame): SpanExpression {
  const main = currentOf(frame);
  if (!main || main.start >= expression.start || main.end < addDays(expression.start, -200)) return expression;
  if (main.precision === 'year' || isShort(main)) return expression;
  return span(main.start, expression.end, 'span') ?? expression;
}
