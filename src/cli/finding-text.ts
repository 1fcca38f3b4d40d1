import type { FindingWriter } from '../claims/findings/check.ts';
import type { FindingRecord } from '../claims/findings/kept/finding-list.server.ts';
import { formatValueWithUnit } from '../i18n/format.ts';

/** A shape for each weight, as the desk draws it, and the address at the desk. */
const SHAPES = { 1: '○', 2: '◐', 3: '●' } as const;
const STATES = {
  es: { acknowledged: 'reconocido', dismissed: 'descartado' },
  en: { acknowledged: 'acknowledged', dismissed: 'dismissed' },
} as const;

/** A finding as lines for a person: its sentence, what was decided, and where it is. */
export function findingLines(found: FindingRecord, writer: FindingWriter, sentence: string): string {
  const state =
    found.state === 'new' ? '' : ` [${STATES[writer.language][found.state]}${found.reason ? `: ${found.reason}` : ''}]`;
  return `  ${SHAPES[found.finding.weight]} ${sentence}${state}\n    /desk/findings/${found.id}\n`;
}

/** A finding for a program: numbers as numbers, claims with who, when, where, and their addresses at the desk. */
export function findingRecord(found: FindingRecord, writer: FindingWriter, sentence: string) {
  return {
    id: found.id,
    check: found.finding.check,
    weight: found.finding.weight,
    state: found.state,
    sentence,
    numbers: found.finding.detail,
    reason: found.reason,
    decidedBy: found.decidedBy,
    decidedAt: found.decidedAt,
    firstSeenAt: found.firstSeenAt,
    address: `/desk/findings/${found.id}`,
    claims: found.finding.claims.flatMap(({ id, role }) => {
      const claim = found.claims.get(id);
      if (!claim) return [];
      return [
        {
          id,
          role,
          said: formatValueWithUnit(writer.language, claim),
          value: claim.value,
          valueMax: claim.valueMax,
          absence: claim.absence,
          qualifier: claim.qualifier,
          unit: claim.unit,
          measure: claim.measure,
          place: claim.place,
          periodStart: claim.period.start,
          periodEnd: claim.period.end,
          partial: claim.period.partial,
          scope: claim.scope,
          producer: writer.counter(claim),
          publisher: claim.publisher,
          published: claim.published,
          quote: claim.citation?.quote ?? null,
          source: claim.sourceId,
          document: claim.documentId,
          address: `/desk/claims/${id}`,
        },
      ];
    }),
  };
}
