import { addDays, dayNumber } from '../../periods/calendar.ts';
import type { SpanExpression } from './expression.ts';

/** Periods that the figures before leave behind: of the document, of the paragraph, and those merely named. */
export interface PeriodFrame {
  /** Period of the main figures so far; figures without a period of their own take it over. */
  readonly main: SpanExpression | null;
  /** True while `main` only follows from the title or the kind of report: any period in the text replaces it. */
  readonly isDefault: boolean;
  /** Period that this paragraph tells of, when it is not the main one. */
  readonly paragraph: SpanExpression | null;
  /** Day of the event that the document opens with. */
  readonly event: SpanExpression | null;
  /** The last period named, for "that year"; and the one before, for "both years". */
  readonly last: SpanExpression | null;
  readonly lastButOne: SpanExpression | null;
  /** The last period named within one year and outside comparisons: months without a year follow it. */
  readonly anchor: SpanExpression | null;
  /** The latest figures with a period of their own: one named again has it too. */
  readonly figures: readonly DatedFigure[];
  /** Period of the last earlier figure in parentheses: "951 (820 in 2023)". */
  readonly bracket: SpanExpression | null;
  /** Months or quarters told of one after another. */
  readonly series: PeriodSeries | null;
}

/** Parts of a year that follow on one another, each with figures of its own. */
export interface PeriodSeries {
  readonly last: SpanExpression;
  readonly whole: SpanExpression;
  readonly count: number;
}

export interface DatedFigure {
  readonly measure: string;
  readonly value: number;
  readonly expression: SpanExpression;
}

/** Spans longer than this many days are backgrounds ("since 2004"), not the period of a report. */
const LONG_SPAN_DAYS = 800;
/** Spans of at most so many days date an event, not a statistic. */
const SHORT_SPAN_DAYS = 10;

const NO_FRAME: PeriodFrame = {
  main: null,
  isDefault: true,
  paragraph: null,
  event: null,
  last: null,
  lastButOne: null,
  anchor: null,
  figures: [],
  bracket: null,
  series: null,
};

/** The series after a figure of its own period; whatever does not join on begins another. */
export function nextSeries(series: PeriodSeries | null, stated: SpanExpression): PeriodSeries | null {
  if (daysOf(stated) > LONGEST_PART_DAYS || isShort(stated)) return null;
  if (!series) return { last: stated, whole: stated, count: 1 };
  if (stated.start === series.last.start) return series;
  const { whole } = series;
  if (addDays(whole.end, 1) === stated.start)
    return { last: stated, whole: { ...whole, end: stated.end, precision: 'span' }, count: series.count + 1 };
  if (addDays(stated.end, 1) === whole.start)
    return { last: stated, whole: { ...whole, start: stated.start, precision: 'span' }, count: series.count + 1 };
  return { last: stated, whole: stated, count: 1 };
}

/** A part of a year is at most a half. */
const LONGEST_PART_DAYS = 185;

/** The frame at the head of a paragraph: its figures are of the main period again until it says otherwise. */
export function openParagraph(frame: PeriodFrame): PeriodFrame {
  return { ...frame, paragraph: null, anchor: null };
}

/** The period that a figure without one takes over. */
export function currentOf(frame: PeriodFrame): SpanExpression | null {
  return frame.paragraph ?? frame.main;
}

/**
 * The frame after a figure with a period of its own.
 * A report looks back from its main period to earlier ones ("in 2017 there had been 78") and returns to it: an earlier
 * period governs only the rest of the paragraph that it leads; a long background only where there is no other.
 */
export function nextFrame(frame: PeriodFrame, stated: SpanExpression, leadsParagraph: boolean): PeriodFrame {
  const current = currentOf(frame);
  const event = frame.event ?? (isShort(stated) && (frame.isDefault || frame.main === null) ? stated : null);
  // An earlier year in passing does not replace the one that the title or the kind of report says.
  const isEarlier = frame.main !== null && stated.end < frame.main.start && !leadsParagraph;
  // Nor does a part of the year that the title names.
  const isPartOfDefault =
    frame.isDefault && frame.main?.precision === 'year' && !isShort(stated) && isPart(stated, frame.main);
  if (isPartOfDefault) return { ...frame, event, paragraph: stated };
  if ((frame.isDefault && !isEarlier) || frame.main === null) {
    return { ...frame, event, main: stated, paragraph: stated, isDefault: false };
  }
  if (!governs(current, stated, leadsParagraph)) return { ...frame, event };
  const isMain = becomesMain(frame.main, stated, leadsParagraph);
  return { ...frame, event, paragraph: stated, main: isMain ? stated : frame.main };
}

function governs(current: SpanExpression | null, stated: SpanExpression, leadsParagraph: boolean): boolean {
  if (!current || leadsParagraph) return true;
  if (isPart(stated, current)) return false;
  if (daysOf(stated) > LONG_SPAN_DAYS && stated.openEnd) return isShort(current);
  if (isShort(current) && !isShort(stated)) return true;
  return stated.end >= current.end || (daysOf(current) > LONG_SPAN_DAYS && stated.start >= current.start);
}

/** How many times longer a period is than its parts, which are told of in passing. */
const TIMES_LONGER = 2;
/** Of a year that still runs any shorter stretch is a part. */
const TIMES_LONGER_RUNNING = 1.3;

/** Whether a period is a part of another one that is closed: a month of the year told of. */
function isPart(stated: SpanExpression, whole: SpanExpression): boolean {
  const isBackground = whole.openEnd && daysOf(whole) > LONG_SPAN_DAYS;
  return (
    !isBackground &&
    stated.start >= whole.start &&
    stated.end <= whole.end &&
    daysOf(whole) >= (whole.openEnd ? TIMES_LONGER_RUNNING : TIMES_LONGER) * daysOf(stated)
  );
}

/** A later period replaces the main one; a day of an event never replaces the period of figures. */
function becomesMain(main: SpanExpression, stated: SpanExpression, leadsParagraph: boolean): boolean {
  if (isShort(stated) && !isShort(main)) return false;
  // A bulletin of many years comes to speak of the last of them.
  if (isPart(stated, main)) return leadsParagraph && daysOf(main) > LONG_SPAN_DAYS && stated.end >= main.end;
  if (daysOf(stated) > LONG_SPAN_DAYS && stated.openEnd) return false;
  return stated.end >= main.end || (isShort(main) && !isShort(stated)) || daysOf(main) > LONG_SPAN_DAYS;
}

/** A frame that only follows from the title or the kind of report. */
export function defaultFrame(main: SpanExpression | null): PeriodFrame {
  return { ...NO_FRAME, main };
}

/** What "that year" or "both periods" refers to. */
export function anaphoraOf(frame: PeriodFrame): (both: boolean) => SpanExpression | null {
  return (both) => {
    const { last, lastButOne } = frame;
    if (!both || !last || !lastButOne) return last;
    const [start, end] = [
      last.start < lastButOne.start ? last.start : lastButOne.start,
      last.end > lastButOne.end ? last.end : lastButOne.end,
    ];
    return { ...last, start, end, precision: 'span', openEnd: last.openEnd || lastButOne.openEnd, alternatives: [] };
  };
}

/** Whether a span dates an event rather than a statistic. */
export function isShort(expression: SpanExpression): boolean {
  return daysOf(expression) <= SHORT_SPAN_DAYS;
}

export function daysOf(expression: SpanExpression): number {
  return dayNumber(expression.end) - dayNumber(expression.start) + 1;
}
