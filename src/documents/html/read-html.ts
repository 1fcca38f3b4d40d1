import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DocumentContent, DocumentMetadata } from '../document.ts';
import { DocumentError } from '../document-error.ts';
import { decodeMarkup } from '../text.ts';
import { TextBuilder } from '../text-builder.ts';
import { writeElement, type NoteStretch, type PageElement } from './element-text.ts';
import { readPageMetadata } from './page-metadata.ts';
import { slimPage, SourceFinder, type SlimPage } from './source-runs.ts';

const MEGABYTE = 1024 * 1024;
/** Markup that is understood at once, without pictures and scripts. A law of 500 pages has some 2 MB. */
export const LARGEST_MARKUP = 6 * MEGABYTE;
/** Below this share of the page's own text the main text is taken to be missed. */
const LEAST_SHARE = 0.25;
/** A shorter page is read whole where Readability finds next to nothing. */
const SHORT_TEXT = 140;

/** A page as its reader sees it. */
export async function readHtml(bytes: Uint8Array): Promise<DocumentContent> {
  const page = readPage(decodeMarkup(bytes));
  if (page.text.trim() === '') throw new DocumentError('empty');
  return {
    format: 'html',
    text: page.text,
    wayBack: { kind: 'markup', stretches: page.stretches },
    metadata: page.metadata,
    pages: null,
  };
}

/** The main text of a page, with stretches of offset, offset in the markup, and length. */
export interface PageText {
  readonly text: string;
  readonly stretches: readonly (readonly number[])[];
  readonly metadata: DocumentMetadata;
}

/**
 * The main text of a page: its title, then what a reader came for, without navigation, advertising and remarks.
 * @throws DocumentError when the page is too large to be understood
 */
export function readPage(markup: string): PageText {
  const slim = slimPage(markup, LARGEST_MARKUP);
  if (!slim)
    throw new DocumentError('too-much-text', {
      megabytes: Math.ceil(markup.length / MEGABYTE),
      limitMegabytes: LARGEST_MARKUP / MEGABYTE,
    });
  const { document } = parse(slim.markup);
  const metadata = readPageMetadata(
    document as unknown as PageElement,
    document.documentElement as unknown as PageElement | null,
  );
  // The tree is taken apart now: one for what Readability finds is built anew.
  return { ...writePage(slim, metadata, writtenBody(document, slim)), metadata };
}

/** Any markup, a mail's or a converted document's, as text, without looking for a main part. */
export function readFragment(markup: string): string {
  const slim = slimPage(markup, LARGEST_MARKUP);
  if (!slim)
    throw new DocumentError('too-much-text', {
      megabytes: Math.ceil(markup.length / MEGABYTE),
      limitMegabytes: LARGEST_MARKUP / MEGABYTE,
    });
  const { document } = parse(slim.markup);
  const builder = new TextBuilder();
  writeElement(document.documentElement as unknown as PageElement, builder, null, () => {});
  return builder.toString();
}

function parse(markup: string): { document: Document } {
  // linkedom builds no tree from a fragment without a root.
  const page = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  return parseHTML(page) as unknown as { document: Document };
}

function writePage(slim: SlimPage, metadata: DocumentMetadata, whole: Written): Pick<PageText, 'text' | 'stretches'> {
  const main = writtenMain(slim);
  const isMissed =
    !main ||
    main.length < Math.min(SHORT_TEXT, whole.length) ||
    digitsIn(main.text) < LEAST_SHARE * digitsIn(whole.text);
  const body = isMissed ? whole : main;
  const title = metadata.title;
  const builder = new TextBuilder();
  const note = notingTo(builder);
  // The title is read too: figures stand in headlines.
  if (title && !startsWithTitle(body.text, title)) {
    const start = builder.add(title);
    const at = slim.text.indexOf(title);
    if (at >= 0)
      for (const [skipped, offset, length] of new SourceFinder(slim).markupOf(at, title.length))
        note(start + skipped, offset, length);
    builder.breakLine(2);
  }
  const start = builder.add(body.text);
  for (const [at, offset, length] of body.stretches as readonly (readonly [number, number, number])[])
    note(start + at, offset, length);
  return { text: builder.toString(), stretches: builder.stretches };
}

interface Written {
  readonly text: string;
  readonly length: number;
  readonly stretches: readonly (readonly number[])[];
}

/** What Readability takes for the main text; null when it finds none. */
function writtenMain(slim: SlimPage): Written | null {
  const { document } = parse(slim.markup);
  for (const element of document.querySelectorAll(REMARKS)) element.remove();
  let article;
  try {
    // `content` may be anything: the element itself, and no markup that would be parsed again.
    article = new Readability<PageElement>(document, {
      serializer: (node) => node as unknown as PageElement,
      charThreshold: 250,
      disableJSONLD: true,
    }).parse();
  } catch {
    return null;
  }
  return article?.content ? written(article.content, slim) : null;
}

/** What readers wrote below a page. */
const REMARKS = '#comments, .comments, .comments-area, .comment-list, #respond, #disqus_thread';
const AROUND_TEXT =
  'nav, header nav, footer, aside, form, [role="navigation"], [role="banner"], [role="contentinfo"], [hidden], [aria-hidden="true"]';

/** Everything a reader sees on the page, or its `<main>`, without what stands around a text. */
function writtenBody(document: Document, slim: SlimPage): Written {
  for (const element of document.querySelectorAll(`${AROUND_TEXT}, ${REMARKS}`)) element.remove();
  const mains = document.querySelectorAll('main, [role="main"]');
  const root = mains.length === 1 ? mains[0]! : (document.body ?? document.documentElement);
  return written(root as unknown as PageElement, slim);
}

function written(root: PageElement, slim: SlimPage): Written {
  const builder = new TextBuilder();
  writeElement(root, builder, new SourceFinder(slim), notingTo(builder));
  const text = builder.toString();
  return { text, length: text.length, stretches: builder.stretches };
}

/** Notes stretches of offset, offset in the markup and length; one that goes on where the last ended makes that longer. */
function notingTo(builder: TextBuilder): NoteStretch {
  return (start, markup, length) => {
    const last = builder.stretches.at(-1);
    const [lastStart = 0, lastMarkup = 0, lastLength = 0] = last ?? [];
    const goesOn = lastMarkup - lastStart === markup - start && lastStart + lastLength === start;
    if (last && goesOn) last[2] = lastLength + length;
    else builder.stretch(start, markup, length);
  };
}

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

function startsWithTitle(text: string, title: string): boolean {
  const plain = (value: string) => value.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();
  return plain(text.slice(0, title.length + 200)).includes(plain(title));
}
