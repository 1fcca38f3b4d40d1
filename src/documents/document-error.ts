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
  'password-protected',
  'no-text-layer',
  'too-many-pages',
  'too-much-text',
  'too-many-cells',
  'unpacks-too-large',
  'damaged',
  'no-page-in-archive',
  'too-slow',
  'too-heavy',
  'reader-stopped',
  'publisher-missing',
  'date-missing',
  'publisher-and-date-missing',
  'published-in-future',
  'table-needs-mapping',
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
  readonly pages?: number;
  /** Most pages, cells or seconds. */
  readonly limit?: number;
  /** ISO date. */
  readonly date?: string;
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
        ? `this is a file of the kind ${format}, which cannot be read; save or export it as PDF, Word (.docx) or plain text (.txt) first.`
        : 'this is not a text file, nor any other kind that can be read; save or export it as PDF, Word (.docx) or plain text (.txt) first.',
    'not-found': () => 'there is no such file; check the path and the spelling.',
    'is-folder': () => 'this is a folder; name the files in it.',
    'not-readable': () => 'the file cannot be read; check its permissions.',
    'language-not-supported': ({ language, supported = [] }) =>
      `the text is in ${languageName(language ?? 'und', 'en')}, and claims can be read from ${languageNames(supported, 'en')} only; ` +
      `if it is in one of these, name it (--lang ${supported.join('|')}).`,
    'password-protected': ({ format = 'file' }) =>
      `the ${format} is protected with a password; open it, save a copy without the password, and add that copy.`,
    'no-text-layer': ({ pages = 0 }) =>
      `the PDF has ${pages === 1 ? 'one page' : `${pages} pages`} but no text, only pictures of it; run text recognition (OCR) on it first, or type what it says into a text file.`,
    'too-many-pages': ({ pages, limit }) =>
      `the PDF has ${pages} pages and the limit is ${limit}; split it into parts, for example by chapter.`,
    'too-much-text': ({ megabytes, limitMegabytes }) =>
      `the document holds ${megabytes} MB of text and markup, and the limit is ${limitMegabytes} MB; split it into parts.`,
    'too-many-cells': ({ limit = 0 }) =>
      `the table has more than ${limit.toLocaleString('en-GB')} cells; keep only the sheets and rows with the figures.`,
    'unpacks-too-large': ({ limitMegabytes }) =>
      `the file would unpack to more than ${limitMegabytes} MB, or far more than its size allows, and was not opened; check where it comes from.`,
    damaged: ({ format = 'file' }) =>
      `the ${format} is damaged or incomplete; get it again from where it was published.`,
    'no-page-in-archive': () =>
      'the web archive holds no page with text; capture the page again, or save it as HTML or PDF.',
    'too-slow': ({ limit }) =>
      `reading the document took longer than ${limit} seconds and was stopped; split it into parts, or save it as plain text (.txt).`,
    'too-heavy': () =>
      'reading the document would take more memory than is allowed, and was stopped; split it into parts, or save it as plain text (.txt).',
    'reader-stopped': () =>
      'the document made the reader stop, and nothing was stored; save it in another form, for example as plain text (.txt).',
    'publisher-missing': () => 'the document does not say who published it; name the publisher (--publisher NAME).',
    'date-missing': () => 'the document does not say when it was published; give the day (--published YYYY-MM-DD).',
    'publisher-and-date-missing': () =>
      'the document says neither who published it nor when; give both (--publisher NAME --published YYYY-MM-DD).',
    'published-in-future': ({ date }) =>
      `the date of publication, ${date}, is in the future; give the day on which it was published.`,
    'table-needs-mapping': () => 'this is a table; say what its columns count (--mapping FILE).',
  },
  es: {
    empty: () => 'el documento no contiene texto; compruebe que eligió el archivo correcto.',
    'too-large': ({ megabytes, limitMegabytes }) =>
      `el documento tiene ${megabytes} MB y el límite es de ${limitMegabytes} MB; divídalo en partes, por ejemplo por capítulos.`,
    'not-text': ({ format }) =>
      format
        ? `es un archivo de tipo ${format}, que no se puede leer; guárdelo o expórtelo antes como PDF, Word (.docx) o texto (.txt).`
        : 'no es un archivo de texto ni de otro tipo que se pueda leer; guárdelo o expórtelo antes como PDF, Word (.docx) o texto (.txt).',
    'not-found': () => 'el archivo no existe; revise la ruta y la ortografía.',
    'is-folder': () => 'es una carpeta; indique los archivos que contiene.',
    'not-readable': () => 'no se puede leer el archivo; revise sus permisos.',
    'language-not-supported': ({ language, supported = [] }) =>
      `el texto está en ${languageName(language ?? 'und', 'es')} y solo se leen cifras en ${languageNames(supported, 'es')}; ` +
      'si está en uno de ellos, indíquelo.',
    'password-protected': ({ format = 'archivo' }) =>
      `el ${format} está protegido con contraseña; ábralo, guarde una copia sin contraseña y agregue esa copia.`,
    'no-text-layer': ({ pages = 0 }) =>
      `el PDF tiene ${pages === 1 ? 'una página' : `${pages} páginas`} pero ningún texto, solo su imagen; pase antes un reconocimiento de texto (OCR) o escriba su contenido en un archivo de texto.`,
    'too-many-pages': ({ pages, limit }) =>
      `el PDF tiene ${pages} páginas y el límite es de ${limit}; divídalo en partes, por ejemplo por capítulos.`,
    'too-much-text': ({ megabytes, limitMegabytes }) =>
      `el documento contiene ${megabytes} MB de texto y marcas, y el límite es de ${limitMegabytes} MB; divídalo en partes.`,
    'too-many-cells': ({ limit = 0 }) =>
      `la tabla tiene más de ${limit.toLocaleString('es-BO')} celdas; deje solo las hojas y filas que llevan las cifras.`,
    'unpacks-too-large': ({ limitMegabytes }) =>
      `al descomprimirse, el archivo ocuparía más de ${limitMegabytes} MB, o mucho más de lo que su tamaño permite, y no se abrió; compruebe de dónde viene.`,
    damaged: ({ format = 'archivo' }) =>
      `el ${format} está dañado o incompleto; descárguelo otra vez de donde se publicó.`,
    'no-page-in-archive': () =>
      'el archivo web no contiene ninguna página con texto; captúrela otra vez, o guárdela como HTML o PDF.',
    'too-slow': ({ limit }) =>
      `leer el documento tomó más de ${limit} segundos y se detuvo; divídalo en partes o guárdelo como texto (.txt).`,
    'too-heavy': () =>
      'leer el documento ocuparía más memoria de la permitida y se detuvo; divídalo en partes o guárdelo como texto (.txt).',
    'reader-stopped': () =>
      'el documento hizo que el lector se detuviera y no se guardó nada; guárdelo en otra forma, por ejemplo como texto (.txt).',
    'publisher-missing': () => 'el documento no dice quién lo publicó; indíquelo.',
    'date-missing': () => 'el documento no dice cuándo se publicó; indique el día.',
    'publisher-and-date-missing': () => 'el documento no dice quién lo publicó ni cuándo; indique ambos datos.',
    'published-in-future': ({ date }) =>
      `la fecha de publicación, ${date}, está en el futuro; indique el día en que se publicó.`,
    'table-needs-mapping': () => 'es una tabla; indique qué cuenta cada columna.',
  },
};
