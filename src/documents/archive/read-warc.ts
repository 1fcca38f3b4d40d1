import { WARCParser, type WARCRecord } from 'warcio';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { DocumentContent, DocumentMetadata } from '../document.ts';
import { DocumentError } from '../document-error.ts';
import { webAddress } from '../html/page-metadata.ts';
import { readPage } from '../html/read-html.ts';
import { decodeMarkup } from '../text.ts';

const MEGABYTE = 1024 * 1024;
/** All records of an archive together, and one page, unpacked. */
const LARGEST_ARCHIVE = 256 * MEGABYTE;
const LARGEST_PAGE = 20 * MEGABYTE;
const MOST_PAGES = 20;
/** A frame or an error page has less text. */
const LEAST_TEXT = 200;

/** A page of a web archive. */
export interface ArchivedPage {
  readonly url: string;
  /** ISO 8601, when it was captured. */
  readonly captured: string | null;
  readonly markup: string;
}

/** The pages of a WARC that people read: the first one, and others of the same site. */
export async function readWarc(bytes: Uint8Array): Promise<DocumentContent> {
  return contentOfPages('warc', await pagesOfWarc(bytes));
}

/**
 * The HTML pages of a WARC in order, each address once.
 * @throws DocumentError when the archive is damaged or unpacks to too much
 */
export async function pagesOfWarc(bytes: Uint8Array): Promise<readonly ArchivedPage[]> {
  const pages = new Map<string, ArchivedPage>();
  const bound = { left: LARGEST_ARCHIVE };
  try {
    for await (const record of WARCParser.iterRecords([bytes])) {
      const page = await pageOf(record, bound);
      if (page && !pages.has(page.url)) pages.set(page.url, page);
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    // What came whole before the end was cut off is kept.
    if (pages.size === 0) throw new DocumentError('damaged', { format: 'WARC' });
  }
  return [...pages.values()];
}

async function pageOf(record: WARCRecord, bound: { left: number }): Promise<ArchivedPage | null> {
  const url = webAddress(record.warcTargetURI ?? null);
  const isPage =
    (record.warcType === 'response' || record.warcType === 'resource') &&
    url !== null &&
    (record.warcType === 'resource' || Number(record.httpHeaders?.statusCode) === 200) &&
    /html/i.test(record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    bound.left -= chunk.byteLength;
    size += chunk.byteLength;
    if (bound.left < 0 || (isPage && size > LARGEST_PAGE))
      throw new DocumentError('unpacks-too-large', {
        limitMegabytes: (isPage ? LARGEST_PAGE : LARGEST_ARCHIVE) / MEGABYTE,
      });
    if (isPage) chunks.push(chunk);
  }
  if (!isPage) return null;
  const markup = decodeMarkup(
    decoded(Buffer.concat(chunks), record.httpHeaders?.headers.get('content-encoding') ?? ''),
  );
  return { url, captured: record.warcDate ?? null, markup };
}

/** The library decodes some encodings of HTTP and leaves others: what is packed still is unpacked here, within bounds. */
function decoded(body: Buffer, encoding: string): Uint8Array {
  const limits = { maxOutputLength: LARGEST_PAGE };
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, limits);
    if (/^\s*br\s*$/i.test(encoding) && !/^\s*</.test(body.subarray(0, 200).toString('latin1')))
      return brotliDecompressSync(body, limits);
    if (/deflate/i.test(encoding) && body[0] === 0x78) return inflateSync(body, limits);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new DocumentError('unpacks-too-large', { limitMegabytes: LARGEST_PAGE / MEGABYTE });
  }
  return body;
}

/**
 * Pages of an archive as one document: the first page that has text, and others of the same site.
 * @param named addresses that the archive itself names as its pages, in order; others are left out then
 * @throws DocumentError when none has text
 */
export function contentOfPages(
  format: 'warc' | 'wacz',
  pages: readonly ArchivedPage[],
  named: readonly { readonly url: string; readonly title: string | null }[] = [],
): DocumentContent {
  const wanted =
    named.length > 0 ? named.flatMap(({ url }) => pages.filter((page) => isSameAddress(page.url, url))) : pages;
  let text = '';
  const stretches: number[][] = [];
  const names: string[] = [];
  let metadata: DocumentMetadata | null = null;
  let host: string | null = null;
  for (const page of wanted.length > 0 ? wanted : pages) {
    if (names.length === MOST_PAGES) break;
    const pageHost = new URL(page.url).hostname;
    if (host !== null && pageHost !== host && named.length === 0) continue;
    const read = readPage(page.markup);
    if (read.text.trim().length < (names.length === 0 && named.length > 0 ? 1 : LEAST_TEXT)) continue;
    host ??= pageHost;
    metadata ??= { ...read.metadata, url: read.metadata.url ?? page.url };
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const [at = 0, offset = 0, length = 0] of read.stretches)
      stretches.push([start + at, names.length, offset, length]);
    names.push(page.captured ? `${page.url} (${page.captured})` : page.url);
    text += read.text;
  }
  if (!metadata) throw new DocumentError('no-page-in-archive');
  return { format, text, wayBack: { kind: 'records', stretches, names }, metadata, pages: null };
}

function isSameAddress(a: string, b: string): boolean {
  const plain = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');
  return plain(a) === plain(b);
}
