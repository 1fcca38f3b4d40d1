import { addDays, addMonths, isoOf, monthOf, weekdayUpTo, yearOf } from '../../../periods/calendar.ts';
import { bareWord } from '../../bare-word.ts';
import { asMoment, day, dayOrName, months, monthsBefore, since, span, type PeriodRule } from '../expression.ts';
import {
  WEEKDAYS,
  MONTH,
  YEAR,
  monthNumber,
  yearGroup,
  rule,
  dayNumber,
  relativeYear,
  dayBefore,
  dayRange,
} from './words.ts';

/** Days, weeks and months. */
export const ES_DAY_RULES: readonly PeriodRule[] = [
  rule(
    'day of a year',
    `(?:el |al |del |(?:el )?día )?(?:${WEEKDAYS.join('|')} )?(?<d>\\d{1,2}|primero|1[°ºo]\\.?) de (?<month>${MONTH})(?: de|del|,)? (?<year>${YEAR})`,
    (match) =>
      dayOrName(isoOf(Number(match.group('year')), monthNumber(match.group('month')), dayNumber(match.group('d')))),
  ),
  rule(
    'days of a month',
    `(?:entre el |del |desde el |el )?(?<d1>\\d{1,2})(?: y (?:el )?| al | a |[-–])(?<d2>\\d{1,2}) de (?<month>${MONTH})(?:(?: de|del)? (?<year>${YEAR}))?`,
    (match, context) => dayRange(match, context),
  ),
  rule(
    'day to day across months',
    `(?:entre el |del |desde el )(?<d1>\\d{1,2}) de (?<m1>${MONTH})(?: (?:de|del) (?<y1>${YEAR}))?(?: y el | al | a | hasta el )(?<d2>\\d{1,2}) de (?<m2>${MONTH})(?: (?:de|del) (?<year>${YEAR}))?`,
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
    `(?:hasta el|con corte al?|al cierre del|con cierre al|al) (?:día )?(?<d>\\d{1,2}) de (?<month>${MONTH})(?: (?:de|del) (?<year>${YEAR}))?`,
    (match) => ({
      kind: 'until',
      month: monthNumber(match.group('month')),
      day: Number(match.group('d')),
      year: yearGroup(match),
    }),
  ),
  rule(
    'end of a span in a month',
    `(?:hasta|a|con corte a) (?:fines de |finales de |mediados de )?(?<month>${MONTH})(?: (?:de|del) (?<year>${YEAR}))?`,
    (match) => ({
      kind: 'until',
      month: monthNumber(match.group('month')),
      day: 31,
      year: yearGroup(match),
    }),
  ),
  rule(
    'day and month',
    `(?:el |del |al |este )?(?:(?:pasado )?(?:${WEEKDAYS.join('|')}|miércoles|sábado),? )?(?:pasado )?(?<d>\\d{1,2}|primero|1[°ºo]) de (?<month>${MONTH})(?: pasado| último| del presente(?: año)?)?`,
    (match, { published }) =>
      published ? day(dayBefore(published, monthNumber(match.group('month')), dayNumber(match.group('d')))) : null,
  ),
  rule(
    'month of a year',
    `(?:en |durante |a (?:inicios|mediados|fines|finales|principios) de )?(?:el mes de )?(?<month>${MONTH}),? (?:de|del)(?: año)? (?<year>${YEAR})`,
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
    `(?:en )?(?<month>${MONTH})(?<rel> de este año| del presente año| del año pasado)`,
    (match, { published }) => {
      const year = relativeYear(match.group('rel'), published);
      return year === null
        ? null
        : months(year, monthNumber(match.group('month')), year, monthNumber(match.group('month')));
    },
  ),
  rule(
    'month alone',
    `(?:en|durante|solo en|para|de|el mes de) (?<month>${MONTH})(?: pasado| último)?`,
    (match, { published }) =>
      asMoment(monthsBefore(published, monthNumber(match.group('month')), monthNumber(match.group('month')))),
  ),
  rule('last month', `(?:el )?(?:mes pasado|pasado mes|último mes)`, (_match, { published }) => {
    if (!published) return null;
    const before = addMonths(published, -1);
    return months(yearOf(before), monthOf(before), yearOf(before), monthOf(before));
  }),
  rule('this month', `(?:en )?(?:este|el presente) mes`, (_match, { published }) =>
    since(published && `${published.slice(0, 8)}01`, published),
  ),
  rule(
    'last or this week',
    `(?:la semana pasada|la pasada semana|el fin de semana(?: pasado)?|(?<which>esta semana))`,
    (match, { published }) => {
      if (!published) return null;
      const monday = weekdayUpTo(published, 1);
      return match.group('which')
        ? span(monday, published, 'span', { isDay: true })
        : span(addDays(monday, -7), addDays(monday, -1), 'span', { isDay: true });
    },
  ),
  rule(
    'weekday',
    `(?:el|este|la noche del|la madrugada del|la tarde del|pasado|del) (?:pasado )?(?<weekday>lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)(?: pasado| último)?`,
    (match, { published }) => {
      if (!published) return null;
      const index = WEEKDAYS.indexOf(bareWord(match.group('weekday') ?? ''));
      return day(weekdayUpTo(published, index));
    },
  ),
  rule('yesterday', `ayer|anoche`, (_match, { published }) => (published ? day(addDays(published, -1)) : null)),
  rule('today', `(?<!(?:es|son|está|están|era|eran) )hoy(?! en día)`, (_match, { published }) => day(published)),
];
