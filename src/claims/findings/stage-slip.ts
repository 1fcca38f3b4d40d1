import type { Measure } from '../../vocabulary/measure.ts';
import type { Check, EvidenceClaim, Finding } from './check.ts';
import { byPublication, partKey, valueKey } from './comparable.ts';
import { cites, isClose, isRelated } from './relation.ts';
import { claimsIn, countedBy, inLanguage } from './sentence.ts';
import { dayOf } from './spans.ts';

/** The way from complaint to verdict. Arrests stand beside it: persons arrested and persons charged may well be the same. */
const STAGES: Partial<Record<Measure, number>> = {
  cases_reported: 1,
  investigations: 2,
  suspects_charged: 3,
  prosecutions: 3,
  convictions: 4,
};

/** Below this two stages have the same number by chance too often, unless one source quotes the other. */
const TELLING_NUMBER = 10;
/** Ends of one period as two outlets print it. */
const SAME_PERIOD_DAYS = 31;

/** One number, or one "none", that stands under another stage of the proceedings after it was quoted. */
export const stageSlip: Check = {
  name: 'stage-slip',
  words: {
    es: {
      name: 'Cambio de etapa',
      finds:
        'El mismo número, o el mismo «ninguno», bajo otra etapa del proceso (denuncia, investigación, acusación, condena) en una fuente que cita a la otra o nombra al mismo productor.',
      why: '«Sin sentencias» se vuelve «sin procesos» y 120 denuncias se vuelven 120 investigaciones al pasar de un medio a otro. Busque el documento más cercano a quien contó y corrija la medida de la otra afirmación.',
      leaves:
        'Las fuentes que imprimen ambas etapas ellas mismas, los números pequeños que coinciden por azar, las detenciones frente a las imputaciones y los periodos distintos.',
    },
    en: {
      name: 'Stage slip',
      finds:
        'The same number, or the same “none”, under another stage of the proceedings (complaint, investigation, prosecution, conviction) in a source that quotes the other or names the same producer.',
      why: '“No sentences” becomes “no prosecutions”, and 120 complaints become 120 investigations from one outlet to the next. Look for the document nearest to who counted, and correct the measure of the other claim.',
      leaves:
        'Sources that print both stages themselves, small numbers that agree by chance, arrests beside charges, and periods that differ.',
    },
  },

  cellsOf(claim) {
    if (STAGES[claim.measure] === undefined || claim.period.end === null) return [];
    if (claim.value === null && claim.absence === null) return [];
    const places = claim.subject.slice(claim.subject.indexOf('|') + 1);
    return [`${places}|${claim.period.end.slice(0, 4)}|${valueKey(claim)}`];
  },

  run(cell) {
    const stages = new Set(cell.map(({ measure }) => STAGES[measure]));
    if (stages.size < 2) return [];
    const found = new Map<string, Finding>();
    const sorted = [...cell].sort(byPublication);
    for (const [index, a] of sorted.entries())
      for (const b of sorted.slice(index + 1)) {
        if (!isSlip(a, b, cell)) continue;
        const pair = [...[a, b].map(({ measure }) => measure).sort(), partKey(a), a.period.end, a.scope].join('|');
        if (!found.has(pair)) found.set(pair, findingOf(a, b));
      }
    return [...found.values()];
  },

  say(finding, words) {
    const [first] = claimsIn(finding, words, 'original');
    const [second] = claimsIn(finding, words, 'quoted');
    const [one, other] = [first!, second!].map((claim) => `${words.measure(claim)}, ${words.period(claim)}`);
    const place = words.place(first!);
    return inLanguage(words, {
      es: `${place}: ${countedBy(words, first!)} es «${one}» en ${first!.publisher} y «${other}» en ${second!.publisher}.`,
      en: `${place}: ${countedBy(words, first!)} is “${one}” in ${first!.publisher} and “${other}” in ${second!.publisher}.`,
    });
  },
};

function isSlip(a: EvidenceClaim, b: EvidenceClaim, cell: readonly EvidenceClaim[]): boolean {
  if (STAGES[a.measure] === STAGES[b.measure] || a.sourceId === b.sourceId || partKey(a) !== partKey(b)) return false;
  if (!isSamePrintedPeriod(a, b) || printsBoth(a, b, cell) || printsBoth(b, a, cell)) return false;
  const value = a.value ?? 0;
  return value === 0 || value >= TELLING_NUMBER ? isRelated(a, b) : a.counter === b.counter && isClose(a, b);
}

/** Whether the source of the first also prints the stage of the second: then it tells them apart. */
function printsBoth(claim: EvidenceClaim, other: EvidenceClaim, cell: readonly EvidenceClaim[]): boolean {
  return cell.some((each) => each.sourceId === claim.sourceId && STAGES[each.measure] === STAGES[other.measure]);
}

function isSamePrintedPeriod(a: EvidenceClaim, b: EvidenceClaim): boolean {
  const isNear = (one: string | null, two: string | null) =>
    one === two || (one !== null && two !== null && Math.abs(dayOf(one) - dayOf(two)) <= SAME_PERIOD_DAYS);
  return isNear(a.period.start, b.period.start) && isNear(a.period.end, b.period.end);
}

function findingOf(a: EvidenceClaim, b: EvidenceClaim): Finding {
  const isQuoted = cites(a, b);
  const [original, quoted] = isQuoted ? [b, a] : [a, b];
  return {
    check: 'stage-slip',
    claims: [
      { id: original.id, role: 'original' },
      { id: quoted.id, role: 'quoted' },
    ],
    detail: { kind: a.value === 0 || a.absence !== null ? 'none' : 'number', value: a.value },
    weight: isClose(a, b) ? 3 : 2,
  };
}
