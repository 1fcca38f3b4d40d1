import { listDocuments } from '#src/claims/claim-store.server.ts';
import { listReleases } from '#src/releases/build-release.server.ts';
import { listReleaseChanges } from '#src/releases/release-changes.server.ts';
import { context } from '#src/web/context.server.ts';
import type { PageServerLoad } from './$types';

const DOCUMENTS_PER_PAGE = 100;

/** The state of the work: what waits, what was released, what changed since. */
export const load: PageServerLoad = async ({ url }) => {
  const { database, folder } = await context();
  const [documents, releases, changes] = await Promise.all([
    listDocuments(database),
    listReleases(database),
    listReleaseChanges(database, folder, { limit: 0 }),
  ]);
  const onlyOpen = url.searchParams.has('open');
  const listed = onlyOpen ? documents.filter((document) => document.counts.proposed > 0) : documents;
  const pages = Math.max(1, Math.ceil(listed.length / DOCUMENTS_PER_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1), pages);
  // The oldest first: what arrived first should not wait longest.
  const next = documents.findLast((document) => document.counts.proposed > 0) ?? null;
  return {
    documents: listed.slice((page - 1) * DOCUMENTS_PER_PAGE, page * DOCUMENTS_PER_PAGE),
    total: documents.length,
    proposed: documents.reduce((sum, document) => sum + document.counts.proposed, 0),
    onlyOpen,
    page,
    pages,
    next: next && { id: next.id, title: next.source.title, proposed: next.counts.proposed },
    release: releases[0] ?? null,
    changes,
  };
};
