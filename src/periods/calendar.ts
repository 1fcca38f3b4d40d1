/** Calendar arithmetic on ISO dates (YYYY-MM-DD), which sort as text. Nothing here reads a clock. */

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** An ISO date from its parts, or null when that day does not exist. @example isoOf(2012, 2, 30) // null */
export function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Whether a text is an ISO date that exists. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoOf(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}

/** First day of a month. */
export function monthStart(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-01`;
}

/** Days from 1 March of the year 0 to an ISO date, for differences. @example dayNumber('2012-03-01') - dayNumber('2012-02-28') // 2 */
export function dayNumber(iso: string): number {
  const month = (monthOf(iso) + 9) % 12;
  const year = month >= 10 ? yearOf(iso) - 1 : yearOf(iso);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((month * 153 + 2) / 5) + Number(iso.slice(8, 10));
}

/** Last day of a month. */
export function monthEnd(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(daysInMonth(year, month))}`;
}

/** The date moved by whole days. @example addDays('2012-01-01', -1) // '2011-12-31' */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The date moved by whole months; the day is cut to the month's length. @example addMonths('2012-03-31', -1) // '2012-02-29' */
export function addMonths(iso: string, months: number): string {
  const index = yearOf(iso) * 12 + monthOf(iso) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(Number(iso.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** The latest day with this weekday before the date, or the date itself (0 is Sunday). */
export function weekdayUpTo(iso: string, weekday: number): string {
  const today = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return addDays(iso, -((today - weekday + 7) % 7));
}

/** Whether a span is made of whole calendar years. */
export function isWholeYears(start: string, end: string): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
