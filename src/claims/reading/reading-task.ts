import type { DocumentContent } from '../../documents/document.ts';
import type { DocumentErrorCode, DocumentErrorParams } from '../../documents/document-error.ts';
import type { TextLanguage } from '../../extraction/text-language.ts';
import type { Proposal } from '../claim.ts';
import type { DocumentFacts, GivenFacts } from './document-facts.ts';

/** What the reading process is asked. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly given: GivenFacts;
  /** Last day on which something can have been published, ISO date. */
  readonly today: string;
  /** `source` needs a publisher and a day; `claims` reads them where they are; `text` stops before claims. */
  readonly wanted: 'source' | 'claims' | 'text';
}

/** A document with what holds of it and what was found in it. */
export interface DocumentReading {
  readonly content: DocumentContent;
  readonly facts: DocumentFacts;
  readonly language: TextLanguage;
  readonly proposals: readonly Proposal[];
}

/** What comes back from the reading process. */
export type ReadingReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly task: number; readonly done: number; readonly total: number }
  | {
      readonly kind: 'read';
      readonly task: number;
      readonly reading: DocumentReading;
      readonly residentMegabytes: number;
    }
  | {
      readonly kind: 'refused';
      readonly task: number;
      readonly code: DocumentErrorCode;
      readonly params: DocumentErrorParams;
    }
  | { readonly kind: 'failed'; readonly task: number; readonly message: string };

export interface ReadingRequest {
  readonly task: number;
  readonly work: ReadingTask;
}
