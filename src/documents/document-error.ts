import type { Language } from '../vocabulary/code-list.ts';

/** Largest document that is read, in bytes. A book of a thousand pages has about three million characters. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;

export const DOCUMENT_ERROR_CODES = [
  'empty',
  'too-large',
  'not-text',
  'not-found',
  'is-folder',
  'not-readable',
  'language-not-supported',
] as const;
export type DocumentErrorCode = (typeof DOCUMENT_ERROR_CODES)[number];

/** What the sentences may name. */
export interface DocumentErrorParams {
  /** Path as given. */
  readonly path?: string;
  readonly megabytes?: number;
  readonly limitMegabytes?: number;
  /** What the bytes look like, when that is known: "PDF", "ZIP". */
  readonly format?: string;
  /** ISO 639-1 code. */
  readonly language?: string;
  /** ISO 639-1 codes of the languages that claims are read from. */
  readonly supported?: readonly string[];
}

/** A document that cannot be used. The message is one English sentence; `documentErrorMessage` says it in either language. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  readonly params: DocumentErrorParams;
  constructor(code: DocumentErrorCode, params: DocumentErrorParams = {}) {
    super(documentErrorMessage(code, params, 'en'));
    this.name = 'DocumentError';
    this.code = code;
    this.params = params;
  }
}

/** One sentence: what is wrong and what to do. */
export function documentErrorMessage(code: DocumentErrorCode, params: DocumentErrorParams, language: Language): string {
  return MESSAGES[language][code](params);
}

/** Name of a language in Spanish or English; the code itself when nothing is known of it. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Names of languages as a list in a sentence. @example languageNames(['es', 'en', 'pt'], 'en') // 'Spanish, English and Portuguese' */
export function languageNames(codes: readonly string[], language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(codes.map((code) => languageName(code, language)));
}

type Messages = Readonly<Record<DocumentErrorCode, (params: DocumentErrorParams) => string>>;

const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    empty: () => 'the document holds no text; check that the right file was chosen.',
    'too-large': ({ megabytes, limitMegabytes }) =>
      `the document has ${megabytes} MB and the limit is ${limitMegabytes} MB; split it into parts, for example by chapter.`,
    'not-text': ({ format }) =>
      format
        ? `this is a ${format} file, not plain text; save or export it as plain text (.txt) first.`
        : 'this is not a text file; save or export it as plain text (.txt) first.',
    'not-found': () => 'there is no such file; check the path and the spelling.',
    'is-folder': () => 'this is a folder; name the files in it.',
    'not-readable': () => 'the file cannot be read; check its permissions.',
    'language-not-supported': ({ language, supported = [] }) =>
      `the text is in ${languageName(language ?? 'und', 'en')}, and claims can be read from ${languageNames(supported, 'en')} only; ` +
      `if it is in one of these, name it (--lang ${supported.join('|')}).`,
  },
  es: {
    empty: () => 'el documento no contiene texto; compruebe que eligió el archivo correcto.',
    'too-large': ({ megabytes, limitMegabytes }) =>
      `el documento tiene ${megabytes} MB y el límite es de ${limitMegabytes} MB; divídalo en partes, por ejemplo por capítulos.`,
    'not-text': ({ format }) =>
      format
        ? `es un archivo ${format}, no texto sin formato; guárdelo o expórtelo antes como texto (.txt).`
        : 'no es un archivo de texto; guárdelo o expórtelo antes como texto sin formato (.txt).',
    'not-found': () => 'el archivo no existe; revise la ruta y la ortografía.',
    'is-folder': () => 'es una carpeta; indique los archivos que contiene.',
    'not-readable': () => 'no se puede leer el archivo; revise sus permisos.',
    'language-not-supported': ({ language, supported = [] }) =>
      `el texto está en ${languageName(language ?? 'und', 'es')} y solo se leen cifras en ${languageNames(supported, 'es')}; ` +
      'si está en uno de ellos, indíquelo.',
  },
};
