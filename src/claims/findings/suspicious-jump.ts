import { formatDate } from '../../i18n/format.ts';
import type { Check, CountingRule, EvidenceClaim, Finding, Knowledge } from './check.ts';
import { isFlow, isPartClaim, isPlain, unitFamily } from './comparable.ts';
import { channelOf } from './relation.ts';
import { aboutWithoutPeriod, claimsIn, inLanguage, valueOf } from './sentence.ts';
import { calendarYearOf } from './spans.ts';

/** A value of at least half as much again, or at most two thirds … */
const JUMP_RATIO = 1.5;
/** … and at least so many more or fewer: small numbers jump by themselves. */
const JUMP_COUNT = 20;

/** A producer's series that jumps in the very year in which its source or its counting rule changes. */
export const suspiciousJump: Check = {
  name: 'suspicious-jump',
  words: {
    es: {
      name: 'Salto con cambio de fuente',
      finds:
        'Un salto de un año al siguiente en la serie de un productor que coincide con una fuente nueva o con un cambio en su regla de conteo.',
      why: 'El delito rara vez crece a la mitad en un año; la manera de contarlo, sí. Antes de hablar de aumento, vea si las dos fuentes cuentan lo mismo.',
      leaves:
        'Los saltos dentro de una fuente que da ambos años (los respalda ella), los menores de la mitad o de veinte, y las nuevas ediciones del mismo informe.',
    },
    en: {
      name: 'Jump with a change of source',
      finds:
        'A jump from one year to the next in the series of one producer that coincides with a new source or a change of its counting rule.',
      why: 'Crime seldom grows by half in a year; the way of counting it may. Before speaking of a rise, see whether the two sources count the same thing.',
      leaves:
        'Jumps within a source that gives both years (it vouches for them), jumps of less than half or of fewer than twenty, and new editions of the same report.',
    },
  },

  cellsOf(claim) {
    if (!isFlow(claim) || !isPlain(claim) || isPartClaim(claim) || calendarYearOf(claim.period) === null) return [];
    return [`${claim.subject}|${claim.counter}`];
  },

  run(cell, knowledge) {
    const alike = Map.groupBy(cell, (claim) => [claim.scope, unitFamily(claim.unit), claim.period.yearKind].join('|'));
    return [...alike.values()].flatMap((series) => jumpsIn(series, knowledge));
  },

  say(finding, words) {
    const [before] = claimsIn(finding, words, 'before');
    const [after] = claimsIn(finding, words, 'after');
    const year = (claim: EvidenceClaim) => `${valueOf(words, claim)} (${words.period(claim)}, ${claim.publisher})`;
    const about = `${aboutWithoutPeriod(words, before!)}, ${words.counter(before!)}`;
    const [from, to] = [year(before!), year(after!)];
    const since = finding.detail.since === null ? '' : formatDate(words.language, finding.detail.since as string);
    switch (finding.detail.kind) {
      case 'counting-rule':
        return inLanguage(words, {
          es: `${about}: de ${from} a ${to}, cuando cambia la regla de conteo (${since}).`,
          en: `${about}: from ${from} to ${to}, when the counting rule changes (${since}).`,
        });
      case 'both':
        return inLanguage(words, {
          es: `${about}: de ${from} a ${to}, cuando cambian la fuente y la regla de conteo (${since}).`,
          en: `${about}: from ${from} to ${to}, when both the source and the counting rule change (${since}).`,
        });
      default:
        return inLanguage(words, {
          es: `${about}: de ${from} a ${to}, justo donde cambia la fuente.`,
          en: `${about}: from ${from} to ${to}, just where the source changes.`,
        });
    }
  },
};

function jumpsIn(series: readonly EvidenceClaim[], knowledge: Knowledge): readonly Finding[] {
  const byYear = Map.groupBy(series, ({ period }) => calendarYearOf(period)!);
  return [...byYear.keys()]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const [before, after] = [byYear.get(year)!, byYear.get(year + 1)];
      const pair = after === undefined ? null : nearest(before, after);
      if (pair === null || !isJump(pair.before.value!, pair.after.value!)) return [];
      const isNewSource = !sharesSource(before, after!);
      const rule = changeOfRule(pair.before, year, knowledge);
      if (!isNewSource && rule === null) return [];
      const finding: Finding = {
        check: 'suspicious-jump',
        claims: [
          { id: pair.before.id, role: 'before' },
          { id: pair.after.id, role: 'after' },
        ],
        detail: {
          kind: rule === null ? 'new-source' : isNewSource ? 'both' : 'counting-rule',
          from: pair.before.value,
          to: pair.after.value,
          since: rule,
        },
        weight: rule === null ? 1 : 2,
      };
      return [finding];
    });
}

/** The two values that differ least: a jump between them is a jump whichever values are right. */
function nearest(
  before: readonly EvidenceClaim[],
  after: readonly EvidenceClaim[],
): { readonly before: EvidenceClaim; readonly after: EvidenceClaim } | null {
  let best: { before: EvidenceClaim; after: EvidenceClaim } | null = null;
  for (const a of before)
    for (const b of after)
      if (best === null || Math.abs(b.value! - a.value!) < Math.abs(best.after.value! - best.before.value!))
        best = { before: a, after: b };
  return best;
}

function isJump(before: number, after: number): boolean {
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  return high - low >= JUMP_COUNT && high >= low * JUMP_RATIO;
}

/** Whether some source gives both years, or they came through the same hands. */
function sharesSource(before: readonly EvidenceClaim[], after: readonly EvidenceClaim[]): boolean {
  const keys = new Set(before.flatMap((claim) => [claim.sourceId, channelOf(claim)]));
  return after.some((claim) => keys.has(claim.sourceId) || keys.has(channelOf(claim)));
}

/** The day between the two years on which the producer begins to count otherwise, or null. */
function changeOfRule(claim: EvidenceClaim, year: number, knowledge: Knowledge): string | null {
  const days = knowledge.countingRules
    .filter(
      ({ producerId, measure }) => producerId === claim.counter && (measure === null || measure === claim.measure),
    )
    .flatMap(({ since, until }: CountingRule) => (until === null ? [since] : [since, until]))
    .filter((day) => day > `${year}-01-01` && day <= `${year + 1}-12-31`)
    .sort();
  return days[0] ?? null;
}
