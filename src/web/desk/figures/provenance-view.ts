import type { TracedClaim } from '../../../claims/figures/list-figures.server.ts';
import { pageAt, type WayBack } from '../../../documents/way-back.ts';
import { figureTexts } from '../../../i18n/figures.ts';
import { fill, formatDate, formatNumber } from '../../../i18n/format.ts';
import type { Language } from '../../../vocabulary/code-list.ts';

/** The way from a value to the captured file, in words. */
export interface Provenance {
  readonly claimId: string;
  readonly reviewed: string | null;
  readonly isCorrected: boolean;
  /** The sentence with its number apart; null where nothing was captured. */
  readonly sentence: readonly [string, string, string] | null;
  /** Where a claim by hand stands, in words. */
  readonly foundAt: string | null;
  readonly sourceTitle: string;
  readonly sourceLine: string;
  readonly sourceLanguage: string | null;
  readonly url: string | null;
  readonly document: {
    readonly id: string;
    readonly href: string;
    readonly fileName: string;
    /** "page 3", "row 4": where the number stands in the file. */
    readonly at: string | null;
    readonly added: string;
    readonly size: string;
    readonly mediaType: string;
  } | null;
}

export function provenanceOf(language: Language, { claim, source, document }: TracedClaim): Provenance {
  const texts = figureTexts(language).provenance;
  const { citation } = claim;
  return {
    claimId: claim.id,
    reviewed:
      claim.origin === 'workspace' && claim.status === 'accepted'
        ? texts.compiled
        : claim.reviewedBy && claim.reviewedAt
          ? fill(texts.reviewed, { name: claim.reviewedBy, date: formatDate(language, claim.reviewedAt) })
          : null,
    isCorrected: claim.status === 'corrected',
    sentence: citation && [
      citation.quote.slice(0, citation.tokenStart - citation.start),
      citation.quote.slice(citation.tokenStart - citation.start, citation.tokenEnd - citation.start),
      citation.quote.slice(citation.tokenEnd - citation.start),
    ],
    foundAt: claim.foundAt,
    sourceTitle: source.title,
    sourceLine: [source.publisher, source.published ? formatDate(language, source.published) : null]
      .filter(Boolean)
      .join(', '),
    sourceLanguage: source.language,
    url: source.url,
    document: document && {
      id: document.id,
      href: `/desk/documents/${document.id}?claim=${claim.id}`,
      fileName: document.fileName,
      at: citation && placeInFile(language, document.wayBack, citation.tokenStart),
      added: fill(texts.added, { date: formatDate(language, document.addedAt) }),
      size: fill(texts.size, { bytes: formatNumber(language, document.bytes) }),
      mediaType: document.mediaType,
    },
  };
}

/** Where in the file a number stands: its page where the file has pages, else the paragraph or row, else its place in the text. */
function placeInFile(language: Language, wayBack: WayBack | null, offset: number): string {
  const texts = figureTexts(language).provenance;
  const page = pageAt(wayBack, offset);
  if (page !== null) return fill(texts.page, { page: formatNumber(language, page) });
  return fill(texts.offset, { offset: formatNumber(language, offset) });
}
