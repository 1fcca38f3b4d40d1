import { CHECK_NAMES, type CheckName } from '../claims/findings/check.ts';
import { checkOf } from '../claims/findings/checks.ts';
import {
  countFindings,
  NO_FILTER,
  walkFindings,
  type FindingFilter,
} from '../claims/findings/kept/finding-list.server.ts';
import { findingWriter } from '../claims/findings/finding-writer.ts';
import {
  ensureFindings,
  recomputeFindings,
  type FindingProgress,
} from '../claims/findings/kept/recompute-findings.server.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { existingDataFolder } from '../database/data-folder.server.ts';
import { listProducers } from '../sources/source-store.server.ts';
import { LANGUAGES, type Language } from '../vocabulary/code-list.ts';
import { MEASURE_CODES } from '../vocabulary/measure.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { findingLines, findingRecord } from './finding-text.ts';
import { dataFolderOf, parseOptions } from './options.ts';
import { withStore } from './with-store.ts';
import { write } from './write.ts';

export const command: Command = {
  name: 'check',
  summary: 'says what does not add up among the reviewed claims',
  usage: `
Usage: vigia check [--new] [--check NAME] [--measure M] [--place P] [--lang es|en] [--json] [--rebuild] [--data DIR]

  --new         only findings that nobody has decided on
  --check NAME  only one check: ${CHECK_NAMES.join(', ')}
  --measure M   only findings about one measure, e.g. cases_reported
  --place P     only findings about a place and what lies in it: Bolivia/La Paz, or El Alto
  --lang es|en  language of the sentences (default: as LANG says, else en)
  --json        an array: check, state, weight, sentence, numbers, and the claims with their addresses
  --rebuild     first computes all findings from nothing; what was decided on them stays
  --data DIR    data folder (default: VIGIA_DATA, or vigia-data here)

Exit code 1 when findings wait for a decision, among those asked for.`,
  async run(args, io) {
    const { values, positionals } = parseOptions('check', args, {
      data: { type: 'string' },
      new: { type: 'boolean', default: false },
      check: { type: 'string' },
      measure: { type: 'string' },
      place: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      rebuild: { type: 'boolean', default: false },
    });
    if (positionals.length > 0)
      throw new CommandError(`"${positionals.join(' ')}" is too much. See: vigia check --help`, EXIT.usage);
    const filter: FindingFilter = {
      ...NO_FILTER,
      list: values.new ? 'new' : 'all',
      check: checkNamed(values.check),
      measure: measureNamed(values.measure),
      place: values.place?.trim() || null,
    };
    const language = languageOf(values.lang, io);
    const folder = existingDataFolder(dataFolderOf(values.data, io));
    return withStore(folder, io, async (database) => {
      const progress = progressOn(io);
      if (values.rebuild) {
        const { claims, findings } = await recomputeFindings(database, COMMAND_LINE, io.now(), progress);
        io.stderr.write(`Computed ${findings} findings among ${claims} reviewed claims.\n`);
      } else await ensureFindings(database, COMMAND_LINE, io.now(), progress);
      const waiting = values.json
        ? await printJson(database, filter, language, io)
        : await printText(database, filter, language, io);
      return waiting === 0 ? EXIT.done : EXIT.refused;
    });
  },
};

function checkNamed(name: string | undefined): CheckName | null {
  if (name === undefined) return null;
  const known = CHECK_NAMES.find((check) => check === name);
  if (known) return known;
  throw new CommandError(`There is no check "${name}". Checks: ${CHECK_NAMES.join(', ')}.`, EXIT.usage);
}

function measureNamed(code: string | undefined): string | null {
  if (code === undefined) return null;
  if ((MEASURE_CODES as readonly string[]).includes(code)) return code;
  throw new CommandError(`There is no measure "${code}". Measures: ${MEASURE_CODES.join(', ')}.`, EXIT.usage);
}

function languageOf(given: string | undefined, io: CommandIo): Language {
  const known = (code: string) => LANGUAGES.find((language) => language === code);
  if (given !== undefined && !known(given))
    throw new CommandError(`--lang ${given} is not a language of Vigía. Give ${LANGUAGES.join(' or ')}.`, EXIT.usage);
  const said = given ?? (io.environment.LC_ALL || io.environment.LANG || '').slice(0, 2);
  return known(said) ?? 'en';
}

/** Long work says on a terminal how far it is. */
function progressOn(io: CommandIo): (progress: FindingProgress) => void {
  if (!io.isTerminal) return () => {};
  return ({ part, done, total }) => {
    const end = part === 'cells' && done === total ? '\n' : '';
    const what = part === 'claims' ? 'Reading reviewed claims' : 'Comparing claims      ';
    io.stderr.write(`\r${what}: ${Math.round((100 * done) / Math.max(1, total))} %${end}`);
  };
}

async function printText(
  database: Database,
  filter: FindingFilter,
  language: Language,
  io: CommandIo,
): Promise<number> {
  const producers = await listProducers(database.kysely);
  let [shown, waiting, last]: [number, number, CheckName | null] = [0, 0, null];
  for await (const findings of walkFindings(database.kysely, filter))
    for (const found of findings) {
      const { check } = found.finding;
      if (check !== last)
        await write(io.stdout, `${last === null ? '' : '\n'}${checkOf(check).words[language].name}\n`);
      last = check;
      const writer = findingWriter(language, found.claims, producers);
      await write(io.stdout, findingLines(found, writer, checkOf(check).say(found.finding, writer)));
      shown++;
      if (found.state === 'new') waiting++;
    }
  const { states } = await countFindings(database.kysely);
  if (shown === 0)
    await write(
      io.stdout,
      language === 'es'
        ? 'No hay hallazgos así entre las cifras revisadas.\n'
        : 'There are no such findings among the reviewed claims.\n',
    );
  else
    await write(
      io.stdout,
      language === 'es'
        ? `\n${shown} hallazgos, ${waiting} por decidir (en todo el espacio: ${states.new}). Decida en /desk/findings\n`
        : `\n${shown} findings, ${waiting} to decide (in the whole workspace: ${states.new}). Decide at /desk/findings\n`,
    );
  return waiting;
}

async function printJson(
  database: Database,
  filter: FindingFilter,
  language: Language,
  io: CommandIo,
): Promise<number> {
  const producers = await listProducers(database.kysely);
  let [shown, waiting] = [0, 0];
  await write(io.stdout, '[');
  for await (const findings of walkFindings(database.kysely, filter))
    for (const found of findings) {
      const writer = findingWriter(language, found.claims, producers);
      const sentence = checkOf(found.finding.check).say(found.finding, writer);
      await write(io.stdout, `${shown === 0 ? '\n' : ',\n'}${JSON.stringify(findingRecord(found, writer, sentence))}`);
      shown++;
      if (found.state === 'new') waiting++;
    }
  await write(io.stdout, shown === 0 ? ']\n' : '\n]\n');
  return waiting;
}
