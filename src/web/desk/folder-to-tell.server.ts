import { resolve } from 'node:path';
import type { RequestEvent } from '@sveltejs/kit';
import { mayLearnFolder } from '#src/accounts/sign-in-command.ts';

/** The data folder for a visitor who may learn it; null for everybody else. */
export function folderToTell(
  event: Pick<RequestEvent, 'locals' | 'url' | 'getClientAddress'>,
  folder: string,
): string | null {
  const visit = {
    hostname: event.url.hostname,
    clientAddress: event.getClientAddress(),
    role: event.locals.session?.person.role ?? null,
  };
  return mayLearnFolder(visit) ? resolve(folder) : null;
}
