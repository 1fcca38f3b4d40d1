import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseHTML } from 'linkedom';
import type { DocumentContent, DocumentMetadata } from '../document.ts';
import { NO_METADATA } from '../document.ts';
import { DocumentError } from '../document-error.ts';
import { writeElement, type PageElement } from '../html/element-text.ts';
import { oneLine } from '../html/page-metadata.ts';
import { TextBuilder } from '../text-builder.ts';
import { unpack } from '../zip/bounded-zip.ts';
import { isWrittenTitle } from './written-title.ts';

const FORMAT = 'Word';
/** Pictures, fonts and macros say nothing. */
const isWanted = (name: string) =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml)$/.test(name) ||
  /^word\/(?!media\/|fonts\/|embeddings\/|theme\/)[^/]+\.xml$/.test(name) ||
  /^word\/_rels\/[^/]+\.rels$/.test(name);
/** What of a Word file may be unpacked: the text of a law of 1,000 pages has 20 MB of XML. */
const LIMITS = { megabytes: 32, ratio: 200, entries: 5_000 };

/** A Word document: paragraphs, lists and tables in their order; footnotes at the end. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentContent> {
  const files = await unpack(bytes, FORMAT, isWanted, LIMITS);
  // What was unpacked within bounds is packed anew: the library sees nothing that was not checked.
  const checked = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const html = await htmlOf(checked);
  const { text, stretches } = paragraphsOf(html);
  if (text.trim() === '') throw new DocumentError('empty');
  return {
    format: 'docx',
    text,
    wayBack: { kind: 'paragraphs', stretches },
    metadata: metadataOf(files.get('docProps/core.xml')),
    pages: null,
  };
}

async function htmlOf(file: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: file },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    return value;
  } catch {
    throw new DocumentError('damaged', { format: FORMAT });
  }
}

/** Each block at the outermost level is a paragraph; a list or a table is one of several lines. */
function paragraphsOf(html: string): { text: string; stretches: number[][] } {
  const { document } = parseHTML(`<html><body>${html}</body></html>`) as unknown as { document: Document };
  const builder = new TextBuilder();
  let paragraph = 0;
  for (const block of document.body.children) {
    builder.breakLine(2);
    paragraph++;
    const before = builder.length;
    const breaks = builder.atLineStart && before > 0 ? 2 : 0;
    writeElement(block as unknown as PageElement, builder, null, () => {});
    if (builder.length > before) builder.stretch(before + breaks, paragraph);
  }
  return { text: builder.toString(), stretches: builder.stretches };
}

/** The title, where the file has one that a person wrote. Days in it tell when it was saved, not when it was published. */
function metadataOf(core: Uint8Array | undefined): DocumentMetadata {
  if (!core) return NO_METADATA;
  const xml = new TextDecoder().decode(core.subarray(0, 100_000));
  const title = oneLine(/<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(xml)?.[1]);
  const language = /<dc:language[^>]*>\s*([a-z]{2})\b/i.exec(xml)?.[1]?.toLowerCase() ?? null;
  return { ...NO_METADATA, title: title && isWrittenTitle(title) ? title : null, language };
}
