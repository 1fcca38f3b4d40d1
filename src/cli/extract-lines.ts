import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { FlatClaim } from '../claims/claim.ts';
import { checkSize, DocumentError } from '../documents/text.ts';
import { isoDate } from '../periods/period.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../extraction/text-language.ts';
import { CommandError, EXIT, type CommandIo } from './command.ts';
import { readClaims, type DocumentFacts } from './document-claims.ts';
import { write } from './write.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  published: isoDate.nullish(),
  language: z.enum(TEXT_LANGUAGES).nullish(),
  publisher: z.string().nullish(),
  title: z.string().nullish(),
});

/** How often progress is said on a terminal, in documents. */
const PROGRESS_EVERY = 500;

/**
 * Reads one document a line and writes one result a line, in order, holding one document at a time.
 * A line that cannot be read gives a result with an error, and the next line is read.
 */
export async function extractLines(files: readonly string[], facts: DocumentFacts, io: CommandIo): Promise<number> {
  let refused = 0;
  let read = 0;
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file;
    const input = await openLines(file, io);
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const result = readLine(line, facts, number);
      if ('error' in result) {
        refused++;
        await write(io.stderr, `vigia: ${name}, line ${number}: ${result.error.message}\n`);
      }
      await write(io.stdout, `${JSON.stringify(result)}\n`);
      if (++read % PROGRESS_EVERY === 0 && io.isTerminal) await write(io.stderr, `\r${read} documents`);
    }
  }
  if (io.isTerminal && read >= PROGRESS_EVERY) await write(io.stderr, '\n');
  return refused === 0 ? EXIT.done : EXIT.refused;
}

type LineResult =
  | { readonly id: string | number; readonly language: TextLanguage; readonly claims: readonly FlatClaim[] }
  | { readonly id: string | number; readonly error: { readonly code: string; readonly message: string } };

function readLine(line: string, facts: DocumentFacts, number: number): LineResult {
  let id: string | number = number;
  try {
    const document = lineSchema.safeParse(JSON.parse(line.replace(/^\uFEFF/, '')));
    if (!document.success) {
      const issue = document.error.issues[0];
      const field = issue?.path.join('.') || 'the line';
      return {
        id,
        error: {
          code: 'not-a-document',
          message: `${field}: ${issue?.message ?? 'is wrong'}; write {"text": …, "published": "YYYY-MM-DD"}.`,
        },
      };
    }
    const { text, published, language, publisher, title } = document.data;
    id = document.data.id ?? number;
    if (text.trim() === '') throw new DocumentError('empty');
    const bytes = new TextEncoder().encode(text);
    checkSize(bytes.byteLength);
    const { language: readIn, claims } = readClaims(
      { text, bytes },
      {
        published: published ?? facts.published,
        language: language ?? facts.language,
        publisher: publisher ?? facts.publisher,
        title: title ?? facts.title,
      },
    );
    return { id, language: readIn, claims };
  } catch (error) {
    if (error instanceof DocumentError) return { id, error: { code: error.code, message: error.message } };
    if (error instanceof SyntaxError) {
      return {
        id,
        error: { code: 'not-json', message: 'the line is not JSON; write one document as JSON on each line.' },
      };
    }
    throw error;
  }
}

async function openLines(file: string, io: CommandIo): Promise<Readable> {
  if (file === '-') return io.stdin;
  const path = resolve(io.cwd, file);
  const status = await stat(path).catch(() => null);
  if (!status) throw new CommandError(`${file}: there is no such file; check the path and the spelling.`);
  if (status.isDirectory()) throw new CommandError(`${file}: this is a folder; name the files in it.`);
  return createReadStream(path);
}
