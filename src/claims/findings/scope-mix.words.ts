import { SCOPES } from '../../vocabulary/claim-terms.ts';
import type { Check, EvidenceClaim, Finding, FindingWriter } from './check.ts';
import { aboutOf, aboutWithoutPeriod, claimsIn, inLanguage, listOf, valueOf } from './sentence.ts';

export const scopeMixWords: Check['words'] = {
  es: {
    name: 'Mezcla de alcances',
    finds:
      'Trata contada sola junto a trata contada con tráfico y delitos conexos, como si fueran lo mismo; un mismo número que cambia de delito al citarse; búsquedas de personas desaparecidas dadas como casos de trata.',
    why: 'Varias leyes reúnen trata, tráfico de migrantes, proxenetismo y pornografía, y los registros también. Diga qué incluye cada número antes de compararlos; si una cita perdió «y tráfico» por el camino, corrija el alcance.',
    leaves:
      'Las fuentes que dan el total y el desglose, los alcances que la fuente no indica, y los valores del mismo alcance (esos se contradicen o no).',
  },
  en: {
    name: 'Scope mix',
    finds:
      'Trafficking counted alone beside trafficking counted with smuggling and related offences, as if they were one; one number that changes its offence when it is quoted; searches for missing persons given as cases of trafficking.',
    why: 'Several laws join trafficking, smuggling of migrants, pimping and pornography, and so do the registers. Say what each number includes before comparing them; where a quotation lost “and smuggling” on its way, correct the scope.',
    leaves:
      'Sources that give both the total and the breakdown, scopes that the source does not state, and values of one scope (they contradict each other or not).',
  },
};

export function sayScopeMix(finding: Finding, words: FindingWriter): string {
  const claims = claimsIn(finding, words, 'claim');
  const [first, second] = claims;
  switch (finding.detail.kind) {
    case 'same-number':
      return inLanguage(words, {
        es: `${aboutOf(words, first!)}: el mismo número, ${valueOf(words, first!)}, es ${listOf(
          words,
          claims.map((claim) => scopeIn(words, claim)),
        )}.`,
        en: `${aboutOf(words, first!)}: the same number, ${valueOf(words, first!)}, is ${listOf(
          words,
          claims.map((claim) => scopeIn(words, claim)),
        )}.`,
      });
    case 'missing-persons':
      return inLanguage(words, {
        es: `${words.place(first!)}: ${valueOf(words, first!)} búsquedas de personas desaparecidas (${first!.publisher}) aparecen como «${words.measure(second!)}» en ${second!.publisher}.`,
        en: `${words.place(first!)}: ${valueOf(words, first!)} searches for missing persons (${first!.publisher}) appear as “${words.measure(second!)}” in ${second!.publisher}.`,
      });
    case 'span':
      return inLanguage(words, {
        es: `${aboutWithoutPeriod(words, first!)}: ${timed(words, first!)} y ${timed(words, second!)} no cuentan los mismos delitos.`,
        en: `${aboutWithoutPeriod(words, first!)}: ${timed(words, first!)} and ${timed(words, second!)} do not count the same offences.`,
      });
    case 'part-above':
      return inLanguage(words, {
        es: `${aboutOf(words, first!)}: ${values(words, claims)}. La trata sola no puede superar a la suma con otros delitos.`,
        en: `${aboutOf(words, first!)}: ${values(words, claims)}. Trafficking alone cannot exceed its sum with other offences.`,
      });
    default:
      return inLanguage(words, {
        es: `${aboutOf(words, first!)}: ${values(words, claims)} no cuentan los mismos delitos.`,
        en: `${aboutOf(words, first!)}: ${values(words, claims)} do not count the same offences.`,
      });
  }
}

const scopeOf = (words: FindingWriter, claim: EvidenceClaim): string => SCOPES[claim.scope][words.language].label;

function scopeIn(words: FindingWriter, claim: EvidenceClaim): string {
  return inLanguage(words, {
    es: `«${scopeOf(words, claim)}» en ${claim.publisher}`,
    en: `“${scopeOf(words, claim)}” in ${claim.publisher}`,
  });
}

const values = (words: FindingWriter, claims: readonly EvidenceClaim[]): string =>
  listOf(
    words,
    claims.map((claim) => `${valueOf(words, claim)} (${words.counter(claim)}, ${scopeOf(words, claim)})`),
  );

const timed = (words: FindingWriter, claim: EvidenceClaim): string =>
  `${valueOf(words, claim)} (${words.counter(claim)}, ${words.period(claim)}, ${scopeOf(words, claim)})`;
