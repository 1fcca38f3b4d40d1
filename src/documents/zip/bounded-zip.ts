import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { DocumentError } from '../document-error.ts';

/** What a package may unpack to. */
export interface UnpackLimits {
  /** All files that are wanted together. */
  readonly megabytes: number;
  /** How many times larger than packed one file may be; XML of a real sheet comes to 60. */
  readonly ratio: number;
  readonly entries: number;
}

export const OFFICE_LIMITS: UnpackLimits = { megabytes: 64, ratio: 200, entries: 5_000 };

/** Files below this size are never a bomb, however well they pack. */
const SMALL = 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/**
 * Unpacks the files of a ZIP that are wanted, and no more than is allowed: neither by what its directory declares nor by
 * what really comes out.
 * @param format what to call the file in a sentence
 * @throws DocumentError when it would unpack to too much, is damaged, or has a password
 */
export async function unpack(
  bytes: Uint8Array,
  format: string,
  isWanted: (name: string) => boolean,
  limits: UnpackLimits = OFFICE_LIMITS,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const tooLarge = new DocumentError('unpacks-too-large', { limitMegabytes: limits.megabytes });
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      validateEntrySizes: true,
    });
    if (zip.entryCount > limits.entries) throw tooLarge;
    let left = limits.megabytes * MEGABYTE;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new DocumentError('password-protected', { format });
      const declared = entry.uncompressedSize;
      if (declared > left) throw tooLarge;
      if (declared > SMALL && declared > entry.compressedSize * limits.ratio) throw tooLarge;
      const content = await contentOf(zip, entry, declared, tooLarge);
      left -= content.byteLength;
      files.set(entry.fileName, content);
    }
    return files;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    // A directory that declares less than comes out is a bomb with a false label.
    if (/too many bytes/i.test((error as Error).message)) throw tooLarge;
    throw new DocumentError('damaged', { format });
  }
}

async function contentOf(zip: ZipFile, entry: Entry, declared: number, tooLarge: DocumentError): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > declared) {
      stream.destroy();
      throw tooLarge;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
