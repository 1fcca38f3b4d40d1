import type { Measure } from '../../vocabulary/measure.ts';
import type { Check, EvidenceClaim, Finding } from './check.ts';
import { firstOfEach, isCount, partKey, unitFamily, valueKey } from './comparable.ts';
import { daysOf, lengthOf } from './spans.ts';
import { aboutOf, aboutWithoutPeriod, claimsIn, inLanguage, listOf, unitOf, valueOf } from './sentence.ts';

/** What a measure is a count of, where only one answer makes sense. */
const COUNTED: Partial<Record<Measure, string>> = {
  cases_reported: 'file',
  cases_closed: 'file',
  investigations: 'file',
  arrests: 'person',
  suspects_charged: 'person',
  suspects_investigated: 'person',
  victims_identified: 'person',
  victims_rescued: 'person',
  victims_assisted: 'person',
  victims_estimated: 'person',
  missing_persons: 'person',
  operations: 'operation',
};
/** Families that a sentence may mean by another word; of the rest nobody knows what they count. */
const TELLING_FAMILIES: ReadonlySet<string> = new Set(['file', 'person', 'judgment', 'contact', 'operation', 'group']);

const AT = 'at|';

/** Files, persons and judgments set beside each other as if they were one thing. */
export const unitMix: Check = {
  name: 'unit-mix',
  words: {
    es: {
      name: 'Mezcla de unidades',
      finds:
        'Valores de la misma medida y el mismo periodo en unidades que no se comparan (causas, personas, sentencias), una serie de un documento que cambia de unidad, o una unidad que la medida no puede tener.',
      why: 'Una causa puede tener varias víctimas y varios acusados: 44 causas y 7 condenas no se restan ni se dividen. Vea qué cuenta cada fuente y corrija la unidad, o no las ponga en una misma serie.',
      leaves:
        'Denuncias, casos e investigaciones entre sí, personas bajo otro nombre (sospechosas, víctimas), y las fuentes que dan ellas mismas ambas unidades.',
    },
    en: {
      name: 'Unit mix',
      finds:
        'Values of one measure and period in units that cannot be compared (files, persons, judgments), a series of one document that changes its unit, or a unit that its measure cannot have.',
      why: 'One file may have several victims and several accused: 44 files and 7 convictions cannot be subtracted or divided. See what each source counts and correct the unit, or keep them out of one series.',
      leaves:
        'Complaints, cases and investigations among themselves, persons under another name (suspects, victims), and sources that give both units themselves.',
    },
  },

  cellsOf(claim) {
    const { start, end } = claim.period;
    if (claim.value === null || !(isCount(claim) || claim.measure === 'victims_estimated')) return [];
    if (!TELLING_FAMILIES.has(unitFamily(claim.unit))) return [];
    return [
      `${AT}${claim.subject}|${start ?? ''}..${end ?? ''}`,
      `in|${claim.sourceId}|${claim.subject}|${claim.counter}`,
    ];
  },

  run(cell, _knowledge, key) {
    return key.startsWith(AT) ? [...cell.flatMap(ofMeasure), ...ofOnePeriod(cell)] : ofOneSeries(cell);
  },

  say(finding, words) {
    const claims = claimsIn(finding, words, 'claim');
    const say = (claim: EvidenceClaim) => `${valueOf(words, claim)} ${unitOf(words, claim)}`;
    const first = claims[0]!;
    if (finding.detail.kind === 'measure')
      return inLanguage(words, {
        es: `${aboutOf(words, first)}: la unidad es «${unitOf(words, first)}», que esta medida no cuenta: ${say(first)} (${words.counter(first)}).`,
        en: `${aboutOf(words, first)}: the unit is “${unitOf(words, first)}”, which this measure does not count: ${say(first)} (${words.counter(first)}).`,
      });
    if (finding.detail.kind === 'series') {
      const years = listOf(
        words,
        claims.map((claim) => `${say(claim)} (${words.period(claim)})`),
      );
      return inLanguage(words, {
        es: `${aboutWithoutPeriod(words, first)}: una misma serie cambia de unidad, ${years}, según ${first.publisher}.`,
        en: `${aboutWithoutPeriod(words, first)}: one series changes its unit, ${years}, according to ${first.publisher}.`,
      });
    }
    const values = listOf(
      words,
      claims.map((claim) => `${say(claim)} (${words.counter(claim)})`),
    );
    return inLanguage(words, {
      es: `${aboutOf(words, first)}: ${values} están en unidades que no se comparan.`,
      en: `${aboutOf(words, first)}: ${values} are in units that cannot be compared.`,
    });
  },
};

function ofMeasure(claim: EvidenceClaim): Finding[] {
  const counted = COUNTED[claim.measure];
  if (counted === undefined || counted === unitFamily(claim.unit)) return [];
  return [findingOf('measure', [claim], 1)];
}

/** Claims whose unit already cannot be that of the measure are told of once. */
const isOdd = (claim: EvidenceClaim): boolean => ofMeasure(claim).length > 0;

function ofOnePeriod(cell: readonly EvidenceClaim[]): Finding[] {
  if (cell[0]!.period.end === null) return [];
  const alike = Map.groupBy(
    cell.filter((claim) => !isOdd(claim)),
    (claim) => `${partKey(claim)}|${claim.scope}`,
  );
  return [...alike.values()].flatMap((claims) => {
    const unitsOf = Map.groupBy(claims, ({ sourceId }) => sourceId);
    const single = claims.filter(({ sourceId }) => new Set(unitsOf.get(sourceId)!.map(familyOf)).size === 1);
    if (new Set(single.map(familyOf)).size < 2) return [];
    const values = firstOfEach(single, (claim) => `${claim.counter}|${familyOf(claim)}|${valueKey(claim)}`);
    return [
      findingOf(
        'period',
        values.filter((claim) => claim.value! > 0),
      ),
    ].filter(
      ({ claims }) => new Set(claims.map(({ id }) => familyOf(values.find((value) => value.id === id)!))).size > 1,
    );
  });
}

const familyOf = (claim: EvidenceClaim): string => unitFamily(claim.unit);

/** Only stretches of one length make a series. */
function monthsOf({ period }: EvidenceClaim): number {
  const days = daysOf(period);
  return days === null ? 0 : Math.round(lengthOf(days) / 30.4);
}

/** One document's series that counts one thing in one period and another in the next. */
function ofOneSeries(cell: readonly EvidenceClaim[]): Finding[] {
  const alike = Map.groupBy(
    cell.filter((claim) => claim.period.end !== null && !isOdd(claim)),
    (claim) => `${partKey(claim)}|${claim.scope}|${monthsOf(claim)}`,
  );
  return [...alike.values()].flatMap((claims) => {
    const byPeriod = Map.groupBy(claims, ({ period }) => `${period.end} ${period.start ?? ''}`);
    const periods = [...byPeriod].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => same);
    if (periods.length < 2 || periods.some((same) => new Set(same.map(familyOf)).size > 1)) return [];
    const firsts = firstOfEach(
      periods.map((same) => same[0]!),
      familyOf,
    );
    if (firsts.length < 2) return [];
    // The last period of one unit and the first of the next: where the series breaks.
    const at = periods.findIndex(
      (same, index) => index > 0 && familyOf(same[0]!) !== familyOf(periods[index - 1]![0]!),
    );
    return [findingOf('series', [periods[at - 1]![0]!, periods[at]![0]!])];
  });
}

function findingOf(kind: string, claims: readonly EvidenceClaim[], weight: Finding['weight'] = 2): Finding {
  return {
    check: 'unit-mix',
    claims: claims.map(({ id }) => ({ id, role: 'claim' })),
    detail: { kind },
    weight,
  };
}
