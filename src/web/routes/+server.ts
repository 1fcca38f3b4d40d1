import type { RequestHandler } from './$types';

/** The home page in the visitor's language; addresses of pages always name theirs. */
export const GET: RequestHandler = ({ locals }) =>
  new Response(null, { status: 307, headers: { location: `/${locals.language}`, vary: 'accept-language, cookie' } });
