import { addDays, isoOf, yearOf } from '../../../periods/calendar.ts';
import { fiscalYearNamed } from '../fiscal-year.ts';
import { day, months, monthsBefore, since, span, years, type PeriodRule } from '../expression.ts';
import { COUNT, MONTH, YEAR, count, monthNumber, rule, yearGroup } from './words.ts';

/** A pair of numbers further on, each of which has a year of its own. */
const NO_PAIR = '(?![^.;:]{0,90}(?:respectively|in that order))(?![^.;:]{0,60}\\d+(?: [\\p{L}]+){0,2} and \\d)';

/** Several periods that a text names together, and parts of a year or a day that have no number. */
export const EN_JOINT_RULES: readonly PeriodRule[] = [
  rule(
    'years in a row',
    `(?:in|during|over|throughout|for)(?: both)? (?<first>${YEAR})(?:, ${YEAR}){0,3},? and (?:in )?(?<last>${YEAR})${NO_PAIR}`,
    (match) => {
      const [first, last] = [Number(match.group('first')), Number(match.group('last'))];
      const named = match.text.match(/(?:19|20)\d\d/gu) ?? [];
      return last - first === named.length - 1 ? years(first, last) : null;
    },
  ),
  rule(
    'a year and what has run of the next',
    `(?:in |during )?(?<year>${YEAR}) and (?:so far (?:in|this) (?:${YEAR}|year)|(?:the first (?:${COUNT}) months of|part of) (?:${YEAR}|this year))`,
    (match, { published }) => since(`${match.group('year')}-01-01`, published),
  ),
  rule(
    'from a year to date',
    `(?:from|since) (?<year>${YEAR}) (?:to date|until now|to the present)`,
    (match, { published }) => since(`${match.group('year')}-01-01`, published),
  ),
  rule(
    'months to a month',
    `(?:the )?(?<count>${COUNT}) months (?:to|through|ending(?: in)?|ended(?: in)?) (?:the end of )?(?<month>${MONTH})(?: (?<year>${YEAR}))?`,
    (match, { published }) => {
      const length = count(match);
      const last = monthNumber(match.group('month'));
      const year =
        yearGroup(match) ??
        (monthsBefore(published, last, last) ? yearOf(monthsBefore(published, last, last)!.start) : null);
      if (year === null || !length || length > 11) return null;
      const first = last - length + 1;
      return first > 0 ? months(year, first, year, last) : months(year - 1, first + 12, year, last);
    },
  ),
  rule(
    'month to a day',
    `(?:between|from) (?<m1>${MONTH}) (?:and|to|until|through) (?:(?<d>\\d{1,2}) (?<m2>${MONTH})|(?<m3>${MONTH}) (?<d2>\\d{1,2}))(?:,? (?<year>${YEAR}))?`,
    (match, { published }) => {
      const first = monthNumber(match.group('m1'));
      const last = monthNumber(match.group('m2') ?? match.group('m3'));
      const whole = monthsBefore(published, first, last);
      const year = yearGroup(match) ?? (whole ? yearOf(whole.start) : null);
      return year === null
        ? null
        : span(isoOf(year, first, 1), isoOf(year, last, Number(match.group('d') ?? match.group('d2'))), 'span');
    },
  ),
  rule(
    'months together',
    `(?:in|during) (?<m1>${MONTH}) and (?<m2>${MONTH})(?! \\d)|(?:the )?(?<m3>${MONTH})[-–](?<m4>${MONTH})(?= (?:quarter|period|half))`,
    (match, { published }) => {
      const first = monthNumber(match.group('m1') ?? match.group('m3'));
      const last = monthNumber(match.group('m2') ?? match.group('m4'));
      const isNext = last === first + 1 || (match.group('m3') !== undefined && last > first);
      return isNext ? monthsBefore(published, first, last) : null;
    },
  ),
  rule(
    'month of last or this year',
    `(?:in |during )?(?<month>${MONTH}) (?:of )?(?<which>last|this) year`,
    (match, { published }) => {
      if (!published) return null;
      const year = yearOf(published) - (match.group('which') === 'last' ? 1 : 0);
      return months(year, monthNumber(match.group('month')), year, monthNumber(match.group('month')));
    },
  ),
  rule(
    'hours of a day and month',
    `(?:on |in )?the (?:night|evening|morning|afternoon|(?:early )?hours) of (?<month>${MONTH}) (?<d>\\d{1,2})(?!\\d)(?:,? (?<year>${YEAR}))?`,
    (match, { published }) => {
      const month = monthNumber(match.group('month'));
      const whole = monthsBefore(published, month, month);
      const year = yearGroup(match) ?? (whole ? yearOf(whole.start) : null);
      return year === null ? null : day(isoOf(year, month, Number(match.group('d'))));
    },
  ),
  rule('fiscal year behind its number', `(?:the )?(?<year>${YEAR}) (?:fiscal|financial) year`, (match, context) =>
    fiscalYearNamed(Number(match.group('year')), context),
  ),
  rule('first month of the year', `(?:in |during )?the first month of (?:the|this) year`, (_match, { published }) =>
    published ? months(yearOf(published), 1, yearOf(published), 1) : null,
  ),
  rule('hours of today', `this (?:morning|afternoon|evening)|tonight`, (_match, { published }) => day(published)),
  rule('last night', `last night|overnight(?= on| raid| operation)`, (_match, { published }) =>
    published ? day(addDays(published, -1)) : null,
  ),
  rule('last hours', `(?:over |in |during |within )?the (?:last|past) (?:24|48|72) hours`, (_match, { published }) =>
    published ? span(addDays(published, -2), published, 'span', { isDay: true }) : null,
  ),
];
