import { FIGURE_STATES, type FigureState } from '#src/claims/figures/figure-history.ts';
import { figureSubjects, listFigures, nextWaiting } from '#src/claims/figures/list-figures.server.ts';
import { MEASURE_CODES, MEASURES } from '#src/vocabulary/measure.ts';
import { context } from '#src/web/context.server.ts';
import { readCounterNames } from '#src/web/desk/figures/counter-names.server.ts';
import {
  aboutFigure,
  countersOf,
  deciderWords,
  seriesHref,
  standingWords,
  valuesWords,
} from '#src/web/desk/figures/figure-words.ts';
import { findPlaces } from '#src/web/desk/find-places.ts';
import type { PageServerLoad } from './$types';

const FIGURES_PER_PAGE = 50;

export const load: PageServerLoad = async ({ url, locals }) => {
  const { database } = await context();
  const { language } = locals;
  const wanted = url.searchParams;
  const state = wanted.has('state')
    ? (FIGURE_STATES.find((known) => known === wanted.get('state')) ?? null)
    : ('contested' satisfies FigureState);
  const measure = MEASURE_CODES.find((known) => known === wanted.get('measure')) ?? null;
  const typed = wanted.get('place')?.trim() ?? '';
  const subjects = await figureSubjects(database.kysely);
  const place = placeOf(typed, subjects.places);
  const page = Math.max(1, Math.trunc(Number(wanted.get('page'))) || 1);
  const { figures, total, counts } = await listFigures(
    database.kysely,
    { state, measure, place },
    { page, size: FIGURES_PER_PAGE },
  );
  const names = await readCounterNames(database.kysely, language, countersOf(figures));
  return {
    filter: { state, measure, place: typed },
    page: { number: page, size: FIGURES_PER_PAGE, pages: Math.max(1, Math.ceil(total / FIGURES_PER_PAGE)) },
    total,
    counts,
    first: counts.contested > 0 ? await nextWaiting(database.kysely, null) : null,
    measures: subjects.measures
      .map((code) => ({ code, label: MEASURES[code as keyof typeof MEASURES]?.[language].label ?? code }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    places: subjects.places,
    lines: figures.map((figure) => ({
      id: figure.id,
      about: aboutFigure(language, figure),
      values: valuesWords(language, figure.candidates),
      state: figure.state,
      answer: standingWords(language, figure, names),
      by: deciderWords(language, figure.standing.answer),
      series: seriesHref(figure.subject),
    })),
  };
};

/** The path that was typed, or the one that a typed name means; what means nothing finds nothing. */
function placeOf(typed: string, known: readonly string[]): string | null {
  if (typed === '') return null;
  if (known.includes(typed)) return typed;
  const meant = findPlaces(typed, null).map(({ path }) => path);
  return meant.find((path) => known.includes(path)) ?? meant[0] ?? typed;
}
