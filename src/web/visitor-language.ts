import { LANGUAGES, type Language } from '#src/vocabulary/code-list.ts';

export const LANGUAGE_COOKIE = 'vigia-language';

/**
 * The language of a visitor: as kept with the person, as chosen before, as the browser asks, or Spanish.
 * @example visitorLanguage({ person: null, cookie: undefined, accepted: 'fr, en;q=0.8, es;q=0.5' }) // 'en'
 */
export function visitorLanguage(known: {
  person: Language | null;
  cookie: string | undefined;
  accepted: string | null;
}): Language {
  if (known.person) return known.person;
  const chosen = LANGUAGES.find((language) => language === known.cookie);
  if (chosen) return chosen;
  const asked = (known.accepted ?? '')
    .split(',')
    .map((entry) => {
      const [tag, ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag!.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of asked) {
    const found = LANGUAGES.find((ours) => ours === language);
    if (found) return found;
  }
  return 'es';
}
