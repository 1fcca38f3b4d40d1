import { dirname, resolve } from 'node:path';
import { existingDataFolder } from '../database/data-folder.server.ts';
import { writeDurably } from '../database/durable-file.server.ts';
import { exportGold, LEFT_OUT_REASONS, type GoldExport, type LeftOutReason } from '../evaluation/export-gold.server.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { dataFolderOf, parseOptions } from './options.ts';
import { withStore } from './with-store.ts';
import { write } from './write.ts';

export const command: Command = {
  name: 'gold',
  summary: 'exports reviewed documents as annotated ones, to measure how well claims are read',
  usage: `
Usage: vigia gold export [--out FILE] [--lang LANG] [--data DIR]

  --out FILE   where to write (default: standard output)
  --lang LANG  only documents in this language
  --data DIR   data folder (default: VIGIA_DATA, or vigia-data here)

Exports the documents of which every proposal was decided: accepted and corrected claims are annotated, rejected ones are not.
Documents that seem to identify a victim stay here. The file holds whole texts: mind the rights of their publishers.
What the program never proposed is not in it, so "vigia evaluate" on the export shows precision and the fields in full,
and recall of what was once proposed only.`,
  async run(args, io) {
    const { values, positionals } = parseOptions('gold', args, {
      out: { type: 'string' },
      lang: { type: 'string' },
      data: { type: 'string' },
    });
    if (positionals.length !== 1 || positionals[0] !== 'export')
      throw new CommandError('Say what to do: vigia gold export. See: vigia gold --help', EXIT.usage);
    const folder = existingDataFolder(dataFolderOf(values.data, io));
    const gold = await withStore(folder, io, (database) => exportGold(database, { language: values.lang }));
    if (gold.documents.length === 0)
      throw new CommandError(
        `Nothing can be exported from ${folder}. ${leftOutSentence(gold)} Review every proposal of a document at the desk first, or give the right --data DIR.`,
      );
    const json = `${JSON.stringify({ about: ABOUT, items: gold.documents }, null, 1)}\n`;
    if (values.out === undefined) {
      await write(io.stdout, json);
      await write(io.stderr, summaryOf(gold, null));
    } else {
      await writeOut(values.out, json, io);
      await write(io.stdout, summaryOf(gold, values.out));
    }
    return EXIT.done;
  },
};

const ABOUT =
  'Documents reviewed at a desk, with the claims that were accepted or corrected. Numbers that the program did not propose are not annotated.';

async function writeOut(path: string, json: string, io: CommandIo): Promise<void> {
  const absolute = resolve(io.cwd, path);
  try {
    await writeDurably(absolute, json);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CommandError(`--out ${path}: there is no folder ${dirname(absolute)}; make it first.`);
  }
}

const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  undecided: 'with undecided proposals, which would count as false alarms',
  unreviewed: 'without any proposal, at which nobody looked',
  identifying: 'with what seems to identify a victim',
  undated: 'without a day of publication',
  otherLanguage: 'in another language',
};

function summaryOf(gold: GoldExport, file: string | null): string {
  const claims = gold.documents.reduce((sum, document) => sum + document.claims.length, 0);
  const exported = `Exported ${counted(gold.documents.length, 'document')} with ${counted(claims, 'claim')}`;
  const leftOut = leftOutSentence(gold);
  return `${exported}${file === null ? '.' : `: ${file}`}\n${leftOut === '' ? '' : `${leftOut}\n`}`;
}

/** @example 'Left out: 2 documents with what seems to identify a victim.' */
function leftOutSentence({ leftOut }: GoldExport): string {
  const parts = LEFT_OUT_REASONS.filter((reason) => leftOut[reason] > 0).map(
    (reason) => `${counted(leftOut[reason], 'document')} ${LEFT_OUT_WORDS[reason]}`,
  );
  return parts.length === 0 ? '' : `Left out: ${parts.join('; ')}.`;
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
