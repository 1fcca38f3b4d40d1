import type { Language } from '../../vocabulary/code-list.ts';
import { statementProblems } from '../statement-check.ts';
import type { Check, EvidenceClaim, Finding, FindingWriter, Knowledge } from './check.ts';
import { admitted, isCount, partKey, unitFamily, wholesOfDocuments } from './comparable.ts';
import { aboutOf, claimsIn, countedBy, inLanguage, valueOf } from './sentence.ts';
import { calendarYearOf, dayOf, isLong } from './spans.ts';

/** A month that is not quite over when a bulletin comes out is no impossible period. */
const DAYS_AHEAD = 31;
/** Stages whose persons or cases must have passed the one before, in the cases of one time. */
const AFTER: readonly (readonly [later: EvidenceClaim['measure'], earlier: EvidenceClaim['measure']])[] = [
  ['convictions', 'prosecutions'],
  ['convictions', 'suspects_charged'],
];

/** Numbers and periods that cannot be. */
export const impossibleValue: Check = {
  name: 'impossible-value',
  words: {
    es: {
      name: 'Valor imposible',
      finds:
        'Un número negativo donde se cuenta, una parte de más del 100 %, media persona, un periodo que aún no ha llegado o que termina después de publicarse la fuente, un año completo publicado antes de acabar, o más condenas que procesos en un mismo documento y periodo.',
      why: 'Casi siempre es un error de lectura o de imprenta: abra el documento. Más condenas que procesos puede ser cierto si las condenas vienen de causas de otros años; entonces dígalo y no las divida.',
      leaves:
        'Las variaciones negativas, los años de informe, el mes en curso, los presupuestos y leyes de años por venir, y los números grandes que nadie puede descartar.',
    },
    en: {
      name: 'Impossible value',
      finds:
        'A negative number where things are counted, a share above 100%, half a person, a period that has not come yet or ends after its source was published, a whole year published before its end, or more convictions than prosecutions in one document and period.',
      why: 'It is nearly always a slip of reading or printing: open the document. More convictions than prosecutions may be true where convictions come from cases of other years; then say so, and do not divide them.',
      leaves:
        'Falls, reporting years, the month under way, budgets and laws of years to come, and large numbers that nobody can rule out.',
    },
  },

  cellsOf(claim) {
    const { start, end } = claim.period;
    const places = claim.subject.slice(claim.subject.indexOf('|') + 1);
    return [`${claim.sourceId}|${claim.counter}|${places}|${start ?? ''}..${end ?? ''}`];
  },

  run(cell, knowledge) {
    return [
      ...cell.flatMap((claim) => [...ofNumber(claim), ...ofPeriod(claim, knowledge)]),
      ...ofStages(wholesOfDocuments(cell)),
    ];
  },

  say: sayImpossible,
};

function ofNumber(claim: EvidenceClaim): Finding[] {
  const [problem] = statementProblems(claim);
  if (problem === undefined) return [];
  return [findingOf(problem.kind, [{ id: claim.id, role: 'claim' }], { value: claim.value }, 3)];
}

function ofPeriod(claim: EvidenceClaim, { today }: Knowledge): Finding[] {
  const { start, end, yearKind, openEnd } = claim.period;
  // A budget or a law may be of a year to come; what is counted cannot.
  if (!isCount(claim) || (claim.value === null && claim.absence === null)) return [];
  const one = (kind: string, weight: Finding['weight']) => [
    findingOf(kind, [{ id: claim.id, role: 'claim' }], { published: claim.published }, weight),
  ];
  if (start !== null && start > today) return one('future', 3);
  if (claim.published === null || yearKind !== 'calendar') return [];
  if (start !== null && start > claim.published) return one('after-publication', 3);
  if (end === null || openEnd || dayOf(end) - dayOf(claim.published) <= DAYS_AHEAD) return [];
  return calendarYearOf(claim.period) === null ? one('ends-after-publication', 2) : one('unfinished-year', 1);
}

function ofStages(cell: readonly EvidenceClaim[]): Finding[] {
  return AFTER.flatMap(([laterMeasure, earlierMeasure]) =>
    cell
      .filter(({ measure }) => measure === laterMeasure)
      .flatMap((later) => {
        const earlier = cell.find(
          (claim) =>
            claim.measure === earlierMeasure &&
            claim.scope === later.scope &&
            partKey(claim) === partKey(later) &&
            isComparable(later, claim) &&
            claim.value !== null &&
            later.value !== null &&
            admitted(later).low > admitted(claim).high,
        );
        if (earlier === undefined) return [];
        const claims = [
          { id: later.id, role: 'later' },
          { id: earlier.id, role: 'earlier' },
        ];
        const detail = { later: later.value, earlier: earlier.value };
        return [
          findingOf(
            'more-than-before',
            claims,
            detail,
            isLong(later.period) && calendarYearOf(later.period) === null ? 2 : 1,
          ),
        ];
      }),
  );
}

/** A conviction is of one person and a prosecution of one or more; sentences and files are set beside each other here. */
function isComparable(later: EvidenceClaim, earlier: EvidenceClaim): boolean {
  const families = [unitFamily(later.unit), unitFamily(earlier.unit)];
  return families[0] === families[1] || (families[0] === 'judgment' && families[1] === 'person');
}

function findingOf(
  kind: string,
  claims: Finding['claims'],
  detail: Finding['detail'],
  weight: Finding['weight'],
): Finding {
  return { check: 'impossible-value', claims, detail: { kind, ...detail }, weight };
}

const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  negative: { es: 'lo que se cuenta no puede ser negativo', en: 'what is counted cannot be negative' },
  'not-whole': { es: 'esto se cuenta en números enteros', en: 'this is counted in whole numbers' },
  'out-of-range': { es: 'el número se sale de lo posible', en: 'the number is beyond what is possible' },
  'range-backwards': { es: 'el rango va de más a menos', en: 'the range runs backwards' },
  'period-backwards': { es: 'el periodo termina antes de empezar', en: 'the period ends before it begins' },
  future: { es: 'ese periodo aún no ha llegado', en: 'that period has not come yet' },
  'after-publication': {
    es: 'ese periodo empieza después de publicada la fuente',
    en: 'that period begins after its source was published',
  },
  'ends-after-publication': {
    es: 'ese periodo termina después de publicada la fuente',
    en: 'that period ends after its source was published',
  },
  'unfinished-year': {
    es: 'la fuente se publicó antes de acabar el año: el número es de una parte',
    en: 'the source was published before the year was over: the number is of a part of it',
  },
};

function sayImpossible(finding: Finding, words: FindingWriter): string {
  if (finding.detail.kind === 'more-than-before') {
    const [later] = claimsIn(finding, words, 'later');
    const [earlier] = claimsIn(finding, words, 'earlier');
    return inLanguage(words, {
      es: `${aboutOf(words, later!)}: ${countedBy(words, later!)} frente a ${valueOf(words, earlier!)} de «${words.measure(earlier!)}». Solo cabe si vienen de causas de otros años.`,
      en: `${aboutOf(words, later!)}: ${countedBy(words, later!)} against ${valueOf(words, earlier!)} of “${words.measure(earlier!)}”. It can only be if they come from cases of other years.`,
    });
  }
  const [claim] = claimsIn(finding, words, 'claim');
  const reason = REASONS[finding.detail.kind as string]![words.language];
  return `${aboutOf(words, claim!)}: ${countedBy(words, claim!)}; ${reason}.`;
}
