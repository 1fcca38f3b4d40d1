import type { Check, EvidenceClaim, Finding } from './check.ts';
import {
  excludeEachOther,
  firstOfEach,
  isCount,
  partKey,
  unitFamily,
  valueKey,
  wholesOfDocuments,
} from './comparable.ts';
import { aboutOf, claimsIn, inLanguage, valueOf } from './sentence.ts';

/** From this share of the earlier value on, whoever published the earlier one should know. */
const LARGE_CHANGE = 0.25;

/** One producer that gives a later document another value for the same period. */
export const revision: Check = {
  name: 'revision',
  words: {
    es: {
      name: 'Revisión',
      finds:
        'Un mismo productor publica después otro valor para la misma medida, el mismo lugar, el mismo periodo y el mismo alcance.',
      why: 'Las denuncias que entran tarde y los registros depurados cambian cifras ya citadas; lo normal es preferir la última y decir que hubo una anterior. Un valor posterior menor merece una mirada: puede ser una depuración, o el recuerdo de alguien.',
      leaves:
        'Los valores sin día de publicación conocido (son una contradicción del productor), los que el matiz hace compatibles y los periodos que no coinciden, como «hasta julio» y el año completo.',
    },
    en: {
      name: 'Revision',
      finds: 'One producer later publishes another value for the same measure, place, period and scope.',
      why: 'Complaints that come in late and registers that are cleaned change figures already quoted; normally the last one is preferred and the earlier one mentioned. A later value that is lower deserves a look: it may be a cleaned register, or somebody’s memory.',
      leaves:
        'Values whose day of publication is not known (a contradiction of the producer), values that a qualifier reconciles, and periods that differ, such as “to July” and the whole year.',
    },
  },

  cellsOf(claim) {
    const { start, end } = claim.period;
    if (claim.value === null || end === null || !isCount(claim) || claim.period.alternatives.length > 1) return [];
    return [`${claim.subject}|${claim.counter}|${start ?? ''}..${end}`];
  },

  run(cell) {
    const alike = Map.groupBy(wholesOfDocuments(cell), (claim) =>
      [partKey(claim), claim.scope, unitFamily(claim.unit)].join('|'),
    );
    return [...alike.values()].flatMap(revisionsAmong);
  },

  say(finding, words) {
    const [earlier] = claimsIn(finding, words, 'earlier');
    const [later] = claimsIn(finding, words, 'later');
    const change = words.percent(finding.detail.change as number, true);
    const about = aboutOf(words, later!);
    const counter = words.counter(later!);
    const [from, to] = [valueOf(words, earlier!), valueOf(words, later!)];
    const hasChange = finding.detail.change !== null;
    return inLanguage(words, {
      es: `${about}: ${from} primero y ${to} después (${counter}${hasChange ? `, ${change}` : ''}).`,
      en: `${about}: ${from} first, ${to} later (${counter}${hasChange ? `, ${change}` : ''}).`,
    });
  },
};

function revisionsAmong(claims: readonly EvidenceClaim[]): readonly Finding[] {
  const undated = new Set(claims.filter(({ published }) => published === null).map(valueKey));
  const values = firstOfEach(claims, valueKey)
    .filter((claim) => !undated.has(valueKey(claim)))
    .sort((a, b) => (a.published! < b.published! ? -1 : a.published! > b.published! ? 1 : 0));
  return values.slice(1).flatMap((later, index) => {
    const earlier = values[index]!;
    if (earlier.published === later.published || !excludeEachOther(earlier, later)) return [];
    const change = earlier.value === 0 ? null : ((later.value! - earlier.value!) / earlier.value!) * 100;
    const finding: Finding = {
      check: 'revision',
      claims: [
        { id: earlier.id, role: 'earlier' },
        { id: later.id, role: 'later' },
      ],
      detail: { kind: 'later-value', from: earlier.value, to: later.value, change },
      weight: change === null || Math.abs(change) >= LARGE_CHANGE * 100 ? 2 : 1,
    };
    return [finding];
  });
}
