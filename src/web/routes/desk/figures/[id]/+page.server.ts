import { error, fail, redirect } from '@sveltejs/kit';
import {
  decideFigure,
  readFigureHistory,
  undoFigure,
  type FigureResult,
  type FigureVerdict,
} from '#src/claims/figures/decide-figure.server.ts';
import { readFigure } from '#src/claims/figures/figure-store.server.ts';
import { nextWaiting, otherScopes, traceClaims } from '#src/claims/figures/list-figures.server.ts';
import { context } from '#src/web/context.server.ts';
import { readCounterNames } from '#src/web/desk/figures/counter-names.server.ts';
import { figureView } from '#src/web/desk/figures/figure-view.ts';
import { aboutFigure, countersOf, standingWords } from '#src/web/desk/figures/figure-words.ts';
import { findingsBeside } from '#src/web/desk/figures/findings-beside.server.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const { database } = await context();
  const { language } = locals;
  const connection = database.kysely;
  const figure = await readFigure(connection, params.id);
  if (!figure) error(404);
  const { answer } = figure.standing;
  const ids = new Set(figure.candidates.map(({ id }) => id));
  if (answer?.claimId) ids.add(answer.claimId);
  const [history, others, next, traced, findings] = await Promise.all([
    readFigureHistory(connection, figure.id),
    otherScopes(connection, figure),
    nextWaiting(connection, figure),
    traceClaims(connection, [...ids]),
    findingsBeside(connection, language, [...ids]),
  ]);
  const heard = history.flatMap(({ line }) =>
    'answer' in line ? line.answer.rivals.map(({ counter }) => counter) : [],
  );
  const names = await readCounterNames(connection, language, new Set([...countersOf([figure, ...others]), ...heard]));
  return {
    view: figureView(language, figure, traced, history, names),
    findings: Object.fromEntries(findings),
    others: others.map((other) => ({
      id: other.id,
      scope: aboutFigure(language, other).scope,
      state: other.state,
      words: standingWords(language, other, names),
    })),
    next,
    said:
      (['prefer', 'dispute', 'withdraw', 'undo'] as const).find((known) => known === url.searchParams.get('said')) ??
      null,
  };
};

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const verdict = verdictOf(form);
    const reason = String(form.get('reason') ?? '');
    const result = await decideFigure(database, actorOf(event), new Date(), {
      figureId: event.params.id,
      revision: Number(form.get('revision') ?? NaN),
      verdict,
      reason,
    });
    return answer(event.params.id, verdict.kind, result, { reason, claimId: String(form.get('claim') ?? '') });
  },
  undo: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const result = await undoFigure(database, actorOf(event), new Date(), {
      figureId: event.params.id,
      revision: Number(form.get('revision') ?? NaN),
    });
    return answer(event.params.id, 'undo', result, { reason: '', claimId: '' });
  },
};

function verdictOf(form: FormData): FigureVerdict {
  const kind = form.get('verdict');
  if (kind === 'withdraw') return { kind };
  if (kind === 'dispute')
    return {
      kind,
      lowClaimId: String(form.get('low') ?? '') || null,
      highClaimId: String(form.get('high') ?? '') || null,
    };
  return { kind: 'prefer', claimId: String(form.get('claim') ?? '') };
}

function answer(
  id: string,
  said: FigureVerdict['kind'] | 'undo',
  result: FigureResult,
  typed: { readonly reason: string; readonly claimId: string },
) {
  if (result.kind === 'missing') error(404);
  if (result.kind === 'stale') return fail(409, { problem: 'stale' as const, typed });
  if (result.kind === 'nothing') return fail(409, { problem: 'nothing' as const, typed });
  if (result.kind === 'refused') return fail(422, { problem: result.problem, typed });
  redirect(303, `/desk/figures/${id}?said=${said}`);
}
