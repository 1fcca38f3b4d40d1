import { attachPeriod, CARRIED_OVER } from './attach.ts';
import { attachChange } from './change.ts';
import { fillsParenthesis, parenthesisAround } from './layout.ts';
import { years, type SpanExpression } from './expression.ts';
import { currentOf, daysOf, isShort, nextFrame, nextSeries, type DatedFigure, type PeriodFrame } from './frame.ts';
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
  { measure, value }: { readonly measure: string; readonly value: number },
  frame: PeriodFrame,
  isDatedParagraph: boolean,
): PeriodDecision {
  if (TIMELESS.has(measure)) {
    return { expression: null, basis: 'none', printed: null, isComparison: true, rule: 'the law has no period' };
  }
  const carried = carriedOver(measure, frame);
  if (CHANGES.has(measure)) return attachChange(view, number, carried);
  const bracketed = inBracketLikeBefore(view, number, frame);
  if (bracketed) return bracketed;
  const attached = attachPeriod(view, number, PROFILES.has(measure) && !isDatedParagraph ? null : carried);
  if (VERDICTS.has(measure) && isOfTheOffence(view, number, measure, attached)) {
    return carried === null
      ? {
          expression: null,
          basis: 'none',
          printed: null,
          isComparison: false,
          rule: 'the period is that of the offence',
        }
      : { ...attached, expression: carried, basis: 'inherited', printed: null, rule: CARRIED_OVER };
  }
  if (
    !VERDICTS.has(measure) &&
    attached.basis !== 'inherited' &&
    isOfTheOffence(view, { start: 0, end: 0 }, measure, attached)
  )
    return { ...attached, isComparison: true };
  // Beds of a shelter that opened then, and the like, date nothing else.
  if (measure === 'other' && attached.basis !== 'inherited' && view.syntax.beginning.test(view.text))
    return { ...attached, isComparison: true };
  if (attached.isComparison && attached.expression && parenthesisAround(view.text, number))
    return { ...attached, isBracketed: true };
  const again = attached.rule === CARRIED_OVER || attached.basis === 'none' ? namedAgain(measure, value, frame) : null;
  if (again) return { ...attached, expression: again, basis: 'inherited', rule: NAMED_AGAIN };
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

/** A figure with its noun, and another alone in parentheses behind it. */
const NUMBER_BEFORE = /#(?:\s[\p{L}’'-]+){0,7}\s\($/u;

/** "951 detained (820 in 2023) and 110 groups (104)": what stands alone in parentheses is of the same earlier period. */
function inBracketLikeBefore(view: PeriodView, number: Stretch, { bracket }: PeriodFrame): PeriodDecision | null {
  if (!bracket || !fillsParenthesis(view.text, number)) return null;
  if (!NUMBER_BEFORE.test(view.text.slice(Math.max(0, number.start - 100), number.start))) return null;
  return {
    expression: bracket,
    basis: 'inherited',
    printed: null,
    isComparison: true,
    isBracketed: true,
    rule: 'in parentheses like the figure before',
  };
}

/** What a court hands down, on a day after the offence. */
const VERDICTS: ReadonlySet<string> = new Set(['sentence_length', 'convictions', 'fine', 'price']);

/** "30 years for trafficking three girls between March and June 2021": when the crime was done, not the judgment. */
function isOfTheOffence(view: PeriodView, number: Stretch, measure: string, period: PeriodDecision): boolean {
  if (period.printed === null) return false;
  const at = view.text.indexOf(period.printed, number.end);
  if (at < 0) return false;
  if (measure === 'sentence_length' && period.basis === 'sentence') return true;
  return view.syntax.offence.test(view.text.slice(Math.max(0, at - 260), at));
}

const NAMED_AGAIN = 'figure named again';
/** Smaller numbers are too common to be the same figure. */
const LEAST_NAMED_AGAIN = 13;
/** Figures kept in mind. */
const MEMORY = 24;

/** The period of the same figure further up: "the 611 victims". */
function namedAgain(measure: string, value: number, frame: PeriodFrame): SpanExpression | null {
  if (value < LEAST_NAMED_AGAIN) return null;
  return frame.figures.findLast((figure) => figure.value === value && figure.measure === measure)?.expression ?? null;
}

/** What the figures before leave to one of this measure: statistics never take the day of an event, where they can help. */
function carriedOver(measure: string, frame: PeriodFrame): SpanExpression | null {
  const current = currentOf(frame);
  if (current && isShort(current) && STATISTICS.has(measure) && frame.main && !isShort(frame.main)) return frame.main;
  // The raid that opened the report goes on below the figures of the year.
  if (EVENTS.has(measure) && frame.paragraph === null && frame.event) return frame.event;
  // Figures after those of single months are of all of them.
  return current && frame.series && frame.series.count > 1 && current.start === frame.series.last.start
    ? frame.series.whole
    : current;
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
  published: string | null,
  { measure, value }: { readonly measure: string; readonly value: number },
): PeriodFrame {
  const isOwn = period.expression !== null && period.basis !== 'inherited';
  const figures = isOwn
    ? [...frame.figures.slice(-MEMORY), { measure, value, expression: period.expression! }]
    : frame.figures;
  const after = frameAfterPeriod(frame, period, number, mentions, isNewParagraph, published);
  const whole = isOwn ? wholeOf(figures) : null;
  return {
    ...after,
    ...(whole ? { paragraph: whole } : {}),
    figures,
    bracket: period.isBracketed ? period.expression : frame.bracket,
    series: isOwn && !period.isComparison ? nextSeries(frame.series, period.expression!) : frame.series,
  };
}

/** Most parts of a whole. */
const MOST_PARTS = 8;

/** "457 in three years: 152 in 2023, 216 in 2024 and 89 in 2025": once all its parts are told, the whole is told of again. */
function wholeOf(figures: readonly DatedFigure[]): SpanExpression | null {
  const last = figures.at(-1);
  let sum = last?.value ?? 0;
  for (let at = figures.length - 2; at >= 0 && at >= figures.length - 1 - MOST_PARTS; at--) {
    const { value, measure, expression } = figures[at]!;
    if (measure !== last?.measure) return null;
    const isOverTime = figures[at + 1]?.expression.start !== last.expression.start;
    if (value === sum && isOverTime && at < figures.length - 2 && expression.end >= last.expression.end)
      return expression;
    sum += value;
  }
  return null;
}

function frameAfterPeriod(
  frame: PeriodFrame,
  period: PeriodDecision,
  number: Stretch,
  mentions: readonly PeriodMention[],
  isNewParagraph: boolean,
  published: string | null,
): PeriodFrame {
  if (period.governs) return nextFrame(frame, period.governs, true);
  const { expression } = period;
  // "the 37 women of the raid": what is told of them is of then.
  if (expression && isShort(expression) && period.rule === NAMED_AGAIN) return { ...frame, paragraph: expression };
  if (!expression || period.isComparison || (published !== null && expression.start > published)) return frame;
  // A figure of the main period makes it the paragraph's: another named further on is named in passing.
  if ((expression.isLocal && !(expression.isUntil && frame.main === null)) || period.basis === 'inherited')
    return frame.paragraph ? frame : { ...frame, paragraph: currentOf(frame) };
  const opening = mentions[0];
  const leads =
    isNewParagraph &&
    opening !== undefined &&
    opening.start < Math.min(LEADING, number.start) &&
    (opening.expression.kind !== 'span' ||
      (opening.expression.start === expression.start && opening.expression.end === expression.end));
  return nextFrame(frame, expression, leads || frame.paragraph === null);
}

/** Where a period must stand to open its sentence, and how short a sentence is that only names one. */
const LEADING = 12;
const SHORT_SENTENCE = 70;

/** The frame after a sentence without figures, which may still say which period the next is about. */
export function frameAfterWords(
  frame: PeriodFrame,
  mentions: readonly PeriodMention[],
  isNewParagraph: boolean,
  text: string,
  isBeginning: boolean,
): PeriodFrame {
  const only = onlyPeriod(mentions);
  if (!only || isBeginning) return frame;
  const leads = (mentions[0]?.start ?? Infinity) < LEADING || text.length < SHORT_SENTENCE;
  // "A new procedure was completed in November" says nothing of the figures that follow.
  if (!leads && only.precision !== 'day' && (only.precision !== 'span' || only.openEnd)) return frame;
  // A day without figures is that of an event or an anniversary: it dates no statistic below.
  if (only.isDay && frame.main !== null) return { ...frame, paragraph: only };
  return nextFrame(frame, only, isNewParagraph);
}

/** The one period of a sentence. */
function onlyPeriod(mentions: readonly PeriodMention[]): SpanExpression | null {
  const named = mentions.filter(({ isReportingTime, expression }) => !isReportingTime && expression.kind === 'span');
  const longer = named.filter(({ expression }) => expression.kind === 'span' && !expression.isDay);
  const [only] = longer.length === 1 ? longer : named;
  return (named.length === 1 || longer.length === 1) && only?.expression.kind === 'span' ? only.expression : null;
}
