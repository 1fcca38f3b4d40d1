import { addDays, isoOf, monthEnd, yearOf } from '../../../periods/calendar.ts';
import { wordNumber } from '../../number/small-number.ts';
import { asYearless, span, type PeriodContext, type PeriodExpression, type PeriodRule } from '../expression.ts';
import type { RuleMatch } from '../../rule.ts';

/** Words of dates, and what the rules share. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
export const MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT.join('|')}|Sept)\\.?(?![a-z]))`;
export const YEAR = '(?:19|20)\\d\\d(?![\\d.,]\\d|%)';
export const COUNT = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|few|couple of';
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 9,
  final: 9,
};

export function monthNumber(word: string | undefined): number {
  return SHORT.findIndex((short) => (word ?? '').toLowerCase().startsWith(short.toLowerCase())) + 1;
}
export function yearGroup(match: RuleMatch, name = 'year'): number | null {
  const printed = match.group(name);
  return printed ? Number(printed) : null;
}
/** Number of a word like "five"; "few" and "couple of" give none. */
export function count(match: RuleMatch): number | null {
  return wordNumber(match.group('count') ?? '', 'en');
}
export function rule(
  name: string,
  pattern: string,
  produce: (match: RuleMatch, context: PeriodContext) => PeriodExpression | null,
  flags = 'giu',
): PeriodRule {
  return { name, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags), produce };
}

export function relativeYear(words: string | undefined, published: string | null): number | null {
  if (!words || !published) return null;
  return yearOf(published) - (/last/i.test(words) ? 1 : 0);
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
