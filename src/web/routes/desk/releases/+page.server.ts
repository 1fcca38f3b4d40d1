import { fail, redirect } from '@sveltejs/kit';
import { deskTexts } from '#src/i18n/desk.ts';
import { figureTexts } from '#src/i18n/figures.ts';
import { plural } from '#src/i18n/plural.ts';
import { buildRelease, listReleases } from '#src/releases/build-release.server.ts';
import { ReleaseError } from '#src/releases/read-release.server.ts';
import { listReleaseChanges } from '#src/releases/release-changes.server.ts';
import { context } from '#src/web/context.server.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** As many changes as a person reads through; the counts say how many there are. */
const CHANGES_PER_PAGE = 200;

export const load: PageServerLoad = async ({ url }) => {
  const { database, folder } = await context();
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
  const [releases, changes] = await Promise.all([
    listReleases(database),
    listReleaseChanges(database, folder, { limit: CHANGES_PER_PAGE, page }),
  ]);
  const pages = Math.max(1, Math.ceil((changes.added + changes.changed + changes.removed) / CHANGES_PER_PAGE));
  const built = Number(url.searchParams.get('built'));
  return {
    releases,
    changes,
    page: { number: page, size: CHANGES_PER_PAGE, pages },
    built: releases.find((release) => release.number === built) ?? null,
  };
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
      if (error instanceof ReleaseError) {
        const { blocked, blockedFigures } = await listReleaseChanges(database, folder, { limit: 0, allBlocked: true });
        const { language } = event.locals;
        if (blocked.length > 0) return fail(409, { problem: plural(language, texts.releases.blocked, blocked.length) });
        if (blockedFigures.length > 0)
          return fail(409, { problem: plural(language, figureTexts(language).release.blocked, blockedFigures.length) });
      }
      throw error;
    }
    redirect(303, `/desk/releases?built=${number}`);
  },
};
