import { error, fail, redirect } from '@sveltejs/kit';
import { checkOf } from '#src/claims/findings/checks.ts';
import { listFindings, NO_FILTER, readFinding } from '#src/claims/findings/kept/finding-list.server.ts';
import { context } from '#src/web/context.server.ts';
import { decide, undo } from '#src/web/desk/findings/finding-actions.server.ts';
import type { FindingReply } from '#src/web/desk/findings/finding-view.ts';
import { viewFindings } from '#src/web/desk/findings/finding-view.server.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { database } = await context();
  const read = await readFinding(database.kysely, params.id);
  if (!read) error(404);
  const [finding] = await viewFindings(database.kysely, locals.language, [read.record]);
  const waiting = await listFindings(database.kysely, NO_FILTER, { offset: 0, limit: 2 });
  return {
    finding: finding!,
    check: checkOf(finding!.check).words[locals.language],
    decisions: read.decisions.map(({ decision, reason, decidedBy, decidedAt, revision }) => ({
      decision,
      reason,
      decidedBy,
      decidedAt,
      revision,
    })),
    nextId: waiting.findings.find(({ id }) => id !== params.id)?.id ?? null,
  };
};

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData();
    // The page shows one finding: the form cannot name another.
    form.set('findingId', event.params.id);
    const { database } = await context();
    return answer(event.params.id, await decide(database, actorOf(event), new Date(), form, event.locals.language));
  },
  undo: async (event) => {
    const form = await event.request.formData();
    form.set('findingId', event.params.id);
    const { database } = await context();
    return answer(event.params.id, await undo(database, actorOf(event), new Date(), form, event.locals.language));
  },
};

function answer(id: string, reply: FindingReply) {
  if (reply.kind === 'missing') redirect(303, `/desk/findings?done=${id}`);
  if (reply.kind === 'unexplained') return fail(422, { reply });
  if (reply.kind !== 'decided') return fail(409, { reply });
  redirect(303, `/desk/findings/${id}`);
}
