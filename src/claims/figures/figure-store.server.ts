import type { Write } from '../../database/audit.server.ts';
import type { Connection } from '../../database/connection.server.ts';
import { json } from '../../database/json.ts';
import { readNameMerges } from '../../sources/name-merge-store.server.ts';
import type { Claim } from '../claim.ts';
import { subjectOf } from '../subject.ts';
import { candidatesByScope, figureKeyOf, valueKey, type Candidate, type FigureKey } from './figure.ts';
import { figureId } from './figure-id.ts';
import { UNDECIDED, type FigureDecision, type Standing } from './figure-history.ts';
import type { FigureRule } from './figure-rule.ts';
import { figureClaimOfRow, figureOfRow, rowOfDecision, rowOfFigure, ruleOfRow, type Figure } from './figure-rows.ts';
import { settle, standingAfter, type SettleWith } from './settle.ts';

/** Subjects that are brought up to date at once; each may have some thousand claims. */
const SUBJECTS_AT_ONCE = 50;
/** Rows in one statement: SQLite takes at most 32,766 values. */
const ROWS_AT_ONCE = 400;

const REVIEWED = ['accepted', 'corrected'] as const;

/** Figures that may have to be settled again: of some subjects, all or those whose period begins on some days. */
interface Stretch {
  readonly subjects: readonly string[];
  readonly starts: readonly string[] | null;
}

/** Rules that hold, in the order in which they were made. */
export async function readRules(connection: Connection): Promise<readonly FigureRule[]> {
  const rows = await connection
    .selectFrom('figure_rule')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(ruleOfRow);
}

/**
 * Brings the figures of one claim up to date after a decision on it, in the same write: opens again what no longer stands, and
 * lets rules decide. Costs nothing where the claim was not reviewed before and is not now.
 * @param before null for a claim that begins
 */
export async function reopenFigures(write: Write, before: Claim | null, after: Claim | null): Promise<void> {
  const touched = [before, after].filter((claim) => claim !== null && isReviewed(claim)) as readonly Claim[];
  if (touched.length === 0 || (await buildIfMissing(write))) return;
  const merges = await readNameMerges(write.transaction);
  const keys = touched
    .map((claim) => figureKeyOf(claim, subjectOf(claim, merges)))
    .filter((key) => key !== null)
    .filter((key, index, all) => all.findIndex((other) => figureId(other) === figureId(key)) === index);
  // The rows first: of two reviewers at one moment the second waits here, then reads what the first wrote.
  for (const key of keys.toSorted((a, b) => (figureId(a) < figureId(b) ? -1 : 1))) await holdRow(write, key);
  const with_ = await settleWith(write);
  await refresh(
    write,
    {
      subjects: [...new Set(keys.map(({ subject }) => subject))],
      starts: [...new Set(keys.map(({ periodStart }) => periodStart))],
    },
    with_,
  );
}

function isReviewed({ status }: Claim): boolean {
  return status === 'accepted' || status === 'corrected';
}

/**
 * Brings the figures of some subjects up to date: after names were merged, or when many claims came in.
 * @param starts only those whose period begins on one of these days
 */
export async function refreshFigures(
  write: Write,
  subjects: Iterable<string>,
  starts: Iterable<string> | null = null,
): Promise<void> {
  if (await buildIfMissing(write)) return;
  await refreshSubjects(write, [...new Set(subjects)], starts && [...new Set(starts)]);
}

/** Computes all figures from the claims; decisions stay. */
export async function rebuildFigures(write: Write): Promise<void> {
  const subjects = await buildAll(write);
  write.record({ action: 'figures.rebuilt', subject: 'figure', detail: { subjects } });
}

async function buildAll(write: Write): Promise<number> {
  const [claimed, kept] = await Promise.all([
    write.transaction
      .selectFrom('claim')
      .select('subject')
      .distinct()
      .where('status', 'in', [...REVIEWED])
      .where('subject', 'is not', null)
      .execute(),
    write.transaction.selectFrom('figure').select('subject').distinct().execute(),
  ]);
  const subjects = new Set([...claimed, ...kept].map(({ subject }) => subject!));
  await refreshSubjects(write, [...subjects].toSorted());
  return subjects.size;
}

/** Whether the figures were never computed while there are claims for them, as after an upgrade. */
export async function figuresAreMissing(connection: Connection): Promise<boolean> {
  const figure = await connection.selectFrom('figure').select('id').limit(1).executeTakeFirst();
  if (figure) return false;
  const claim = await connection
    .selectFrom('claim')
    .select('id')
    .where('status', 'in', [...REVIEWED])
    .where('period_start', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return claim !== undefined;
}

/** A store from before figures has reviewed claims and no figure: the first write that meets it computes them all. */
async function buildIfMissing(write: Write): Promise<boolean> {
  if (!(await figuresAreMissing(write.transaction))) return false;
  await buildAll(write);
  return true;
}

async function refreshSubjects(
  write: Write,
  subjects: readonly string[],
  starts: readonly string[] | null = null,
): Promise<void> {
  const with_ = await settleWith(write);
  for (let from = 0; from < subjects.length; from += SUBJECTS_AT_ONCE)
    await refresh(write, { subjects: subjects.slice(from, from + SUBJECTS_AT_ONCE), starts }, with_);
}

export async function settleWith(write: Write): Promise<SettleWith> {
  return {
    rules: await readRules(write.transaction),
    merges: await readNameMerges(write.transaction),
    at: write.at,
  };
}

async function holdRow(write: Write, key: FigureKey): Promise<void> {
  await write.transaction
    .insertInto('figure')
    .values(rowOfFigure({ key, candidates: [], standing: UNDECIDED, revision: 0 }))
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ revision: row.ref('figure.revision') })))
    .execute();
}

async function refresh(write: Write, stretch: Stretch, with_: SettleWith): Promise<void> {
  const { subjects, starts } = stretch;
  if (subjects.length === 0 || starts?.length === 0) return;
  const candidates = await readCandidates(write.transaction, stretch);
  let known = write.transaction.selectFrom('figure').selectAll().where('subject', 'in', subjects);
  if (starts) known = known.where('period_start', 'in', starts);
  const figures = new Map((await known.execute()).map((row) => [row.id, figureOfRow(row)]));
  const changes: FigureChange[] = [];
  for (const id of new Set([...candidates.keys(), ...figures.keys()])) {
    const change = changeOf(figures.get(id) ?? null, candidates.get(id) ?? null, with_);
    if (change) changes.push(change);
  }
  await writeChanges(write, changes);
  await removeNothings(write, subjects);
}

/** A figure as it will stand, with what is added to its history. */
export interface FigureChange {
  readonly key: FigureKey;
  readonly isNew: boolean;
  readonly candidates: readonly Candidate[];
  readonly standing: Standing;
  /** Before the first of the added lines. */
  readonly revision: number;
  readonly added: readonly { readonly line: FigureDecision; readonly ruleId: number | null }[];
}

function changeOf(
  figure: Figure | null,
  found: { readonly key: FigureKey; readonly candidates: readonly Candidate[] } | null,
  with_: SettleWith,
): FigureChange | null {
  const key = figure ?? found!.key;
  const candidates = found?.candidates ?? [];
  const standing = figure?.standing ?? UNDECIDED;
  const line = settle(key, standing, candidates, with_);
  if (figure && line === null && isSame(figure.candidates, candidates)) return null;
  return {
    key,
    isNew: figure === null,
    candidates,
    standing: standingAfter(standing, line),
    // New claims alone make what a person saw out of date.
    revision: figure === null ? 0 : figure.revision + (line === null ? 1 : 0),
    added: line === null ? [] : [{ line, ruleId: ruleOf(line, standing) }],
  };
}

/** The rule behind a line: the one that decides, or the one whose decision ends. */
function ruleOf(line: FigureDecision, standing: Standing): number | null {
  return 'answer' in line ? line.answer.ruleId : (standing.answer?.ruleId ?? null);
}

/** Writes figures and their history; audit entries for what was opened again. */
export async function writeChanges(write: Write, changes: readonly FigureChange[]): Promise<void> {
  const rows = changes.map((change) => ({
    change,
    row: rowOfFigure({ ...change, revision: change.revision + change.added.length }),
  }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const fresh = rows.slice(from, from + ROWS_AT_ONCE).filter(({ change }) => change.isNew);
    if (fresh.length > 0)
      await write.transaction
        .insertInto('figure')
        .values(fresh.map(({ row }) => row))
        .execute();
  }
  for (const { change, row } of rows) {
    if (change.isNew) continue;
    const { id, ...columns } = row;
    await write.transaction.updateTable('figure').set(columns).where('id', '=', id).execute();
  }
  const lines = rows.flatMap(({ change, row }) =>
    change.added.map(({ line, ruleId }, index) =>
      rowOfDecision(row.id, change.revision + index + 1, line, {
        name: write.actor.name,
        personId: write.actor.personId,
        at: write.at,
        ruleId,
      }),
    ),
  );
  for (let from = 0; from < lines.length; from += ROWS_AT_ONCE)
    await write.transaction
      .insertInto('figure_decision')
      .values(lines.slice(from, from + ROWS_AT_ONCE))
      .execute();
  for (const { change, row } of rows)
    for (const { line } of change.added)
      if (line.decision === 'reopen')
        write.record({ action: 'figure.reopen', subject: `figure/${row.id}`, detail: { because: line.because } });
}

/** What has neither claims nor a history is nothing. */
async function removeNothings(write: Write, subjects: readonly string[]): Promise<void> {
  await write.transaction
    .deleteFrom('figure')
    .where('subject', 'in', subjects)
    .where('state', '=', 'empty')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('figure_decision').select('figure_decision.id').whereRef('figure_id', '=', 'figure.id'))),
    )
    .execute();
}

/** The candidates of each figure of some subjects, by figure id. */
async function readCandidates(
  connection: Connection,
  { subjects, starts }: Stretch,
): Promise<ReadonlyMap<string, { readonly key: FigureKey; readonly candidates: readonly Candidate[] }>> {
  let query = connection
    .selectFrom('claim')
    .select(['id', 'source_id', 'statement', 'counted_by', 'citation', 'subject'])
    .where('subject', 'in', subjects)
    .where('status', 'in', [...REVIEWED])
    .where('period_start', 'is not', null)
    .where('period_end', 'is not', null);
  if (starts) query = query.where('period_start', 'in', starts);
  const claims = (await query.execute()).flatMap((row) => {
    const claim = figureClaimOfRow(row);
    const key = figureKeyOf(claim, row.subject!);
    return key ? [{ claim, key }] : [];
  });
  const found = new Map<string, { key: FigureKey; candidates: readonly Candidate[] }>();
  const cells = Map.groupBy(claims, ({ key }) => [key.subject, key.periodStart, key.periodEnd].join('\n'));
  for (const cell of cells.values()) {
    for (const [scope, candidates] of candidatesByScope(cell.map(({ claim }) => claim))) {
      const key = { ...cell[0]!.key, scope };
      found.set(figureId(key), { key, candidates });
    }
  }
  return found;
}

function isSame(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  const words = (all: readonly Candidate[]) =>
    json(all.map((each) => [each.id, valueKey(each), each.unit, each.counter, each.sourceId]));
  return words(a) === words(b);
}

/** A figure as it stands; null when there is none. */
export async function readFigure(connection: Connection, id: string): Promise<Figure | null> {
  const row = await connection.selectFrom('figure').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? figureOfRow(row) : null;
}

/** Figures that rules may decide: of one measure and place, whose periods lie between two days. */
export async function readFiguresBetween(
  connection: Connection,
  about: { readonly measure: string; readonly place: string; readonly from: string; readonly to: string },
): Promise<readonly Figure[]> {
  const rows = await connection
    .selectFrom('figure')
    .selectAll()
    .where('measure', '=', about.measure)
    .where('place', '=', about.place)
    .where('period_start', '>=', about.from)
    .where('period_end', '<=', about.to)
    .orderBy('period_start')
    .orderBy('period_end')
    .orderBy('scope')
    .execute();
  return rows.map(figureOfRow);
}

/** Settles figures whose claims did not change, after a rule was made or withdrawn. */
export async function settleFigures(write: Write, figures: readonly Figure[]): Promise<number> {
  const with_ = await settleWith(write);
  const changes = figures.flatMap((figure) => {
    const change = changeOf(figure, { key: keyOf(figure), candidates: figure.candidates }, with_);
    return change ? [change] : [];
  });
  await writeChanges(write, changes);
  return changes.length;
}

function keyOf({ subject, periodStart, periodEnd, scope }: FigureKey): FigureKey {
  return { subject, periodStart, periodEnd, scope };
}
