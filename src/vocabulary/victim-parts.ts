import type { Language } from './code-list.ts';

/** Parts of the victims; a claim joins several with `+`. Words that stand here for no part are shown as they are. */
export const VICTIM_PARTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  women: { es: 'mujeres', en: 'women' },
  woman: { es: 'mujeres', en: 'women' },
  female: { es: 'mujeres y niñas', en: 'women and girls' },
  men: { es: 'hombres', en: 'men' },
  man: { es: 'hombres', en: 'men' },
  male: { es: 'hombres y niños', en: 'men and boys' },
  girls: { es: 'niñas', en: 'girls' },
  girl: { es: 'niñas', en: 'girls' },
  boys: { es: 'niños', en: 'boys' },
  boy: { es: 'niños', en: 'boys' },
  child: { es: 'menores de edad', en: 'children' },
  children: { es: 'menores de edad', en: 'children' },
  minor: { es: 'menores de edad', en: 'minors' },
  minors: { es: 'menores de edad', en: 'minors' },
  adolescent: { es: 'adolescentes', en: 'adolescents' },
  adolescents: { es: 'adolescentes', en: 'adolescents' },
  adult: { es: 'personas adultas', en: 'adults' },
  adults: { es: 'personas adultas', en: 'adults' },
  transgender: { es: 'personas trans', en: 'transgender persons' },
  lgbti: { es: 'personas LGBTI', en: 'LGBTI persons' },
  foreign: { es: 'personas extranjeras', en: 'foreign nationals' },
  indigenous: { es: 'personas indígenas', en: 'indigenous persons' },
};

const AND: Readonly<Record<Language, string>> = { es: ' y ', en: ' and ' };
const AGED: Readonly<Record<Language, (ages: string) => string>> = {
  es: (ages) => `de ${ages.replace(/[–-]/, ' a ')} años`,
  en: (ages) => `aged ${ages.replace('-', '–')}`,
};

/**
 * The part of the victims that a figure is about, in words.
 * @example victimWords('es', 'women+child') // 'mujeres y menores de edad'
 * @example victimWords('es', 'aged 11–20') // 'de 11 a 20 años'
 */
export function victimWords(language: Language, parts: string): string {
  return parts
    .split('+')
    .map((part) => {
      const ages = /^aged (\d+(?:[–-]\d+)?)$/.exec(part)?.[1];
      return ages ? AGED[language](ages) : (VICTIM_PARTS[part.toLowerCase()]?.[language] ?? part);
    })
    .join(AND[language]);
}
