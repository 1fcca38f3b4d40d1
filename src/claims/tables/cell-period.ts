import { isIsoDate, isoOf, monthEnd, monthStart } from '../../periods/calendar.ts';
import { calendarYear, NO_PERIOD, type Period, type PeriodPrecision } from '../../periods/period.ts';
import { nameKey } from '../../vocabulary/name-key.ts';

/** Months by the first letters that tell them apart, in Spanish, English and Portuguese. */
const MONTHS: readonly (readonly string[])[] = [
  ['ene', 'jan'],
  ['feb', 'fev'],
  ['mar'],
  ['abr', 'apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['sep', 'set'],
  ['oct', 'out'],
  ['nov'],
  ['dic', 'dec', 'dez'],
];
const MONTH = '(ene|jan|feb|fev|mar|abr|apr|may|mai|jun|jul|ago|aug|sep|set|oct|out|nov|dic|dec|dez)[a-z]*\\.?';
const YEAR = '((?:19|20)\\d\\d)';
const BETWEEN = '\\s*(?:-|–|—|/|a|al|to|ate|hasta|until)\\s*';
const OF = '\\s*(?:de|del|of|,|-|/)?\\s*';

const ORDINALS: Readonly<Record<string, number>> = {
  primer: 1, primero: 1, first: 1, primeiro: 1, i: 1, '1': 1,
  segundo: 2, second: 2, ii: 2, '2': 2,
  tercer: 3, tercero: 3, third: 3, terceiro: 3, iii: 3, '3': 3,
  cuarto: 4, fourth: 4, quarto: 4, iv: 4, '4': 4,
}; // prettier-ignore
const ORDINAL =
  '(primero?|primeiro|first|segundo|second|tercero?|terceiro|third|cuarto|quarto|fourth|iv|i{1,3}|[1-4])(?:er|o|st|nd|rd|th|\\.|º|°)?';

/** The reading order of these patterns: the more they say, the earlier they come. */
const READINGS: readonly (readonly [RegExp, (parts: readonly string[], printed: string) => Period | null])[] = [
  [
    /^(\d{4})-(\d\d)-(\d\d)(?: 00:00)?$/,
    ([year, month, day], printed) => span(iso(year, month, day), iso(year, month, day), 'day', printed),
  ],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([day, month, year], printed) => clearDay(day, month, year, printed)],
  [
    pattern(`${MONTH}${BETWEEN}${MONTH}${OF}${YEAR}`),
    ([from, to, year], printed) => months(Number(year), monthOf(from), Number(year), monthOf(to), printed),
  ],
  [
    pattern(`${MONTH}${OF}${YEAR}${BETWEEN}${MONTH}${OF}${YEAR}`),
    ([from, year, to, last], printed) => months(Number(year), monthOf(from), Number(last), monthOf(to), printed),
  ],
  [
    pattern(`${MONTH}${OF}${YEAR}`),
    ([month, year], printed) => months(Number(year), monthOf(month), Number(year), monthOf(month), printed),
  ],
  [
    pattern(`${YEAR}[-/](0?[1-9]|1[0-2])`),
    ([year, month], printed) => clearMonth(Number(year), Number(month), printed),
  ],
  [
    pattern(`${ORDINAL}\\s*(?:sem(?:estre)?|half)\\.?${OF}${YEAR}`),
    ([half, year], printed) => parts(Number(year), ORDINALS[half ?? ''], 2, printed),
  ],
  [
    pattern(`${ORDINAL}\\s*(?:trim(?:estre)?|quarter)\\.?${OF}${YEAR}`),
    ([quarter, year], printed) => parts(Number(year), ORDINALS[quarter ?? ''], 4, printed),
  ],
  [pattern(`[qt]([1-4])${OF}${YEAR}`), ([quarter, year], printed) => parts(Number(year), Number(quarter), 4, printed)],
  [pattern(`${YEAR}${OF}[qt]([1-4])`), ([year, quarter], printed) => parts(Number(year), Number(quarter), 4, printed)],
  [
    pattern(`${YEAR}\\s*(?:-|–|—|a|al|to)\\s*${YEAR}`),
    ([from, to], printed) => years(Number(from), Number(to), printed),
  ],
  [
    pattern(`(?:ano|gestion|year|gest\\.?)?\\s*${YEAR}(?:\\s*\\(?[*¹²³/a-z]?\\)?)`),
    ([year], printed) => calendarYear(Number(year), printed),
  ],
];

/**
 * The period that a heading or a cell names; null when it names none.
 * @example readCellPeriod('Gestión 2012') // the year 2012
 * @example readCellPeriod('ene-ago 2012') // January to August 2012, partial
 */
export function readCellPeriod(cell: string): Period | null {
  const printed = cell.trim();
  if (printed === '' || printed.length > 60) return null;
  const key = folded(printed);
  for (const [reading, read] of READINGS) {
    const match = reading.exec(key);
    if (match) return read(match.slice(1), printed);
  }
  return null;
}

/** Lower case without accents; signs stay. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((names) => names.some((start) => nameKey(name ?? '').startsWith(start))) + 1;
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  return isoOf(Number(year), Number(month), Number(day));
}

/** Both orders of day and month are in use: a day that may mean two is none. */
function clearDay(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  printed: string,
): Period | null {
  if (Number(month) > 12) return span(iso(year, day, month), iso(year, day, month), 'day', printed);
  if (Number(day) <= 12 && day !== month) return null;
  return span(iso(year, month, day), iso(year, month, day), 'day', printed);
}

/** "2011-12" may be December 2011 or the years 2011 and 2012: it is neither. */
function clearMonth(year: number, month: number, printed: string): Period | null {
  return month === (year + 1) % 100 ? null : months(year, month, year, month, printed);
}

function span(start: string | null, end: string | null, precision: PeriodPrecision, printed: string): Period | null {
  if (start === null || end === null || !isIsoDate(start) || !isIsoDate(end) || end < start) return null;
  return { ...NO_PERIOD, start, end, partial: precision !== 'year', precision, printed };
}

function months(fromYear: number, from: number, toYear: number, to: number, printed: string): Period | null {
  if (from < 1 || to < 1) return null;
  const isWhole = from === 1 && to === 12;
  const read = span(
    monthStart(fromYear, from),
    monthEnd(toYear, to),
    fromYear === toYear && from === to ? 'month' : 'span',
    printed,
  );
  return read && isWhole ? { ...read, partial: false, precision: fromYear === toYear ? 'year' : 'span' } : read;
}

/** One of the equal parts of a year. */
function parts(year: number, part: number | undefined, of: 2 | 4, printed: string): Period | null {
  if (part === undefined || part > of) return null;
  const length = 12 / of;
  const read = months(year, (part - 1) * length + 1, year, part * length, printed);
  return read && { ...read, precision: of === 2 ? 'half' : 'quarter' };
}

function years(from: number, to: number, printed: string): Period | null {
  return from <= to ? { ...NO_PERIOD, start: `${from}-01-01`, end: `${to}-12-31`, precision: 'span', printed } : null;
}
