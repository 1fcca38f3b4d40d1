import { fail, redirect } from '@sveltejs/kit';
import { CHECKS } from '#src/claims/findings/checks.ts';
import {
  countFindings,
  findingTopics,
  listFindings,
  readFinding,
} from '#src/claims/findings/kept/finding-list.server.ts';
import { countReviewed, findingsAreStale } from '#src/claims/findings/kept/finding-store.server.ts';
import { listProducers } from '#src/sources/source-store.server.ts';
import { MEASURES, type Measure } from '#src/vocabulary/measure.ts';
import { context } from '#src/web/context.server.ts';
import { decide, undo } from '#src/web/desk/findings/finding-actions.server.ts';
import { askedFindings, queryOf } from '#src/web/desk/findings/finding-filter.ts';
import type { FindingReply } from '#src/web/desk/findings/finding-view.ts';
import { viewFindings } from '#src/web/desk/findings/finding-view.server.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

const FINDINGS_PER_PAGE = 20;

export const load: PageServerLoad = async ({ url, locals }) => {
  const { database } = await context();
  const { kysely } = database;
  const { language } = locals;
  const asked = askedFindings(url.searchParams);
  const { page, ...filter } = asked;
  const offset = (page - 1) * FINDINGS_PER_PAGE;
  const [{ findings, total }, counts, topics, producers] = await Promise.all([
    listFindings(kysely, filter, { offset, limit: FINDINGS_PER_PAGE }),
    countFindings(kysely),
    findingTopics(kysely),
    listProducers(kysely),
  ]);
  const pages = Math.max(1, Math.ceil(total / FINDINGS_PER_PAGE));
  // The last finding of the last page was decided: the page before is where the work goes on.
  if (page > pages) redirect(303, `/desk/findings?${queryOf({ ...asked, page: pages })}`);
  const names = new Map(producers.map((producer) => [producer.id, producer.shortName[language]]));
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, language);
  const done = url.searchParams.get('done');
  const last = done === null ? null : await readFinding(kysely, done);
  const { states, settled } = counts;
  return {
    asked,
    findings: await viewFindings(kysely, language, findings),
    total,
    from: offset,
    pages,
    counts: { ...states, all: states.new + states.acknowledged + states.dismissed, settled },
    checks: CHECKS.filter((check) => counts.checks.has(check.name)).map((check) => ({
      value: check.name,
      label: check.words[language].name,
    })),
    measures: topics.measures
      .map((measure) => ({ value: measure, label: MEASURES[measure as Measure]?.[language].label ?? measure }))
      .sort(byLabel),
    producers: topics.producers
      .map((id) => ({ value: id, label: names.get(id) ?? id.replace(/^unnamed:/, '') }))
      .filter(({ label }) => label !== '')
      .sort(byLabel),
    /** Why there is nothing, where there is nothing. */
    nothing:
      total > 0
        ? null
        : (await countReviewed(kysely)) === 0
          ? ('noClaims' as const)
          : (await findingsAreStale(database))
            ? ('stale' as const)
            : ('none' as const),
    /** What was just decided, for browsers without scripts. */
    done: last && { id: last.record.id, state: last.record.state, revision: last.record.revision },
  };
};

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(event.url, form, await decide(database, actorOf(event), new Date(), form, event.locals.language));
  },
  undo: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(event.url, form, await undo(database, actorOf(event), new Date(), form, event.locals.language));
  },
};

/** The page's script asks for the reply; a plain form is led back to the list. */
function answer(url: URL, form: FormData, reply: FindingReply) {
  if (reply.kind === 'unexplained') return fail(422, { reply });
  if (reply.kind === 'missing') return fail(404, { reply });
  if (reply.kind !== 'decided') return fail(409, { reply });
  if (form.get('reply') === 'data') return { reply };
  const query = new URLSearchParams(queryOf(askedFindings(url.searchParams)));
  query.set('done', reply.finding.id);
  redirect(303, `/desk/findings?${query}`);
}
