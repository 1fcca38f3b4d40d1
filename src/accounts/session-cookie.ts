import { ABSOLUTE_LIMIT_SECONDS } from './session-limits.ts';

/** The cookie that carries a session on a connection, or null where no session may travel. */
export interface SessionCookie {
  readonly name: string;
  readonly attributes: {
    readonly path: '/';
    readonly httpOnly: true;
    readonly sameSite: 'strict';
    readonly secure: boolean;
    readonly maxAge: number;
  };
}

/**
 * On https the `__Host-` prefix binds the cookie to this host. Browsers keep `Secure` cookies off plain http, so this
 * machine itself (127.0.0.1, localhost) has a cookie of its own name. Plain http from elsewhere gets none: the session
 * could be read on the way.
 */
export function sessionCookie(url: Pick<URL, 'protocol' | 'hostname'>): SessionCookie | null {
  const shared = { path: '/', httpOnly: true, sameSite: 'strict', maxAge: ABSOLUTE_LIMIT_SECONDS } as const;
  if (url.protocol === 'https:') return { name: '__Host-vigia', attributes: { ...shared, secure: true } };
  if (isLoopback(url.hostname)) return { name: 'vigia-local', attributes: { ...shared, secure: false } };
  return null;
}

/** Whether a host name of an address is this machine alone. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
