import type { Claim } from '#src/claims/claim.ts';
import { readSuggestionGround } from '#src/claims/review/suggestion-ground.server.ts';
import { suggestionsFor } from '#src/claims/review/suggestions.ts';
import type { Database } from '#src/database/connection.server.ts';
import { findNumbers } from '#src/extraction/number/find-numbers.ts';
import { isTextLanguage, type TextLanguage } from '#src/extraction/text-language.ts';
import { mayIdentifyVictim } from '#src/privacy/identity-in-text.ts';
import { identifyingField } from '#src/releases/release-claim.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { findingLinesOf } from '../findings/finding-lines.server.ts';
import { markedNumber } from '../marked-number.ts';
import type { ClaimReading, SentenceNumber } from './readings.ts';

/** What the review shows of the claims of a page besides their fields, by claim. */
export async function readReadings(
  database: Database,
  claims: readonly Claim[],
  languageOf: (claim: Claim) => string,
  language: Language,
): Promise<Readonly<Record<string, ClaimReading>>> {
  const documents = [...new Set(claims.map(({ documentId }) => documentId).filter((id) => id !== null))];
  const ground = await readSuggestionGround(database, documents);
  const findings = await findingLinesOf(
    database.kysely,
    language,
    claims.map((claim) => claim.id),
  );
  return Object.fromEntries(
    claims.map((claim) => {
      const written = languageOf(claim);
      const documentLanguage: TextLanguage = isTextLanguage(written) ? written : language;
      const reading: ClaimReading = {
        documentLanguage,
        marked: markedNumber(claim, documentLanguage),
        identity: claim.citation ? mayIdentifyVictim(claim.citation.quote) : [],
        blocked: identifyingField(claim),
        numbers: numbersOf(claim, documentLanguage),
        findings: findings[claim.id] ?? [],
        suggestions: suggestionsFor(claim, {
          siblings: (claim.documentId && ground.siblings.get(claim.documentId)) || [],
          producers: ground.producers,
          corrections: ground.corrections,
          language: documentLanguage === 'en' ? 'en' : 'es',
        }),
      };
      return [claim.id, reading];
    }),
  );
}

/** The numbers that a split may choose from: the claim's own, then the others of the sentence in their order. */
export function numbersOf(claim: Claim, language: TextLanguage): readonly SentenceNumber[] {
  const { citation } = claim;
  if (!citation) return [];
  const own: SentenceNumber = {
    token: citation.token,
    start: citation.tokenStart,
    end: citation.tokenEnd,
    value: claim.value ?? 0,
    valueMax: claim.valueMax,
  };
  const others = findNumbers(citation.quote, language)
    .filter(({ form }) => form !== 'identifier')
    .map(({ start, end, value, valueMax }) => ({
      token: citation.quote.slice(start, end),
      start: citation.start + start,
      end: citation.start + end,
      value,
      valueMax,
    }))
    .filter(({ start, end }) => end <= own.start || start >= own.end);
  return [own, ...others];
}
