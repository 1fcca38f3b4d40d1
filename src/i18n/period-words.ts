import type { Period } from '../periods/period.ts';
import type { Language } from '../vocabulary/code-list.ts';
import { formatDate, monthName, shortMonth } from './format.ts';

interface PeriodWords {
  readonly none: string;
  readonly upTo: (end: string) => string;
  readonly since: (start: string) => string;
  readonly monthYear: (month: string, year: string) => string;
  readonly months: (from: string, to: string, year: string) => string;
  readonly halves: readonly [(year: string) => string, (year: string) => string];
  readonly quarter: (number: number, year: string) => string;
  readonly reporting: (span: string) => string;
  readonly report: (year: string) => string;
  readonly either: string;
  readonly firstMonths: (count: number) => string;
  readonly partOf: (from: string, to: string) => string;
}

const COUNT_ES = ['', 'primer mes', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once'];
const COUNT_EN = ['', 'first month', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const ORDINAL_ES = ['primer', 'segundo', 'tercer', 'cuarto'];
const ORDINAL_EN = ['first', 'second', 'third', 'fourth'];

const WORDS: Readonly<Record<Language, PeriodWords>> = {
  es: {
    none: 'periodo no indicado',
    upTo: (end) => `hasta ${end}`,
    since: (start) => `desde ${start}`,
    monthYear: (month, year) => `${month} de ${year}`,
    months: (from, to, year) => `${from} a ${to} de ${year}`,
    halves: [(year) => `primer semestre de ${year}`, (year) => `segundo semestre de ${year}`],
    quarter: (number, year) => `${ORDINAL_ES[number - 1]} trimestre de ${year}`,
    reporting: (span) => `${span.replace(/^de /, '')} (año de informe)`,
    report: (year) => `informe de ${year}`,
    either: ' o ',
    firstMonths: (count) => (count === 1 ? 'primer mes' : `primeros ${COUNT_ES[count]} meses`),
    partOf: (from, to) => `del ${from} al ${to}`,
  },
  en: {
    none: 'period not stated',
    upTo: (end) => `up to ${end}`,
    since: (start) => `since ${start}`,
    monthYear: (month, year) => `${month} ${year}`,
    months: (from, to, year) => `${from} to ${to} ${year}`,
    halves: [(year) => `first half of ${year}`, (year) => `second half of ${year}`],
    quarter: (number, year) => `${ORDINAL_EN[number - 1]} quarter of ${year}`,
    reporting: (span) => `${span} (reporting year)`,
    report: (year) => `report of ${year}`,
    either: ' or ',
    firstMonths: (count) => (count === 1 ? 'first month' : `first ${COUNT_EN[count]} months`),
    partOf: (from, to) => `${from} to ${to}`,
  },
};

/**
 * A period in words.
 * @example periodWords('en', { start: '2016-01-01', end: '2016-06-30', … }) // 'first half of 2016'
 * @example periodWords('es', { start: null, end: '2016-07-12', … }) // 'hasta el 12 de julio de 2016'
 */
export function periodWords(language: Language, period: Period): string {
  const words = WORDS[language];
  if (period.alternatives.length > 1)
    return period.alternatives.map((each) => spanWords(language, each.start, each.end)).join(words.either);
  const { start, end } = period;
  if (!start && !end) return words.none;
  if (!start && end) return words.upTo(dayOrMonth(language, end, 'end'));
  if (start && !end) return words.since(dayOrMonth(language, start, 'start'));
  if (!start || !end) return words.none;
  const span = spanWords(language, start, end);
  if (period.yearKind === 'reporting') return words.reporting(span);
  if (period.yearKind === 'report') return words.report(span);
  return span;
}

/**
 * What a partial period lacks, short enough for a mark: "first seven months", or the days it covers.
 * Null for whole years.
 */
export function partialWords(language: Language, period: Period): string | null {
  const { start, end, partial } = period;
  if (!partial || !start || !end) return null;
  const words = WORDS[language];
  const firstOfYear = start.endsWith('-01-01') && start.slice(0, 4) === end.slice(0, 4);
  if (firstOfYear && isMonthEnd(end) && Number(end.slice(5, 7)) < 12) return words.firstMonths(Number(end.slice(5, 7)));
  return spanWords(language, start, end);
}

/**
 * A period short enough for a chart: months abbreviated, days left out where a month says enough.
 * @example shortPeriodWords('en', { start: '2016-04-01', end: '2017-03-31', yearKind: 'reporting', … }) // 'Apr 2016–Mar 2017'
 */
export function shortPeriodWords(language: Language, period: Period): string {
  const { start, end } = period;
  const whole = periodWords(language, period);
  if (period.alternatives.length > 1 || !end) return whole;
  const edge = (date: string) => `${shortMonth(language, date)} ${date.slice(0, 4)}`;
  if (!start) return end.endsWith('-12-31') ? whole : WORDS[language].upTo(edge(end));
  if (/^\d{4}(–\d{4})?$/.test(whole) || period.yearKind === 'report') return whole;
  const from = start.slice(0, 4) === end.slice(0, 4) ? shortMonth(language, start) : edge(start);
  return start.slice(0, 7) === end.slice(0, 7) ? edge(end) : `${from}–${edge(end)}`;
}

function spanWords(language: Language, start: string, end: string): string {
  const words = WORDS[language];
  const [fromYear, toYear] = [start.slice(0, 4), end.slice(0, 4)];
  const [fromMonth, toMonth] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  if (start === end) return formatDate(language, start);
  const wholeMonths = start.endsWith('-01') && isMonthEnd(end);
  if (start.endsWith('-01-01') && end.endsWith('-12-31'))
    return fromYear === toYear ? fromYear : `${fromYear}–${toYear}`;
  if (wholeMonths && fromYear === toYear) {
    if (fromMonth === toMonth) return words.monthYear(monthName(language, fromMonth), fromYear);
    if (fromMonth === 1 && toMonth === 6) return words.halves[0](fromYear);
    if (fromMonth === 7 && toMonth === 12) return words.halves[1](fromYear);
    if (toMonth - fromMonth === 2 && toMonth % 3 === 0) return words.quarter(toMonth / 3, fromYear);
    return words.months(monthName(language, fromMonth), monthName(language, toMonth), fromYear);
  }
  if (wholeMonths)
    return words
      .partOf(
        words.monthYear(monthName(language, fromMonth), fromYear),
        words.monthYear(monthName(language, toMonth), toYear),
      )
      .replace(/^del /, 'de ')
      .replace(' al ', ' a ');
  const from = fromYear === toYear ? withoutYear(formatDate(language, start)) : formatDate(language, start);
  return words.partOf(from, formatDate(language, end));
}

/** A day, or only its month or year where the day is the edge of one. */
function dayOrMonth(language: Language, date: string, edge: 'start' | 'end'): string {
  const words = WORDS[language];
  if (date.endsWith(edge === 'end' ? '-12-31' : '-01-01')) return date.slice(0, 4);
  if (edge === 'end' ? isMonthEnd(date) : date.endsWith('-01'))
    return words.monthYear(monthName(language, Number(date.slice(5, 7))), date.slice(0, 4));
  return language === 'es' ? `el ${formatDate(language, date)}` : formatDate(language, date);
}

function withoutYear(date: string): string {
  return date.replace(/( de)? \d{4}$/, '');
}

function isMonthEnd(date: string): boolean {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
