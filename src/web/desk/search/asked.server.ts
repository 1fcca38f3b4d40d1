import { filterOfAddress, NO_FILTER, type SearchFilter } from '#src/claims/search/search-filter.ts';
import type { Database } from '#src/database/connection.server.ts';
import { SEARCH_KINDS, type SearchKind } from '#src/database/search-index.server.ts';
import { findPlaces } from '#src/web/desk/find-places.ts';
import { homeCountry } from '#src/web/desk/review-actions.server.ts';

/** What an address asks for, with what is wrong in it. */
export interface Asked {
  /** As it is searched: places by path. */
  readonly filter: SearchFilter;
  /** As it was typed, for the form. */
  readonly typedPlace: string;
  readonly kind: SearchKind | null;
  readonly page: number;
  readonly problem: 'place' | 'dates' | null;
}

/** Reads the address of the search page, and of what is exported from it. */
export async function askedOf(database: Database, parameters: URLSearchParams): Promise<Asked> {
  const asked = filterOfAddress(parameters);
  const typedPlace = asked.place ?? '';
  const place = typedPlace === '' ? null : await pathOf(database, typedPlace);
  const kind = SEARCH_KINDS.find((known) => known === parameters.get('kind')) ?? null;
  const page = Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1);
  const { from, to } = asked;
  const problem =
    typedPlace !== '' && place === null ? 'place' : from !== null && to !== null && from > to ? 'dates' : null;
  return { filter: { ...asked, place }, typedPlace, kind, page, problem };
}

/** The path of a typed place: one that claims carry, or the one that the name means. */
async function pathOf(database: Database, typed: string): Promise<string | null> {
  const known = await database.kysely
    .selectFrom('search_entry')
    .select('ref')
    .where('kind', '=', 'place')
    .where('ref', '=', typed)
    .executeTakeFirst();
  return known?.ref ?? findPlaces(typed, await homeCountry(database, { place: [] }))[0]?.path ?? null;
}

/** Whether an address asks for anything at all. */
export function isEmpty(filter: SearchFilter): boolean {
  return Object.entries(NO_FILTER).every(([field, nothing]) => filter[field as keyof SearchFilter] === nothing);
}
