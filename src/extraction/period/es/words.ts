import { addDays, isoOf, monthEnd, yearOf } from '../../../periods/calendar.ts';
import { bareWord } from '../../bare-word.ts';
import { wordNumber } from '../../number/small-number.ts';
import { asYearless, span, type PeriodContext, type PeriodExpression, type PeriodRule } from '../expression.ts';
import type { RuleMatch } from '../../rule.ts';

/** Words of dates, and what the rules share. */
export const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);
export const WEEKDAYS = 'domingo lunes martes miercoles jueves viernes sabado'.split(' ');
export const MONTH = `(?:${MONTHS.join('|')}|setiembre)`;
export const YEAR = '(?:19|20)\\d\\d(?![\\d.,]\\d|%)';
export const COUNT = '\\d{1,2}|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte';
export const ORDINALS: Readonly<Record<string, number>> = {
  primer: 1,
  primero: 1,
  primera: 1,
  '1er': 1,
  segundo: 2,
  segunda: 2,
  tercer: 3,
  tercero: 3,
  cuarto: 4,
  ultimo: 9,
  ultima: 9,
};
export const PARTS: Readonly<Record<string, number>> = {
  bimestre: 2,
  trimestre: 3,
  cuatrimestre: 4,
  semestre: 6,
  mitad: 6,
};

export function monthNumber(word: string | undefined): number {
  const bare = bareWord(word ?? '');
  return bare === 'setiembre' ? 9 : MONTHS.indexOf(bare) + 1;
}
export function yearGroup(match: RuleMatch, name = 'year'): number | null {
  const printed = match.group(name);
  return printed ? Number(printed) : null;
}
export function count(match: RuleMatch): number | null {
  return wordNumber(match.group('count') ?? '', 'es');
}
export function rule(
  name: string,
  pattern: string,
  produce: (match: RuleMatch, context: PeriodContext) => PeriodExpression | null,
  flags = 'giu',
): PeriodRule {
  return { name, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags), produce };
}

export const OF_YEAR = `(?:,? (?:de la gestión|del año|de|del|en) (?<year>${YEAR})|(?<rel> (?:de este (?:mismo )?año|del (?:presente |actual )?año(?: en curso| que corre)?(?! pasad| anterior)|de la (?:presente |actual )?gestión|del año pasado|de la gestión pasada|del pasado año|últimos?|pasados?)))?`;

export function dayNumber(word: string | undefined): number {
  return /^\d+$/.test(word ?? '') ? Number(word) : 1;
}
export function relativeYear(words: string | undefined, published: string | null): number | null {
  if (!words || !published) return null;
  return yearOf(published) - (/pasad/i.test(words) ? 1 : 0);
}
/** Year of the latest part of a year that was over, or nearly so, at publication. */
export function latestYearOfPart(published: string | null, lastMonth: number): number | null {
  if (!published) return null;
  const year = yearOf(published);
  return monthEnd(year, Math.min(lastMonth, 12)) <= addDays(published, 31) ? year : year - 1;
}
export function dayBefore(published: string, month: number, date: number): string | null {
  const year = yearOf(published);
  const iso = isoOf(year, month, date);
  return iso && iso <= published ? iso : isoOf(year - 1, month, date);
}
export function dayRange(match: RuleMatch, { published }: PeriodContext): PeriodExpression | null {
  const month = monthNumber(match.group('month'));
  const end = yearGroup(match) === null ? published && dayBefore(published, month, Number(match.group('d2'))) : null;
  const year = yearGroup(match) ?? (end ? yearOf(end) : null);
  if (year === null) return null;
  const days = span(
    isoOf(year, month, Number(match.group('d1'))),
    isoOf(year, month, Number(match.group('d2'))),
    'span',
  );
  return yearGroup(match) === null ? asYearless(days) : days;
}
