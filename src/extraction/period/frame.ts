import type { SpanExpression } from './expression.ts';
import type { PeriodFrame } from './attach.ts';

/** Spans longer than this many days are backgrounds ("since 2004"), not the period of a report. */
const LONG_SPAN_DAYS = 800;

export const NO_FRAME: PeriodFrame = { main: null, isDefault: true, last: null, lastButOne: null };

/**
 * The frame after a figure with a period of its own.
 * A report looks back from its main period to earlier ones ("in 2017 there had been 78") and returns to it: an earlier
 * period becomes the main one only at the head of a paragraph; a long background only where there is no other.
 */
export function nextFrame(frame: PeriodFrame, stated: SpanExpression, leadsParagraph: boolean): PeriodFrame {
  const isNew = frame.last === null || stated.start !== frame.last.start || stated.end !== frame.last.end;
  const named = isNew ? { last: stated, lastButOne: frame.last } : { last: frame.last, lastButOne: frame.lastButOne };
  const isMain = frame.isDefault || becomesMain(frame.main, stated, leadsParagraph);
  return { ...named, main: isMain ? stated : frame.main, isDefault: frame.isDefault && !isMain };
}

function becomesMain(main: SpanExpression | null, stated: SpanExpression, leadsParagraph: boolean): boolean {
  if (!main || leadsParagraph) return true;
  if (daysOf(stated) > LONG_SPAN_DAYS && stated.openEnd) return false;
  return stated.end >= main.end || (daysOf(main) > LONG_SPAN_DAYS && stated.start >= main.start);
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

export function daysOf(expression: SpanExpression): number {
  return (Date.parse(expression.end) - Date.parse(expression.start)) / 86_400_000 + 1;
}
