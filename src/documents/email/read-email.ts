import PostalMime, { type Email } from 'postal-mime';
import type { DocumentContent, DocumentMetadata } from '../document.ts';
import { DocumentError } from '../document-error.ts';
import { dayOf, oneLine, webAddress } from '../html/page-metadata.ts';
import { readFragment, readPage } from '../html/read-html.ts';

/** Providers whose name says nothing of who wrote. */
const MAILBOXES = /(^|\.)(gmail|outlook|hotmail|yahoo|live|icloud|proton|protonmail|gmx)\./i;
const MOST_DEPTH = 20;

/** A mail: its subject, its text, and the names of what was attached. Addresses of persons are left out. */
export async function readEmail(bytes: Uint8Array): Promise<DocumentContent> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: MOST_DEPTH, maxHeadersSize: 1024 * 1024 });
  } catch {
    throw new DocumentError('damaged', { format: '.eml' });
  }
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? null;
  // A page that a browser saved "as one file" is a mail from the browser to nobody.
  const savedFrom = webAddress(header('snapshot-content-location'));
  if (savedFrom && mail.html) return readSavedPage(mail.html, savedFrom);

  const subject = oneLine(mail.subject);
  const body = bodyOf(mail);
  if (body.trim() === '' && subject === null) throw new DocumentError('empty');
  const attached = mail.attachments
    .filter(({ disposition, filename }) => filename && disposition !== 'inline')
    .map(({ filename }) => `[${oneLine(filename)}]`);
  const paragraphs = [subject, ...body.trim().split(/\n{2,}/), attached.join('\n')].filter((part) =>
    part?.trim(),
  ) as string[];
  const stretches: number[][] = [];
  let text = '';
  paragraphs.forEach((paragraph, index) => {
    if (text !== '') text += '\n\n';
    stretches.push([text.length, index + 1]);
    text += paragraph;
  });
  return {
    format: 'email',
    text,
    wayBack: { kind: 'paragraphs', stretches },
    metadata: metadataOf(mail, header('date'), subject),
    pages: null,
  };
}

function bodyOf(mail: Email): string {
  const plain = mail.text?.replaceAll('\r\n', '\n') ?? '';
  // Some programs send an empty plain text, or one line, beside the real one.
  if (!mail.html || plain.trim().length >= 80) return plain;
  const fromHtml = readFragment(mail.html);
  return fromHtml.trim().length > plain.trim().length ? fromHtml : plain;
}

function metadataOf(mail: Email, printedDate: string | null, subject: string | null): DocumentMetadata {
  const from = mail.from && 'address' in mail.from ? mail.from : null;
  const domain = from?.address?.split('@')[1]?.toLowerCase() ?? '';
  const organisation = oneLine(from?.name) ?? (domain && !MAILBOXES.test(domain) ? domain : null);
  return {
    title: subject,
    publisher: organisation,
    published: dayInSendersZone(printedDate) ?? dayOf(mail.date ?? null),
    language: null,
    url: null,
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day as the sender's clock showed it. @example 'Mon, 5 Feb 2013 22:10:00 -0400' gives 2013-02-05 */
function dayInSendersZone(printed: string | null): string | null {
  const match = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(printed ?? '');
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  return match && month > 0 ? dayOf(`${match[3]}-${month}-${match[1]}`) : null;
}

function readSavedPage(markup: string, url: string): DocumentContent {
  const page = readPage(markup);
  if (page.text.trim() === '') throw new DocumentError('empty');
  return {
    format: 'email',
    text: page.text,
    wayBack: { kind: 'markup', stretches: page.stretches },
    metadata: { ...page.metadata, url: page.metadata.url ?? url },
    pages: null,
  };
}
