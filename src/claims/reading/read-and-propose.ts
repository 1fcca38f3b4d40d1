import { isTableFormat, type Progress } from '../../documents/document.ts';
import { readDocument } from '../../documents/read-document.ts';
import { extractClaims } from '../../extraction/extract-claims.ts';
import { detectLanguage, UnsupportedLanguageError } from '../../extraction/language.ts';
import type { TextLanguage } from '../../extraction/text-language.ts';
import { factsOf, namedLanguage, requireSource } from './document-facts.ts';
import type { DocumentReading, ReadingTask } from './reading-task.ts';

/** Language of a table whose few words do not tell it. */
const TABLE_LANGUAGE: TextLanguage = 'es';

/**
 * Reads a document and proposes its claims. Runs in the reading process; in another process untrusted bytes would meet
 * the store.
 * @throws DocumentError
 */
export async function readAndPropose(task: ReadingTask, progress: Progress): Promise<DocumentReading> {
  const content = await readDocument(task.bytes, task.fileName, progress);
  const known = factsOf(task.given, content.metadata, task.today);
  const facts = task.wanted === 'source' ? requireSource(known) : known;
  const isTable = isTableFormat(content.format);
  const language = facts.language ?? languageOf(content.text, namedLanguage(content.metadata), isTable, task.wanted);
  // Rows are mapped to claims by a person; as sentences they would be read wrongly.
  if (task.wanted === 'text' || isTable) return { content, facts, language, proposals: [] };
  const { proposals } = extractClaims({
    text: content.text,
    published: facts.published,
    language,
    publisher: facts.publisher,
    title: facts.title,
  });
  return { content, facts, language, proposals };
}

/** The text tells its language better than its markup, which is often a template's. */
function languageOf(
  text: string,
  named: TextLanguage | undefined,
  isTable: boolean,
  wanted: ReadingTask['wanted'],
): TextLanguage {
  if (isTable && named) return named;
  try {
    return detectLanguage(text);
  } catch (error) {
    if (!(error instanceof UnsupportedLanguageError)) throw error;
    if (named) return named;
    if (isTable || wanted === 'text') return TABLE_LANGUAGE;
    throw error;
  }
}
