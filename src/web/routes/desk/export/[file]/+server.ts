import { error } from '@sveltejs/kit';
import { exportFile } from '#src/exports/export-file.ts';
import { EXPORT_FORMATS } from '#src/exports/export-format.ts';
import { context } from '#src/web/context.server.ts';
import { LISTS } from '#src/web/desk/exports/lists.server.ts';
import type { RequestHandler } from './$types';

/** A list of the desk as a file: `/desk/export/claims.csv` with the address of its page after `?`. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
  const dot = params.file.lastIndexOf('.');
  const name = params.file.slice(0, Math.max(0, dot));
  const format = EXPORT_FORMATS.find((known) => known === params.file.slice(dot + 1));
  const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  if (!list || !format) error(404);
  const { database } = await context();
  const { language } = locals;
  const exported = await list({ database, parameters: url.searchParams, language, origin: url.origin });
  const file = exportFile(exported, format, language, new Date().toISOString().slice(0, 10));
  return new Response(file.content, {
    headers: { 'content-type': file.mediaType, 'content-disposition': `attachment; filename="${file.name}"` },
  });
};
