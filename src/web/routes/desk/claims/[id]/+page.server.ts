import { error, fail, redirect } from '@sveltejs/kit';
import { readClaim, readHistory } from '#src/claims/claim-store.server.ts';
import { figureOfClaim } from '#src/claims/figures/list-figures.server.ts';
import { effectiveReviews } from '#src/claims/review/review.ts';
import { readSource } from '#src/sources/source-store.server.ts';
import { context } from '#src/web/context.server.ts';
import { findingLinesOf } from '#src/web/desk/findings/finding-lines.server.ts';
import { undo } from '#src/web/desk/review-actions.server.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const { database } = await context();
  const claim = await readClaim(database, params.id);
  if (!claim) error(404);
  const [history, source, findings, figureId] = await Promise.all([
    readHistory(database, claim.id),
    readSource(database.kysely, claim.sourceId),
    findingLinesOf(database.kysely, locals.language, [claim.id]),
    figureOfClaim(database.kysely, claim),
  ]);
  return {
    claim,
    source,
    history,
    findings: findings[claim.id] ?? [],
    figureId,
    canUndo: effectiveReviews(history).length > 0,
    undone: url.searchParams.has('undone'),
  };
};

export const actions: Actions = {
  undo: async (event) => {
    const form = await event.request.formData();
    // The page shows one claim: the form cannot name another.
    form.set('claimId', event.params.id);
    const { database } = await context();
    const reply = await undo(database, actorOf(event), new Date(), form);
    if (reply.kind === 'missing') error(404);
    if (reply.kind === 'stale') return fail(409, { stale: true, byYourself: reply.byYourself });
    redirect(303, `/desk/claims/${event.params.id}${reply.kind === 'nothing' ? '' : '?undone'}`);
  },
};
