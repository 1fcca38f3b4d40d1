import { constants, gunzipSync } from 'node:zlib';
import { DocumentError } from './document-error.ts';
import type { DocumentFormat } from './document.ts';
import { looksLikeMarkup } from './html/looks-like-markup.ts';
import { looksLikeSeparatedValues } from './tables/separated-values.ts';
import { fileNamesOfZip } from './zip/zip-names.ts';

/** First bytes that are looked at. */
const HEAD = 64 * 1024;

/**
 * The form of a document by what it holds: names of files lie. The name only decides between prose and a table of few
 * columns.
 * @throws DocumentError for archives and other packages that hold no document we read
 */
export function recogniseFormat(bytes: Uint8Array, fileName = ''): DocumentFormat {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1');
  // Some programs write a few bytes before the mark of a PDF; readers accept up to 1,024.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return formatOfZip(bytes, fileName);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldOffice(bytes);
  if (head.startsWith('\u001f\u008b')) {
    if (beginningOfGzip(bytes).startsWith('WARC/')) return 'warc';
    throw new DocumentError('not-text', { format: 'gzip' });
  }
  if (/^WARC\/\d/.test(head)) return 'warc';
  const text = withoutMark(bytes, head);
  if (looksLikeMail(text)) return 'email';
  if (looksLikeMarkup(text)) return 'html';
  if (looksLikeSeparatedValues(text, /\.(csv|tsv|tab)$/i.test(fileName))) return 'csv';
  return 'text';
}

/** The first characters of what a gzip holds. */
function beginningOfGzip(bytes: Uint8Array): string {
  try {
    const head = gunzipSync(bytes.subarray(0, 4096), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 8_000_000,
    });
    return head.subarray(0, 100).toString('latin1');
  } catch {
    return '';
  }
}

function formatOfZip(bytes: Uint8Array, fileName: string): DocumentFormat {
  const names = fileNamesOfZip(bytes);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) return 'docx';
  if (has(/^xl\/workbook\.xml$/)) return 'xlsx';
  if (has(/^archive\/.+\.warc(\.gz)?$/)) return 'wacz';
  // A package that is cut off has lost its directory: only its name tells what it was.
  if (names.length === 0) throw new DocumentError('damaged', { format: OFFICE_NAMES[extensionOf(fileName)] ?? 'ZIP' });
  const isOpenDocument = names[0] === 'mimetype' || has(/^content\.xml$/);
  throw new DocumentError('not-text', {
    format: isOpenDocument
      ? 'OpenDocument'
      : has(/^ppt\//)
        ? 'PowerPoint'
        : has(/^xl\/workbook\.bin$/)
          ? 'XLSB'
          : 'ZIP',
  });
}

const OFFICE_NAMES: Readonly<Record<string, string>> = { docx: 'Word', xlsx: 'Excel', wacz: 'WACZ' };

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** The packages of old Office: an encrypted .docx or .xlsx is one of them. */
function oldOffice(bytes: Uint8Array): DocumentError {
  // Names in it are in UTF-16; two bytes a letter, the second is zero.
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return isEncrypted
    ? new DocumentError('password-protected', { format: 'Word/Excel' })
    : new DocumentError('not-text', { format: 'Word 97 / Excel 97' });
}

function withoutMark(bytes: Uint8Array, head: string): string {
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff'))
    return new TextDecoder(head.startsWith('\u00ff') ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, HEAD & ~1));
  return new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD));
}

const MAIL_HEADER = /^[A-Za-z][A-Za-z0-9-]*:[ \t]?\S/;
const MAIL_HEADERS =
  /^(from|to|subject|date|message-id|mime-version|content-type|received|return-path|delivered-to):/gim;

/** Header lines of a mail from the first line on: at least three that mails have. */
function looksLikeMail(text: string): boolean {
  const start = text.trimStart().replace(/^From .*\r?\n/, '');
  if (!MAIL_HEADER.test(start)) return false;
  const headers = start.split(/\r?\n\r?\n/, 1)[0]!;
  const lines = headers.split(/\r?\n/);
  if (!lines.every((line) => MAIL_HEADER.test(line) || /^[ \t]/.test(line) || /^[A-Za-z-]+:$/.test(line.trim())))
    return false;
  const known = new Set([...headers.matchAll(MAIL_HEADERS)].map((match) => match[1]!.toLowerCase()));
  return known.size >= 3 && (known.has('from') || known.has('mime-version'));
}
