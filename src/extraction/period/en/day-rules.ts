import { addDays, addMonths, isoOf, monthOf, weekdayUpTo, yearOf } from '../../../periods/calendar.ts';
import {
  asMoment,
  asYearless,
  day,
  dayOrName,
  months,
  monthsBefore,
  since,
  span,
  type PeriodRule,
} from '../expression.ts';
import type { RuleMatch } from '../../rule.ts';
import {
  MONTHS,
  WEEKDAYS,
  MONTH,
  YEAR,
  monthNumber,
  relativeYear,
  yearGroup,
  rule,
  dayBefore,
  dayRange,
} from './words.ts';

function monthOfMatch(match: RuleMatch): number {
  return monthNumber(match.group('month') ?? match.group('month2'));
}

/** Days, weeks and months. */
export const EN_DAY_RULES: readonly PeriodRule[] = [
  rule(
    'day month year',
    `(?:on |since |at )?(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH}),? (?<year>${YEAR})`,
    (match) =>
      dayOrName(isoOf(Number(match.group('year')), monthNumber(match.group('month')), Number(match.group('d')))),
  ),
  rule('month day year', `(?:on )?(?<month>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${YEAR})`, (match) =>
    dayOrName(isoOf(Number(match.group('year')), monthNumber(match.group('month')), Number(match.group('d')))),
  ),
  rule(
    'days of a month',
    `(?:between |from )?(?:the )?(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: and | to | through |[-–])(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    (match, context) => dayRange(match, context),
  ),
  rule(
    'month and days',
    `(?:between |from )?(?<month>${MONTH}) (?<d1>\\d{1,2})(?: and | to | through |[-–])(?<d2>\\d{1,2})(?:,? (?<year>${YEAR}))?`,
    (match, context) => dayRange(match, context),
  ),
  rule(
    'day to day across months',
    `(?:between |from )?(?<d1>\\d{1,2}) (?<m1>${MONTH})(?:,? (?<y1>${YEAR}))?(?: and | to | through | ?[-–] ?)(?<d2>\\d{1,2}) (?<m2>${MONTH})(?:,? (?<year>${YEAR}))?`,
    (match, { published }) => {
      const last = monthNumber(match.group('m2'));
      const year =
        yearGroup(match) ??
        (monthsBefore(published, last, last) ? yearOf(monthsBefore(published, last, last)?.start ?? '') : null);
      return year === null
        ? null
        : span(
            isoOf(yearGroup(match, 'y1') ?? year, monthNumber(match.group('m1')), Number(match.group('d1'))),
            isoOf(year, last, Number(match.group('d2'))),
            'span',
          );
    },
  ),
  rule(
    'end of a span',
    `(?:up to|until|as of|as at|through|by) (?:the end of )?(?:(?<d>\\d{1,2}) (?<month>${MONTH})|(?<month2>${MONTH}) (?<d2>\\d{1,2}))(?:,? (?<year>${YEAR}))?`,
    (match) => ({
      kind: 'until',
      month: monthNumber(match.group('month') ?? match.group('month2')),
      day: Number(match.group('d') ?? match.group('d2')),
      year: yearGroup(match),
    }),
  ),
  rule(
    'end of a span in a month',
    `(?:[Uu]p to|[Uu]ntil|till|[Aa]s of|[Aa]s at|[Tt]hrough|[Bb]y) (?:(?:the )?(?:end|close|middle) of |end[- ]|mid[- ]|late |early )?(?<month>${MONTHS.join('|')})(?:,? (?<year>${YEAR})|(?<rel> (?:this|last|of this) year))?`,
    (match, { published }) => ({
      kind: 'until',
      month: monthNumber(match.group('month')),
      day: 31,
      year: yearGroup(match) ?? relativeYear(match.group('rel'), published),
    }),
    'gu',
  ),
  rule(
    'day and month',
    `(?:on |since )?(?:the )?(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})|(?<month2>${MONTH}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?)`,
    (match, { published }) => {
      const month = monthNumber(match.group('month') ?? match.group('month2'));
      const date = Number(match.group('d') ?? match.group('d2'));
      return published ? asYearless(day(dayBefore(published, month, date))) : null;
    },
  ),
  rule(
    'month of a year',
    `(?:in |during |since |throughout |for )?(?:the month of )?(?:early |late |mid-|mid |the end of |the start of )?(?<month>${MONTH})(?:,| of)? (?<year>${YEAR})`,
    (match) =>
      months(
        Number(match.group('year')),
        monthNumber(match.group('month')),
        Number(match.group('year')),
        monthNumber(match.group('month')),
      ),
  ),
  rule(
    'month alone',
    `(?:(?:[Ii]n|[Dd]uring|for|[Ll]ast|[Tt]his|of|[Tt]hroughout|[Bb]y|[Ee]arlier in|[Ll]ater in) )(?:(?:early|late|mid)[- ])?(?<month>${MONTHS.join('|')})(?: alone)?|(?:early|[Ee]arly|late|[Ll]ate|mid|[Mm]id)[- ](?<month2>${MONTHS.join('|')})`,
    (match, { published }) => asMoment(monthsBefore(published, monthOfMatch(match), monthOfMatch(match))),
    'gu',
  ),
  rule(
    // "February 109 and March 95", "January: 12", "12 (April)": months that stand beside numbers; "May" and "March" are words too.
    'month beside a number',
    `(?<month>${MONTHS.join('|')})(?= (?:alone|accounted|brought|saw|had|with|yielded|recorded|registered|produced|added|closed|ended|was|only)|,? ?(?:with )?(?:only |just )?\\d{2,}|[:–-]| [–-] ?\\d|\\)|,? (?:with )?(?:only |just )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\\p{L}))`,
    (match, { published }) => asMoment(monthsBefore(published, monthOfMatch(match), monthOfMatch(match))),
    'gu',
  ),
  rule('last month', `last month`, (_match, { published }) => {
    if (!published) return null;
    const before = addMonths(published, -1);
    return months(yearOf(before), monthOf(before), yearOf(before), monthOf(before));
  }),
  rule('this month', `this month`, (_match, { published }) =>
    since(published && `${published.slice(0, 8)}01`, published),
  ),
  rule('last or this week', `(?<which>last|this|past) week(?:end)?`, (match, { published }) => {
    if (!published) return null;
    const monday = weekdayUpTo(published, 1);
    return match.group('which') === 'this'
      ? span(monday, published, 'span', { isDay: true })
      : span(addDays(monday, -7), addDays(monday, -1), 'span', { isDay: true });
  }),
  rule(
    'weekday',
    `(?:on |last |this |late |early )?(?<weekday>${WEEKDAYS.join('|')})(?: (?:night|morning|evening|afternoon))?(?!['’]s)`,
    (match, { published }) =>
      published
        ? day(
            weekdayUpTo(
              published,
              WEEKDAYS.findIndex((w) => w === match.group('weekday')),
            ),
          )
        : null,
    'gu',
  ),
  rule('weekday possessive', `last (?<weekday>${WEEKDAYS.join('|')})['’]s`, () => ({ kind: 'name' }), 'gu'),
  rule('yesterday', `yesterday`, (_match, { published }) => (published ? day(addDays(published, -1)) : null)),
  rule('today', `(?<!(?:is|are) )today`, (_match, { published }) => day(published)),
];
