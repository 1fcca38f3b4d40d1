import { redirect } from '@sveltejs/kit';
import { sessionCookie } from '#src/accounts/session-cookie.ts';
import { closeSession } from '#src/accounts/session.server.ts';
import { context } from '#src/web/context.server.ts';
import { actorOf, sessionOf } from '#src/web/session.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { database } = await context();
  await closeSession(database, actorOf(event), new Date(), sessionOf(event));
  const cookie = sessionCookie(event.url);
  if (cookie) event.cookies.delete(cookie.name, cookie.attributes);
  redirect(303, '/sign-in');
};
