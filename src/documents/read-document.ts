import { DocumentError } from './document-error.ts';
import type { DocumentContent, DocumentFormat, Progress } from './document.ts';
import { NO_METADATA } from './document.ts';
import { recogniseFormat } from './recognise-format.ts';
import { checkSize, decodeText } from './text.ts';

/** A reader turns the bytes of one form into a text. */
type Reader = (bytes: Uint8Array, progress: Progress) => Promise<DocumentContent>;

/** Each is loaded when a document of its form comes: their packages are large. */
const READERS: Readonly<Record<Exclude<DocumentFormat, 'text'>, () => Promise<Reader>>> = {
  html: async () => (await import('./html/read-html.ts')).readHtml,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  email: async () => (await import('./email/read-email.ts')).readEmail,
  warc: async () => (await import('./archive/read-warc.ts')).readWarc,
  wacz: async () => (await import('./archive/read-wacz.ts')).readWacz,
  csv: async () => (await import('./tables/read-csv.ts')).readCsv,
  xlsx: async () => (await import('./tables/read-xlsx.ts')).readXlsx,
};

/** Longest text that is kept, in characters: a book of two thousand pages. */
export const LONGEST_TEXT = 8_000_000;

/**
 * Reads a document of any form. Untrusted bytes go through libraries here: call it in the reading process
 * (`claims/reading`), which can be stopped.
 * @throws DocumentError that says in one sentence what is wrong
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName = '',
  progress: Progress = () => {},
): Promise<DocumentContent> {
  checkSize(bytes.byteLength);
  if (bytes.byteLength === 0) throw new DocumentError('empty');
  const format = recogniseFormat(bytes, fileName);
  if (format === 'text') return plainText(bytes);
  const content = await (await READERS[format]())(bytes, progress);
  if (content.text.trim() === '') throw new DocumentError('empty');
  if (content.text.length > LONGEST_TEXT)
    throw new DocumentError('too-much-text', {
      megabytes: Math.ceil(content.text.length / 1_000_000),
      limitMegabytes: LONGEST_TEXT / 1_000_000,
    });
  return content;
}

/** A text without any form: what is decoded is what is kept. */
export function plainText(bytes: Uint8Array): DocumentContent {
  return { format: 'text', text: decodeText(bytes).text, wayBack: null, metadata: NO_METADATA, pages: null };
}
