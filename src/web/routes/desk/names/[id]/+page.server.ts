import { error, fail, redirect } from '@sveltejs/kit';
import { claimsOfName } from '#src/claims/names/merge-names.server.ts';
import { inTransaction } from '#src/database/audit.server.ts';
import { nameTexts } from '#src/i18n/names.ts';
import { recomputeAroundProducers } from '#src/claims/findings/kept/finding-store.server.ts';
import { addCountingRule, listCountingRules, withdrawCountingRule } from '#src/sources/counting-rule-store.server.ts';
import { readNameMerges } from '#src/sources/name-merge-store.server.ts';
import { changeProducer, readProducer } from '#src/sources/producer-store.server.ts';
import { listProducers } from '#src/sources/source-store.server.ts';
import { context } from '#src/web/context.server.ts';
import { findPlaces } from '#src/web/desk/find-places.ts';
import { readProducerForm } from '#src/web/desk/names/producer-form.ts';
import { readRuleForm } from '#src/web/desk/names/rule-form.ts';
import { homeCountry } from '#src/web/desk/review-actions.server.ts';
import { typedFieldsOf } from '#src/web/desk/review-reply.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** More sources than this are too many for a list to choose from: then the rule names none. */
const OFFERED_SOURCES = 500;

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const { kysely } = (await context()).database;
  const producer = await readProducer(kysely, params.id);
  if (!producer) error(404);
  const merges = await readNameMerges(kysely);
  const meant = merges.producer(producer.id);
  const [rules, touched, target, sources] = await Promise.all([
    listCountingRules(kysely, producer.id),
    claimsOfName(kysely, 'producer', producer.id),
    meant === producer.id ? null : readProducer(kysely, meant),
    kysely.selectFrom('source').select(['id', 'title']).orderBy('title').limit(OFFERED_SOURCES).execute(),
  ]);
  return {
    producer,
    rules,
    claims: touched.claims,
    means: target && { id: target.id, name: target.name[locals.language] },
    sources,
    saved: url.searchParams.has('saved'),
  };
};

export const actions: Actions = {
  change: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const others = (await listProducers(database.kysely)).filter(({ id }) => id !== event.params.id);
    const read = readProducerForm(form, event.params.id, others, nameTexts(event.locals.language).producer);
    if ('errors' in read) return fail(422, { errors: read.errors, typed: typedFieldsOf(form) });
    await inTransaction(database, actorOf(event), new Date(), async (write) => {
      if (!(await changeProducer(write, read.producer))) error(404);
      await recomputeAroundProducers(write, [event.params.id]);
    });
    redirect(303, `/desk/names/${event.params.id}?saved`);
  },
  addRule: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const { kysely } = database;
    if (!(await readProducer(kysely, event.params.id))) error(404);
    const country = await homeCountry(database, { place: [] });
    const sourceId = String(form.get('source') ?? '');
    const known =
      sourceId === ''
        ? undefined
        : await kysely.selectFrom('source').select('id').where('id', '=', sourceId).executeTakeFirst();
    const read = readRuleForm(
      form,
      { producerId: event.params.id, sourceId: known?.id ?? null },
      nameTexts(event.locals.language).rules,
      (typed) => findPlaces(typed, country),
    );
    if ('errors' in read) return fail(422, { ruleErrors: read.errors, typed: typedFieldsOf(form) });
    await inTransaction(database, actorOf(event), new Date(), async (write) => {
      await addCountingRule(write, read.rule);
      await recomputeAroundProducers(write, [event.params.id]);
    });
    redirect(303, `/desk/names/${event.params.id}?saved`);
  },
  withdrawRule: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    await inTransaction(database, actorOf(event), new Date(), async (write) => {
      if (!(await withdrawCountingRule(write, event.params.id, Number(form.get('id'))))) error(404);
      await recomputeAroundProducers(write, [event.params.id]);
    });
    redirect(303, `/desk/names/${event.params.id}?saved`);
  },
};
