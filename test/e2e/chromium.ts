import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the browser for the tests is: the environment variable CHROMIUM, then the usual places; null when there is none. */
export function findChromium(): string | null {
  return (
    [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
  );
}
