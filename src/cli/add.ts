import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { addDocument } from '../claims/add-document.server.ts';
import { COMMAND_LINE } from '../database/audit.server.ts';
import { prepareDataFolder } from '../database/data-folder.server.ts';
import { DocumentError } from '../documents/text.ts';
import { readDocumentBytes } from '../documents/text.server.ts';
import { isTextLanguage, TEXT_LANGUAGES } from '../extraction/text-language.ts';
import { isoDate } from '../periods/period.ts';
import { CommandError, EXIT, type Command } from './command.ts';
import { dataFolderOf, parseOptions } from './options.ts';
import { withStore } from './with-store.ts';

const LANGUAGES = TEXT_LANGUAGES.join('|');

export const command: Command = {
  name: 'add',
  summary: 'adds documents with their proposed claims, for review at the desk',
  usage: `
Usage: vigia add FILE… --publisher NAME --published DATE [--title TEXT] [--url ADDRESS] [--lang ${LANGUAGES}] [--data DIR]

  --publisher NAME  who published it
  --published DATE  day of publication, YYYY-MM-DD; "this year" in the text is read against it
  --title TEXT      title (default: the first line)
  --url ADDRESS     where it can be read
  --lang ${LANGUAGES}   language (default: recognised)
  --data DIR        data folder (default: VIGIA_DATA, or vigia-data here)

Exit code 1 when some files were refused; the others are added.`,
  async run(args, io) {
    const { values, positionals: files } = parseOptions('add', args, {
      data: { type: 'string' },
      publisher: { type: 'string' },
      published: { type: 'string' },
      title: { type: 'string' },
      url: { type: 'string' },
      lang: { type: 'string' },
    });
    if (files.length === 0) throw new CommandError('Say which files to add. See: vigia add --help', EXIT.usage);
    const { publisher, published } = values;
    if (!publisher?.trim())
      throw new CommandError('Say who published it: --publisher NAME. See: vigia add --help', EXIT.usage);
    if (!published || !isoDate.safeParse(published).success)
      throw new CommandError(
        published
          ? `--published ${published} is not a day that exists. Write it as YYYY-MM-DD.`
          : 'Say when it was published: --published YYYY-MM-DD.',
        EXIT.usage,
      );
    const language = values.lang;
    if (language !== undefined && !isTextLanguage(language))
      throw new CommandError(`--lang ${language} is not supported. Give ${LANGUAGES}.`, EXIT.usage);
    const given = dataFolderOf(values.data, io);
    const isNew = !existsSync(given);
    const folder = prepareDataFolder(given);
    if (isNew) io.stdout.write(`Began a new data folder: ${folder}\n`);
    let refused = 0;
    await withStore(folder, io, async (database) => {
      for (const file of files) {
        try {
          const bytes = await readDocumentBytes(file, io.cwd);
          const added = await addDocument(database, folder, COMMAND_LINE, io.now(), {
            bytes,
            fileName: basename(file),
            publisher: publisher.trim(),
            published,
            title: values.title ?? null,
            url: values.url ?? null,
            language,
          });
          io.stdout.write(
            added.kind === 'added'
              ? `${file}: added with ${added.proposals} proposed claims. Review them at /desk/documents/${added.documentId}\n`
              : `${file}: known already, nothing changed. It is at /desk/documents/${added.documentId}\n`,
          );
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error;
          refused++;
          io.stderr.write(`vigia: ${file}: ${error.message}\n`);
        }
      }
    });
    return refused === 0 ? EXIT.done : EXIT.refused;
  },
};
