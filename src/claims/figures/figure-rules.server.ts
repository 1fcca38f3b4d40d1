import { inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Connection, Database } from '../../database/connection.server.ts';
import { mayIdentifyVictim } from '../../privacy/identity-in-text.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import { readSource } from '../../sources/source-store.server.ts';
import type { Candidate } from './figure.ts';
import { decidingRule, ruleChoice, type FigureRule, type RuleTerms } from './figure-rule.ts';
import { ruleOfRow, figureOfRow, type Figure } from './figure-rows.ts';
import { LONGEST_FIGURE_REASON } from './decide-figure.server.ts';
import { readFiguresBetween, readRules, settleFigures } from './figure-store.server.ts';

/** What a rule would do with one figure. */
export type RuleEffect =
  | {
      readonly kind: 'decides';
      readonly figure: Figure;
      readonly candidate: Candidate;
      /** The rule that decides it now, where one does. */
      readonly insteadOf: number | null;
    }
  /** A person decided it, or has to decide it again: the rule leaves it. */
  | { readonly kind: 'person'; readonly figure: Figure }
  /** Its producer gives several values, and no publication says which. */
  | { readonly kind: 'several'; readonly figure: Figure; readonly candidates: readonly Candidate[] }
  /** Its producer gives it no value. */
  | { readonly kind: 'silent'; readonly figure: Figure };

export interface ListedRule extends FigureRule {
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  /** Figures that it decides now. */
  readonly figures: number;
}

export type RuleResult =
  | { readonly kind: 'made'; readonly rule: FigureRule; readonly figures: number }
  | {
      readonly kind: 'refused';
      readonly problem: 'no-reason' | 'long-reason' | 'identifying-reason' | 'backwards' | 'unknown' | 'no-figure';
    };

/** What a rule would decide and leave, figure by figure in order of time. Reads only. */
export async function previewRule(database: Database, terms: RuleTerms): Promise<readonly RuleEffect[]> {
  const connection = database.kysely;
  const [merges, rules] = await Promise.all([readNameMerges(connection), readRules(connection)]);
  const figures = await figuresOf(connection, terms);
  const next: FigureRule = { ...terms, id: Number.MAX_SAFE_INTEGER, decidedBy: '', personId: null, decidedAt: '' };
  return figures.flatMap((figure): RuleEffect[] => {
    const choice = ruleChoice(next, figure, figure.candidates, merges);
    if (choice.kind === 'other') return [];
    if (choice.kind === 'silent') return [{ kind: 'silent', figure }];
    const { answer } = figure.standing;
    if (answer && answer.ruleId === null) return [{ kind: 'person', figure }];
    if (choice.kind === 'several')
      return [{ kind: 'several', figure, candidates: ownOf(figure, merges.producer(terms.producerId)) }];
    const now = decidingRule(rules, figure, figure.candidates, merges);
    return [{ kind: 'decides', figure, candidate: choice.candidate, insteadOf: now?.rule.id ?? null }];
  });
}

function ownOf(figure: Figure, producer: string): readonly Candidate[] {
  return figure.candidates.filter(({ counter }) => counter === producer);
}

async function figuresOf(connection: Connection, terms: RuleTerms): Promise<readonly Figure[]> {
  const merges = await readNameMerges(connection);
  return readFiguresBetween(connection, { ...terms, place: merges.place(terms.place) });
}

/**
 * Makes a rule and decides with it every figure that no person decided. Claims that come later are decided by it too.
 * @returns how many figures changed; a rule without a reason, or about nothing, is refused
 */
export async function makeRule(database: Database, actor: Actor, now: Date, asked: RuleTerms): Promise<RuleResult> {
  const terms = { ...asked, reason: asked.reason.trim() };
  if (terms.reason === '') return { kind: 'refused', problem: 'no-reason' };
  if (terms.reason.length > LONGEST_FIGURE_REASON) return { kind: 'refused', problem: 'long-reason' };
  if (mayIdentifyVictim(terms.reason).length > 0) return { kind: 'refused', problem: 'identifying-reason' };
  if (terms.to < terms.from) return { kind: 'refused', problem: 'backwards' };
  if (!(await isKnown(database.kysely, terms))) return { kind: 'refused', problem: 'unknown' };
  const effects = await previewRule(database, terms);
  if (!effects.some(({ kind }) => kind !== 'silent')) return { kind: 'refused', problem: 'no-figure' };
  return inTransaction(database, actor, now, async (write) => {
    const row = await write.transaction
      .insertInto('figure_rule')
      .values({
        measure: terms.measure,
        place: terms.place,
        scope: terms.scope,
        producer_id: terms.producerId,
        source_id: terms.sourceId,
        period_from: terms.from,
        period_to: terms.to,
        reason: terms.reason,
        decided_by: actor.name,
        person_id: actor.personId,
        decided_at: write.at,
        withdrawn_by: null,
        withdrawn_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const rule = ruleOfRow(row);
    const figures = await settleFigures(write, await figuresOf(write.transaction, terms));
    write.record({ action: 'figure_rule.made', subject: `figure_rule/${rule.id}`, detail: { figures } });
    return { kind: 'made' as const, rule, figures };
  });
}

/** Whether producer and publication of a rule are there. */
async function isKnown(connection: Connection, { producerId, sourceId }: RuleTerms): Promise<boolean> {
  const producer = await connection.selectFrom('producer').select('id').where('id', '=', producerId).executeTakeFirst();
  return producer !== undefined && (sourceId === null || (await readSource(connection, sourceId)) !== null);
}

/**
 * Withdraws a rule: what it decided is undecided again, or decided by an older rule.
 * @returns false when it does not hold any more, or never did
 */
export async function withdrawRule(database: Database, actor: Actor, now: Date, ruleId: number): Promise<boolean> {
  const rule = (await readRules(database.kysely)).find(({ id }) => id === ruleId);
  if (!rule) return false;
  return inTransaction(database, actor, now, async (write) => {
    const { numUpdatedRows } = await write.transaction
      .updateTable('figure_rule')
      .set({ withdrawn_by: actor.name, withdrawn_at: write.at })
      .where('id', '=', ruleId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirstOrThrow();
    const decided = await write.transaction.selectFrom('figure').selectAll().where('rule_id', '=', ruleId).execute();
    const figures = numUpdatedRows === 0n ? 0 : await settleFigures(write, decided.map(figureOfRow));
    write.record({ action: 'figure_rule.withdrawn', subject: `figure_rule/${ruleId}`, detail: { figures } });
    return numUpdatedRows > 0n;
  });
}

/** All rules, the newest first, withdrawn ones included, each with how many figures it decides now. */
export async function listRules(connection: Connection): Promise<readonly ListedRule[]> {
  const [rows, counts] = await Promise.all([
    connection.selectFrom('figure_rule').selectAll().orderBy('id', 'desc').execute(),
    connection
      .selectFrom('figure')
      .select(['rule_id', (builder) => builder.fn.countAll<number>().as('figures')])
      .where('rule_id', 'is not', null)
      .groupBy('rule_id')
      .execute(),
  ]);
  const decided = new Map(counts.map((row) => [Number(row.rule_id), Number(row.figures)]));
  return rows.map((row) => ({
    ...ruleOfRow(row),
    withdrawnBy: row.withdrawn_by,
    withdrawnAt: row.withdrawn_at,
    figures: decided.get(Number(row.id)) ?? 0,
  }));
}
