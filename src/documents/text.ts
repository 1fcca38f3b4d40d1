import { DocumentError, LARGEST_DOCUMENT } from './document-error.ts';

export { DocumentError, documentErrorMessage, LARGEST_DOCUMENT, type DocumentErrorCode } from './document-error.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Files that are often renamed to .txt, by their first bytes. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'ZIP, Word or Excel'],
  ['\u00d0\u00cf\u0011\u00e0', 'old Word or Excel'],
  ['\u0089PNG', 'PNG image'],
  ['\u00ff\u00d8\u00ff', 'JPEG image'],
  ['GIF8', 'GIF image'],
  ['{\\rtf', 'RTF'],
  ['\u001f\u008b', 'gzip'],
  ['SQLite format 3', 'SQLite'],
];
/** Bytes that are looked at to guess UTF-16 without a mark. */
const SAMPLE = 4096;
/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.002;

/**
 * The text of a document. UTF-8 when the bytes are valid UTF-8, UTF-16 by its mark or by its zero bytes, otherwise
 * Windows-1252. A byte order mark is dropped; nothing else is changed.
 * @throws DocumentError when the bytes are empty, too many, or no text
 * @example decodeText(Uint8Array.of(0x74, 0xe9)) // { text: 'té', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  checkSize(bytes.byteLength);
  const format = signatureOf(bytes);
  if (format) throw new DocumentError('not-text', { format });
  const decoded = decode(bytes);
  if (isBinary(decoded.text)) throw new DocumentError('not-text');
  if (decoded.text.trim() === '') throw new DocumentError('empty');
  return decoded;
}

/**
 * The markup of a page: in the encoding of its mark, else UTF-8 when the bytes are valid UTF-8, else the one that it names
 * (`<meta charset>`), else Windows-1252.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (decoded.encoding !== 'windows-1252') return decoded.text;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  const label = named?.[1] ?? named?.[2];
  try {
    return label && !/^utf-?8$/i.test(label) ? new TextDecoder(label).decode(bytes) : decoded.text;
  } catch {
    return decoded.text;
  }
}

/** @throws DocumentError when a document of this many bytes is too large */
export function checkSize(bytes: number): void {
  if (bytes <= LARGEST_DOCUMENT) return;
  throw new DocumentError('too-large', {
    megabytes: Math.ceil(bytes / 1024 / 1024),
    limitMegabytes: LARGEST_DOCUMENT / 1024 / 1024,
  });
}

function decode(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes) ?? windows1252(bytes);
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
  const guess = guessUtf16(bytes);
  if (guess) return utf16(bytes, guess);
  return utf8(bytes) ?? windows1252(bytes);
}

function utf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return null;
  }
}

function windows1252(bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

function signatureOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

function isBinary(text: string): boolean {
  if (text.includes('\u0000')) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what we look for
  const controls = text.match(/[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return controls > Math.max(2, text.length * MOST_CONTROLS);
}
