import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { DocumentError } from './document-error.ts';
import { checkSize } from './text.ts';

/**
 * The bytes of a file; its size is checked before it is read.
 * @param folder where a relative path starts
 * @throws DocumentError when it is missing, a folder, too large, or may not be read
 */
export async function readDocumentBytes(path: string, folder = '.'): Promise<Uint8Array> {
  const absolute = resolve(folder, path);
  try {
    const status = await stat(absolute);
    if (status.isDirectory()) throw new DocumentError('is-folder', { path });
    checkSize(status.size);
    return await readFile(absolute);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const code = (error as { code?: string }).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new DocumentError('not-found', { path });
    if (code === 'EISDIR') throw new DocumentError('is-folder', { path });
    if (code === 'EACCES' || code === 'EPERM') throw new DocumentError('not-readable', { path });
    throw error;
  }
}

/** The bytes of a stream such as standard input; reading stops at the size limit. @throws DocumentError when there are too many */
export async function readStreamBytes(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.byteLength;
    checkSize(size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
