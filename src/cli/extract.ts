import { DocumentError } from '../documents/text.ts';
import type { TableMapping } from '../claims/tables/table-mapping.ts';
import { pageAt } from '../documents/way-back.ts';
import type { LeftOut } from '../extraction/explanation.ts';
import { isIsoDate } from '../periods/calendar.ts';
import { isTextLanguage, TEXT_LANGUAGES, type TextLanguage } from '../extraction/text-language.ts';
import { claimsAsCsv, claimsAsTable, type PrintedClaim } from './claim-table.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import {
  explainDocument,
  flatClaimsOf,
  readClaims,
  type DocumentFacts,
  type ExplainedClaim,
} from './document-claims.ts';
import { explanationAsText } from './explanation-text.ts';
import { extractLines } from './extract-lines.ts';
import { readSource } from './extract-source.ts';
import { cellProblemSentences, MAPPING_HELP, readMappingFile } from './mapping-file.ts';
import { parseOptions } from './options.ts';
import { write } from './write.ts';

const FORMATS = ['json', 'jsonl', 'csv', 'table'] as const;
type Format = (typeof FORMATS)[number];
const LANGUAGES = TEXT_LANGUAGES.join('|');

export const command: Command = {
  name: 'extract',
  summary: 'reads the claims of a text: figures with measure, period, place and source',
  usage: `
Usage: vigia extract FILE… [--published DATE] [--lang ${LANGUAGES}] [--publisher NAME] [--title TEXT] [--format FORMAT]
       vigia extract --explain FILE… [--format json]
       vigia extract --text FILE…
       vigia extract --jsonl [FILE…]

  FILE              a saved web page, PDF, Word (.docx), plain text, e-mail (.eml), web archive (WARC, WACZ), or a table
                    (CSV, .xlsx); - reads standard input
  --published DATE  day of publication, YYYY-MM-DD; "this year" in the text is read against it
  --lang ${LANGUAGES}   language of the text (default: recognised)
  --publisher NAME  who published it: the outermost link of each attribution
  --title TEXT      title; it may name the place and the year that the text takes for granted
  --format FORMAT   json (default: one array), jsonl (one claim a line), csv, table
  --explain         print for each claim the rules that made it, and for each number left out why; with --format json as
                    one array of {"document","claims","leftOut"}
  --mapping FILE    what the columns of a table count
  --text            print the text that offsets count in, and no claims
  --jsonl           read one document a line ({"id","text","published","language","publisher","title"}) and write one
                    result a line ({"id","language","claims"} or {"id","error"}), for archives

${MAPPING_HELP}

In JSON a claim of a PDF has its "page". What a document says of its publisher, day and title is used where no option does.

Exit code 1 when a document was refused, 3 when a file could not be opened; the others are read.`,
  async run(args, io) {
    const { values, positionals } = parseOptions('extract', args, {
      published: { type: 'string' },
      lang: { type: 'string' },
      publisher: { type: 'string' },
      title: { type: 'string' },
      format: { type: 'string' },
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
      mapping: { type: 'string' },
      text: { type: 'boolean' },
    });
    const facts: DocumentFacts = {
      published: checkedDate(values.published),
      language: checkedLanguage(values.lang),
      publisher: values.publisher?.trim() || null,
      title: values.title?.trim() || null,
    };
    if (values.jsonl) return extractLines(positionals.length > 0 ? positionals : ['-'], facts, io);
    const format = checkedFormat(values.format);
    if (positionals.length === 0) {
      throw new CommandError('Say which file to read; - reads standard input. See: vigia extract --help', EXIT.usage);
    }
    if (values.explain && values.format !== undefined && format !== 'json') {
      throw new CommandError('--explain prints text, or JSON with --format json.', EXIT.usage);
    }
    const printing: Printing = { format, explains: values.explain ? (values.format ? 'json' : 'text') : null };
    const mapping = values.mapping === undefined ? null : readMappingFile(values.mapping, io);
    return extractFiles(positionals, { facts, mapping, textOnly: values.text ?? false }, printing, io);
  },
};

interface Printing {
  readonly format: Format;
  readonly explains: 'text' | 'json' | null;
}

/** What is asked of each file. */
interface Wanted {
  readonly facts: DocumentFacts;
  /** What the columns of tables count. */
  readonly mapping: TableMapping | null;
  readonly textOnly: boolean;
}

/** A document with the reasons of its claims. */
interface ExplainedDocument {
  readonly document: string;
  readonly text: string;
  readonly claims: readonly ExplainedClaim[];
  readonly leftOut: readonly LeftOut[];
}

/** The file itself could not be opened, as opposed to a document that was read and refused. */
const UNREADABLE: ReadonlySet<string> = new Set(['not-found', 'is-folder', 'not-readable']);

async function extractFiles(
  files: readonly string[],
  { facts, mapping, textOnly }: Wanted,
  { format, explains }: Printing,
  io: CommandIo,
): Promise<number> {
  const withDocument = files.length > 1;
  const claims: PrintedClaim[] = [];
  const explained: ExplainedDocument[] = [];
  let read = files.length;
  let exit: number = EXIT.done;
  for (const file of files) {
    try {
      const source = await readSource(file, facts, mapping, io);
      const { mapped, wayBack } = source;
      for (const problem of cellProblemSentences(mapped?.problems ?? []))
        await write(io.stderr, `vigia: ${file}: ${problem}\n`);
      if (mapped && mapped.problems.length > 0) exit = Math.max(exit, EXIT.refused);
      if (textOnly) await write(io.stdout, `${source.text}\n`);
      else if (explains)
        explained.push({ document: file, text: source.text, ...explainDocument(source, source.facts) });
      else {
        const found = mapped ? flatClaimsOf(source, mapped.proposals) : readClaims(source, source.facts).claims;
        for (const claim of found) {
          const page = claim.tokenStart === null ? null : pageAt(wayBack, claim.tokenStart);
          claims.push({ ...(withDocument ? { document: file } : {}), ...claim, ...(page === null ? {} : { page }) });
        }
      }
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      exit = Math.max(exit, UNREADABLE.has(error.code) ? EXIT.failed : EXIT.refused);
      read--;
      await write(io.stderr, `vigia: ${file === '-' ? 'standard input' : file}: ${error.message}\n`);
    }
  }
  if (textOnly) return exit;
  if (explains) {
    if (read > 0) await write(io.stdout, explanations(explained, explains, withDocument));
    return exit;
  }
  if (read > 0) await write(io.stdout, printed(claims, format, withDocument));
  return exit;
}

function explanations(
  documents: readonly ExplainedDocument[],
  explains: 'text' | 'json',
  withDocument: boolean,
): string {
  if (explains === 'json') {
    const withoutText = documents.map(({ document, claims, leftOut }) => ({ document, claims, leftOut }));
    return `${JSON.stringify(withoutText, null, 2)}\n`;
  }
  return documents
    .map(({ document, text, claims, leftOut }) =>
      explanationAsText(withDocument ? document : null, text, claims, leftOut),
    )
    .join('\n');
}

function printed(claims: readonly PrintedClaim[], format: Format, withDocument: boolean): string {
  switch (format) {
    case 'csv':
      return claimsAsCsv(claims, withDocument);
    case 'table':
      return claimsAsTable(claims, withDocument);
    case 'jsonl':
      return claims.map((claim) => `${JSON.stringify(claim)}\n`).join('');
    case 'json':
      return `${JSON.stringify(claims, null, 2)}\n`;
  }
}

function checkedDate(date: string | undefined): string | null {
  if (date === undefined) return null;
  if (isIsoDate(date)) return date;
  throw new CommandError(
    `--published ${date} is not a day that exists. Write it as YYYY-MM-DD, like 2012-11-15.`,
    EXIT.usage,
  );
}

function checkedLanguage(language: string | undefined): TextLanguage | undefined {
  if (language === undefined || isTextLanguage(language)) return language;
  throw new CommandError(`--lang ${language} is not supported. Give ${LANGUAGES}, or leave it out.`, EXIT.usage);
}

function checkedFormat(format: string | undefined): Format {
  const known = FORMATS.find((name) => name === (format ?? 'json'));
  if (known) return known;
  throw new CommandError(`--format ${format} is not known. Give json, jsonl, csv or table.`, EXIT.usage);
}
