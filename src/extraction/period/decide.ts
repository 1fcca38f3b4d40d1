import { attachPeriod } from './attach.ts';
import { attachChange } from './change.ts';
import { years, type SpanExpression } from './expression.ts';
import { currentOf, daysOf, isShort, nextFrame, type PeriodFrame } from './frame.ts';
import type { PeriodMention } from './find-periods.ts';
import type { PeriodDecision, PeriodView, Stretch } from './view.ts';

/** Measures of the law, which have no period of their own and hold for the whole country. */
export const TIMELESS: ReadonlySet<string> = new Set(['penalty_range']);
/** Profiles: dated only by the figures of their own paragraph. */
const PROFILES: ReadonlySet<string> = new Set(['age_range', 'price']);
/** Changes, whose period spans both sides of the comparison. */
export const CHANGES: ReadonlySet<string> = new Set(['percent_change', 'count_change', 'ratio']);
/** What happens on a day. */
export const EVENTS: ReadonlySet<string> = new Set(['victims_rescued', 'arrests', 'operations']);
/** What is only ever counted over months and years. */
const STATISTICS: ReadonlySet<string> = new Set([
  'percent_share',
  'rate',
  'cases_reported',
  'cases_closed',
  'hotline_contacts',
  'officials_trained',
  'victims_assisted',
  'victims_estimated',
  'funding',
]);

/** The period of a figure of this measure. `isDatedParagraph` tells whether a figure of the paragraph had a period. */
export function decidePeriod(
  view: PeriodView,
  number: Stretch,
  measure: string,
  frame: PeriodFrame,
  isDatedParagraph: boolean,
): PeriodDecision {
  if (TIMELESS.has(measure)) {
    return { expression: null, basis: 'none', printed: null, isComparison: true, rule: 'the law has no period' };
  }
  const carried = carriedOver(measure, frame);
  if (CHANGES.has(measure)) return attachChange(view, number, carried);
  const attached = attachPeriod(view, number, PROFILES.has(measure) && !isDatedParagraph ? null : carried);
  const period = attached.expression === null && EVENTS.has(measure) ? dayOfStatement(view, attached) : attached;
  // Money for "this year" is for the whole of it.
  if (measure === 'funding' && period.expression?.openEnd && daysOf(period.expression) < 366) {
    return {
      ...period,
      expression: years(Number(period.expression.start.slice(0, 4))),
      rule: 'money of the whole year',
    };
  }
  return period;
}

/** What the figures before leave to one of this measure: statistics never take the day of an event, where they can help. */
function carriedOver(measure: string, frame: PeriodFrame): SpanExpression | null {
  const current = currentOf(frame);
  if (current && isShort(current) && STATISTICS.has(measure) && frame.main && !isShort(frame.main)) return frame.main;
  // The raid that opened the report goes on below the figures of the year.
  if (EVENTS.has(measure) && frame.paragraph === null && frame.event) return frame.event;
  return current;
}

/** News of an event that only says when it was announced: it happened about then. */
function dayOfStatement(view: PeriodView, undated: PeriodDecision): PeriodDecision {
  const day = view.mentions.find(({ isReportingTime, expression }) => isReportingTime && expression.kind === 'span');
  return day?.expression.kind === 'span'
    ? { ...undated, expression: day.expression, basis: 'inherited', rule: 'about when it was announced' }
    : undated;
}

/** The frame after a figure whose period is decided. */
export function frameAfterFigure(
  frame: PeriodFrame,
  period: PeriodDecision,
  number: Stretch,
  mentions: readonly PeriodMention[],
  isNewParagraph: boolean,
): PeriodFrame {
  if (period.governs) return nextFrame(frame, period.governs, true);
  if (!period.expression || period.isComparison || period.expression.isLocal || period.basis === 'inherited')
    return frame;
  const leads = isNewParagraph && (mentions[0]?.start ?? Infinity) < Math.min(12, number.start);
  return nextFrame(frame, period.expression, leads);
}

/** The frame after a sentence without figures, which may still say which period the next is about. */
export function frameAfterWords(
  frame: PeriodFrame,
  mentions: readonly PeriodMention[],
  isNewParagraph: boolean,
): PeriodFrame {
  const only = onlyPeriod(mentions);
  if (!only) return frame;
  // A day without figures is that of an event or an anniversary: it dates no statistic below.
  if (only.isDay && frame.main !== null) return { ...frame, paragraph: only };
  return nextFrame(frame, only, isNewParagraph);
}

/** The one period of a sentence. */
export function onlyPeriod(mentions: readonly PeriodMention[]): SpanExpression | null {
  const named = mentions.filter(({ isReportingTime, expression }) => !isReportingTime && expression.kind === 'span');
  const [only] = named;
  return named.length === 1 && only?.expression.kind === 'span' ? only.expression : null;
}
