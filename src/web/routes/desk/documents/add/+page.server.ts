import { fail, redirect } from '@sveltejs/kit';
import { addDocument, firstLine } from '#src/claims/adding/add-document.server.ts';
import { readers } from '#src/claims/reading/reader-pool.server.ts';
import {
  DocumentError,
  documentErrorMessage,
  languageName,
  languageNames,
  type DocumentErrorCode,
} from '#src/documents/document-error.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { fill } from '#src/i18n/format.ts';
import { context } from '#src/web/context.server.ts';
import { readTypedDocument, titleProblem } from '#src/web/desk/document-form.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

const DAY_MS = 24 * 3_600_000;

export const load: PageServerLoad = () => {
  // Whoever opens this page is about to add something.
  readers().warm();
};

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const texts = deskTexts(language).add.errors;
    const now = new Date();
    // It is tomorrow already east of us: a day is allowed for that.
    const today = new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10);
    const form = await event.request.formData();
    const { typed, file, fileName, errors } = readTypedDocument(form, texts, today);
    if (Object.keys(errors).length > 0) return fail(422, { typed, errors, hadFile: file !== null });

    const { database, folder } = await context();
    let documentId: string;
    try {
      const document = {
        bytes: file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(typed.text),
        fileName,
        publisher: typed.publisher || null,
        title: typed.title || null,
        published: typed.published || null,
        url: typed.url || null,
        language: typed.language || undefined,
      };
      const result = await addDocument(database, folder, actorOf(event), now, document, {
        check: ({ facts, content }) => {
          const problem = titleProblem(language, deskTexts(language), {
            title: facts.title ?? '',
            text: firstLine(content.text),
          });
          if (problem !== null) throw new TitleRefused(problem);
        },
      });
      // Rows become figures when somebody has said what their columns count.
      const toTable = result.kind === 'added' && result.isTable;
      documentId = toTable ? `${result.documentId}/table` : `${result.documentId}?${result.kind}`;
    } catch (error) {
      if (error instanceof TitleRefused)
        return fail(422, { typed, errors: { title: error.message } as Record<string, string>, hadFile: file !== null });
      const message = problemOf(error, language);
      if (message === null) throw error;
      const fields = (error instanceof DocumentError && FIELDS[error.code]) || [file ? 'file' : 'text'];
      // A field that nobody filled says what to write into it.
      const own: Readonly<Record<string, string>> =
        error instanceof DocumentError && error.code.endsWith('-missing')
          ? { publisher: texts.noPublisher, published: texts.noDate }
          : {};
      const found: Record<string, string> = Object.fromEntries(fields.map((field) => [field, own[field] ?? message]));
      return fail(422, { typed, errors: found, hadFile: file !== null });
    }
    redirect(303, `/desk/documents/${documentId}`);
  },
};

/** The title would name a victim; nothing was stored. */
class TitleRefused extends Error {}

/** Fields that a person fills in when a document does not say it, or says it wrongly. */
const FIELDS: Readonly<Partial<Record<DocumentErrorCode, readonly string[]>>> = {
  'language-not-supported': ['language'],
  'publisher-missing': ['publisher'],
  'date-missing': ['published'],
  'publisher-and-date-missing': ['publisher', 'published'],
  'published-in-future': ['published'],
};

/** The sentence for an error that the person can do something about; null for ours. */
function problemOf(error: unknown, language: 'es' | 'en'): string | null {
  const texts = deskTexts(language).add.errors;
  if (error instanceof DocumentError) {
    if (error.code === 'language-not-supported')
      return fill(texts['language-not-supported'], {
        language: languageName(error.params.language ?? 'und', language),
        languages: languageNames(error.params.supported ?? [], language),
      });
    const message = documentErrorMessage(error.code, error.params, language);
    return message.charAt(0).toUpperCase() + message.slice(1);
  }
  const code = (error as { code?: unknown }).code;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL' ? texts.diskFull : null;
}
