import { readAuditTrail } from '#src/accounts/audit-trail.server.ts';
import { context } from '#src/web/context.server.ts';
import type { PageServerLoad } from './$types';

const LINES_PER_PAGE = 100;

export const load: PageServerLoad = async ({ url }) => {
  const { database } = await context();
  const subject = (url.searchParams.get('subject') ?? '').trim();
  const before = Number(url.searchParams.get('before') ?? NaN);
  const filter = {
    ...(subject === '' ? {} : { subject }),
    ...(Number.isSafeInteger(before) ? { beforeId: before } : {}),
  };
  // One more than is shown says whether there is another page.
  const lines = await readAuditTrail(database, { ...filter, limit: LINES_PER_PAGE + 1 });
  return {
    lines: lines.slice(0, LINES_PER_PAGE),
    subject,
    paged: 'beforeId' in filter,
    older: lines.length > LINES_PER_PAGE ? (lines[LINES_PER_PAGE - 1]?.id ?? null) : null,
  };
};
