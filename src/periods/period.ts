import { z } from 'zod';

/** An ISO calendar date, YYYY-MM-DD, that exists. */
export const isoDate = z.iso.date();

/** How finely the source printed the span. `alternatives` means that it leaves open which of several spans is meant. */
export const PERIOD_PRECISIONS = ['day', 'month', 'quarter', 'half', 'year', 'span', 'moment', 'unknown'] as const;
export type PeriodPrecision = (typeof PERIOD_PRECISIONS)[number];

/** What kind of year the span counts by. A reporting year runs April to March or is the year of a report. */
export const YEAR_KINDS = ['calendar', 'reporting', 'report'] as const;
export type YearKind = (typeof YEAR_KINDS)[number];

/**
 * The span a figure covers. Start and end are inclusive; null means that the text gives none (laws, profiles).
 */
export const periodSchema = z.object({
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  /** True when the span is not a whole calendar or reporting year (or whole years). */
  partial: z.boolean(),
  /** True when the span runs "until now". */
  openEnd: z.boolean(),
  precision: z.enum(PERIOD_PRECISIONS),
  yearKind: z.enum(YEAR_KINDS),
  /** The words of the source, e.g. "2018 or 2019"; null when the period follows from context. */
  printed: z.string().nullable(),
  /** Other spans that the words allow. */
  alternatives: z.array(z.object({ start: isoDate, end: isoDate })),
});
export type Period = z.infer<typeof periodSchema>;

/** The period of a text that gives none. */
export const NO_PERIOD: Period = {
  start: null,
  end: null,
  partial: false,
  openEnd: false,
  precision: 'unknown',
  yearKind: 'calendar',
  printed: null,
  alternatives: [],
};

/**
 * A whole calendar year.
 * @example calendarYear(2011) // 2011-01-01 to 2011-12-31
 */
export function calendarYear(year: number, printed: string | null = null): Period {
  return { ...NO_PERIOD, start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', printed };
}

/** The one calendar year that a period covers whole, or null. */
export function wholeYearOf(period: Pick<Period, 'start' | 'end' | 'partial'>): number | null {
  if (period.partial || !period.start || !period.end) return null;
  const year = period.start.slice(0, 4);
  return period.start === `${year}-01-01` && period.end === `${year}-12-31` ? Number(year) : null;
}
