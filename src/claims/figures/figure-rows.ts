import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { fromJson, json } from '../../database/json.ts';
import type { ClaimTable, FigureDecisionTable, FigureRuleTable, FigureTable } from '../../database/schema.ts';
import type { Scope } from '../../vocabulary/claim-terms.ts';
import type { Statement } from '../claim.ts';
import { partsOfSubject } from '../subject.ts';
import { valueCount, type Candidate, type FigureClaim, type FigureKey } from './figure.ts';
import { figureId } from './figure-id.ts';
import {
  REOPENINGS,
  stateOf,
  type FigureAnswer,
  type FigureDecision,
  type FigureState,
  type Reopening,
  type Standing,
} from './figure-history.ts';
import type { FigureRule } from './figure-rule.ts';

/** A figure as the store keeps it: what it is about, who gives it a value, and what holds now. */
export interface Figure extends FigureKey {
  readonly id: string;
  readonly candidates: readonly Candidate[];
  readonly standing: Standing;
  readonly state: FigureState;
  readonly revision: number;
}

/** A line of a figure's history with who wrote it and when. */
export interface RecordedDecision {
  readonly line: FigureDecision;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly ruleId: number | null;
  readonly revision: number;
}

const candidatesSchema = z.array(
  z.object({
    id: z.string(),
    value: z.number().nullable(),
    valueMax: z.number().nullable(),
    valueText: z.string().nullable(),
    unit: z.string(),
    counter: z.string(),
    sourceId: z.string(),
  }),
);

export function candidatesOfColumn(column: unknown): readonly Candidate[] {
  return candidatesSchema.parse(fromJson(column));
}

export function keyOfRow(row: Pick<FigureTable, 'subject' | 'period_start' | 'period_end' | 'scope'>): FigureKey {
  return {
    subject: row.subject,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    scope: row.scope as Scope,
  };
}

export function figureOfRow(row: Selectable<FigureTable>): Figure {
  return {
    ...keyOfRow(row),
    id: row.id,
    candidates: candidatesOfColumn(row.candidates),
    standing: { answer: answerOfRow(row), isReopened: row.state === 'reopened' },
    state: row.state as FigureState,
    revision: row.revision,
  };
}

type AnswerColumns = Pick<
  Selectable<FigureTable>,
  'claim_id' | 'low' | 'high' | 'unit' | 'reason' | 'rivals' | 'rule_id' | 'decided_by' | 'person_id' | 'decided_at'
>;

/** The answer in a row's columns; null where nothing was decided. */
function answerOfRow(row: AnswerColumns): FigureAnswer | null {
  if (row.decided_by === null || row.decided_at === null) return null;
  return {
    kind: row.claim_id !== null ? 'prefer' : row.low !== null ? 'dispute' : 'withdraw',
    claimId: row.claim_id,
    low: row.low,
    high: row.high,
    unit: row.unit,
    reason: row.reason,
    rivals: candidatesOfColumn(row.rivals),
    ruleId: row.rule_id === null ? null : Number(row.rule_id),
    decidedBy: row.decided_by,
    personId: row.person_id,
    decidedAt: row.decided_at,
  };
}

export function answerColumns(answer: FigureAnswer | null) {
  return {
    claim_id: answer?.claimId ?? null,
    low: answer?.low ?? null,
    high: answer?.high ?? null,
    unit: answer?.unit ?? null,
    reason: answer?.reason ?? null,
    rivals: json(answer?.rivals ?? []),
    rule_id: answer?.ruleId ?? null,
    decided_by: answer?.decidedBy ?? null,
    person_id: answer?.personId ?? null,
    decided_at: answer?.decidedAt ?? null,
  };
}

/** The row of a figure. @param figure.revision what it has after this write */
export function rowOfFigure(figure: {
  readonly key: FigureKey;
  readonly candidates: readonly Candidate[];
  readonly standing: Standing;
  readonly revision: number;
}): Insertable<FigureTable> {
  const { key, candidates, standing, revision } = figure;
  const { measure, place } = partsOfSubject(key.subject);
  return {
    id: figureId(key),
    subject: key.subject,
    measure,
    place: place.join(';'),
    period_start: key.periodStart,
    period_end: key.periodEnd,
    scope: key.scope,
    state: stateOf(standing, candidates),
    candidates: json(candidates),
    value_count: valueCount(candidates),
    ...answerColumns(standing.answer),
    revision,
  };
}

/** A line of the history as a row; `by` is who wrote it, where the line itself does not say. */
export function rowOfDecision(
  figure: string,
  revision: number,
  line: FigureDecision,
  by: { readonly name: string; readonly personId: string | null; readonly at: string; readonly ruleId?: number | null },
): Insertable<FigureDecisionTable> {
  const common = { figure_id: figure, decision: line.decision, revision };
  if ('answer' in line) {
    const columns = answerColumns(line.answer);
    return { ...common, ...columns, decided_by: line.answer.decidedBy, decided_at: line.answer.decidedAt };
  }
  return {
    ...common,
    ...answerColumns(null),
    claim_id: line.decision === 'reopen' ? line.causedBy : null,
    reason: line.decision === 'reopen' ? line.because : null,
    rule_id: by.ruleId ?? null,
    decided_by: by.name,
    person_id: by.personId,
    decided_at: by.at,
  };
}

export function decisionOfRow(row: Selectable<FigureDecisionTable>): RecordedDecision {
  return {
    line: lineOfRow(row),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    ruleId: row.rule_id === null ? null : Number(row.rule_id),
    revision: row.revision,
  };
}

function lineOfRow(row: Selectable<FigureDecisionTable>): FigureDecision {
  const { decision } = row;
  if (decision === 'undo' || decision === 'lapse') return { decision };
  if (decision === 'reopen')
    return { decision, because: z.enum(REOPENINGS).parse(row.reason) satisfies Reopening, causedBy: row.claim_id };
  const answer = answerOfRow(row)!;
  return { decision: answer.kind, answer };
}

export function ruleOfRow(row: Selectable<FigureRuleTable>): FigureRule {
  return {
    id: Number(row.id),
    measure: row.measure,
    place: row.place,
    scope: row.scope as Scope | null,
    producerId: row.producer_id,
    sourceId: row.source_id,
    from: row.period_from,
    to: row.period_to,
    reason: row.reason,
    decidedBy: row.decided_by,
    personId: row.person_id,
    decidedAt: row.decided_at,
  };
}

/** A claim's row as figures read it. The statement was checked when it was written; thousands are read at once here. */
export function figureClaimOfRow(
  row: Pick<Selectable<ClaimTable>, 'id' | 'source_id' | 'statement' | 'counted_by' | 'citation'>,
): FigureClaim {
  const statement = fromJson(row.statement) as Statement;
  return {
    ...statement,
    id: row.id,
    sourceId: row.source_id,
    // Names that mean one producer are one producer: parts are told by who counted after merges.
    producerId: row.counted_by,
    counter: row.counted_by ?? `unnamed:${statement.attribution.at(-1) ?? ''}`,
    citation: row.citation === null ? null : (fromJson(row.citation) as FigureClaim['citation']),
  };
}
