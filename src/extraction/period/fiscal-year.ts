import { addDays, addMonths, isoOf, yearOf } from '../../periods/calendar.ts';
import { span, years, type PeriodContext, type SpanExpression } from './expression.ts';

/** Month and day on which a country's year of account begins; countries that keep the calendar year are left out. */
const FISCAL_STARTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  ...group([4, 1], 'IN GB CA JP SG HK ZA NA BW LS SZ MW JM BM BZ BB KW QA MM BN'),
  ...group([7, 1], 'AU NZ KE UG TZ BD PK EG BT MU GM TO WS FJ PR'),
  ...group([10, 1], 'US TH HT TT LA MH FM PW'),
  NP: [7, 16],
  ET: [7, 8],
  IR: [3, 21],
  AF: [12, 21],
};

/** Years of the Nepali calendar run 57 ahead of the year in which they are mostly over. */
const NEPALI_OFFSET = 57;
/** A printed year so far after publication belongs to another calendar. */
const FAR_AHEAD = 20;

function group(start: readonly [number, number], countries: string): Record<string, readonly [number, number]> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, start]));
}

/** Where the years of account of a country begin, or null when they are calendar years or unknown. */
function fiscalStart(country: string | null | undefined): readonly [number, number] | null {
  return FISCAL_STARTS[country ?? ''] ?? null;
}

/**
 * The year of account that begins in one year and ends in the next: "2019-20". April to March where the country is unknown.
 * @example fiscalYearFrom(2022, { published: null, country: 'AU' }) // 2022-07-01 to 2023-06-30
 */
export function fiscalYearFrom(first: number, context: PeriodContext): SpanExpression | null {
  const begin = commonYear(first, context);
  const [month, day] = begin === first ? (fiscalStart(context.country) ?? [4, 1]) : FISCAL_STARTS['NP']!;
  return accountYear(begin, month, day);
}

/**
 * A year of account named by one year: the one in which it ends, as in the United States; the calendar year in
 * countries that keep it. The other readings are alternatives.
 */
export function fiscalYearNamed(printed: number, context: PeriodContext): SpanExpression | null {
  const year = commonYear(printed, context);
  if (year !== printed) return accountYear(year, 7, 16);
  const known = fiscalStart(context.country);
  if (!known && context.country) return years(year);
  const [month, day] = known ?? [10, 1];
  const whole = accountYear(year - 1, month, day);
  return whole && { ...whole, alternatives: [{ start: `${year}-01-01`, end: `${year}-12-31` }] };
}

/** The latest year of account that was over at publication, or so many before it. */
export function latestFiscalYear(context: PeriodContext, back: number): SpanExpression | null {
  if (!context.published) return null;
  const [month, day] = fiscalStart(context.country) ?? [1, 1];
  let first = yearOf(context.published) - 1;
  const running = isoOf(first + 1, month, day);
  if (running && running > context.published) first--;
  return accountYear(first - back, month, day);
}

/** The year in the common calendar for a printed one, which may be Nepali. */
function commonYear(printed: number, { published }: PeriodContext): number {
  return published !== null && printed > yearOf(published) + FAR_AHEAD ? printed - NEPALI_OFFSET : printed;
}

function accountYear(first: number, month: number, day: number): SpanExpression | null {
  const start = isoOf(first, month, day);
  if (month === 1 && day === 1) return years(first);
  return span(start, start && addDays(addMonths(start, 12), -1), 'year', { yearKind: 'reporting' });
}
