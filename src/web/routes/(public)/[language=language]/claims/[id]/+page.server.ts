import { error } from '@sveltejs/kit';
import { dirname } from 'node:path';
import { currentRelease } from '#src/releases/current-release.server.ts';
import { claimView } from '#src/releases/public/claim-view.ts';
import { lastReleaseWith } from '#src/web/public-pages/earlier-release.server.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const current = await currentRelease();
  if (current && !claimView(current.release, params.language, params.id)) {
    const dataFolder = dirname(dirname(current.folder));
    const lastRelease = await lastReleaseWith(dataFolder, params.id, current.release.manifest.number);
    if (lastRelease !== null) error(410, { message: 'Withdrawn or replaced', lastRelease });
  }
  return published((release) => claimView(release, params.language, params.id));
};
