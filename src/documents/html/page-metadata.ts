import { isIsoDate } from '../../periods/calendar.ts';
import type { DocumentMetadata } from '../document.ts';
import type { PageElement } from './element-text.ts';

/** Where a page may say something about itself, the surest first. */
const META = {
  title: ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  published: [
    'article:published_time',
    'datepublished',
    'og:published_time',
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'date',
    'pubdate',
  ],
  url: ['og:url', 'citation_public_url'],
} as const;

const LD_TYPES = /Article|Report|WebPage|BlogPosting|Dataset|PublicationIssue/;

/** What a page says of itself: its `<meta>` elements, JSON-LD and `<html lang>`. */
export function readPageMetadata(document: PageElement, root: PageElement | null): DocumentMetadata {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = oneLine(element.getAttribute('content'));
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const linked = readLinkedData(document);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) if (metas.has(name)) return metas.get(name)!;
    return null;
  };
  const time = document.querySelector('article time[datetime], header time[datetime], time[itemprop="datePublished"]');
  return {
    title:
      first(META.title) ??
      linked.title ??
      withoutSite(oneLine(document.querySelector('title')?.textContent), first(META.publisher)),
    publisher: first(META.publisher) ?? linked.publisher,
    published: dayOf(first(META.published)) ?? dayOf(linked.published) ?? dayOf(time?.getAttribute('datetime') ?? null),
    language: languageCode(root?.getAttribute('lang') ?? metas.get('og:locale') ?? linked.language),
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null) ??
      webAddress(first(META.url)) ??
      webAddress(linked.url),
  };
}

/** A title such as "Suben las denuncias | El Ejemplo" without the name of the site behind it. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title) return null;
  const match = /^(.{8,}?)\s+[|·–—-]\s+([^|·–—]{2,40})$/u.exec(title);
  if (!match) return title;
  const isSite = site === null ? /[|·]/.test(title) : match[2]!.trim().toLowerCase() === site.toLowerCase();
  return isSite ? match[1]! : title;
}

interface LinkedData {
  title: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  url: string | null;
}

/** The first article or report that the page's JSON-LD describes. */
function readLinkedData(document: PageElement): LinkedData {
  const nothing = { title: null, publisher: null, published: null, language: null, url: null };
  for (const script of document.querySelectorAll('script')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const found = thingsIn(parsed).find((thing) => LD_TYPES.test(String(thing['@type'] ?? '')));
    if (!found) continue;
    const publisher = found.publisher ?? found.sourceOrganization;
    return {
      title: textOf(found.headline) ?? textOf(found.name),
      publisher: textOf(publisher) ?? textOf((Array.isArray(publisher) ? publisher[0] : publisher) as unknown),
      published: textOf(found.datePublished),
      language: textOf(found.inLanguage),
      url: textOf(found.url) ?? textOf(found.mainEntityOfPage),
    };
  }
  return nothing;
}

function thingsIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Record<string, unknown>;
  return [thing, ...thingsIn(thing['@graph'], depth + 1)];
}

/** A text, or the name or address of a thing that stands in its place. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return oneLine(value);
  if (typeof value !== 'object' || value === null) return null;
  const { name, '@id': id } = value as Record<string, unknown>;
  return typeof name === 'string' ? oneLine(name) : typeof id === 'string' ? oneLine(id) : null;
}

export function oneLine(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : line.slice(0, 500);
}

/**
 * The day of a date as pages write it, in the publisher's own time zone; null when its order of numbers may mean two days.
 * @example dayOf('2012-11-15T23:30:00-04:00') // '2012-11-15'
 */
export function dayOf(printed: string | null): string | null {
  if (!printed) return null;
  const iso =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(printed) ?? /^\s*(\d{4})(\d\d)(\d\d)(?!\d)/.exec(printed);
  if (iso) return checkedDay(iso[1]!, iso[2]!, iso[3]!);
  const numbers = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(printed);
  if (!numbers) return null;
  const [, a, b, year] = numbers as unknown as [string, string, string, string];
  if (Number(a) > 12) return checkedDay(year, b, a);
  if (Number(b) > 12) return checkedDay(year, a, b);
  return a === b ? checkedDay(year, a, b) : null;
}

function checkedDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

export function webAddress(address: string | null): string | null {
  const url = address ? URL.parse(address.trim()) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** ISO 639-1 code of a language tag such as es-BO or es_BO. */
export function languageCode(tag: string | null | undefined): string | null {
  const match = /^\s*([a-zA-Z]{2})(?![a-zA-Z])/.exec(tag ?? '');
  return match ? match[1]!.toLowerCase() : null;
}
