import { formatNumber, NO_BREAK_SPACE } from '../../i18n/format.ts';
import { periodWords } from '../../i18n/period-words.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import type { EvidenceClaim, FindingWriter } from './check.ts';

/** The part of a producer that sentences name. */
interface NamedProducer {
  readonly id: string;
  readonly shortName: Readonly<Record<Language, string>>;
}

const WORDS: Readonly<Record<Language, { nobody: string; noPlace: string; and: string }>> = {
  es: { nobody: 'sin indicar quién contó', noPlace: 'sin lugar', and: ' y ' },
  en: { nobody: 'counter not named', noPlace: 'no place', and: ' and ' },
};

/** More decimals than a share of a count can carry. */
const SHARE_DECIMALS = 10;

/**
 * What sentences about findings are written with, for pages and commands alike.
 * @param claims every claim that the findings name, by id
 * @example findingWriter('es', claims, producers).percent(26.4, true) // '+26,4 %'
 */
export function findingWriter(
  language: Language,
  claims: ReadonlyMap<string, EvidenceClaim>,
  producers: readonly NamedProducer[],
): FindingWriter {
  const words = WORDS[language];
  const names = new Map(producers.map((producer) => [producer.id, producer.shortName[language]]));
  return {
    language,
    number: (value) => formatNumber(language, value),
    percent: (value, signed = false) => {
      const rounded = Math.round(value * SHARE_DECIMALS) / SHARE_DECIMALS;
      const number = `${signed && rounded > 0 ? '+' : ''}${formatNumber(language, rounded)}`;
      return language === 'es' ? `${number}${NO_BREAK_SPACE}%` : `${number}%`;
    },
    claim: (id) => {
      const claim = claims.get(id);
      if (!claim) throw new RangeError(`A sentence names the claim ${id}, which was not read.`);
      return claim;
    },
    counter: (claim) => {
      const name = names.get(claim.counter) ?? claim.counter.replace(/^unnamed:/, '');
      return name === '' ? words.nobody : name;
    },
    period: (claim) => periodWords(language, claim.period),
    measure: (claim) => MEASURES[claim.measure][language].label,
    place: (claim) => (claim.place.length === 0 ? words.noPlace : claim.place.map(placeName).join(words.and)),
  };
}

/** @example placeName('Bolivia/La Paz/La Paz') // 'La Paz (La Paz)', where the city bears its department's name */
function placeName(path: string): string {
  const [name = path, holder] = path.split('/').reverse();
  return name === holder ? `${name} (${holder})` : name;
}
