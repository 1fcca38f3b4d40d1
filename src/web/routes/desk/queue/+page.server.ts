import { fail, redirect } from '@sveltejs/kit';
import { readClaim } from '#src/claims/claim-store.server.ts';
import { readContexts } from '#src/claims/review/claim-contexts.server.ts';
import { readQueue } from '#src/claims/review/review-queue.server.ts';
import { listProducers } from '#src/sources/source-store.server.ts';
import { context } from '#src/web/context.server.ts';
import { excerptsOf } from '#src/web/desk/document-excerpts.ts';
import { findPlaces } from '#src/web/desk/find-places.ts';
import { queueParameters, readQueueQuery } from '#src/web/desk/review/queue-address.ts';
import { readReadings } from '#src/web/desk/review/readings.server.ts';
import { split } from '#src/web/desk/review/split-actions.server.ts';
import { decide, homeCountry, undo } from '#src/web/desk/review-actions.server.ts';
import type { ReviewReply } from '#src/web/desk/review-reply.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** As many as one reviews in a quarter of an hour. */
const CLAIMS_PER_PAGE = 30;

export const load: PageServerLoad = async ({ url, locals }) => {
  const { database } = await context();
  const query = readQueueQuery(url.searchParams);
  const place = query.place === '' ? null : await placeOf(query.place);
  const [page, producers] = await Promise.all([
    readQueue(database, {
      order: query.order,
      measure: query.measure || null,
      place,
      producer: query.producer || null,
      documentId: query.document || null,
      after: query.after || null,
      limit: CLAIMS_PER_PAGE,
    }),
    listProducers(database.kysely),
  ]);
  // The claim of the address and what was just decided stay in sight though they wait no more.
  const [asked, last] = await Promise.all(
    ['claim', 'last'].map(async (name) => {
      const id = url.searchParams.get(name);
      return id === null ? null : (page.claims.find((claim) => claim.id === id) ?? (await readClaim(database, id)));
    }),
  );
  const claims = asked && !page.claims.includes(asked) ? [asked, ...page.claims] : page.claims;
  const contexts = await readContexts(database, claims);
  const filteredTitle =
    query.document === ''
      ? null
      : ((
          await database.kysely
            .selectFrom('document')
            .innerJoin('source', 'source.id', 'document.source_id')
            .select('source.title')
            .where('document.id', '=', query.document)
            .executeTakeFirst()
        )?.title ?? null);
  return {
    query,
    claims,
    total: page.total,
    next: page.next,
    currentId: (asked ?? claims[0])?.id ?? null,
    correcting: url.searchParams.has('correct'),
    splitting: url.searchParams.has('split')
      ? Math.min(20, Math.max(2, Number(url.searchParams.get('split')) || 2))
      : 0,
    contexts: Object.fromEntries(
      [...contexts].map(([id, { window, ...document }]) => {
        const claim = claims.find((one) => one.id === id)!;
        return [id, { ...document, excerpt: window && excerptIn(claim, window) }];
      }),
    ),
    readings: await readReadings(
      database,
      claims,
      (claim) => contexts.get(claim.id)?.language ?? locals.language,
      locals.language,
    ),
    producers: producers
      .map(({ id, name }) => ({ id, name: name[locals.language] }))
      .sort((a, b) => a.name.localeCompare(b.name, locals.language)),
    filteredTitle,
    unknownPlace: query.place !== '' && place === null,
    last: last ?? null,
  };

  async function placeOf(typed: string): Promise<string | null> {
    const found = findPlaces(typed, await homeCountry(database, { place: [] }));
    return found.length === 1 ? found[0]!.path : null;
  }
};

type Windowed = NonNullable<Parameters<typeof excerptsOf>[1][number]['citation']>;

/** The claim's sentence marked inside the text around it; words cut at the edges are left out. */
function excerptIn(
  claim: { readonly id: string; readonly citation: Windowed | null },
  { text, start }: { readonly text: string; readonly start: number },
) {
  const citation = claim.citation!;
  const moved = (at: number) => at - start;
  const begin = start === 0 ? 0 : Math.min(moved(citation.start), Math.max(0, text.search(/\s/) + 1));
  const lastSpace = text.search(/\s\S*$/);
  const end = Math.max(moved(citation.end), lastSpace < 0 ? text.length : lastSpace);
  const here = {
    id: claim.id,
    citation: {
      ...citation,
      start: moved(citation.start) - begin,
      end: moved(citation.end) - begin,
      tokenStart: moved(citation.tokenStart) - begin,
      tokenEnd: moved(citation.tokenEnd) - begin,
    },
  };
  return excerptsOf(text.slice(begin, end), [here]).excerpts;
}

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(event.url, form, await decide(database, actorOf(event), new Date(), form, event.locals.language));
  },
  undo: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(event.url, form, await undo(database, actorOf(event), new Date(), form));
  },
  split: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(event.url, form, await split(database, actorOf(event), new Date(), form, event.locals.language));
  },
};

/** The page's script asks for the reply; a plain form is led on to what waits next, with the same filters. */
function answer(url: URL, form: FormData, reply: ReviewReply) {
  if (reply.kind === 'stale') return fail(409, { reply });
  if (reply.kind === 'invalid') return fail(422, { reply });
  if (reply.kind === 'missing') return fail(404, { reply });
  if (reply.kind === 'nothing' || reply.kind === 'parts-changed') return fail(409, { reply });
  if (form.get('reply') === 'data') return { reply };
  const stays = reply.action === 'undo' || reply.action === 'split';
  const more = { last: reply.claim.id, ...(stays ? { claim: reply.claim.id } : {}) };
  redirect(303, `/desk/queue?${queueParameters(readQueueQuery(url.searchParams), more)}`);
}
