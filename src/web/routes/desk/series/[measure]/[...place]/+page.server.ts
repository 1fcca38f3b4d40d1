import { error, redirect } from '@sveltejs/kit';
import { figuresOfSubject, figureSubjects } from '#src/claims/figures/list-figures.server.ts';
import { readSeriesClaims } from '#src/claims/figures/read-series.server.ts';
import { subjectOf } from '#src/claims/subject.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { figureTexts } from '#src/i18n/figures.ts';
import { fill } from '#src/i18n/format.ts';
import { readNameMerges } from '#src/sources/name-merge-store.server.ts';
import { producerOfRow } from '#src/sources/source-rows.ts';
import { SCOPE_CODES } from '#src/vocabulary/claim-terms.ts';
import { MEASURE_CODES, MEASURES } from '#src/vocabulary/measure.ts';
import { context } from '#src/web/context.server.ts';
import { seriesHref } from '#src/web/desk/figures/figure-words.ts';
import { seriesView, tableRow } from '#src/web/desk/figures/series-view.ts';
import { placeWords } from '#src/web/desk/statement-words.ts';
import type { PageServerLoad } from './$types';

const ROWS_PER_PAGE = 200;

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const measure = MEASURE_CODES.find((known) => known === params.measure);
  if (!measure) error(404);
  const { database } = await context();
  const { language } = locals;
  const connection = database.kysely;
  const place = params.place === '' ? [] : [params.place];
  const subject = subjectOf({ measure, place }, await readNameMerges(connection));
  const meant = seriesHref(subject);
  if (place.length === 1 && meant !== null && !subject.endsWith(`|${params.place}`)) redirect(303, meant);

  const wanted = url.searchParams;
  const [{ claims, sources }, figures, subjects] = await Promise.all([
    readSeriesClaims(connection, subject),
    figuresOfSubject(connection, subject),
    figureSubjects(connection),
  ]);
  const counters = [...new Set(claims.map(({ counter }) => counter))].filter((key) => !key.startsWith('unnamed:'));
  const producers =
    counters.length === 0
      ? []
      : (await connection.selectFrom('producer').selectAll().where('id', 'in', counters).execute()).map(producerOfRow);
  const about = {
    measure: MEASURES[measure][language].label,
    place: placeWords(language, deskTexts(language).review, place),
  };
  const title = fill(figureTexts(language).series.title, about);
  const view = seriesView(language, title, {
    subject,
    claims,
    sources,
    figures,
    producers,
    scope: SCOPE_CODES.find((known) => known === wanted.get('scope')) ?? null,
    shown: wanted.getAll('producer'),
  });
  const page = Math.max(1, Math.trunc(Number(wanted.get('page'))) || 1);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const { rows, ...shown } = view;
  return {
    title,
    about,
    definition: MEASURES[measure][language].definition,
    measure,
    place: params.place,
    view: shown,
    rows: rows
      .slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE)
      .map((row) => tableRow(language, row, byId.get(row.claimId)!, view.choices)),
    page: {
      number: page,
      size: ROWS_PER_PAGE,
      total: rows.length,
      pages: Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE)),
    },
    measures: subjects.measures
      .map((code) => ({ code, label: MEASURES[code as keyof typeof MEASURES]?.[language].label ?? code }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    places: subjects.places,
  };
};
