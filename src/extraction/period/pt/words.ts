import { addDays, isoOf, monthEnd, yearOf } from '../../../periods/calendar.ts';
import { bareWord } from '../../bare-word.ts';
import { wordNumber } from '../../number/small-number.ts';
import { span, type PeriodContext, type PeriodExpression, type PeriodRule } from '../expression.ts';
import type { RuleMatch } from '../../rule.ts';

/** Words of dates, and what the rules share. */
const MONTHS = 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const WEEKDAYS = 'domingo segunda terca quarta quinta sexta sabado'.split(' ');
export const MONTH = `(?:${MONTHS.join('|')}|março)`;
/** "segunda" alone is also "second": the working days need their "-feira". */
export const WEEKDAY = '(?:(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo)';
export const YEAR = '(?:19|20)\\d\\d(?![\\d.,]\\d|%)';
export const COUNT = '\\d{1,2}|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte';
/** "em", "no", "ao longo de": what may stand before a year or a span. */
export const IN = '(?:em|no|na|nos|nas|durante|ao longo d[eo]|ao|do|de|da|o|a|os|as)';
export const PARTS: Readonly<Record<string, number>> = {
  bimestre: 2,
  trimestre: 3,
  quadrimestre: 4,
  semestre: 6,
  metade: 6,
};

const ORDINALS: Readonly<Record<string, number>> = { prim: 1, segu: 2, terc: 3, quar: 4, ulti: 9 };

/** @example ordinal('segunda') // 2 */
export function ordinal(printed: string | undefined): number {
  const bare = bareWord(printed ?? '');
  return /^\d/.test(bare) ? Number.parseInt(bare, 10) : (ORDINALS[bare.slice(0, 4)] ?? 1);
}
export function monthNumber(word: string | undefined): number {
  return MONTHS.indexOf(bareWord(word ?? '')) + 1;
}
/** 0 is Sunday. */
export function weekdayNumber(word: string | undefined): number {
  return WEEKDAYS.indexOf(bareWord(word ?? '').replace('-feira', ''));
}
export function yearGroup(match: RuleMatch, name = 'year'): number | null {
  const printed = match.group(name);
  return printed ? Number(printed) : null;
}
export function count(match: RuleMatch, ...names: readonly string[]): number | null {
  const printed = names.map((name) => match.group(name)).find((group) => group !== undefined);
  return printed === undefined ? null : wordNumber(printed, 'pt');
}
/** A rule whose pattern stands alone; "Rio de Janeiro" names no month. */
export function rule(
  name: string,
  pattern: string,
  produce: (match: RuleMatch, context: PeriodContext) => PeriodExpression | null,
  flags = 'giu',
): PeriodRule {
  return {
    name,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<!Rio (?:de )?)(?:${pattern})(?![\\p{L}\\d])`, flags),
    produce,
  };
}

export const OF_YEAR = `(?:,? (?:do ano de|de|do|em) (?<year>${YEAR})|(?<rel> (?:deste ano|do (?:presente |corrente )?ano(?: em curso| corrente| passado)?)))?`;

export function dayNumber(word: string | undefined): number {
  return /^\d+$/.test(word ?? '') ? Number(word) : 1;
}
export function relativeYear(words: string | undefined, published: string | null): number | null {
  if (!words || !published) return null;
  return yearOf(published) - (/passad/i.test(words) ? 1 : 0);
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
  return year === null
    ? null
    : span(isoOf(year, month, Number(match.group('d1'))), isoOf(year, month, Number(match.group('d2'))), 'span');
}
