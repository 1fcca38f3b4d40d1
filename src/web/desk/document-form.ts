import { isTextLanguage, type TextLanguage } from '../../extraction/text-language.ts';
import type { DeskTexts } from '../../i18n/es/desk.ts';
import { looksLikeMarkup } from '../../documents/html/looks-like-markup.ts';
import { fill } from '../../i18n/format.ts';
import { mayIdentifyVictim } from '../../privacy/identity-in-text.ts';
import { isoDate } from '../../periods/period.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { identityWords } from './identity-words.ts';

type Errors = DeskTexts['add']['errors'];

/** What was typed, given back when something is wrong, so that nothing is lost. */
export interface TypedDocument {
  readonly text: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  readonly url: string;
  readonly language: TextLanguage | '';
}

/** Name of a document that was pasted and not chosen as a file. */
const PASTED_FILE_NAME = 'texto-pegado.txt';

/**
 * Reads the form that adds a document.
 * @param today ISO date: nothing is published tomorrow
 */
export function readTypedDocument(form: FormData, texts: Errors, today: string) {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const language = field('language');
  const typed: TypedDocument = {
    // Forms send line ends as CR LF, whatever was pasted.
    text: String(form.get('text') ?? '').replaceAll('\r\n', '\n'),
    publisher: field('publisher'),
    title: field('title'),
    published: field('published'),
    url: field('url'),
    language: isTextLanguage(language) ? language : '',
  };
  const chosen = form.get('file');
  // A browser sends a nameless empty file when none was chosen.
  const file = chosen instanceof File && (chosen.name !== '' || chosen.size > 0) ? chosen : null;
  const errors: Record<string, string> = {};
  const pasted = typed.text.trim() !== '';
  if (file && pasted) errors.text = texts.bothContents;
  if (!file && !pasted) errors.file = texts.noContent;
  // A file or a page may say these itself; a pasted text says nothing.
  const maySayItself = file !== null || looksLikeMarkup(typed.text);
  if (typed.publisher === '' && !maySayItself) errors.publisher = texts.noPublisher;
  if (typed.published === '') {
    if (!maySayItself) errors.published = texts.noDate;
  } else if (!isoDate.safeParse(typed.published).success)
    errors.published = fill(texts.badDate, { date: typed.published });
  else if (typed.published > today) errors.published = texts.futureDate;
  if (typed.url !== '' && !/^https?:$/.test(URL.parse(typed.url)?.protocol ?? '')) errors.url = texts.badUrl;
  return { typed, file, fileName: file?.name || PASTED_FILE_NAME, errors };
}

/**
 * What is wrong with the title that a document would get: it is published, and must not name a victim. Null when it may stay.
 * @param text the document's text, whose first line is the title where none was typed
 */
export function titleProblem(
  language: Language,
  texts: DeskTexts,
  document: { readonly title: string; readonly text: string },
): string | null {
  const isTyped = document.title !== '';
  const title = isTyped ? document.title : document.text.trim().split('\n', 1)[0]!.trim();
  const spans = mayIdentifyVictim(title);
  if (spans.length === 0) return null;
  const sentence = isTyped ? texts.add.errors.identifyingTitle : texts.add.errors.identifyingFirstLine;
  return fill(sentence, {
    what: identityWords(language, texts.review, spans),
    words: spans.map(({ start, end }) => title.slice(start, end)).join(', '),
  });
}
