import { GoldError, type GoldSet } from '../evaluation/annotation.ts';
import { evaluate, readDocuments, type Evaluation, type ReadingOptions } from '../evaluation/evaluate.ts';
import { GoldUnreadableError, joinSets, readGold } from '../evaluation/gold-files.server.ts';
import { listErrors, type ListedError } from '../evaluation/misses.ts';
import { printText } from '../evaluation/print.ts';
import { evaluationTables } from '../evaluation/tables.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { parseOptions, wholeNumber } from './options.ts';
import { write } from './write.ts';

export const command: Command = {
  name: 'evaluate',
  summary: 'compares what is read with annotated documents: precision, recall, reliability, misses',
  usage: `
Usage: vigia evaluate GOLD… [--lang LANG] [--text-alone] [--errors N] [--json]

  GOLD         annotated documents: a JSON file {"items":[{"id","url","title","lang","published","text","claims"}]},
               an array of such items, or a folder of JSON files; several are reported together and each alone
  --lang LANG  only documents in this language
  --text-alone give text, date and language alone (default: title and publisher as well, as "vigia add" does)
  --errors N   list the first N errors; refused for documents that are held out from those who write rules
  --json       print JSON instead of tables

Levels: a the number, b + measure, c + period, d + place, e all of them. "vigia gold export" makes gold of your desk's reviews.
Exit code 1 when an annotation is wrong, 3 when a file could not be opened.`,
  async run(args, io) {
    const { values, positionals: paths } = parseOptions('evaluate', args, {
      lang: { type: 'string' },
      'text-alone': { type: 'boolean' },
      errors: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (paths.length === 0)
      throw new CommandError(
        'Say which annotated documents to compare with: a file or a folder. See: vigia evaluate --help',
        EXIT.usage,
      );
    const errors = values.errors === undefined ? 0 : wholeNumber('evaluate', 'errors', values.errors, 0, 1e6);
    const sets = await readSets(paths, values.lang, io);
    const heldOut = errors > 0 ? sets.find(([, set]) => set.heldOut === true) : undefined;
    if (heldOut)
      throw new CommandError(
        `--errors: ${heldOut[0]} is held out from those who write rules, so its errors are not listed. Leave it out; once they were read it is "heldOut": false.`,
        EXIT.usage,
      );
    const reports = sets.map(([name, set]) => report(name, set, { textAlone: values['text-alone'] ?? false }, errors));
    await write(io.stdout, values.json ? asJson(reports) : reports.map(asText).join('\n'));
    return EXIT.done;
  },
};

/** Problems shown of one run: whoever corrects them sees the rest in the next. */
const SHOWN_PROBLEMS = 20;

/** The sets to report: each path alone and, where there are several, all together last. */
async function readSets(
  paths: readonly string[],
  language: string | undefined,
  io: CommandIo,
): Promise<readonly (readonly [string, GoldSet])[]> {
  const sets: (readonly [string, GoldSet])[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      sets.push([path, inLanguage(await readGold(path, io.cwd), language)]);
    } catch (error) {
      if (error instanceof GoldUnreadableError) throw new CommandError(error.message);
      if (!(error instanceof GoldError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw refusal(problems);
  const all = joinSets(sets.map(([, set]) => set));
  if (all.documents.length === 0)
    throw new CommandError(`--lang ${language}: no annotated document is in this language.`, EXIT.usage);
  const filled = sets.filter(([, { documents }]) => documents.length > 0);
  return filled.length > 1 ? [...filled, ['all of them', all]] : filled;
}

function inLanguage(set: GoldSet, language: string | undefined): GoldSet {
  return language === undefined ? set : { ...set, documents: set.documents.filter(({ lang }) => lang === language) };
}

function refusal(problems: readonly string[]): CommandError {
  const shown = problems.slice(0, SHOWN_PROBLEMS);
  const rest = problems.length - shown.length;
  return new CommandError([...shown, ...(rest > 0 ? [`and ${rest} more.`] : [])].join('\nvigia: '), EXIT.refused);
}

interface Report {
  readonly name: string;
  readonly evaluation: Evaluation;
  readonly errors: readonly ListedError[];
}

function report(name: string, { documents }: GoldSet, options: ReadingOptions, errors: number): Report {
  try {
    const read = readDocuments(documents, options);
    return { name, evaluation: evaluate(read), errors: listErrors(read, errors) };
  } catch (error) {
    if (error instanceof GoldError) throw refusal(error.problems);
    throw error;
  }
}

function asText({ name, evaluation, errors }: Report): string {
  const listed = errors.map(({ kind, document, what, around }) => `${kind}  ${document}  ${what}\n    ${around}\n`);
  return `== ${name}\n\n${printText(evaluationTables(evaluation))}${listed.length > 0 ? `\nErrors\n${listed.join('')}` : ''}`;
}

function asJson(reports: readonly Report[]): string {
  const sets = reports.map(({ name, evaluation, errors }) => ({
    name,
    ...evaluation,
    ...(errors.length > 0 ? { errors } : {}),
  }));
  return `${JSON.stringify({ sets }, null, 2)}\n`;
}
