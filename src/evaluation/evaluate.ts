import { extractClaims } from '../extraction/extract-claims.ts';
import { flatClaimOf } from '../extraction/flat-claim.ts';
import { isTextLanguage, TEXT_LANGUAGES } from '../extraction/text-language.ts';
import { GoldError, type AnnotatedDocument } from './annotation.ts';
import { matchDocument, type MatchedDocument, type ScoredProposal } from './match.ts';
import { missesByKind, type Misses } from './misses.ts';
import { reliabilityOf, type Reliability } from './reliability.ts';
import { recallByMeasure, scoreGroups, type GroupScore, type MeasureRecall } from './score.ts';

/** How well a set of documents was read. */
export interface Evaluation {
  /** All documents first, then each language. */
  readonly groups: readonly GroupScore[];
  readonly recallByMeasure: readonly MeasureRecall[];
  readonly reliability: Reliability;
  readonly misses: Misses;
}

export interface ReadingOptions {
  /** Give text, date and language alone; otherwise title and publisher too, as `vigia add` does. */
  readonly textAlone?: boolean;
}

/**
 * Reads documents with the extractor as it is and pairs what it proposes with the annotation, which it never sees.
 * @throws GoldError when a document is in a language that claims are not read from
 */
export function readDocuments(
  documents: readonly AnnotatedDocument[],
  options: ReadingOptions = {},
): readonly MatchedDocument[] {
  const foreign = documents.filter(({ lang }) => !isTextLanguage(lang));
  if (foreign.length > 0)
    throw new GoldError(
      foreign.map(
        ({ id, lang }) =>
          `document ${id}: its language "${lang}" is not one that claims are read from (${TEXT_LANGUAGES.join(', ')}); correct "lang" or choose one with --lang.`,
      ),
    );
  return documents.map((document) => matchDocument(document, proposalsFor(document, options)));
}

function proposalsFor(document: AnnotatedDocument, { textAlone = false }: ReadingOptions): readonly ScoredProposal[] {
  const { text, published, lang } = document;
  const { proposals } = extractClaims({
    text,
    published,
    language: isTextLanguage(lang) ? lang : undefined,
    publisher: textAlone ? null : document.publisher,
    title: textAlone ? null : document.title,
  });
  return proposals.map((proposal) => flatClaimOf(proposal, ''));
}

/** Scores documents that were read. The same documents in the same order give the same digits. */
export function evaluate(documents: readonly MatchedDocument[]): Evaluation {
  return {
    groups: scoreGroups(documents),
    recallByMeasure: recallByMeasure(documents),
    reliability: reliabilityOf(documents),
    misses: missesByKind(documents),
  };
}
