import type { Role } from './role.ts';
import { isLoopback } from './session-cookie.ts';

/**
 * The command that makes a one-time link on the computer of the server. Without its folder it would make one in another
 * store, which opens nothing.
 * @param folder the server's data folder, or the word that stands for it where the folder must not be told
 * @example signInLinkCommand('/srv/vigia data') // 'npm run vigia -- sign-in-link --data "/srv/vigia data"'
 */
export function signInLinkCommand(folder: string): string {
  const plain = /^[\w./:\\@+~-]+$/.test(folder);
  return `npm run vigia -- sign-in-link --data ${plain ? folder : `"${folder.replace(/["$`]/g, '\\$&')}"`}`;
}

/**
 * Whether a visitor may learn where the data lies: only on the server's own computer, or as an administrator.
 * @param visit.hostname of the address as the server believes it
 * @param visit.clientAddress of the visitor
 */
export function mayLearnFolder(visit: {
  readonly hostname: string;
  readonly clientAddress: string;
  readonly role: Role | null;
}): boolean {
  if (visit.role === 'administrator') return true;
  const address = visit.clientAddress.replace(/^::ffff:/, '');
  return isLoopback(visit.hostname) && (address === '::1' || isLoopback(address));
}
