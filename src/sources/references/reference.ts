import { z } from 'zod';
import { isoDate } from '../../periods/period.ts';

/** A date of CSL-JSON: parts, or what was printed. */
const cslDateSchema = z.object({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});

const cslNameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

/** The fields of a CSL-JSON item that a source is made of; https://citeproc-js.readthedocs.io, schema 1.0. */
export const cslItemSchema = z.looseObject({
  type: z.string().optional(),
  title: z.string().optional(),
  author: z.array(cslNameSchema).optional(),
  publisher: z.string().optional(),
  'container-title': z.union([z.string(), z.array(z.string())]).optional(),
  issued: cslDateSchema.optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
});
export type CslItem = z.infer<typeof cslItemSchema>;

/** A reference as a source needs it. */
export interface Reference {
  readonly title: string;
  readonly publisher: string;
  /** Day of publication where the reference gives one. */
  readonly published: string | null;
  /** Its date as printed where it is less or more than a day, e.g. "2019" or "2019-05". */
  readonly publishedPrinted: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export type ReferenceProblem = 'no-title' | 'no-publisher' | 'future' | 'not-an-item';

/**
 * A CSL item as a reference, or what is wrong with it. The publisher is where the text appeared (newspaper, journal,
 * website), else the publishing body, else the body that wrote it: a person alone publishes nothing.
 * @param today ISO date; a later one is a slip
 */
export function referenceOf(item: unknown, today: string): Reference | ReferenceProblem {
  const parsed = cslItemSchema.safeParse(item);
  if (!parsed.success) return 'not-an-item';
  const { data } = parsed;
  const title = plain(data.title);
  if (!title) return 'no-title';
  const publisher = plain(first(data['container-title'])) || plain(data.publisher) || plain(writtenBy(data));
  if (!publisher) return 'no-publisher';
  const { day, printed } = dateOf(data.issued);
  if (day !== null && day > today) return 'future';
  return {
    title,
    publisher,
    published: day,
    publishedPrinted: printed,
    url: addressOf(data),
    language: languageOf(data.language),
  };
}

/** Markup of titles (`<i>`, braces left over) and double spaces away. */
function plain(value: string | undefined): string {
  return (value ?? '')
    .replace(/<[^<>]{0,40}>/g, '')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const first = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? value : value?.[0]);

/** The body that wrote it: a name without a given name. */
function writtenBy(item: CslItem): string | undefined {
  const body = item.author?.find((name) => name.literal !== undefined || name.given === undefined);
  return body?.literal ?? body?.family;
}

function dateOf(issued: CslItem['issued']): { readonly day: string | null; readonly printed: string | null } {
  const parts = issued?.['date-parts']?.[0]?.map(Number).filter((part) => Number.isInteger(part) && part > 0) ?? [];
  const [year, month, day] = parts;
  const printed = issued?.literal ?? issued?.raw ?? null;
  if (year === undefined) return readable(printed);
  const two = (number: number) => String(number).padStart(2, '0');
  if (month === undefined) return { day: null, printed: printed ?? String(year) };
  if (day === undefined) return { day: null, printed: printed ?? `${year}-${two(month)}` };
  const date = `${year}-${two(month)}-${two(day)}`;
  return isoDate.safeParse(date).success ? { day: date, printed: null } : { day: null, printed: printed ?? date };
}

function readable(printed: string | null) {
  return printed !== null && isoDate.safeParse(printed).success
    ? { day: printed, printed: null }
    : { day: null, printed };
}

function addressOf(item: CslItem): string | null {
  const address =
    item.URL ?? (item.DOI ? `https://doi.org/${item.DOI.replace(/^https?:\/\/(dx\.)?doi\.org\//, '')}` : '');
  return /^https?:\/\//i.test(address) && z.url().safeParse(address).success ? address : null;
}

const NAMES_OF_LANGUAGES: Readonly<Record<string, string>> = {
  spanish: 'es',
  español: 'es',
  english: 'en',
  inglés: 'en',
  portuguese: 'pt',
  portugués: 'pt',
  português: 'pt',
  french: 'fr',
};

function languageOf(printed: string | undefined): string | null {
  if (!printed) return null;
  const lower = printed.trim().toLowerCase();
  const code = /^([a-z]{2})(?:[-_]|$)/.exec(lower)?.[1];
  return NAMES_OF_LANGUAGES[lower] ?? code ?? null;
}
