import { FIGURE_STATES, type FigureState } from '#src/claims/figures/figure-history.ts';
import { figureSubjects, type FigureFilter } from '#src/claims/figures/list-figures.server.ts';
import type { Connection } from '#src/database/connection.server.ts';
import { MEASURE_CODES } from '#src/vocabulary/measure.ts';
import { findPlaces } from '#src/web/desk/find-places.ts';

/** What the address of the list of figures asks for: the page shows it, and an export takes the same away. */
export async function askedFigures(connection: Connection, parameters: URLSearchParams) {
  const state = parameters.has('state')
    ? (FIGURE_STATES.find((known) => known === parameters.get('state')) ?? null)
    : ('contested' satisfies FigureState);
  const measure = MEASURE_CODES.find((known) => known === parameters.get('measure')) ?? null;
  const typed = parameters.get('place')?.trim() ?? '';
  const subjects = await figureSubjects(connection);
  const filter: FigureFilter = { state, measure, place: placeOf(typed, subjects.places) };
  return { filter, typedPlace: typed, subjects };
}

/** The path that was typed, or the one that a typed name means; what means nothing finds nothing. */
function placeOf(typed: string, known: readonly string[]): string | null {
  if (typed === '') return null;
  if (known.includes(typed)) return typed;
  const meant = findPlaces(typed, null).map(({ path }) => path);
  return meant.find((path) => known.includes(path)) ?? meant[0] ?? typed;
}
