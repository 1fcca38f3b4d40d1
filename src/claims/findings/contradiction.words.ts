import type { Check, EvidenceClaim, Finding, FindingWriter } from './check.ts';
import { aboutOf, aboutWithoutPeriod, claimsIn, countedBy, inLanguage, listOf, unitOf, valueOf } from './sentence.ts';

export const contradictionWords: Check['words'] = {
  es: {
    name: 'Contradicción',
    finds:
      'Dos o más valores distintos para la misma medida, el mismo lugar, el mismo periodo y el mismo alcance: de productores distintos, de un mismo productor, o dos veces en un documento con una cifra cambiada. También un periodo largo que desmiente lo contado dentro de él.',
    why: 'Quien cita uno de los valores sin decir quién contó hereda el desacuerdo sin saberlo. Abra las fuentes, vea si cuentan lo mismo y decida una cifra, o publíquela como disputada con su rango.',
    leaves:
      'Los valores que un matiz hace compatibles («más de 200» y 258), los que un mismo productor corrigió después (eso es una revisión), las partes de un total (también las que nada marca: de un documento cuenta el valor mayor), los alcances distintos el trabajo propio de cada institución (víctimas atendidas o rescatadas, detenciones, llamadas), que se suma, y el número menor de una defensoría u organización, que cuenta lo que llega a ella.',
  },
  en: {
    name: 'Contradiction',
    finds:
      'Two or more different values for one measure, place, period and scope: from different producers, from one producer, or twice in one document with a digit changed. Also a long span that denies what was counted inside it.',
    why: 'Whoever quotes one of the values without saying who counted inherits the disagreement unawares. Open the sources, see whether they count the same thing, and decide a figure, or publish it as disputed with its range.',
    leaves:
      'Values that a qualifier reconciles (“more than 200” and 258), values that a producer corrected later (a revision), parts of a total (also those that nothing marks: a document’s largest value counts), different scopes, each institution’s own work (victims assisted or rescued, arrests, calls), which adds up, and the lower number of an ombudsman or organisation, which counts what reaches it.',
  },
};

/** So many values are listed; more are summed up. */
const FEW = 3;

export function sayContradiction(finding: Finding, words: FindingWriter): string {
  switch (finding.detail.kind) {
    case 'shorter-exceeds':
      return sayShorterExceeds(finding, words);
    case 'sum-above':
    case 'sum-below':
      return saySum(finding, words);
    case 'none-yet':
      return sayNoneYet(finding, words);
    default:
      return sayRivals(finding, words);
  }
}

function sayRivals(finding: Finding, words: FindingWriter): string {
  const rivals = claimsIn(finding, words, 'rival');
  const about = aboutOf(words, rivals[0]!);
  const [first] = rivals;
  if (finding.detail.kind === 'producers') return `${about}: ${listOf(words, groupedByCounter(rivals, words))}.`;
  const values = listOf(
    words,
    rivals.map((claim) => valueOf(words, claim)),
  );
  const counter = words.counter(first!);
  return finding.detail.kind === 'one-document'
    ? inLanguage(words, {
        es: `${about}: un mismo documento da ${values} (${counter}).`,
        en: `${about}: one document gives ${values} (${counter}).`,
      })
    : inLanguage(words, {
        es: `${about}: ${values}, ${rivals.length === 2 ? 'ambos' : 'todos'} atribuidos a ${counter}; sin día de publicación no se sabe cuál es posterior.`,
        en: `${about}: ${values}, ${rivals.length === 2 ? 'both' : 'all'} credited to ${counter}; without a day of publication nobody can say which is later.`,
      });
}

/** "428, 363 and 263 (Police)": each counter once, with the units where they differ. */
function groupedByCounter(rivals: readonly EvidenceClaim[], words: FindingWriter): readonly string[] {
  const showsUnits = new Set(rivals.map(({ unit }) => unit)).size > 1;
  const say = (claim: EvidenceClaim) =>
    showsUnits ? `${valueOf(words, claim)} ${unitOf(words, claim)}` : valueOf(words, claim);
  return [...Map.groupBy(rivals, ({ counter }) => counter).values()].map(
    (own) => `${own.map(say).join(inLanguage(words, { es: ' o ', en: ' or ' }))} (${words.counter(own[0]!)})`,
  );
}

function sayShorterExceeds(finding: Finding, words: FindingWriter): string {
  const [whole] = claimsIn(finding, words, 'whole');
  const [part] = claimsIn(finding, words, 'part');
  return inLanguage(words, {
    es: `${aboutOf(words, whole!)}: ${countedBy(words, whole!)}; para ${words.period(part!)}, que es solo una parte, hay más: ${countedBy(words, part!)}.`,
    en: `${aboutOf(words, whole!)}: ${countedBy(words, whole!)}; for ${words.period(part!)}, a part of it, there are more: ${countedBy(words, part!)}.`,
  });
}

function saySum(finding: Finding, words: FindingWriter): string {
  const [span] = claimsIn(finding, words, 'span');
  const years = claimsIn(finding, words, 'year');
  const sum = words.number(finding.detail.sum as number);
  const about = aboutOf(words, span!);
  const counter = words.counter(years[0]!);
  const [from, to] = [words.period(years[0]!), words.period(years.at(-1)!)];
  if (finding.detail.kind === 'sum-below')
    return inLanguage(words, {
      es: `${about}: ${countedBy(words, span!)}; los años que lo contienen (${from} a ${to}) suman menos: ${sum} (${counter}).`,
      en: `${about}: ${countedBy(words, span!)}; the years around it (${from} to ${to}) add up to less: ${sum} (${counter}).`,
    });
  if (years.length <= FEW) {
    const listed = listOf(
      words,
      years.map((year) => `${valueOf(words, year)} (${words.period(year)})`),
    );
    return inLanguage(words, {
      es: `${about}: ${countedBy(words, span!)}, pero dentro de ese tiempo ${counter} cuenta ${listed}.`,
      en: `${about}: ${countedBy(words, span!)}, yet within that time ${counter} counts ${listed}.`,
    });
  }
  return inLanguage(words, {
    es: `${about}: ${countedBy(words, span!)}; los ${words.number(years.length)} valores de ${counter} en ese tiempo (${from} a ${to}) suman más: ${sum}.`,
    en: `${about}: ${countedBy(words, span!)}; the ${words.number(years.length)} values of ${counter} within that time (${from} to ${to}) add up to more: ${sum}.`,
  });
}

function sayNoneYet(finding: Finding, words: FindingWriter): string {
  const [span] = claimsIn(finding, words, 'span');
  const [year] = claimsIn(finding, words, 'year');
  const [none, some] = [span!, year!].map((claim) => countedBy(words, claim, [words.period(claim)]));
  return inLanguage(words, {
    es: `${aboutWithoutPeriod(words, span!)}: ${none}, pero ${some}. Solo concuerdan si todo ocurrió después.`,
    en: `${aboutWithoutPeriod(words, span!)}: ${none}, yet ${some}. Both hold only if all of it came afterwards.`,
  });
}
