/**
 * Scheme and host under which others can open this site; null on a local copy, whose address works on one computer only.
 * @example publicOrigin(new URL('http://127.0.0.1:5173/es')) // null
 */
export function publicOrigin(url: Pick<URL, 'hostname' | 'origin'>): string | null {
  const host = url.hostname;
  const isLocal =
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    host === '0.0.0.0' ||
    host.startsWith('127.');
  return isLocal ? null : url.origin;
}
