import { addDays, addMonths, isoOf, monthEnd, monthOf, yearOf } from '../../../periods/calendar.ts';
import {
  asLocal,
  months,
  since,
  span,
  type PeriodContext,
  type PeriodRule,
  type SpanExpression,
} from '../expression.ts';
import type { RuleMatch } from '../../rule.ts';
import { count, COUNT, MONTH, monthNumber, rule, YEAR, yearGroup } from './words.ts';

const LONG_COUNT = `${COUNT}|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen`;
const UNIT = '(?<unit>years|months|weeks|days)';

/** So many months, weeks or days before publication. */
function ago(match: RuleMatch, { published }: PeriodContext): string | null {
  const back = count(match);
  if (!published || !back) return null;
  const unit = match.group('unit');
  if (unit === 'years' || unit === 'months') return addMonths(published, -back * (unit === 'years' ? 12 : 1));
  return addDays(published, -back * (unit === 'weeks' ? 7 : 1));
}

/** A moment told by how long ago it was: the days around it. */
function around(start: string | null): SpanExpression | null {
  return start === null ? null : span(start, start, 'span', { isDay: true });
}

/** English periods counted back from publication, or from the last one named. */
export const EN_RELATIVE_RULES: readonly PeriodRule[] = [
  rule('months ago', `(?<count>${LONG_COUNT}) (?<unit>months|weeks|days) ago`, (match, context) =>
    around(ago(match, context)),
  ),
  rule(
    'since an event some time ago',
    `(?:since|(?:begun|started|launched|opened|set up|(?:that|which) (?:began|started|opened))) (?:[\\p{L}'’-]+ ){0,14}?(?:(?:about|some|almost|nearly|over|just|only) )?(?<count>${LONG_COUNT}) ${UNIT} ago`,
    (match, context) => since(ago(match, context), context.published),
  ),
  rule(
    'since the moment named',
    `(?:in|during|over) (?:that time|the time since|the (?:months|years|weeks|period) since(?: then)?)(?! the)|in the meantime|(?:ever )?since its (?:launch|start|creation|foundation|founding|inception|establishment|opening)`,
    () => ({ kind: 'frame', unit: 'since' }),
  ),
  rule('the same dates', `(?:by|at|on|over|during) the same (?:date|dates|stage|point|months|weeks)`, () => ({
    kind: 'frame',
    unit: 'span',
  })),
  rule(
    'over so many months',
    `(?:over|in|within|during) (?:a (?:span|period) of )?(?<count>five|six|seven|eight|nine|ten|eleven) months`,
    (match, { published }) => {
      const length = count(match);
      if (!published || !length) return null;
      const year = yearOf(published);
      // "Over eleven months", told in December: those of the year that were over.
      if (length === monthOf(published) - 1 || length === monthOf(published)) {
        const end = monthEnd(year, length);
        return span(isoOf(year, 1, 1), end > published ? published : end, 'span');
      }
      return asLocal(span(addMonths(published, -length), published, 'span', { openEnd: true })!);
    },
  ),
  rule(
    'half of a month',
    `(?:in |during )?the (?<part>first|second) (?:half|fortnight|two weeks) of (?<month>${MONTH})(?: (?<year>${YEAR}))?`,
    (match, { published }) => {
      const month = monthNumber(match.group('month'));
      const year = yearGroup(match) ?? (published ? yearOf(published) - (monthOf(published) < month ? 1 : 0) : null);
      const whole = year === null ? null : months(year, month, year, month);
      if (!whole) return null;
      const middle = `${whole.start.slice(0, 8)}15`;
      return match.group('part')?.toLowerCase() === 'first'
        ? span(whole.start, middle, 'span')
        : span(addDays(middle, 1), whole.end, 'span');
    },
  ),
];
