import type { Language } from '../vocabulary/code-list.ts';
import { pagesEn } from './en/pages.ts';
import { publicEn } from './en/public.ts';
import { pagesEs, type TextPage, type TextPages } from './es/pages.ts';
import { publicEs, type PublicMessages } from './es/public.ts';

const MESSAGES: Readonly<Record<Language, PublicMessages>> = { es: publicEs, en: publicEn };

/** Messages of the public site in a language. */
export function publicMessages(language: Language): PublicMessages {
  return MESSAGES[language];
}

const PAGES: Readonly<Record<Language, TextPages>> = { es: pagesEs, en: pagesEn };

/** A text page of the public site in a language. */
export function textPage(language: Language, page: keyof TextPages): TextPage {
  return PAGES[language][page];
}
