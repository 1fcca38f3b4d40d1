import { addDays, addMonths, isoOf, monthOf, weekdayUpTo, yearOf } from '../../../periods/calendar.ts';
import { asMoment, day, dayOrName, months, monthsBefore, since, span, type PeriodRule } from '../expression.ts';
import {
  dayBefore,
  dayNumber,
  dayRange,
  MONTH,
  monthNumber,
  relativeYear,
  rule,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  yearGroup,
} from './words.ts';

const DAY = '(?<d>\\d{1,2}|primeiro|1[°ºo])';

/** Days, weeks and months. */
export const PT_DAY_RULES: readonly PeriodRule[] = [
  rule(
    'day of a year',
    `(?:(?:em|no|do|ao|o|a|de)(?: dia)? )?(?:${WEEKDAY},? )?${DAY} de (?<month>${MONTH})(?: de| do|,)? (?<year>${YEAR})`,
    (match) =>
      dayOrName(isoOf(Number(match.group('year')), monthNumber(match.group('month')), dayNumber(match.group('d')))),
  ),
  rule(
    'day in digits',
    `(?:(?:em|no|do|ao|o|a|de)(?: dia)? )?(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<year>${YEAR})`,
    (match) => dayOrName(isoOf(Number(match.group('year')), Number(match.group('m')), Number(match.group('d')))),
  ),
  rule(
    'days of a month',
    `(?:entre (?:os dias |o dia )?|d[eo]s? (?:dias? )?|desde (?:o dia )?|nos dias )?(?<d1>\\d{1,2})(?: e | a | até |[-–])(?<d2>\\d{1,2}) de (?<month>${MONTH})(?:(?: de| do)? (?<year>${YEAR}))?`,
    (match, context) => dayRange(match, context),
  ),
  rule(
    'day to day across months',
    `(?:entre |de |desde )(?:o dia )?(?<d1>\\d{1,2})[°º]? de (?<m1>${MONTH})(?: (?:de|do) (?<y1>${YEAR}))?(?: e | a | até )(?:o dia |ao dia )?(?<d2>\\d{1,2})[°º]? de (?<m2>${MONTH})(?: (?:de|do) (?<year>${YEAR}))?`,
    (match, { published }) => {
      const last = monthNumber(match.group('m2'));
      const until = published && dayBefore(published, last, Number(match.group('d2')));
      const year = yearGroup(match) ?? (until ? yearOf(until) : null);
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
    `(?:até|com dados até) (?:o |ao )?(?:dia )?${DAY} de (?<month>${MONTH})(?: (?:de|do) (?<year>${YEAR}))?`,
    (match) => ({
      kind: 'until',
      month: monthNumber(match.group('month')),
      day: dayNumber(match.group('d')),
      year: yearGroup(match),
    }),
  ),
  rule(
    'end of a span in a month',
    `(?:até|com dados até) (?:o )?(?:fim de |final de |fins de |meados de |mês de )?(?<month>${MONTH})(?: (?:de|do) (?<year>${YEAR})| (?:deste|do presente) ano)?`,
    (match) => ({ kind: 'until', month: monthNumber(match.group('month')), day: 31, year: yearGroup(match) }),
  ),
  rule(
    'day and month',
    `(?:(?:em|no|do|ao|o|a|de|neste)(?: último)?(?: dia)? )?(?:${WEEKDAY},? )?${DAY} de (?<month>${MONTH})(?: passado| último| deste ano)?`,
    (match, { published }) =>
      published ? day(dayBefore(published, monthNumber(match.group('month')), dayNumber(match.group('d')))) : null,
  ),
  rule(
    'month of a year',
    `(?:em |durante |n?[oa] (?:início|final|fim) de |em meados de )?(?:o mês de |no mês de )?(?<month>${MONTH}),? (?:de|do)(?: ano de)? (?<year>${YEAR})`,
    (match) =>
      months(
        Number(match.group('year')),
        monthNumber(match.group('month')),
        Number(match.group('year')),
        monthNumber(match.group('month')),
      ),
  ),
  rule(
    'month of this or last year',
    `(?:em )?(?<month>${MONTH})(?<rel> deste ano| do presente ano| do ano passado)`,
    (match, { published }) => {
      const year = relativeYear(match.group('rel'), published);
      return year === null
        ? null
        : months(year, monthNumber(match.group('month')), year, monthNumber(match.group('month')));
    },
  ),
  rule(
    'month alone',
    `(?:em|durante|só em|para|de|o mês de|no mês de) (?<month>${MONTH})(?: passado| último)?`,
    (match, { published }) =>
      asMoment(monthsBefore(published, monthNumber(match.group('month')), monthNumber(match.group('month')))),
  ),
  rule('last month', `(?:no |do |o )?(?:mês passado|último mês)`, (_match, { published }) => {
    if (!published) return null;
    const before = addMonths(published, -1);
    return months(yearOf(before), monthOf(before), yearOf(before), monthOf(before));
  }),
  rule('this month', `(?:n|d)?este mês`, (_match, { published }) =>
    since(published && `${published.slice(0, 8)}01`, published),
  ),
  rule(
    'last or this week',
    `(?:n?a semana passada|na última semana|n?o (?:último )?fim de semana(?: passado)?|(?<which>n?esta semana))`,
    (match, { published }) => {
      if (!published) return null;
      const monday = weekdayUpTo(published, 1);
      return match.group('which')
        ? span(monday, published, 'span', { isDay: true })
        : span(addDays(monday, -7), addDays(monday, -1), 'span', { isDay: true });
    },
  ),
  rule(
    // The press adds the day of the month: "na quarta-feira (14)", "nesta segunda (5/3)".
    'weekday',
    `(?:n?[ao]|d[ao]|n?est[ae]|n?[ao] (?:última|último|manhã d[ae]|noite d[ae]|tarde d[ae]|madrugada d[ae])|à|pela) (?:(?<weekday>${WEEKDAY})(?: passad[ao]| últim[ao])?(?: \\(\\d{1,2}(?:[/.]\\d{1,2}){0,2}\\))?|(?<short>segunda|terça|quarta|quinta|sexta) \\(\\d{1,2}(?:[/.]\\d{1,2}){0,2}\\))`,
    (match, { published }) =>
      published ? day(weekdayUpTo(published, weekdayNumber(match.group('weekday') ?? match.group('short')))) : null,
  ),
  rule('yesterday', `ontem(?: à noite)?(?: \\(\\d{1,2}\\))?`, (_match, { published }) =>
    published ? day(addDays(published, -1)) : null,
  ),
  rule('today', `(?<!(?:é|são|está|estão|era|eram|até) )hoje(?! em dia)(?: \\(\\d{1,2}\\))?`, (_match, { published }) =>
    day(published),
  ),
];
