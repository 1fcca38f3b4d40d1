import { isoOf, monthEnd, yearOf } from '../../periods/calendar.ts';
import type { TextLanguage } from '../text-language.ts';
import { applyRules, keepLongest } from '../rule.ts';
import {
  asLocal,
  shiftYears,
  span,
  type PeriodContext,
  type PeriodExpression,
  type PeriodSyntax,
  type SpanExpression,
} from './expression.ts';
import { PERIOD_LANGUAGES } from './languages.ts';

/** A period named in a sentence; offsets are relative to the sentence. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly expression: PeriodExpression;
  /** True for a day that tells when somebody spoke or published, not when the counted things happened. */
  readonly isReportingTime: boolean;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** Distance within which a verb of saying makes a day the day of a statement. */
const SAYING_REACH = 45;

/** Periods of a sentence in order of position; "up to 31 August" is merged into the span before it. */
export function findPeriods(text: string, language: TextLanguage, context: PeriodContext): PeriodMention[] {
  const { published } = context;
  const rules = PERIOD_LANGUAGES[language];
  const found = keepLongest(applyRules(rules.rules, text, context));
  const mentions = found.map(({ start, end, value, rule }): PeriodMention => {
    const isDay = value.kind === 'span' && value.isDay;
    if (value.kind === 'span' && rules.syntax.founding.test(text.slice(Math.max(0, start - 45), start)))
      return { start, end, expression: { kind: 'name' }, isReportingTime: false, rule: 'when something was founded' };
    if (isDay && isBesideSaying(text, start, end, rules.syntax.observance))
      return { start, end, expression: { kind: 'name' }, isReportingTime: false, rule: 'day of an observance' };
    return {
      start,
      end,
      expression: value,
      isReportingTime: isDay && isBesideSaying(text, start, end, rules.saying),
      rule,
    };
  });
  return mergeUntil(mergeRanges(mentions, text, rules.syntax), text, published);
}

function isBesideSaying(text: string, start: number, end: number, saying: RegExp): boolean {
  const before = text.slice(Math.max(0, start - SAYING_REACH), start);
  const after = text.slice(end, end + SAYING_REACH);
  const clauseBefore = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), 0));
  // "rescued on Thursday, police said": the comma parts the event from the statement.
  const clauseAfter = /^[^,;:.]*/.exec(after)?.[0] ?? '';
  return saying.test(clauseBefore) || saying.test(clauseAfter);
}

/** Longest stretch between both ends of a span. */
const RANGE_REACH = 84;

/** "between 2013 and June 2017", "desde 2017 hasta el primer trimestre de este año": two periods that are one span. */
function mergeRanges(mentions: readonly PeriodMention[], text: string, syntax: PeriodSyntax): PeriodMention[] {
  const merged: PeriodMention[] = [];
  for (const mention of mentions) {
    const first = merged.at(-1);
    const from = first?.expression;
    const to = endOfRange(mention.expression);
    if (!first || from?.kind !== 'span' || to === null || !isRange(first, mention, text, syntax)) {
      merged.push(mention);
      continue;
    }
    // "from November to March 2014": the first end takes its year from the second.
    const start = from.isYearless && from.start > to.end ? shiftYears(from, -1).start : from.start;
    const whole = span(start, to.end, 'span', { openEnd: to.openEnd && !from.isYearless });
    if (whole) merged[merged.length - 1] = { ...first, end: mention.end, expression: whole, isReportingTime: false };
    else merged.push(mention);
  }
  return merged;
}

/** The later end of a span: any period, or the day after "up to". */
function endOfRange(expression: PeriodExpression): SpanExpression | null {
  if (expression.kind === 'span') return expression;
  if (expression.kind !== 'until' || expression.year === null) return null;
  const end = untilDay(expression, expression.year);
  return span(end, end, 'day');
}

function isRange(first: PeriodMention, second: PeriodMention, text: string, syntax: PeriodSyntax): boolean {
  if (second.start - first.end > RANGE_REACH) return false;
  // A preposition may be read as part of the second period: "… hasta marzo".
  const between = text.slice(first.end, second.start + 12);
  const isJoin = (pattern: RegExp): boolean => {
    const match = pattern.exec(between);
    return match !== null && match[0].length >= second.start - first.end;
  };
  if (isJoin(syntax.rangeJoinsAlone)) return true;
  // The opening word stands before the first period or begins it.
  const before = text.slice(Math.max(0, first.start - 20), first.start);
  const own = /^\p{L}+\s/u.exec(text.slice(first.start, first.start + 12))?.[0] ?? '';
  return isJoin(syntax.rangeJoins) && (syntax.rangeOpens.test(before) || syntax.rangeOpens.test(own));
}

function mergeUntil(mentions: readonly PeriodMention[], text: string, published: string | null): PeriodMention[] {
  const merged: PeriodMention[] = [];
  for (const mention of mentions) {
    const { expression } = mention;
    if (expression.kind !== 'until') {
      merged.push(mention);
      continue;
    }
    const previous = merged.at(-1);
    const base = previous?.expression;
    if (
      previous &&
      base?.kind === 'span' &&
      /^[^\d\p{L}]*(?:\p{L}+\s){0,2}$/u.test(text.slice(previous.end, mention.start)) &&
      mention.start - previous.end < 12
    ) {
      const end = untilDay(expression, yearOf(base.openEnd ? (published ?? base.end) : base.start));
      const cut = end ? span(base.start, end, 'span') : null;
      if (cut) merged[merged.length - 1] = { ...previous, end: mention.end, expression: cut };
      continue;
    }
    const since =
      published === null
        ? -1
        : merged.findLastIndex(
            (other, index) => isSince(other) && mention.start - other.end < SINCE_REACH && index >= merged.length - 1,
          );
    const running = merged[since];
    if (published && running?.expression.kind === 'span') {
      const end = untilDay(expression, yearOf(published));
      const cut = end ? span(running.expression.start, end > published ? published : end, 'span') : null;
      if (cut) merged[since] = { ...running, expression: cut };
      continue;
    }
    if (!published) continue;
    const year = expression.year ?? yearOf(published);
    let end = untilDay(expression, year);
    let from = year;
    if (end && end > published && expression.year === null) {
      from = year - 1;
      end = untilDay(expression, from);
    }
    const whole = end ? span(`${from}-01-01`, end, 'span', { isUntil: true }) : null;
    if (whole) merged.push({ ...mention, expression: asLocal(whole) });
  }
  return endSince(merged);
}

/** "As of May, the office has opened 22 files this year": of two such periods one tells the beginning, one the end. */
function endSince(mentions: readonly PeriodMention[]): PeriodMention[] {
  const joined = [...mentions];
  mentions.forEach(({ end, expression: until }, index) => {
    const next = mentions[index + 1];
    if (until.kind !== 'span' || !until.isUntil || !next || next.start - end > SINCE_REACH) return;
    const { expression: from } = next;
    if (from.kind !== 'span' || !from.openEnd || from.start > until.end) return;
    const cut = span(from.start, until.end, 'span');
    if (!cut) return;
    joined[index] = { ...mentions[index]!, expression: cut };
    joined[index + 1] = { ...next, expression: cut };
  });
  return joined;
}

/** How far behind "since 2011" its end may stand: "since 2011, when the law was passed, until November". */
const SINCE_REACH = 120;

function isSince({ expression }: PeriodMention): boolean {
  return expression.kind === 'span' && expression.openEnd;
}

function untilDay(
  until: { readonly month: number; readonly day: number; readonly year: number | null },
  year: number,
): string | null {
  const inYear = until.year ?? year;
  return (
    isoOf(inYear, until.month, until.day) ??
    (until.month >= 1 && until.month <= 12 ? monthEnd(inYear, until.month) : null)
  );
}
