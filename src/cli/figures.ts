import {
  decideFigure,
  undoFigure,
  type FigureProblem,
  type FigureResult,
  type FigureVerdict,
} from '../claims/figures/decide-figure.server.ts';
import { topOf, valueCount, type Candidate } from '../claims/figures/figure.ts';
import { FIGURE_STATES, type FigureState } from '../claims/figures/figure-history.ts';
import type { Figure } from '../claims/figures/figure-rows.ts';
import { readFigure, rebuildFigures } from '../claims/figures/figure-store.server.ts';
import { listFigures, type FigureFilter } from '../claims/figures/list-figures.server.ts';
import { partsOfSubject } from '../claims/subject.ts';
import { COMMAND_LINE, inTransaction } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { existingDataFolder } from '../database/data-folder.server.ts';
import { MEASURE_CODES } from '../vocabulary/measure.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { dataFolderOf, parseOptions } from './options.ts';
import { withStore } from './with-store.ts';
import { write } from './write.ts';

const STATES = FIGURE_STATES.filter((state) => state !== 'empty');

export const command: Command = {
  name: 'figures',
  summary: 'lists figures with their rivals, and decides them',
  usage: `
Usage: vigia figures [--state STATE] [--measure CODE] [--place PATH] [--json] [--data DIR]
       vigia figures decide ID prefer CLAIM [--reason TEXT] [--data DIR]
       vigia figures decide ID dispute [LOW-CLAIM HIGH-CLAIM] --reason TEXT [--data DIR]
       vigia figures decide ID withdraw --reason TEXT [--data DIR]
       vigia figures undo ID [--data DIR]
       vigia figures rebuild [--data DIR]

  --state STATE   ${STATES.join(', ')} or all (default: contested, those with several values and no decision)
  --measure CODE  a code of the glossary, such as cases_reported
  --place PATH    from the country down, such as Bolivia/La Paz
  --json          all of them as JSON, with every value that stands against another
  --reason TEXT   why; published beside the figure. Required when values differ
  --data DIR      data folder (default: VIGIA_DATA, or vigia-data here)

A figure is one measure, place, period and scope. rebuild computes all figures from the claims; decisions stay.
Exit codes: 0 done, 1 the decision was refused.`,
  async run(args, io) {
    const { values, positionals } = parseOptions('figures', args, {
      state: { type: 'string' },
      measure: { type: 'string' },
      place: { type: 'string' },
      json: { type: 'boolean' },
      reason: { type: 'string' },
      data: { type: 'string' },
    });
    const folder = existingDataFolder(dataFolderOf(values.data, io));
    const [what, id, ...rest] = positionals;
    const about = { folder, id: id ?? '', reason: values.reason ?? null };
    if (what === undefined)
      return withStore(folder, io, (database) => list(database, filterOf(values), values.json === true, io));
    if (what === 'decide') return withStore(folder, io, (database) => decide(database, about, verdictOf(rest), io));
    if (what === 'undo') return withStore(folder, io, (database) => undo(database, about, io));
    if (what === 'rebuild') return withStore(folder, io, (database) => rebuild(database, io));
    throw usage(`there is no "figures ${what}"`);
  },
};

const usage = (problem: string) => new CommandError(`${problem}. See: vigia figures --help`, EXIT.usage);

function filterOf(values: { state?: string; measure?: string; place?: string }): FigureFilter {
  const { state = 'contested', measure, place } = values;
  if (state !== 'all' && !(STATES as readonly string[]).includes(state))
    throw usage(`--state ${state} is none of ${STATES.join(', ')}, all`);
  if (measure !== undefined && !(MEASURE_CODES as readonly string[]).includes(measure))
    throw usage(`--measure ${measure} is no code of the glossary`);
  return { state: state === 'all' ? null : (state as FigureState), measure: measure ?? null, place: place ?? null };
}

async function list(database: Database, filter: FigureFilter, asJson: boolean, io: CommandIo): Promise<number> {
  const found: Figure[] = [];
  for (let page = 1; ; page++) {
    const { figures, total } = await listFigures(database.kysely, filter, { page, size: 500 });
    found.push(...figures);
    if (found.length >= total || figures.length === 0) break;
  }
  if (asJson) await write(io.stdout, `${JSON.stringify(found.map(printed), null, 1)}\n`);
  else if (found.length === 0) await write(io.stdout, `No figure is ${filter.state ?? 'there'}.\n`);
  else await write(io.stdout, `${found.map(line).join('\n')}\n`);
  return EXIT.done;
}

/** A figure as JSON: what it is about, what stands against what, and what was decided. */
function printed(figure: Figure) {
  const { answer } = figure.standing;
  const { measure, place } = partsOfSubject(figure.subject);
  return {
    id: figure.id,
    measure,
    place,
    periodStart: figure.periodStart,
    periodEnd: figure.periodEnd,
    scope: figure.scope,
    state: figure.state,
    values: valueCount(figure.candidates),
    candidates: figure.candidates,
    decision: answer && {
      kind: answer.kind,
      claimId: answer.claimId,
      low: answer.low,
      high: answer.high,
      reason: answer.reason,
      rule: answer.ruleId,
      by: answer.decidedBy,
      at: answer.decidedAt,
    },
  };
}

/** @example '76820d18f261dfa5  contested  cases_reported  Bolivia  2013-01-01–2013-12-31  mixed  228–428: 5 values' */
function line(figure: Figure): string {
  const { measure, place } = partsOfSubject(figure.subject);
  return [
    figure.id,
    figure.state,
    measure,
    place.join(';'),
    `${figure.periodStart}–${figure.periodEnd}`,
    figure.scope,
    spread(figure.candidates),
    answerLine(figure),
  ]
    .filter((part) => part !== '')
    .join('  ');
}

function spread(candidates: readonly Candidate[]): string {
  const numbers = candidates.filter(({ value }) => value !== null);
  const count = valueCount(candidates);
  const values = `${count} ${count === 1 ? 'value' : 'values'} of ${candidates.length}`;
  if (numbers.length === 0) return values;
  const [low, high] = [Math.min(...numbers.map(({ value }) => value!)), Math.max(...numbers.map(topOf))];
  return `${low === high ? low : `${low}–${high}`} (${values})`;
}

function answerLine({ standing: { answer } }: Figure): string {
  if (!answer) return '';
  const chosen = answer.rivals.find(({ id }) => id === answer.claimId);
  const said =
    answer.kind === 'withdraw'
      ? 'no value'
      : answer.kind === 'dispute'
        ? `disputed ${answer.low}–${answer.high}`
        : `${chosen?.value ?? chosen?.valueText} ${chosen?.counter}`;
  return `→ ${said}, ${answer.ruleId === null ? answer.decidedBy : `rule ${answer.ruleId}`}`;
}

function verdictOf([kind, first, second, ...more]: readonly string[]): FigureVerdict {
  if (more.length > 0) throw usage(`"${more[0]}" is one word too many`);
  if (kind === 'prefer' && first !== undefined && second === undefined) return { kind, claimId: first };
  if (kind === 'dispute' && (first === undefined) === (second === undefined))
    return { kind, lowClaimId: first ?? null, highClaimId: second ?? null };
  if (kind === 'withdraw' && first === undefined) return { kind };
  throw usage('say what to decide: prefer CLAIM, dispute, or withdraw');
}

interface Target {
  readonly id: string;
  readonly reason: string | null;
}

async function decide(database: Database, target: Target, verdict: FigureVerdict, io: CommandIo): Promise<number> {
  const { id, revision } = await figureOf(database, target.id);
  const asked = { figureId: id, revision, verdict, reason: target.reason };
  return report(await decideFigure(database, COMMAND_LINE, io.now(), asked), io);
}

async function undo(database: Database, target: Target, io: CommandIo): Promise<number> {
  const { id, revision } = await figureOf(database, target.id);
  return report(await undoFigure(database, COMMAND_LINE, io.now(), { figureId: id, revision }), io);
}

async function figureOf(database: Database, id: string): Promise<Figure> {
  const figure = await readFigure(database.kysely, id);
  if (!figure) throw new CommandError(`There is no figure ${id || 'without an id'}. Run: vigia figures --state all`);
  return figure;
}

async function rebuild(database: Database, io: CommandIo): Promise<number> {
  await inTransaction(database, COMMAND_LINE, io.now(), rebuildFigures);
  const { total } = await listFigures(database.kysely, { state: null, measure: null, place: null }, { size: 1 });
  await write(io.stdout, `Computed ${total} figures from the reviewed claims; decisions stand.\n`);
  return EXIT.done;
}

const PROBLEMS: Readonly<Record<FigureProblem, string>> = {
  'no-candidate': 'that claim gives this figure no value. Run: vigia figures --json',
  'no-range': 'a dispute needs two different numbers, the low end first',
  'no-reason': 'the values differ, or none is given: say why with --reason TEXT',
  'long-reason': 'the reason is longer than 1,000 characters',
  'identifying-reason': 'the reason seems to identify a victim, and it is published: write it without naming them',
  'nothing-to-withdraw': 'it was already said that no value is given',
};

async function report(result: FigureResult, io: CommandIo): Promise<number> {
  if (result.kind === 'decided') {
    await write(io.stdout, `${line(result.figure)}\n`);
    return EXIT.done;
  }
  const problem =
    result.kind === 'refused'
      ? PROBLEMS[result.problem]
      : result.kind === 'nothing'
        ? 'there is no decision of a person to undo'
        : 'somebody else changed it at the same moment: look at it and decide again';
  await write(io.stderr, `vigia: not decided: ${problem}.\n`);
  return EXIT.refused;
}
