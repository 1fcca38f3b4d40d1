import type { Check, EvidenceClaim, Finding } from './check.ts';
import { byPublication, firstOfEach, partKey, valueKey } from './comparable.ts';
import { aboutOf, claimsIn, countedBy, inLanguage, listOf } from './sentence.ts';

/** Measures in which an equal number is no sign of one count: terms of the law, ratings, what has no name. */
const NEVER_ONE_COUNT: ReadonlySet<string> = new Set([
  'tier_ranking',
  'prosecution_score',
  'penalty_range',
  'age_range',
  'other',
]);

/** One count of one producer that several documents print: several witnesses to one statement, not several counts. */
export const repetition: Check = {
  name: 'repetition',
  words: {
    es: {
      name: 'Repetición',
      finds:
        'El mismo número del mismo productor, para la misma medida, el mismo lugar y el mismo periodo, en varios documentos; o varias copias de una misma nota.',
      why: 'Cinco medios que repiten un boletín son un conteo, no cinco. Sirve para citar el original y para no tomar la repetición por confirmación.',
      leaves:
        'El mismo número de otro productor (eso es un acuerdo), el número que un documento imprime dos veces y las medidas que no cuentan, como penas previstas o niveles.',
    },
    en: {
      name: 'Repetition',
      finds:
        'The same number of the same producer, for the same measure, place and period, in several documents; or several copies of one story.',
      why: 'Five papers that repeat a bulletin are one count, not five. It helps to cite the original and not to take repetition for confirmation.',
      leaves:
        'The same number from another producer (that is agreement), a number that one document prints twice, and measures that count nothing, such as penalties in law or tiers.',
    },
  },

  cellsOf(claim) {
    const { start, end } = claim.period;
    if (claim.value === null || end === null || NEVER_ONE_COUNT.has(claim.measure)) return [];
    return [`${claim.subject}|${claim.counter}|${start ?? ''}..${end}|${valueKey(claim)}`];
  },

  run(cell) {
    return [...Map.groupBy(cell, partKey).values()].flatMap((claims) => {
      const printed = firstOfEach(claims, ({ sourceId }) => sourceId).sort(byPublication);
      return printed.length > 1 ? [findingOf(printed)] : [];
    });
  },

  say(finding, words) {
    const all = claimsIn(finding, words, 'first', 'repeat');
    const publishers = listOf(words, [...new Set(all.map(({ publisher }) => publisher))]);
    const count = words.number(all.length);
    const about = `${aboutOf(words, all[0]!)}: ${countedBy(words, all[0]!)}`;
    return finding.detail.kind === 'story'
      ? inLanguage(words, {
          es: `${about} en ${count} copias de una misma nota: ${publishers}. Es un solo conteo.`,
          en: `${about} in ${count} copies of one story: ${publishers}. It is one count.`,
        })
      : inLanguage(words, {
          es: `${about} en ${count} documentos: ${publishers}. Es un solo conteo.`,
          en: `${about} in ${count} documents: ${publishers}. It is one count.`,
        });
  },
};

function findingOf(printed: readonly EvidenceClaim[]): Finding {
  const isOneStory = new Set(printed.map(({ story }) => story)).size === 1;
  return {
    check: 'repetition',
    claims: printed.map(({ id }, index) => ({ id, role: index === 0 ? 'first' : 'repeat' })),
    detail: {
      kind: isOneStory ? 'story' : 'documents',
      documents: printed.length,
      publishers: new Set(printed.map(({ publisher }) => publisher)).size,
    },
    weight: 1,
  };
}
