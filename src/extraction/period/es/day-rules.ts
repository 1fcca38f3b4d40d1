import { addDays, addMonths, isoOf, monthOf, weekdayUpTo, yearOf } from '../../../periods/calendar.ts';
import { bareWord } from '../../bare-word.ts';
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
import {
  MONTHS,
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
    `(?:el |del |(?:el )?día )?(?:${WEEKDAYS.join('|')} )?(?<d>\\d{1,2}|primero|1[°ºo]\\.?) de (?<month>${MONTH})(?: de|del|,)? (?<year>${YEAR})`,
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
    `(?:hasta|a(?! mediados| inicios| principios)|con corte a|al cierre de|al mes de|hasta el mes de) (?:fines de |finales de |mediados de |el mes de )?(?<month>${MONTH})(?: (?:de|del) (?<year>${YEAR})|(?<rel> (?:de este|del presente|del) año(?: en curso)?)| pasado| último)?`,
    (match, { published }) => ({
      kind: 'until',
      month: monthNumber(match.group('month')),
      day: 31,
      year: yearGroup(match) ?? relativeYear(match.group('rel'), published),
    }),
  ),
  rule(
    'day and month',
    `(?:el |del |al |este )?(?:(?:pasado )?(?:${WEEKDAYS.join('|')}|miércoles|sábado),? )?(?:pasado )?(?<d>\\d{1,2}|primero|1[°ºo]) de (?<month>${MONTH})(?: pasado| último| del presente(?: año)?)?`,
    (match, { published }) =>
      published
        ? asYearless(day(dayBefore(published, monthNumber(match.group('month')), dayNumber(match.group('d')))))
        : null,
  ),
  rule(
    'month of a year',
    `(?:en |durante |a (?:inicios|mediados|fines|finales|principios) de )?(?:(?:todo )?el mes de )?(?<month>${MONTH}),? (?:de|del)(?: año)? (?<year>${YEAR})`,
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
    `(?:en |durante )?(?:el mes de )?(?<month>${MONTH})(?<rel> de este (?:mismo )?año| del presente año| del año en curso| del año pasado| del pasado año)`,
    (match, { published }) => {
      const year = relativeYear(match.group('rel'), published);
      return year === null
        ? null
        : months(year, monthNumber(match.group('month')), year, monthNumber(match.group('month')));
    },
  ),
  rule(
    'month alone',
    `(?:en|durante|solo en|para|de|desde|el mes de|el pasado mes de|(?:en|de|el) pasado|a (?:inicios|mediados|fines|finales|principios|comienzos) de) (?<month>${MONTH})(?: pasado| último)?`,
    (match, { published }) =>
      asMoment(monthsBefore(published, monthNumber(match.group('month')), monthNumber(match.group('month')))),
  ),
  rule(
    // "enero registró 12", "12 (abril)", "Abril: dos adultos": a month beside numbers or at the head of a list item.
    'month beside a number',
    `(?:${MONTHS.join('|')}|setiembre)(?= (?:registr|sum|cerr|tuv|hub|con|trajo|fue|se )|,? ?(?:con )?(?:solo |apenas )?\\d|: ?\\p{L}|:? ?[–-] ?|\\)|,? (?:con )?(?:solo |apenas )?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?!\\p{L}))|(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Sep?tiembre|Octubre|Noviembre|Diciembre)(?= ?[:(–-])`,
    (match, { published }) => asMoment(monthsBefore(published, monthNumber(match.text), monthNumber(match.text))),
    'gu',
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
    `(?:(?:en |durante )?(?:la semana pasada|la pasada semana|la última semana)|(?:el |este )(?:último |pasado )?fin de semana(?: pasado| último)?|(?:en |durante )?(?<which>esta semana|la presente semana))`,
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
    `(?:el|este|la (?:noche|madrugada|tarde|mañana|víspera) (?:del|de este)|pasado|del|ayer|hoy) (?:pasado |último )?(?<weekday>lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)(?: pasado| último)?`,
    (match, { published }) => {
      if (!published) return null;
      const index = WEEKDAYS.indexOf(bareWord(match.group('weekday') ?? ''));
      return day(weekdayUpTo(published, index));
    },
  ),
  rule('the day before yesterday', `anteayer|antier|antes de ayer`, (_match, { published }) =>
    published ? day(addDays(published, -2)) : null,
  ),
  rule('yesterday', `ayer(?: por la (?:mañana|tarde|noche))?|anoche|en la víspera`, (_match, { published }) =>
    published ? day(addDays(published, -1)) : null,
  ),
  rule(
    'today',
    `(?<!(?:es|son|está|están|era|eran|que) )hoy(?! en día| se (?:hace|ve|sabe|habla)| existen| hay)`,
    (_match, { published }) => day(published),
  ),
];
