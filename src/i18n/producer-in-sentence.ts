import type { Language } from '../vocabulary/code-list.ts';

/**
 * First words of institutions' names with the article they take in a sentence. A name whose first word is not here stands
 * without an article, as names of papers and persons do.
 */
const ARTICLES: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [
      /^(Policía|Fiscalía|Defensoría|Dirección|Dir\.|Magistratura|Oficina|Comisión|Unidad|Corte|Agencia|Organización)/,
      'la',
    ],
    [
      /^(Ministerio|Viceministerio|Gobierno|Depto\.|Departamento|Observatorio|Tribunal|Consejo|Poder|Órgano|Instituto|Índice)/,
      'el',
    ],
  ],
  en: [
    [
      /^(Prosecutor|Attorney|Ombudsman|Ministry|Vice-Ministry|Government|Judiciary|Trafficking|National|US State)/,
      'the',
    ],
  ],
};

/**
 * An institution as a sentence names it.
 * @example producerInSentence('es', 'Fiscalía General') // 'la Fiscalía General'
 * @example producerInSentence('en', 'Police') // 'Police'
 */
export function producerInSentence(language: Language, name: string): string {
  const article = ARTICLES[language].find(([firstWords]) => firstWords.test(name))?.[1];
  return article ? `${article} ${name}` : name;
}

/** A text that begins a sentence. */
export function asBeginning(language: Language, text: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
