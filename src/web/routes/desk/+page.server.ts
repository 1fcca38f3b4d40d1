import { countDocuments, listDocuments, nextOpenDocument } from '#src/claims/document-list.server.ts';
import { listReleases } from '#src/releases/build-release.server.ts';
import { listReleaseChanges } from '#src/releases/release-changes.server.ts';
import { context } from '#src/web/context.server.ts';
import { workFilterOf } from '#src/web/desk/work-filter.ts';
import type { PageServerLoad } from './$types';

const DOCUMENTS_PER_PAGE = 100;

/** The state of the work: what waits, what was released, what changed since. */
export const load: PageServerLoad = async ({ url }) => {
  const { database, folder } = await context();
  const { kysely } = database;
  const filter = workFilterOf(url.searchParams);
  const [total, listed, next, releases, changes] = await Promise.all([
    countDocuments(kysely),
    countDocuments(kysely, filter),
    nextOpenDocument(kysely),
    listReleases(database),
    listReleaseChanges(database, folder, { limit: 0 }),
  ]);
  const pages = Math.max(1, Math.ceil(listed / DOCUMENTS_PER_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1), pages);
  return {
    documents: await listDocuments(database, {
      ...filter,
      limit: DOCUMENTS_PER_PAGE,
      offset: (page - 1) * DOCUMENTS_PER_PAGE,
    }),
    total,
    listed,
    filter,
    page,
    pages,
    next: next && { id: next.id, title: next.source.title, proposed: next.counts.proposed },
    release: releases[0] ?? null,
    changes,
  };
};
