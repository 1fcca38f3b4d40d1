import type { Language } from '../../vocabulary/code-list.ts';

const LOCALE: Readonly<Record<Language, string>> = { es: 'es', en: 'en-GB' };

/**
 * A moment in words, as dates are written on the public site, in a time zone that is named: a page printed in one place is
 * compared in another.
 * @param timeZone IANA name; one that nobody knows is read as UTC
 * @example momentWords('es', '2026-01-02T03:04:05.000Z', 'America/La_Paz') // '1 de enero de 2026, 23:04 (hora de Bolivia)'
 */
export function momentWords(language: Language, at: string, timeZone: string): string {
  const moment = new Date(at);
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const date = format(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(moment);
  const time = format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    moment,
  );
  const name = format(language, { timeZoneName: 'longGeneric', timeZone: zone })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${date}, ${time} (${['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT'].includes(zone) ? 'UTC' : (name ?? zone)})`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], options);
  formats.set(key, known);
  return known;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return true;
  } catch {
    return false;
  }
}
