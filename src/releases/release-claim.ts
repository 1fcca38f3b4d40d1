import type { Claim } from '../claims/claim.ts';
import { placeByPath } from '../places/gazetteer.ts';
import { releasedClaimSchema, type ReleasedClaim } from './release.ts';

/** How much of the sentences around a quote is published, in characters on each side: enough to check it, no copy of the work. */
const CONTEXT_LENGTH = 300;

/**
 * A reviewed claim in the form in which it is published.
 * @param text the document's text, or null where none was captured
 * @throws ZodError when the claim was not reviewed: proposals never stand among reviewed facts
 */
export function releaseClaim(claim: Claim, text: string | null): ReleasedClaim {
  const around = claim.citation && text !== null ? contextOf(text, claim.citation.start, claim.citation.end) : null;
  return releasedClaimSchema.parse({
    ...claim,
    placeIds: claim.place.map((path) => placeByPath(path)?.id).filter((id) => id !== undefined),
    contextBefore: around?.before ?? null,
    contextAfter: around?.after ?? null,
  });
}

/** The text before and after a span, cut at a word, within its paragraph. */
function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const paragraphEnd = nextBreak === -1 ? text.length : nextBreak;
  const before = text.slice(Math.max(paragraphStart, start - CONTEXT_LENGTH), start);
  const after = text.slice(end, Math.min(paragraphEnd, end + CONTEXT_LENGTH));
  return {
    before: start - CONTEXT_LENGTH > paragraphStart ? `…${before.replace(/^\S*\s/, ' ')}` : before,
    after: end + CONTEXT_LENGTH < paragraphEnd ? `${after.replace(/\s\S*$/, ' ')}…` : after,
  };
}
