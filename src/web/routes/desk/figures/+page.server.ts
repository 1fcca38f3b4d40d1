import { listFigures, nextWaiting } from '#src/claims/figures/list-figures.server.ts';
import { MEASURES } from '#src/vocabulary/measure.ts';
import { context } from '#src/web/context.server.ts';
import { askedFigures } from '#src/web/desk/figures/asked-figures.server.ts';
import { readCounterNames } from '#src/web/desk/figures/counter-names.server.ts';
import {
  aboutFigure,
  countersOf,
  deciderWords,
  seriesHref,
  standingWords,
  valuesWords,
} from '#src/web/desk/figures/figure-words.ts';
import type { PageServerLoad } from './$types';

const FIGURES_PER_PAGE = 50;

export const load: PageServerLoad = async ({ url, locals }) => {
  const { database } = await context();
  const { language } = locals;
  const wanted = url.searchParams;
  const { filter, typedPlace, subjects } = await askedFigures(database.kysely, wanted);
  const page = Math.max(1, Math.trunc(Number(wanted.get('page'))) || 1);
  const { figures, total, counts } = await listFigures(database.kysely, filter, { page, size: FIGURES_PER_PAGE });
  const names = await readCounterNames(database.kysely, language, countersOf(figures));
  return {
    filter: { ...filter, place: typedPlace },
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
