import { error } from '@sveltejs/kit';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { currentRelease } from '#src/releases/current-release.server.ts';
import { releaseFolderName } from '#src/releases/read-release.server.ts';
import { releaseManifestSchema, type ReleaseManifest } from '#src/releases/release.ts';
import { readWithdrawal } from '#src/releases/withdraw-release.server.ts';
import type { RequestHandler } from './$types';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** Manifests of earlier releases: they never change. */
const manifests = new Map<number, ReleaseManifest>();

/** A file of a release, if its manifest lists it: nothing else of the folder can be asked for. */
export const GET: RequestHandler = async ({ params, request }) => {
  if (!/^[1-9]\d{0,6}$/.test(params.number)) error(404);
  const number = Number(params.number);
  const current = await currentRelease();
  if (!current || number > current.release.manifest.number) error(404);
  const folder = join(dirname(current.folder), releaseFolderName(number));
  const withdrawal = await readWithdrawal(dirname(dirname(current.folder)), number);
  if (withdrawal)
    return new Response(`Edición ${number}: retirada / Release ${number}: withdrawn. ${withdrawal.reason}\n`, {
      status: 410,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  const manifest =
    number === current.release.manifest.number ? current.release.manifest : await earlierManifest(number, folder);
  const listed = manifest.files.find(({ path }) => path === params.file);
  if (!listed && params.file !== 'release.json') error(404);

  const tag = listed ? `"${listed.sha256}"` : `"release-${number}-${manifest.builtAt}"`;
  const headers = {
    'content-type': CONTENT_TYPES[params.file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="vigia-${number}-${params.file}"`,
    // A release never changes, but a restored folder may hold another under the same number: ask with the tag.
    'cache-control': 'public, max-age=3600, must-revalidate',
    'access-control-allow-origin': '*',
    etag: tag,
  };
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return new Response(await readFile(join(folder, params.file)), { headers });
};

async function earlierManifest(number: number, folder: string): Promise<ReleaseManifest> {
  const known = manifests.get(number);
  if (known) return known;
  let text: string;
  try {
    text = await readFile(join(folder, 'release.json'), 'utf8');
  } catch {
    error(404);
  }
  const manifest = releaseManifestSchema.parse(JSON.parse(text));
  manifests.set(number, manifest);
  return manifest;
}
