import { error, redirect } from '@sveltejs/kit';
import { decideStory } from '#src/claims/adding/story.server.ts';
import { context } from '#src/web/context.server.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { RequestHandler } from './$types';

/** A person says whether a document tells the story of its group or its own. */
export const POST: RequestHandler = async (event) => {
  const state = (await event.request.formData()).get('state');
  if (state !== 'same' && state !== 'apart') error(400);
  const { database } = await context();
  const decision = { documentId: event.params.id, state } as const;
  if (!(await decideStory(database, actorOf(event), new Date(), decision))) error(404);
  redirect(303, `/desk/documents/${event.params.id}`);
};
