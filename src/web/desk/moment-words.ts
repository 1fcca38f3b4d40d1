import type { Language } from '../../vocabulary/code-list.ts';

const LOCALE: Readonly<Record<Language, string>> = { es: 'es', en: 'en-GB' };

/**
 * A moment in words, in UTC and saying so: the server does not know where its readers are, and a page printed in one place
 * is compared in another.
 * @example momentWords('en', '2026-01-02T03:04:05.000Z') // '2 Jan 2026, 03:04 UTC'
 */
export function momentWords(language: Language, at: string): string {
  const words = new Intl.DateTimeFormat(LOCALE[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
    hourCycle: 'h23',
  }).format(new Date(at));
  return `${words} UTC`;
}
