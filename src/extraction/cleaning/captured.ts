import type { Citation } from '../../claims/claim.ts';
import type { LeftOut } from '../explanation.ts';
import type { CleanedText } from './cleaned-text.ts';

/** A citation of the cleaned text as one of the captured text. */
export function citationInCaptured(citation: Citation, cleaned: CleanedText, captured: string): Citation {
  if (cleaned.text === captured) return citation;
  const start = cleaned.start(citation.start);
  const end = cleaned.end(citation.end);
  const tokenStart = cleaned.start(citation.tokenStart);
  const tokenEnd = cleaned.end(citation.tokenEnd);
  return {
    token: captured.slice(tokenStart, tokenEnd),
    tokenStart,
    tokenEnd,
    quote: captured.slice(start, end),
    start,
    end,
  };
}

/** A number left out of the cleaned text as one of the captured text. */
export function leftOutInCaptured(left: LeftOut, cleaned: CleanedText, captured: string): LeftOut {
  if (cleaned.text === captured) return left;
  const start = cleaned.start(left.start);
  const end = cleaned.end(left.end);
  return { ...left, token: captured.slice(start, end), start, end };
}
