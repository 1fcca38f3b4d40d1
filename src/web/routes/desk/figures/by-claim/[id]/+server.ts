import { error, redirect } from '@sveltejs/kit';
import { readClaim } from '#src/claims/claim-store.server.ts';
import { figureOfClaim } from '#src/claims/figures/list-figures.server.ts';
import { context } from '#src/web/context.server.ts';
import type { RequestHandler } from './$types';

/** The figure of a claim. A claim that is a part, an absence or not reviewed has none: its own page says what it is. */
export const GET: RequestHandler = async ({ params }) => {
  const { database } = await context();
  const claim = await readClaim(database, params.id);
  if (!claim) error(404);
  const figure = await figureOfClaim(database.kysely, claim);
  redirect(303, figure ? `/desk/figures/${figure}` : `/desk/claims/${claim.id}`);
};
