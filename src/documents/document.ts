import type { WayBack } from './way-back.ts';

/** Forms in which documents arrive, with the media type that is stored. */
export const MEDIA_TYPES = {
  text: 'text/plain',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  email: 'message/rfc822',
  warc: 'application/warc',
  wacz: 'application/wacz',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type DocumentFormat = keyof typeof MEDIA_TYPES;

/** What a browser offers to choose; what a file is, its content tells. */
export const ACCEPTED_FILES =
  '.html,.htm,.mhtml,.pdf,.docx,.txt,.md,.eml,.warc,.gz,.wacz,.csv,.tsv,.xlsx,text/plain,text/html,application/pdf';

/** The form of a stored document by its media type; null for one that is not known. */
export function formatOfMediaType(mediaType: string): DocumentFormat | null {
  const found = Object.entries(MEDIA_TYPES).find(([, known]) => known === mediaType);
  return found ? (found[0] as DocumentFormat) : null;
}

/** Whether the text of a document is rows of cells, to be mapped rather than read as sentences. */
export function isTableFormat(format: DocumentFormat | null): boolean {
  return format === 'csv' || format === 'xlsx';
}

/** What a document says of itself. What a person says of it wins. */
export interface DocumentMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** ISO 639-1 code. */
  readonly language: string | null;
  /** Absolute address, http or https. */
  readonly url: string | null;
}

export const NO_METADATA: DocumentMetadata = {
  title: null,
  publisher: null,
  published: null,
  language: null,
  url: null,
};

/** A document as it was read: its text from then on, and how the text leads back to the file. */
export interface DocumentContent {
  readonly format: DocumentFormat;
  readonly text: string;
  /** Null for plain text: there the text is the file. */
  readonly wayBack: WayBack | null;
  readonly metadata: DocumentMetadata;
  readonly pages: number | null;
}

/** How far long work is, for whoever waits. */
export type Progress = (done: number, total: number) => void;
