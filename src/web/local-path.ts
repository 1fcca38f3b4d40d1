/**
 * A path on this server out of what an address or form says, or the fallback: nobody is sent to another site.
 * @example localPath('//elsewhere.example/desk', '/desk') // '/desk'
 */
export function localPath(given: FormDataEntryValue | null, fallback: string): string {
  if (typeof given !== 'string' || !given.startsWith('/')) return fallback;
  const here = 'http://vigia.invalid';
  const url = URL.parse(given, here);
  return url?.origin === here ? url.pathname + url.search : fallback;
}
