import { error, redirect } from '@sveltejs/kit';
import { readClaim } from '#src/claims/claim-store.server.ts';
import { figureKeyOf } from '#src/claims/figures/figure.ts';
import { figureId } from '#src/claims/figures/figure-id.ts';
import { readFigure } from '#src/claims/figures/figure-store.server.ts';
import { subjectOf } from '#src/claims/subject.ts';
import { readNameMerges } from '#src/sources/name-merge-store.server.ts';
import { context } from '#src/web/context.server.ts';
import type { RequestHandler } from './$types';

/** The figure of a claim. A claim that is a part, an absence or not reviewed has none: its own page says what it is. */
export const GET: RequestHandler = async ({ params }) => {
  const { database } = await context();
  const claim = await readClaim(database, params.id);
  if (!claim) error(404);
  const key = figureKeyOf(claim, subjectOf(claim, await readNameMerges(database.kysely)));
  const figure = key && (await readFigure(database.kysely, figureId(key)));
  redirect(303, figure ? `/desk/figures/${figure.id}` : `/desk/claims/${claim.id}`);
};
