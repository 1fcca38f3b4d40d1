import { getDocumentProxy } from 'unpdf';
import { isWrittenTitle } from '../docx/written-title.ts';
import type { DocumentContent, DocumentMetadata, Progress } from '../document.ts';
import { NO_METADATA } from '../document.ts';
import { DocumentError } from '../document-error.ts';
import { languageCode, oneLine } from '../html/page-metadata.ts';
import { linesOfPage, type PageItem, type PageLine } from './page-lines.ts';
import { joinPages, textOfLines, withoutRunningLines } from './page-text.ts';

/** Most pages that are read. Reports of the field have up to 600. */
export const MOST_PAGES = 1500;
/** Characters on a page above which text is not a stray stamp on a picture. */
const LEAST_LETTERS = 15;
const PROGRESS_EVERY = 10;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF: its text page by page, in reading order. */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<DocumentContent> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new DocumentError('too-many-pages', { pages: pdf.numPages, limit: MOST_PAGES });
    const pages: (readonly PageLine[])[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await linesOf(pdf, number));
      if (number % PROGRESS_EVERY === 0 || number === pdf.numPages) progress(number, pdf.numPages);
    }
    const letters = pages.flat().reduce((sum, line) => sum + (line.text.match(/[\p{L}\d]/gu)?.length ?? 0), 0);
    if (letters < LEAST_LETTERS * Math.min(pages.length, 3))
      throw new DocumentError('no-text-layer', { pages: pdf.numPages });
    const { text, stretches } = joinPages(withoutRunningLines(pages).map(textOfLines));
    return {
      format: 'pdf',
      text,
      wayBack: { kind: 'pages', stretches },
      metadata: await metadataOf(pdf),
      pages: pdf.numPages,
    };
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('damaged', { format: 'PDF' });
  } finally {
    await pdf.loadingTask.destroy().catch(() => {});
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy: the library takes the bytes away from whoever gave them.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      stopAtErrors: false,
    });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new DocumentError('password-protected', { format: 'PDF' });
    throw new DocumentError('damaged', { format: 'PDF' });
  }
}

async function linesOf(pdf: Pdf, number: number): Promise<readonly PageLine[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const height = page.view[3] ?? 0;
  const found: PageItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    found.push({ text: item.str, x, y: height - y, width: item.width, size: Math.hypot(c, d) || item.height || 10 });
  }
  page.cleanup();
  return linesOfPage(found);
}

/** The title, where a person wrote one. The days in a PDF tell when it was made, not when it was published. */
async function metadataOf(pdf: Pdf): Promise<DocumentMetadata> {
  try {
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    const title = typeof info.Title === 'string' ? oneLine(info.Title) : null;
    const language = typeof info.Language === 'string' ? languageCode(info.Language) : null;
    return { ...NO_METADATA, title: title && isWrittenTitle(title) ? title : null, language };
  } catch {
    return NO_METADATA;
  }
}
