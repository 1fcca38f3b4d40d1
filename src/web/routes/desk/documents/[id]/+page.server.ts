import { error, fail, redirect } from '@sveltejs/kit';
import { listDocuments, readDocument } from '#src/claims/claim-store.server.ts';
import { mayIdentifyVictim } from '#src/privacy/identity-in-text.ts';
import { identifyingField } from '#src/releases/release-claim.ts';
import { isTextLanguage } from '#src/extraction/text-language.ts';
import { context } from '#src/web/context.server.ts';
import { isOpen, nextOpen, pageOfClaims } from '#src/web/desk/claim-page.ts';
import { excerptsOf } from '#src/web/desk/document-excerpts.ts';
import { markedNumber } from '#src/web/desk/marked-number.ts';
import { decide, undo } from '#src/web/desk/review-actions.server.ts';
import type { ReviewReply } from '#src/web/desk/review-reply.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const { database } = await context();
  const [read, documents] = await Promise.all([readDocument(database, params.id), listDocuments(database)]);
  if (!read) error(404);
  const wanted = url.searchParams;
  const page = pageOfClaims(read.claims, {
    claimId: wanted.get('claim'),
    page: wanted.has('page') ? Math.trunc(Number(wanted.get('page'))) || 1 : null,
  });
  const next = documents.findLast((document) => document.id !== params.id && document.counts.proposed > 0);
  const language = isTextLanguage(read.document.language) ? read.document.language : locals.language;
  return {
    document: { id: read.document.id, fileName: read.document.fileName, language },
    source: read.source,
    page,
    ...excerptsOf(read.document.text, page.claims),
    reviewed: read.claims.filter((claim) => !isOpen(claim)).length,
    correcting: wanted.has('correct'),
    arrival: wanted.has('added') ? ('added' as const) : wanted.has('known') ? ('known' as const) : null,
    marked: Object.fromEntries(page.claims.map((claim) => [claim.id, markedNumber(claim, language)])),
    /** Where sentences may identify a victim; only those that do. */
    identity: Object.fromEntries(
      page.claims.flatMap((claim) => {
        const spans = claim.citation ? mayIdentifyVictim(claim.citation.quote) : [];
        return spans.length > 0 ? [[claim.id, spans] as const] : [];
      }),
    ),
    /** Fields outside the quote that may identify a victim: such a claim is not released. */
    blocked: Object.fromEntries(page.claims.map((claim) => [claim.id, identifyingField(claim)])),
    titleIdentity: mayIdentifyVictim(read.source.title),
    nextDocumentId: next?.id ?? null,
    /** What was just done, for browsers without scripts. */
    last: read.claims.find((claim) => claim.id === wanted.get('last')) ?? null,
  };
};

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const reply = await decide(database, actorOf(event), new Date(), form, event.locals.language);
    return answer(event.params.id, form, reply);
  },
  undo: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    return answer(event.params.id, form, await undo(database, actorOf(event), new Date(), form));
  },
};

/** The page's script asks for the reply; a plain form is led on to the next claim. */
async function answer(documentId: string, form: FormData, reply: ReviewReply) {
  if (reply.kind === 'stale') return fail(409, { reply });
  if (reply.kind === 'invalid') return fail(422, { reply });
  if (reply.kind === 'missing') return fail(404, { reply });
  if (reply.kind === 'nothing') return fail(409, { reply });
  if (form.get('reply') === 'data') return { reply };
  const { database } = await context();
  const claims = (await readDocument(database, documentId))?.claims ?? [];
  const next = reply.action === 'undo' ? reply.claim : (nextOpen(claims, reply.claim.id) ?? reply.claim);
  redirect(303, `/desk/documents/${documentId}?claim=${next.id}&last=${reply.claim.id}`);
}
