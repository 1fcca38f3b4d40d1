import { dev } from '$app/env';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { randomBytes } from 'node:crypto';
import { accessTo, actionOf, decideAccess, ROUTE_POLICIES } from '#src/accounts/policy.ts';
import { sessionCookie } from '#src/accounts/session-cookie.ts';
import { readSession, type Session } from '#src/accounts/session.server.ts';
import { LANGUAGES } from '#src/vocabulary/code-list.ts';
import { context } from './context.server.ts';
import { LANGUAGE_COOKIE, visitorLanguage } from './visitor-language.ts';

/** Where somebody who came through a link may go before choosing a pass phrase, besides the public pages. */
const BEFORE_CHOOSING = new Set(['/sign-in/choose', '/sign-out']);

export const handle: Handle = async ({ event, resolve }) => {
  const session = await sessionOf(event);
  event.locals.session = session;
  event.locals.language = visitorLanguage({
    person: session?.person.language ?? null,
    cookie: event.cookies.get(LANGUAGE_COOKIE),
    accepted: event.request.headers.get('accept-language'),
  });
  const refusal = event.route.id === null ? null : await refuse(event, event.route.id);
  const language = LANGUAGES.find((known) => known === event.params.language) ?? event.locals.language;
  const response =
    refusal ??
    (await resolve(event, { transformPageChunk: ({ html }) => html.replaceAll('%vigia.language%', language) }));
  setSecurityHeaders(response, event.route.id);
  return response;
};

async function sessionOf(event: RequestEvent): Promise<Session | null> {
  const cookie = sessionCookie(event.url);
  const token = cookie ? event.cookies.get(cookie.name) : undefined;
  // Visitors of the public pages carry no cookie, and need no store.
  return token ? readSession((await context()).database, new Date(), token) : null;
}

/** Asks the policy table; what it does not declare is refused. Null when the visitor may go on. */
async function refuse(event: RequestEvent, routeId: string): Promise<Response | null> {
  const { session } = event.locals;
  const { method } = event.request;
  const isPageAction =
    method === 'POST' && typeof ROUTE_POLICIES[routeId] === 'object' && 'actions' in ROUTE_POLICIES[routeId];
  const access = accessTo(ROUTE_POLICIES, routeId, method, isPageAction ? actionOf(event.url) : null);
  const decision = decideAccess(access, session?.person.role ?? null);
  const accepted = event.request.headers.get('accept') ?? '';
  const wantsPage =
    !event.isDataRequest &&
    (method === 'GET' ? !accepted.includes('application/json') : accepted.includes('text/html'));
  if (decision === 'sign-in') {
    // Forms that a script sends take a redirect as an answer; anything else that is no page gets the plain status.
    if (wantsPage || event.isDataRequest || event.request.headers.has('x-sveltekit-action')) {
      const next = method === 'GET' ? event.url.pathname + event.url.search : event.url.pathname;
      redirect(303, `/sign-in?next=${encodeURIComponent(next)}`);
    }
    error(401);
  }
  if (decision === 'refused') {
    if (access === null)
      console.error(`vigia: ${method} ${routeId} has no policy in src/accounts/policy.ts and is refused.`);
    if (!wantsPage) error(403);
    // The page without its route: rendered as any other, with the status that says what happened.
    const page = await event.fetch('/sign-in/refused');
    return new Response(page.body, { status: 403, headers: page.headers });
  }
  if (session && !session.person.hasPassPhrase && access !== 'public' && !BEFORE_CHOOSING.has(routeId))
    redirect(303, '/sign-in/choose');
  return null;
}

function setSecurityHeaders(response: Response, routeId: string | null): void {
  const { headers } = response;
  // Not `no-referrer`: under it browsers send "Origin: null" with our own forms, and the same-origin check refuses them.
  headers.set('referrer-policy', 'same-origin');
  headers.set('x-content-type-options', 'nosniff');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  if (routeId?.startsWith('/desk') || routeId?.startsWith('/sign-')) headers.set('cache-control', 'no-store');
}

/** The log learns that something went wrong and where, never with what: messages may quote a document or a name. */
export const handleError: HandleServerError = ({ kind, error: caught, event }) => {
  if (kind !== 'unknown') return {};
  const id = randomBytes(4).toString('hex');
  if (dev) console.error(caught);
  const name = caught instanceof Error ? caught.constructor.name : typeof caught;
  console.error(`vigia: error ${id} at ${event.route.id ?? 'no route'}: ${name}${codeOf(caught)}${placeOf(caught)}`);
  return { id };
};

/** The first place of our own code in a stack: file and line, which carry nothing of the data. */
function placeOf(caught: unknown): string {
  const stack = caught instanceof Error ? (caught.stack ?? '') : '';
  const frame = stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.includes('node_modules') && !line.includes('node:'))
    .map((line) => /([\w.[\]+-]+:\d+):\d+\)?$/.exec(line)?.[1])
    .find(Boolean);
  return frame ? ` in ${frame}` : '';
}

/** The code that systems give their errors (EACCES, SQLITE_FULL): it says what went wrong and holds nothing of the work. */
function codeOf(caught: unknown): string {
  const code = (caught as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[A-Z0-9_]{2,60}$/.test(code) ? ` ${code}` : '';
}
