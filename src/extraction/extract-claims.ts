import type { Proposal } from '../claims/claim.ts';
import type { Language } from '../vocabulary/code-list.ts';
import { AttributionTracker } from './attribution/chain.ts';
import { detectLanguage } from './language.ts';
import { findHome } from './place/home.ts';
import { readSentence } from './read-sentence.ts';
import { startState } from './reading-state.ts';
import { splitSentences } from './sentence.ts';

/** A document to read. */
export interface ExtractionInput {
  readonly text: string;
  /** ISO date of publication; relative periods ("this year") need it. */
  readonly published: string | null;
  /** Detected when absent. */
  readonly language?: Language | undefined;
  /** Name of the publisher as credited: the outermost link of each attribution. */
  readonly publisher?: string | null | undefined;
  readonly title?: string | null | undefined;
}

export interface Extraction {
  readonly language: Language;
  readonly proposals: readonly Proposal[];
}

/**
 * Reads the figures of a text as proposals for review. Pure and deterministic; time grows linearly with the text.
 * Offsets are UTF-16 offsets into the given text.
 * @throws UnsupportedLanguageError when no language is given and the text is in one without rules.
 * @example extractClaims({ text: 'La Fiscalía registró 190 casos de trata en 2011.', published: '2012-01-20' })
 */
export function extractClaims(document: ExtractionInput): Extraction {
  const language = document.language ?? detectLanguage(document.text);
  const title = document.title ?? null;
  const home = findHome(document.text, title, language);
  const attribution = new AttributionTracker(language, document.publisher ?? null);
  let state = startState({ language, published: document.published, title, home });
  const proposals: Proposal[] = [];
  for (const sentence of splitSentences(document.text, language)) {
    const reading = readSentence(sentence, state, attribution);
    proposals.push(...reading.proposals);
    state = reading.state;
  }
  return { language, proposals };
}
