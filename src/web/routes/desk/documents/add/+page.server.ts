import { fail, redirect } from '@sveltejs/kit';
import { addDocument } from '#src/claims/add-document.server.ts';
import { DocumentError, documentErrorMessage, languageName, languageNames } from '#src/documents/document-error.ts';
import { decodeText } from '#src/documents/text.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { fill } from '#src/i18n/format.ts';
import { context } from '#src/web/context.server.ts';
import { readTypedDocument, titleProblem } from '#src/web/desk/document-form.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions } from './$types';

const DAY_MS = 24 * 3_600_000;

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const texts = deskTexts(language).add.errors;
    const now = new Date();
    // It is tomorrow already east of us: a day is allowed for that.
    const today = new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10);
    const form = await event.request.formData();
    const { typed, file, fileName, errors } = readTypedDocument(form, texts, today);
    const title = titleProblem(language, deskTexts(language), {
      title: typed.title,
      text: await textOf(file, typed.text),
    });
    if (title !== null) errors.title = title;
    if (Object.keys(errors).length > 0) return fail(422, { typed, errors, hadFile: file !== null });

    const { database, folder } = await context();
    let documentId: string;
    try {
      const result = await addDocument(database, folder, actorOf(event), now, {
        bytes: file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(typed.text),
        fileName,
        publisher: typed.publisher,
        title: typed.title || null,
        published: typed.published,
        url: typed.url || null,
        language: typed.language || undefined,
      });
      documentId = `${result.documentId}?${result.kind}`;
    } catch (error) {
      const message = problemOf(error, language);
      if (message === null) throw error;
      const field =
        error instanceof DocumentError && error.code === 'language-not-supported' ? 'language' : file ? 'file' : 'text';
      return fail(422, { typed, errors: { [field]: message } as Record<string, string>, hadFile: file !== null });
    }
    redirect(303, `/desk/documents/${documentId}`);
  },
};

/** The text whose first line may become the title; empty where it cannot be read, which is said later. */
async function textOf(file: File | null, pasted: string): Promise<string> {
  if (!file) return pasted;
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer())).text;
  } catch (error) {
    if (error instanceof DocumentError) return '';
    throw error;
  }
}

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
