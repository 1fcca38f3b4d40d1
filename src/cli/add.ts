import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { addIncoming } from '../claims/adding/add-incoming.server.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import { prepareDataFolder } from '../database/data-folder.server.ts';
import { readDocumentBytes } from '../documents/text.server.ts';
import { isTextLanguage, TEXT_LANGUAGES } from '../extraction/text-language.ts';
import { isoDate } from '../periods/period.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { filesOf, inOrder, linesOf, refusalOf } from './add-files.ts';
import { linesOfTable } from './add-table.ts';
import { MAPPING_HELP, readMappingFile } from './mapping-file.ts';
import { dataFolderOf, parseOptions } from './options.ts';
import { withStore } from './with-store.ts';

const LANGUAGES = TEXT_LANGUAGES.join('|');

export const command: Command = {
  name: 'add',
  summary: 'adds documents with their proposed claims, for review at the desk',
  usage: `
Usage: vigia add FILE|FOLDER… [--publisher NAME] [--published DATE] [--title TEXT] [--url ADDRESS] [--lang ${LANGUAGES}] [--mapping FILE] [--data DIR]

  FILE              a saved web page, PDF, Word (.docx), plain text, e-mail (.eml), web archive (WARC, WACZ), or a table
                    (CSV, .xlsx); or a list of references as Zotero exports it (CSL-JSON, RIS, BibTeX)
  FOLDER            every file in it
  --publisher NAME  who published it (default: what the document says)
  --published DATE  day of publication, YYYY-MM-DD; "this year" in the text is read against it (default: what the
                    document says)
  --title TEXT      title (default: what the document says, else its first line)
  --url ADDRESS     where it can be read (default: what the document says)
  --lang ${LANGUAGES}   language (default: recognised)
  --mapping FILE    what the columns of a table count: its figures become proposals at once, and not at the desk
  --data DIR        data folder (default: VIGIA_DATA, or vigia-data here)

${MAPPING_HELP}

Exit code 1 when some files were refused; the others are added.`,
  async run(args, io) {
    const { values, positionals: files } = parseOptions('add', args, {
      data: { type: 'string' },
      publisher: { type: 'string' },
      published: { type: 'string' },
      title: { type: 'string' },
      url: { type: 'string' },
      lang: { type: 'string' },
      mapping: { type: 'string' },
    });
    const mapping = values.mapping === undefined ? null : readMappingFile(values.mapping, io);
    if (files.length === 0) throw new CommandError('Say which files to add. See: vigia add --help', EXIT.usage);
    const { publisher, published } = values;
    if (published !== undefined && !isoDate.safeParse(published).success)
      throw new CommandError(`--published ${published} is not a day that exists. Write it as YYYY-MM-DD.`, EXIT.usage);
    const language = values.lang;
    if (language !== undefined && !isTextLanguage(language))
      throw new CommandError(`--lang ${language} is not supported. Give ${LANGUAGES}.`, EXIT.usage);
    const given = dataFolderOf(values.data, io);
    const isNew = !existsSync(given);
    const folder = prepareDataFolder(given);
    if (isNew) io.stdout.write(`Began a new data folder: ${folder}\n`);
    let refused = 0;
    let done = 0;
    const all = filesOf(files, io.cwd);
    if (all.length === 0) throw new CommandError('There is no file in this folder.', EXIT.refused);
    await withStore(folder, io, async (database) => {
      const take = async (file: string) => {
        try {
          const bytes = await readDocumentBytes(file, io.cwd);
          const document = {
            bytes,
            fileName: basename(file),
            publisher: publisher ?? null,
            published: published ?? null,
            title: values.title ?? null,
            url: values.url ?? null,
            language,
          };
          const progress = pageProgress(file, io);
          const incoming = await addIncoming(database, folder, COMMAND_LINE, io.now(), document, progress);
          return (await linesOfTable(database, incoming, mapping, io)) ?? linesOf(incoming);
        } catch (error) {
          const message = refusalOf(error);
          if (message === null) throw error;
          return { said: null, refused: [message] };
        }
      };
      await inOrder(all, take, (file, result) => {
        done++;
        if (result.said !== null) io.stdout.write(`${file}: ${result.said}\n`);
        for (const message of result.refused) io.stderr.write(`vigia: ${file}: ${message}\n`);
        if (result.refused.length > 0) refused++;
        if (io.isTerminal && all.length > MANY_FILES) io.stderr.write(`\r${done} of ${all.length} files`);
      });
      if (io.isTerminal && all.length > MANY_FILES) io.stderr.write('\r\u001b[K');
    });
    return refused === 0 ? EXIT.done : EXIT.refused;
  },
};

/** Says on a terminal how far a long document is. */
export function pageProgress(file: string, io: CommandIo): (done: number, total: number) => void {
  return (done, total) => {
    if (!io.isTerminal || total < LONG_DOCUMENT) return;
    io.stderr.write(done < total ? `\r${file}: page ${done} of ${total}` : '\r\u001b[K');
  };
}

/** Files from which progress is said. */
const MANY_FILES = 5;

/** Pages from which progress is said. */
const LONG_DOCUMENT = 40;
