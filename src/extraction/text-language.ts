/**
 * Languages that claims are read from: those with a folder of rules in each topic. They are not the languages of the
 * pages (`Language`): a report may well be in one in which nobody reads the site.
 */
export const TEXT_LANGUAGES = ['es', 'en', 'pt'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Whether texts in a language (ISO 639-1) can be read. */
export function isTextLanguage(code: string | null | undefined): code is TextLanguage {
  return (TEXT_LANGUAGES as readonly (string | null | undefined)[]).includes(code);
}
