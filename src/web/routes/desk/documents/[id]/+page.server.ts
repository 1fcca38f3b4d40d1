import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { nextToReview, readDocument } from '#src/claims/claim-store.server.ts';
import { readStory } from '#src/claims/adding/story.server.ts';
import { acceptTogether, undoTogether } from '#src/claims/review/review-together.server.ts';
import { mayIdentifyVictim } from '#src/privacy/identity-in-text.ts';
import { isTextLanguage } from '#src/extraction/text-language.ts';
import { context } from '#src/web/context.server.ts';
import { isOpen, nextOpen, pageOfClaims } from '#src/web/desk/claim-page.ts';
import { formatOfMediaType, isTableFormat } from '#src/documents/document.ts';
import { excerptsOf } from '#src/web/desk/document-excerpts.ts';
import { addByHand, blankStatement, citationAt } from '#src/web/desk/review/hand-actions.server.ts';
import { readReadings } from '#src/web/desk/review/readings.server.ts';
import { split } from '#src/web/desk/review/split-actions.server.ts';
import { decide, undo } from '#src/web/desk/review-actions.server.ts';
import type { ReviewReply } from '#src/web/desk/review-reply.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The program is this sure of what is offered to be accepted together. */
const AT_LEAST = 0.9;

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const { database } = await context();
  const [read, story, nextDocumentId] = await Promise.all([
    readDocument(database, params.id),
    readStory(database, params.id),
    nextToReview(database, params.id),
  ]);
  if (!read) error(404);
  const wanted = url.searchParams;
  const page = pageOfClaims(read.claims, {
    claimId: wanted.get('claim'),
    page: wanted.has('page') ? Math.trunc(Number(wanted.get('page'))) || 1 : null,
  });
  const { document } = read;
  const language = isTextLanguage(document.language) ? document.language : locals.language;
  const workspace = await database.kysely.selectFrom('workspace').select('home_place_id').executeTakeFirst();
  const citation = wanted.has('at') ? citationAt(document, wanted.get('at')!) : null;
  const step = wanted.get('step');
  return {
    document: { id: document.id, fileName: document.fileName, language },
    source: read.source,
    story,
    page,
    file: {
      id: document.id,
      pages: document.pages,
      isTable: isTableFormat(formatOfMediaType(document.mediaType)),
    },
    ...excerptsOf(document.text, page.claims, undefined, document.wayBack),
    reviewed: read.claims.filter((claim) => !isOpen(claim)).length,
    correcting: wanted.has('correct'),
    splitting: wanted.has('split') ? Math.min(20, Math.max(2, Number(wanted.get('split')) || 2)) : 0,
    /** A claim by hand is being added: from a number of the text, or from none. */
    adding: wanted.has('add')
      ? {
          citation,
          statement: blankStatement(read.source.publisher, read.claims, {
            citation,
            language,
            home: workspace?.home_place_id ?? null,
          }),
        }
      : null,
    arrival: wanted.has('added') ? ('added' as const) : wanted.has('known') ? ('known' as const) : null,
    readings: await readReadings(database, page.claims, () => document.language, locals.language),
    titleIdentity: mayIdentifyVictim(read.source.title),
    nextDocumentId,
    /** Confidences of all proposals that wait here. */
    confidences: read.claims.filter(isOpen).flatMap(({ confidence }) => (confidence === null ? [] : [confidence])),
    atLeast: AT_LEAST,
    step: step === null ? null : { id: step, claims: Number(wanted.get('claims')) || 0 },
    /** What was just done, for browsers without scripts. */
    last: read.claims.find((claim) => claim.id === wanted.get('last')) ?? null,
  };
};

const documentId = (event: RequestEvent) => event.params.id!;

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(
      documentId(event),
      form,
      await decide(database, actorOf(event), new Date(), form, event.locals.language),
    );
  },
  undo: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(documentId(event), form, await undo(database, actorOf(event), new Date(), form));
  },
  split: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(
      documentId(event),
      form,
      await split(database, actorOf(event), new Date(), form, event.locals.language),
    );
  },
  add: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const read = await readDocument(database, documentId(event));
    if (!read) error(404);
    const added = await addByHand(database, actorOf(event), new Date(), form, event.locals.language, read);
    if (added.kind === 'added')
      redirect(303, `/desk/documents/${documentId(event)}?claim=${added.claim.id}&last=${added.claim.id}`);
    return fail(added.kind === 'invalid' ? 422 : added.kind === 'exists' ? 409 : 404, { added });
  },
  together: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    // The bound that the counted button carries; what was typed after it counts anew.
    const percent = Number(form.get('percent'));
    const result = await acceptTogether(database, actorOf(event), new Date(), {
      documentId: documentId(event),
      atLeast: (Number.isFinite(percent) ? percent : 100) / 100,
      expected: Number(form.get('expected')),
    });
    if (result.kind === 'changed') return fail(409, { together: result });
    redirect(303, `/desk/documents/${documentId(event)}?step=${result.step}&claims=${result.claims}`);
  },
  undoTogether: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const undone = await undoTogether(database, actorOf(event), new Date(), String(form.get('step') ?? ''));
    return { together: { kind: 'undone' as const, ...undone } };
  },
};

/** The page's script asks for the reply; a plain form is led on to the next claim. */
async function answer(id: string, form: FormData, reply: ReviewReply) {
  if (reply.kind === 'stale') return fail(409, { reply });
  if (reply.kind === 'invalid') return fail(422, { reply });
  if (reply.kind === 'missing') return fail(404, { reply });
  if (reply.kind === 'nothing' || reply.kind === 'parts-changed') return fail(409, { reply });
  if (form.get('reply') === 'data') return { reply };
  const { database } = await context();
  const claims = (await readDocument(database, id))?.claims ?? [];
  const stays = reply.action === 'undo' || reply.action === 'split';
  const next = stays ? reply.claim : (nextOpen(claims, reply.claim.id) ?? reply.claim);
  redirect(303, `/desk/documents/${id}?claim=${next.id}&last=${reply.claim.id}`);
}
