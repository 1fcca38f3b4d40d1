import type { Check, EvidenceClaim, Finding, FindingWriter } from './check.ts';
import { aboutWithoutPeriod, claimsIn, inLanguage, valueOf } from './sentence.ts';

export const partialPeriodWords: Check['words'] = {
  es: {
    name: 'Periodos que no se comparan',
    finds:
      'Una parte de un año puesta junto a un año completo: en una variación, en un par de cifras de un documento o al final de una serie. También condenas acumuladas en varios años junto a los casos de otro tiempo.',
    why: '«258 este año frente a 190 el anterior» compara diez meses con doce; «2 condenas desde 2006» no se divide entre los casos de 2012. Publique la parte con sus fechas, o espere el año completo.',
    leaves:
      'El mismo tramo de dos años (enero a julio frente a enero a julio), los documentos que dan también el año completo y los años de informe.',
  },
  en: {
    name: 'Periods that do not compare',
    finds:
      'Part of a year set beside a whole one: in a change, in a pair of figures of one document, or at the end of a series. Also convictions added up over several years beside the cases of another time.',
    why: '“258 this year, up from 190” compares ten months with twelve; “2 convictions since 2006” cannot be divided by the cases of 2012. Publish the part with its dates, or wait for the whole year.',
    leaves:
      'The same stretch of two years (January to July against January to July), documents that give the whole year too, and reporting years.',
  },
};

export function sayPartialPeriod(finding: Finding, words: FindingWriter): string {
  const of = (role: string) => claimsIn(finding, words, role)[0]!;
  const timed = (claim: EvidenceClaim) => `${valueOf(words, claim)} (${words.period(claim)})`;
  switch (finding.detail.kind) {
    case 'growth': {
      const [growth, whole, part] = [of('growth'), of('whole'), of('part')];
      return inLanguage(words, {
        es: `${aboutWithoutPeriod(words, part)}: la variación de ${valueOf(words, growth)} compara un año completo, ${timed(whole)}, con una parte del siguiente, ${timed(part)}.`,
        en: `${aboutWithoutPeriod(words, part)}: the change of ${valueOf(words, growth)} compares a whole year, ${timed(whole)}, with a part of the next, ${timed(part)}.`,
      });
    }
    case 'stages': {
      const [judged, cases] = [of('judged'), of('cases')];
      const measures = [judged, cases].map((claim) => `${words.measure(claim)}, ${timed(claim)}`);
      return inLanguage(words, {
        es: `${words.place(judged)}, ${judged.publisher}: «${measures[0]}» y «${measures[1]}» cubren tiempos distintos y no se dividen entre sí.`,
        en: `${words.place(judged)}, ${judged.publisher}: “${measures[0]}” and “${measures[1]}” cover different times; one cannot be divided by the other.`,
      });
    }
    case 'series': {
      const [part, whole] = [of('part'), of('whole')];
      return inLanguage(words, {
        es: `${aboutWithoutPeriod(words, part)}, ${part.publisher}: la serie de años completos, hasta ${timed(whole)}, acaba con una parte de un año, ${timed(part)}.`,
        en: `${aboutWithoutPeriod(words, part)}, ${part.publisher}: the series of whole years, up to ${timed(whole)}, ends with a part of a year, ${timed(part)}.`,
      });
    }
    default: {
      const [part, whole] = [of('part'), of('whole')];
      return inLanguage(words, {
        es: `${aboutWithoutPeriod(words, part)}, ${part.publisher}: ${timed(part)} es una parte de un año junto a uno completo, ${timed(whole)}.`,
        en: `${aboutWithoutPeriod(words, part)}, ${part.publisher}: ${timed(part)} is a part of a year beside a whole one, ${timed(whole)}.`,
      });
    }
  }
}
