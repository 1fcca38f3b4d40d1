import { json } from '@sveltejs/kit';
import { searchPlaces } from '#src/places/gazetteer.ts';
import type { RequestHandler } from './$types';

const OFFERED = 8;
/** Longer than any place name: a search need not read more. */
const LONGEST_QUERY = 100;

/** Places whose name begins with what was typed, for the place field of a correction. */
export const GET: RequestHandler = ({ url, locals }) => {
  const query = (url.searchParams.get('q') ?? '').slice(0, LONGEST_QUERY);
  return json(searchPlaces(query, OFFERED).map(({ path, name }) => ({ path, name: name[locals.language] })));
};
