import { fail, redirect } from '@sveltejs/kit';
import { publicationsOf, type RuleTerms } from '#src/claims/figures/figure-rule.ts';
import {
  listRules,
  makeRule,
  previewRule,
  withdrawRule,
  type RuleEffect,
} from '#src/claims/figures/figure-rules.server.ts';
import { figureSubjects } from '#src/claims/figures/list-figures.server.ts';
import type { Connection } from '#src/database/connection.server.ts';
import { fill, formatDate, formatList } from '#src/i18n/format.ts';
import { figureTexts } from '#src/i18n/figures.ts';
import { readNameMerges } from '#src/sources/name-merge-store.server.ts';
import { SCOPES, SCOPE_CODES } from '#src/vocabulary/claim-terms.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { MEASURES, type Measure } from '#src/vocabulary/measure.ts';
import { context } from '#src/web/context.server.ts';
import { readCounterNames } from '#src/web/desk/figures/counter-names.server.ts';
import { ruleWords } from '#src/web/desk/figures/figure-view.ts';
import {
  aboutFigure,
  candidateWords,
  countersOf,
  deciderWords,
  voiceWords,
  type CounterNames,
} from '#src/web/desk/figures/figure-words.ts';
import { readRule, typedRule } from '#src/web/desk/figures/rule-form.ts';
import { findPlaces } from '#src/web/desk/find-places.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

const placesOf = (typed: string) => findPlaces(typed, null);

export const load: PageServerLoad = async ({ url, locals }) => {
  const { database } = await context();
  const { language } = locals;
  const connection = database.kysely;
  const [rules, subjects, producers] = await Promise.all([
    listRules(connection),
    figureSubjects(connection),
    connection.selectFrom('producer').select('id').orderBy('id').execute(),
  ]);
  const names = await readCounterNames(
    connection,
    language,
    producers.map(({ id }) => id),
  );
  const titles = await titlesOf(
    connection,
    rules.map(({ sourceId }) => sourceId),
  );
  const typed = typedRule(url.searchParams);
  const isAsked = url.searchParams.has('measure');
  const read = isAsked ? readRule(typed, placesOf) : null;
  const texts = figureTexts(language).rules;
  return {
    typed,
    problem: read && 'problem' in read ? read.problem : null,
    preview: read && 'terms' in read ? await preview(language, read.terms, typed.source) : null,
    measures: subjects.measures
      .map((code) => ({ code, label: MEASURES[code as Measure]?.[language].label ?? code }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    places: subjects.places,
    scopes: SCOPE_CODES.map((code) => ({ code, label: SCOPES[code][language].label })),
    producers: [...names]
      .map(([id, { name }]) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    rules: rules.map((rule) => ({
      id: rule.id,
      words: ruleWords(language, rule, {
        producer: names.get(rule.producerId)?.shortName ?? rule.producerId,
        measure: (MEASURES[rule.measure as Measure]?.[language].label ?? rule.measure).toLocaleLowerCase(language),
        place: rule.place.split('/').at(-1)!,
        source: rule.sourceId && (titles.get(rule.sourceId) ?? rule.sourceId),
      }),
      reason: rule.reason,
      figures: rule.figures,
      by: fill(texts.by, { name: rule.decidedBy, date: formatDate(language, rule.decidedAt) }),
      withdrawn:
        rule.withdrawnAt &&
        fill(texts.withdrawn, { name: rule.withdrawnBy ?? '', date: formatDate(language, rule.withdrawnAt) }),
    })),
    made: rules.find(({ id }) => String(id) === url.searchParams.get('made')) ?? null,
    withdrawn: url.searchParams.has('withdrawn'),
  };

  async function preview(language: Language, terms: RuleTerms, asked: string | null) {
    const merges = await readNameMerges(connection);
    const open = await previewRule(database, { ...terms, sourceId: null });
    const publications = publicationsOf(
      merges.producer(terms.producerId),
      open.map(({ figure }) => figure),
    );
    // Where nobody said which publication to follow, the one with the longest series is shown, to be changed or kept.
    const [first, second] = publications;
    const isNeeded = open.some(({ kind }) => kind === 'several');
    const suggested = isNeeded && first && first.figures > (second?.figures ?? 0) ? first.sourceId : null;
    const sourceId = asked === null ? suggested : asked || null;
    const effects = await previewRule(database, { ...terms, sourceId });
    const heard = await readCounterNames(connection, language, countersOf(effects.map(({ figure }) => figure)));
    const printed = await titlesOf(
      connection,
      publications.map((each) => each.sourceId),
    );
    return {
      place: terms.place,
      sourceId,
      publications: publications.map((each) => ({ ...each, title: printed.get(each.sourceId) ?? each.sourceId })),
      counts: Object.fromEntries(
        (['decides', 'person', 'several', 'silent'] as const).map((kind) => [
          kind,
          effects.filter((effect) => effect.kind === kind).length,
        ]),
      ) as Record<RuleEffect['kind'], number>,
      effects: effects.map((effect) => effectLine(language, effect, heard)),
    };
  }
};

function effectLine(language: Language, effect: RuleEffect, names: CounterNames) {
  const texts = figureTexts(language).rules;
  const { figure } = effect;
  const { period, scope } = aboutFigure(language, figure);
  const value =
    effect.kind === 'decides'
      ? candidateWords(language, effect.candidate)
      : effect.kind === 'several'
        ? formatList(language, [...new Set(effect.candidates.map((each) => candidateWords(language, each)))])
        : '';
  const rivals = figure.candidates.filter((each) => effect.kind !== 'decides' || each.value !== effect.candidate.value);
  const others = [...new Set(rivals.map((each) => voiceWords(language, names, each)))];
  const who = effect.kind === 'person' ? deciderWords(language, figure.standing.answer) : null;
  const instead = effect.kind === 'decides' && effect.insteadOf !== null ? String(effect.insteadOf) : null;
  return {
    id: figure.id,
    kind: effect.kind,
    period,
    scope,
    value,
    others: others.length > 0 ? formatList(language, others) : texts.unopposed,
    what: [texts.what[effect.kind], who, instead && fill(texts.instead, { rule: instead })].filter(Boolean).join(', '),
  };
}

async function titlesOf(connection: Connection, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const rows = await connection
    .selectFrom('source')
    .select(['id', 'title', 'publisher'])
    .where('id', 'in', known)
    .execute();
  return new Map(rows.map((row) => [row.id, `${row.publisher}: ${row.title}`]));
}

export const actions: Actions = {
  make: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const read = readRule(typedRule(form), placesOf);
    if ('problem' in read) return fail(422, { problem: read.problem, reason: String(form.get('reason') ?? '') });
    const result = await makeRule(database, actorOf(event), new Date(), read.terms);
    if (result.kind === 'refused') return fail(422, { problem: result.problem, reason: read.terms.reason });
    redirect(303, `/desk/figures/rules?made=${result.rule.id}#rule-${result.rule.id}`);
  },
  withdraw: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const isWithdrawn = await withdrawRule(database, actorOf(event), new Date(), Number(form.get('rule') ?? NaN));
    if (!isWithdrawn) return fail(409, { problem: 'not-there' as const, reason: '' });
    redirect(303, '/desk/figures/rules?withdrawn');
  },
};
