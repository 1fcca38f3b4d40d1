import type { Proposal } from '../claims/claim.ts';
import { placeName } from '../places/gazetteer.ts';
import type { TextLanguage } from './text-language.ts';
import { AttributionTracker, LOOKED_OVER } from './attribution/chain.ts';
import { citationInCaptured, leftOutInCaptured } from './cleaning/captured.ts';
import { cleanText, type DoubtfulSpan } from './cleaning/cleaned-text.ts';
import { detectLanguage } from './language.ts';
import { decimalMarkOf } from './number/decimal-mark.ts';
import { findHome } from './place/home.ts';
import type { LeftOut } from './explanation.ts';
import { isDated, LONGEST_OPENING, NEWS_RULE, withOpeningPeriod } from './opening-period.ts';
import { day } from './period/expression.ts';
import { readSentence, type ExplainedProposal, type SentenceReading } from './read-sentence.ts';
import { startState } from './reading-state.ts';
import { findInSentences } from './sentence-findings.ts';
import { sentencesOf, type Sentence } from './sentence.ts';

/** A document to read. */
export interface ExtractionInput {
  readonly text: string;
  /** ISO date of publication; relative periods ("this year") need it. */
  readonly published: string | null;
  /** Detected when absent. */
  readonly language?: TextLanguage | undefined;
  /** Name of the publisher as credited: the outermost link of each attribution. */
  readonly publisher?: string | null | undefined;
  readonly title?: string | null | undefined;
}

export interface Extraction {
  readonly language: TextLanguage;
  readonly proposals: readonly Proposal[];
}

/** What was read in a document, and why. */
export interface ExplainedExtraction {
  readonly language: TextLanguage;
  readonly claims: readonly ExplainedProposal[];
  /** Numbers that became no claim, in order of position. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the figures of a text as proposals for review. Pure and deterministic; time grows linearly with the text.
 * Offsets are UTF-16 offsets into the given text.
 * @throws UnsupportedLanguageError when no language is given and the text is in one without rules.
 * @example extractClaims({ text: 'La Fiscalía registró 190 casos de trata en 2011.', published: '2012-01-20' })
 */
export function extractClaims(document: ExtractionInput): Extraction {
  const { language, readings } = readDocument(document);
  const proposals: Proposal[] = [];
  for (const { claims } of readings) {
    for (const { proposal } of claims) proposals.push(proposal);
  }
  return { language, proposals };
}

/** Reads the figures of a text as `extractClaims` does, with the decisions behind each and the numbers left out. */
export function explainClaims(document: ExtractionInput): ExplainedExtraction {
  const { language, readings } = readDocument(document);
  const claims: ExplainedProposal[] = [];
  const leftOut: LeftOut[] = [];
  for (const reading of readings) {
    claims.push(...reading.claims);
    leftOut.push(...reading.leftOut);
  }
  leftOut.push(...unreadDigits(document.text, [...claims.map(({ proposal }) => spanOf(proposal)), ...leftOut]));
  return { language, claims, leftOut: leftOut.sort((a, b) => a.start - b.start) };
}

function spanOf({ citation }: Proposal): { readonly start: number; readonly end: number } {
  return { start: citation.tokenStart, end: citation.tokenEnd };
}

/** Digits that no rule took for a number: parts of names and codes, and what cannot be one. `read` are the others. */
function unreadDigits(text: string, read: readonly { readonly start: number; readonly end: number }[]): LeftOut[] {
  const spans = read.toSorted((a, b) => a.start - b.start);
  const unread: LeftOut[] = [];
  let next = 0;
  for (const match of text.matchAll(/[\p{L}\d]*\d[\p{L}\d]*(?:[.,]\d+)*/gu)) {
    const [token] = match;
    const end = match.index + token.length;
    while (next < spans.length && spans[next]!.end <= match.index) next++;
    if ((spans[next]?.start ?? Infinity) < end) continue;
    unread.push({ token, start: match.index, end, reason: 'digits of a name or code, or no number that can be read' });
  }
  return unread;
}

type Reading = Pick<SentenceReading, 'claims' | 'leftOut'>;

/** Reads the text as cleaned, and cites it as captured. */
function readDocument(document: ExtractionInput): {
  readonly language: TextLanguage;
  readonly readings: Iterable<Reading>;
} {
  const cleaned = cleanText(document.text);
  const language = document.language ?? detectLanguage(cleaned.text);
  const title = document.title ? cleanText(document.title).text : null;
  const asCleaned = { ...document, text: cleaned.text, title };
  const cited = function* (): Generator<Reading> {
    for (const { claims, leftOut } of readSentences(asCleaned, language, cleaned.doubts)) {
      yield {
        claims: claims.map((claim) => {
          const citation = citationInCaptured(claim.proposal.citation, cleaned, document.text);
          return { ...claim, proposal: { ...claim.proposal, citation } };
        }),
        leftOut: leftOut.map((left) => leftOutInCaptured(left, cleaned, document.text)),
      };
    }
  };
  const asCaptured = cleaned.text === document.text && title === (document.title ?? null);
  return { language, readings: asCaptured ? readSentences(asCleaned, language, cleaned.doubts) : cited() };
}

/**
 * Reads a document sentence by sentence. The figures of the opening wait for the first period that the report states:
 * until then their sentences are held back, a few claims at most.
 */
function* readSentences(
  document: ExtractionInput,
  language: TextLanguage,
  doubts: readonly DoubtfulSpan[],
): Generator<Reading> {
  const title = document.title ?? null;
  const home = findHome(document.text, title, language);
  let state = startState({ language, text: document.text, published: document.published, title, home });
  let opening: ExplainedProposal[] | null = [];
  const decimalMark = decimalMarkOf(document.text, language);
  const sentences = sentencesOf(document.text, language);
  const first = taken(sentences, LOOKED_OVER);
  const attribution = new AttributionTracker(language, {
    text: document.text,
    title,
    publisher: document.publisher ?? null,
    country: home.country ? placeName(home.country, language === 'pt' ? 'es' : language) : null,
    sentences: first,
  });
  for (const batch of batchesOf(first, sentences)) {
    for (const findings of findInSentences(batch, language, state.dates, doubts, decimalMark)) {
      const { claims, leftOut, state: after } = readSentence(findings, state, attribution);
      state = after;
      if (!opening) {
        yield { claims, leftOut };
        continue;
      }
      opening.push(...claims);
      const isOver = opening.length > LONGEST_OPENING || opening.some(isDated);
      const waited: readonly ExplainedProposal[] = isOver
        ? withOpeningPeriod(opening, document.text, document.published)
        : [];
      if (isOver) opening = null;
      // An event that opens the report goes on below the figures of the year.
      if (waited.some(({ steps }) => steps.some(({ rule }) => rule === NEWS_RULE)))
        state = { ...state, period: { ...state.period, event: day(document.published) } };
      yield { claims: waited, leftOut };
    }
  }
  if (opening) yield { claims: withOpeningPeriod(opening, document.text, document.published), leftOut: [] };
}

/** Sentences whose findings are held at once, and their characters. */
const BATCH = 100;
const BATCH_LENGTH = 12_000;

/** Sentences in groups that are read at once: those taken already, then the others. */
function* batchesOf(first: readonly Sentence[], others: Generator<Sentence, void>): Generator<readonly Sentence[]> {
  let batch: Sentence[] = [];
  let length = 0;
  for (const sentences of [first, others]) {
    for (const sentence of sentences) {
      if (batch.length === BATCH || length > BATCH_LENGTH) {
        yield batch;
        batch = [];
        length = 0;
      }
      batch.push(sentence);
      length += sentence.text.length;
    }
  }
  yield batch;
}

/** The next sentences, at most so many. */
function taken(sentences: Generator<Sentence, void>, most: number): readonly Sentence[] {
  const read: Sentence[] = [];
  while (read.length < most) {
    const next = sentences.next();
    if (next.done) break;
    read.push(next.value);
  }
  return read;
}
