import type { Language } from '../vocabulary/code-list.ts';
import { publicEn } from './en/public.ts';
import { publicEs, type PublicMessages } from './es/public.ts';

const MESSAGES: Readonly<Record<Language, PublicMessages>> = { es: publicEs, en: publicEn };

/** Messages of the public site in a language. */
export function publicMessages(language: Language): PublicMessages {
  return MESSAGES[language];
}
