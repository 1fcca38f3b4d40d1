import { addDays, isoOf, yearOf } from '../../../periods/calendar.ts';
import { day, months, monthsBefore, since, span, years, type PeriodRule } from '../expression.ts';
import { MONTH, YEAR, dayNumber, monthNumber, rule, yearGroup } from './words.ts';

/** A pair of numbers further on, each of which has a year of its own. */
const NO_PAIR = '(?![^.;:]{0,90}(?:respectivamente|en ese orden))(?![^.;:]{0,60}\\d+(?: [\\p{L}]+){0,2} y \\d)';

/** Several periods that a text names together, and parts of a year or a day that have no number. */
export const ES_JOINT_RULES: readonly PeriodRule[] = [
  rule(
    'years in a row',
    `(?:(?:en|durante|de|entre) )?(?:los años |las gestiones )?(?:(?<=(?:en|durante|de|años|gestiones) ))(?<first>${YEAR})(?:, ${YEAR}){0,3} y (?<last>${YEAR})${NO_PAIR}`,
    (match) => {
      const [first, last] = [Number(match.group('first')), Number(match.group('last'))];
      const named = match.text.match(/(?:19|20)\d\d/gu) ?? [];
      return last - first === named.length - 1 ? years(first, last) : null;
    },
  ),
  rule(
    'a year and what has run of the next',
    `(?:(?:en|durante|entre) )?(?<year>${YEAR}) y (?:en )?(?:lo que (?:va|iba)|lo transcurrido|lo corrido) (?:del? )?(?:${YEAR}|(?:este |presente )?año)`,
    (match, { published }) => since(`${match.group('year')}-01-01`, published),
  ),
  rule(
    'month to a day',
    `(?:entre|de|desde) (?:el mes de )?(?<m1>${MONTH}) (?:y|a|al|hasta) (?:el )?(?<d>\\d{1,2}) de (?<m2>${MONTH})(?: (?:de|del) (?<year>${YEAR}))?`,
    (match, { published }) => {
      const [first, last] = [monthNumber(match.group('m1')), monthNumber(match.group('m2'))];
      const whole = monthsBefore(published, first, last);
      const year = yearGroup(match) ?? (whole ? yearOf(whole.start) : null);
      return year === null ? null : span(isoOf(year, first, 1), isoOf(year, last, dayNumber(match.group('d'))), 'span');
    },
  ),
  rule(
    'up to a day that is past',
    `(?:hasta|con (?:fecha de )?corte(?: al)?)(?: el)? (?<d>\\d{1,2}) de (?<month>${MONTH})(?: (?:pasado|último))?(?: (?:de|del) (?<year>${YEAR}))?`,
    (match) => ({
      kind: 'until',
      month: monthNumber(match.group('month')),
      day: Number(match.group('d')),
      year: yearGroup(match),
    }),
  ),
  rule('first month of the year', `(?:en |durante )?el primer mes (?:del|de este) año`, (_match, { published }) =>
    published ? months(yearOf(published), 1, yearOf(published), 1) : null,
  ),
  rule(
    'at the beginning of the year',
    `a (?:inicios|comienzos|principios) de(?:l| este)? año(?! pasado| anterior)`,
    (_match, { published }) => (published ? months(yearOf(published), 1, yearOf(published), 3) : null),
  ),
  rule('hours of today', `(?:en )?esta (?:mañana|tarde|noche|madrugada)`, (_match, { published }) => day(published)),
  rule(
    'last hours',
    `(?:en |durante )?las (?:últimas|pasadas) (?:24|48|72|veinticuatro|cuarenta y ocho) horas`,
    (_match, { published }) => (published ? span(addDays(published, -2), published, 'span', { isDay: true }) : null),
  ),
];
