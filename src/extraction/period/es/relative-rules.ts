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

const LONG_COUNT = `${COUNT}|trece|catorce|dieciséis|diecisiete|dieciocho|diecinueve`;
const UNIT = '(?<unit>años|meses|semanas|días)';

/** So many months, weeks or days before publication. */
function ago(match: RuleMatch, { published }: PeriodContext): string | null {
  const back = count(match);
  if (!published || !back) return null;
  const unit = match.group('unit');
  if (unit === 'años' || unit === 'meses') return addMonths(published, -back * (unit === 'años' ? 12 : 1));
  return addDays(published, -back * (unit === 'semanas' ? 7 : 1));
}

/** A moment told by how long ago it was: the days around it. */
function around(start: string | null): SpanExpression | null {
  return start === null ? null : span(start, start, 'span', { isDay: true });
}

/** Spanish periods counted back from publication, or from the last one named. */
export const ES_RELATIVE_RULES: readonly PeriodRule[] = [
  rule(
    'months ago',
    `hace (?:unos |unas |apenas |ya |casi )?(?<count>${LONG_COUNT}) (?<unit>meses|semanas|días)`,
    (match, context) => around(ago(match, context)),
  ),
  rule(
    'since an event some time ago',
    `(?:desde|iniciad[oa]s?|lanzad[oa]s?|abiert[oa]s?|que (?:se inició|comenzó|empezó|arrancó)) (?:que |el |la )?(?:[\\p{L}'’-]+ ){0,14}?hace (?:unos |unas |apenas |ya |casi )?(?<count>${LONG_COUNT}) ${UNIT}`,
    (match, context) => since(ago(match, context), context.published),
  ),
  rule(
    'since the moment named',
    `(?:en|durante) (?:ese|este|aquel|todo este|todo ese) tiempo|de entonces a (?:hoy|la fecha|esta parte)|desde su (?:creación|puesta en marcha|inicio|apertura|fundación|lanzamiento|inauguración)`,
    () => ({ kind: 'frame', unit: 'since' }),
  ),
  rule(
    'the same dates',
    `(?:para|por|en|a|hacia) (?:las |esas |estas )mismas fechas|(?:a|por|para) (?:esta|esa) (?:misma )?(?:altura|fecha)(?: del año)?|(?:a|en) la misma fecha`,
    () => ({ kind: 'frame', unit: 'span' }),
  ),
  rule(
    'over so many months',
    `en (?:un (?:lapso|período|periodo) de )?(?<count>cinco|seis|siete|ocho|nueve|diez|once) meses`,
    (match, { published }) => {
      const length = count(match);
      if (!published || !length) return null;
      const year = yearOf(published);
      // "En once meses", told in December: those of the year that were over.
      if (length === monthOf(published) - 1 || length === monthOf(published)) {
        const end = monthEnd(year, length);
        return span(isoOf(year, 1, 1), end > published ? published : end, 'span');
      }
      return asLocal(span(addMonths(published, -length), published, 'span', { openEnd: true })!);
    },
  ),
  rule(
    'half of a month',
    `(?<until>hasta )?(?:en |durante )?la (?<part>primera|segunda) (?:quincena|mitad) de (?<month>${MONTH})(?: (?:de |del )?(?<year>${YEAR}))?`,
    (match, { published }) => {
      const month = monthNumber(match.group('month'));
      const year = yearGroup(match) ?? (published ? yearOf(published) - (monthOf(published) < month ? 1 : 0) : null);
      const whole = year === null ? null : months(year, month, year, month);
      if (!whole) return null;
      const middle = `${whole.start.slice(0, 8)}15`;
      const isFirst = match.group('part')?.toLowerCase() === 'primera';
      if (match.group('until')) return { kind: 'until', month, day: isFirst ? 15 : 31, year: yearGroup(match) };
      return isFirst ? span(whole.start, middle, 'span') : span(addDays(middle, 1), whole.end, 'span');
    },
  ),
];
