import { error, fail, redirect } from '@sveltejs/kit';
import { claimOfRow } from '#src/claims/claim-rows.ts';
import { correctSourceOf } from '#src/claims/names/correct-source.server.ts';
import type { Connection } from '#src/database/connection.server.ts';
import { nameTexts } from '#src/i18n/names.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { mayIdentifyVictim } from '#src/privacy/identity-in-text.ts';
import { readSource } from '#src/sources/source-store.server.ts';
import { context } from '#src/web/context.server.ts';
import { readSourceForm } from '#src/web/desk/names/source-form.ts';
import { addByHand, blankStatement } from '#src/web/desk/review/hand-actions.server.ts';
import { typedFieldsOf } from '#src/web/desk/review-reply.ts';
import { identityWords } from '#src/web/desk/identity-words.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

const CLAIMS_SHOWN = 100;

async function claimsOf(connection: Connection, sourceId: string) {
  const rows = await connection
    .selectFrom('claim')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('added_at', 'desc')
    .orderBy('id')
    .limit(CLAIMS_SHOWN)
    .execute();
  return rows.map(claimOfRow);
}

export const load: PageServerLoad = async ({ params, url }) => {
  const { kysely } = (await context()).database;
  const source = await readSource(kysely, params.id);
  if (!source) error(404);
  const [claims, document, workspace] = await Promise.all([
    claimsOf(kysely, source.id),
    kysely.selectFrom('document').select('id').where('source_id', '=', source.id).executeTakeFirst(),
    kysely.selectFrom('workspace').select('home_place_id').executeTakeFirst(),
  ]);
  return {
    source,
    claims,
    documentId: document?.id ?? null,
    adding: url.searchParams.has('add'),
    statement: blankStatement(source.publisher, claims, { home: workspace?.home_place_id ?? null }),
    done: (['saved', 'unchanged', 'stale'] as const).find((word) => url.searchParams.has(word)) ?? null,
    last: claims.find((claim) => claim.id === url.searchParams.get('last')) ?? null,
  };
};

export const actions: Actions = {
  correct: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const { language } = event.locals;
    const read = readSourceForm(form, nameTexts(language).source, {
      today: new Date().toISOString().slice(0, 10),
      whatIdentifies: (title) => {
        const spans = mayIdentifyVictim(title);
        return spans.length === 0 ? null : identityWords(language, deskTexts(language).review, spans);
      },
    });
    if ('errors' in read) return fail(422, { errors: read.errors, typed: typedFieldsOf(form) });
    const result = await correctSourceOf(database, actorOf(event), new Date(), {
      id: event.params.id,
      ...read,
      keeps: (text) => mayIdentifyVictim(text).length === 0,
    });
    if (result === 'missing') error(404);
    redirect(303, `/desk/sources/${event.params.id}?${result === 'corrected' ? 'saved' : result}`);
  },
  add: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const source = await readSource(database.kysely, event.params.id);
    if (!source) error(404);
    const added = await addByHand(database, actorOf(event), new Date(), form, event.locals.language, {
      source,
      document: null,
    });
    if (added.kind === 'added') redirect(303, `/desk/sources/${source.id}?last=${added.claim.id}`);
    return fail(added.kind === 'invalid' ? 422 : added.kind === 'exists' ? 409 : 404, { added });
  },
};
