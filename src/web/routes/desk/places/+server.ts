import { json } from '@sveltejs/kit';
import { context } from '#src/web/context.server.ts';
import { homeCountry } from '#src/web/desk/review-actions.server.ts';
import { offerPlaces } from '#src/web/desk/find-places.ts';
import type { RequestHandler } from './$types';

const OFFERED = 8;
/** Longer than any place name: a search need not read more. */
const LONGEST_QUERY = 100;

/** Places that what was typed may mean, those of the country at hand first, for the place field of a correction. */
export const GET: RequestHandler = async ({ url, locals }) => {
  const { database } = await context();
  const query = (url.searchParams.get('q') ?? '').slice(0, LONGEST_QUERY);
  const country = await homeCountry(database, { place: url.searchParams.getAll('near') });
  return json(offerPlaces(query, country, OFFERED).map(({ path, name }) => ({ path, name: name[locals.language] })));
};
