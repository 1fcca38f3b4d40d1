import { fail, redirect } from '@sveltejs/kit';
import { deskTexts } from '#src/i18n/desk.ts';
import { buildRelease, changesSinceRelease, listReleases } from '#src/releases/build-release.server.ts';
import { context } from '#src/web/context.server.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { database, folder } = await context();
  const [releases, changes] = await Promise.all([listReleases(database), changesSinceRelease(database, folder)]);
  const built = Number(url.searchParams.get('built'));
  return { releases, changes, built: releases.find((release) => release.number === built) ?? null };
};

export const actions: Actions = {
  build: async (event) => {
    const { database, folder } = await context();
    const texts = deskTexts(event.locals.language);
    let number: number;
    try {
      ({ number } = await buildRelease(database, folder, actorOf(event), new Date()));
    } catch (error) {
      const code = String((error as { code?: unknown }).code ?? '');
      if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL')
        return fail(507, { problem: texts.add.errors.diskFull });
      // The number is the key of a release: of two builds at one moment the second finds it taken.
      if (code === 'EEXIST' || code === 'ENOTEMPTY' || code === '23505' || code.startsWith('SQLITE_CONSTRAINT'))
        return fail(409, { problem: texts.releases.raced });
      throw error;
    }
    redirect(303, `/desk/releases?built=${number}`);
  },
};
