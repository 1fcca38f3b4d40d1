import type { DocumentContent } from '../document.ts';
import { oneLine, webAddress } from '../html/page-metadata.ts';
import { unpack } from '../zip/bounded-zip.ts';
import { contentOfPages, pagesOfWarc, type ArchivedPage } from './read-warc.ts';

/** WARCs in it are packed already: they hardly grow when they are taken out. */
const LIMITS = { megabytes: 64, ratio: 200, entries: 5_000 };
const isWanted = (name: string) => /^archive\/[^/]+\.warc(\.gz)?$/.test(name) || /^pages\/pages\.jsonl$/.test(name);

/** The pages that a WACZ names, out of the WARCs in it. */
export async function readWacz(bytes: Uint8Array): Promise<DocumentContent> {
  const files = await unpack(bytes, 'WACZ', isWanted, LIMITS);
  const pages: ArchivedPage[] = [];
  for (const [name, content] of files) if (name.startsWith('archive/')) pages.push(...(await pagesOfWarc(content)));
  return contentOfPages('wacz', pages, namedPages(files.get('pages/pages.jsonl')));
}

/** The lines of `pages.jsonl` that name an address. */
function namedPages(list: Uint8Array | undefined): readonly { readonly url: string; readonly title: string | null }[] {
  if (!list) return [];
  return new TextDecoder()
    .decode(list)
    .split('\n')
    .flatMap((line) => {
      try {
        const { url, title } = JSON.parse(line) as { url?: unknown; title?: unknown };
        const address = typeof url === 'string' ? webAddress(url) : null;
        return address ? [{ url: address, title: typeof title === 'string' ? oneLine(title) : null }] : [];
      } catch {
        return [];
      }
    });
}
