import { createHash } from 'node:crypto';

/** What results can be narrowed by. A day counts as its decade, its year, its month and itself. */
export const FACETS = [
  'kind',
  'status',
  'measure',
  'place',
  'producer',
  'producerName',
  'publisher',
  'source',
  'decade',
  'year',
  'month',
  'day',
] as const;
export type Facet = (typeof FACETS)[number];

/**
 * A word of the index that stands for a fact and not for a text, so that a filter is answered by the index itself. It is a
 * hash: facts hold signs that the index would cut at.
 * @example facetWord('measure', 'convictions') // 'f3b0c…'
 */
export function facetWord(facet: Facet, value: string): string {
  const known = words.get(`${facet} ${value}`);
  if (known !== undefined) return known;
  const word = `f${createHash('sha256').update(`${facet} ${value}`).digest('hex').slice(0, 15)}`;
  // Most values come again and again; the rest must not fill the memory.
  if (words.size >= MOST_REMEMBERED) words.clear();
  words.set(`${facet} ${value}`, word);
  return word;
}

const MOST_REMEMBERED = 20_000;
const words = new Map<string, string>();

/** The words of a day: its decade, its year, its month, itself. */
export function dayWords(day: string | null): readonly string[] {
  if (day === null) return [];
  return [
    facetWord('decade', day.slice(0, 3)),
    facetWord('year', day.slice(0, 4)),
    facetWord('month', day.slice(0, 7)),
    facetWord('day', day),
  ];
}

/** The first year that anything here was published in, and the last: an open span is cut to them. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2149;

/**
 * Words of which one belongs to each day of a span: whole decades, years and months, and single days at its ends.
 * @param from first day, or null for all before
 */
export function spanWords(from: string | null, to: string | null): readonly string[] {
  const start = from ?? `${FIRST_YEAR}-01-01`;
  const end = to ?? `${LAST_YEAR}-12-31`;
  const found: string[] = [];
  for (let day = start; day <= end;) {
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    const decade = year.slice(0, 3);
    if (day === `${decade}0-01-01` && `${decade}9-12-31` <= end) {
      found.push(facetWord('decade', decade));
      day = dayAfter(`${decade}9-12-31`);
    } else if (day.endsWith('-01-01') && `${year}-12-31` <= end) {
      found.push(facetWord('year', year));
      day = dayAfter(`${year}-12-31`);
    } else if (day.endsWith('-01') && lastOfMonth(month) <= end) {
      found.push(facetWord('month', month));
      day = dayAfter(lastOfMonth(month));
    } else {
      found.push(facetWord('day', day));
      day = dayAfter(day);
    }
    if (found.length > MOST_WORDS) break;
  }
  return found;
}

/** Three centuries have 30 decades; at the ends stand 18 years, 22 months and 60 days at most. */
const MOST_WORDS = 130;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}
