import { error } from '@sveltejs/kit';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { context } from '#src/web/context.server.ts';
import type { RequestHandler } from './$types';

/**
 * The captured file, byte for byte, to be saved and never shown: it comes from anywhere, and a page in it would run under
 * our address.
 */
export const GET: RequestHandler = async ({ params }) => {
  const { database, folder } = await context();
  const row = await database.kysely
    .selectFrom('document')
    .select(['id', 'file_name', 'bytes'])
    .where('id', '=', params.id)
    .executeTakeFirst();
  if (!row) error(404);
  const file = await open(join(folder, 'documents', row.id)).catch(() => null);
  if (!file) error(404);
  const { size } = await file.stat();
  return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': attachmentNamed(row.file_name),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  });
};

/** The name in both forms that browsers understand (RFC 6266), without anything that could end the header. */
function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\/]/g, '_').slice(0, 150) || 'document';
  const encoded = encodeURIComponent(name.slice(0, 150)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
