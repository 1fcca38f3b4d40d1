import type { Source } from '../sources/source.ts';
import type { Claim } from '../claims/claim.ts';
import { placeByPath } from '../places/gazetteer.ts';
import { mayIdentifyVictim } from '../privacy/identity-in-text.ts';
import { releasedClaimSchema, type ReleasedClaim } from './release.ts';

/** How much of the sentences around a quote is published, in characters on each side: enough to check it, no copy of the work. */
const CONTEXT_LENGTH = 300;

/**
 * A reviewed claim in the form in which it is published.
 * @param text the document's text, or null where none was captured
 * @throws ZodError when the claim was not reviewed: proposals never stand among reviewed facts
 */
export function releaseClaim(claim: Claim, text: string | null): ReleasedClaim {
  const { citation } = claim;
  const withheld = citation !== null && mayIdentifyVictim(citation.quote).length > 0;
  const around = citation && text !== null && !withheld ? contextOf(text, citation.start, citation.end) : null;
  return releasedClaimSchema.parse({
    ...claim,
    citation: withheld ? null : citation,
    placeIds: claim.place.map((path) => placeByPath(path)?.id).filter((id) => id !== undefined),
    contextBefore: publishable(around?.before),
    contextAfter: publishable(around?.after),
    quoteWithheld: withheld,
  });
}

/** A source as it is published: a title that seems to identify a victim gives way to publisher and date. */
export function releaseSource(source: Source): Source {
  if (mayIdentifyVictim(source.title).length === 0) return source;
  return { ...source, title: [source.publisher, source.published].filter(Boolean).join(', ') };
}

/**
 * The first field of a claim, outside its quote, that seems to identify a victim; null when there is none. Such a claim is
 * not released until a person changes it.
 */
export function identifyingField(claim: Claim): string | null {
  const fields = {
    note: claim.note,
    victim: claim.victim,
    measurePrinted: claim.measurePrinted,
    scopePrinted: claim.scopePrinted,
    attribution: claim.attribution.join('; '),
    foundAt: claim.foundAt,
  };
  const found = Object.entries(fields).find(([, words]) => words !== null && mayIdentifyVictim(words).length > 0);
  return found?.[0] ?? null;
}

function publishable(context: string | undefined): string | null {
  return context === undefined || mayIdentifyVictim(context).length > 0 ? null : context;
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
