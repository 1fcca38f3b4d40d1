import { claimId } from '../src/claims/claim-id.ts';
import type { Claim } from '../src/claims/claim.ts';
import type { EvidenceClaim, Knowledge } from '../src/claims/findings/check.ts';
import { findAll, type FoundInCell } from '../src/claims/findings/checks.ts';
import { evidenceOfClaims } from '../src/claims/findings/corpus/workspace-evidence.ts';
import { NO_PERIOD } from '../src/periods/period.ts';
import type { Source } from '../src/sources/source.ts';
import { ownGold } from './own-gold.ts';

/** Annotated documents after published reports; the others are invented. */
const AFTER_REPORTS = /reports/;

/**
 * What the checks find among the claims of annotated documents after real reports that may be read, as if a reviewer had
 * accepted each as it was annotated. No producer is resolved: names stand as printed.
 */
export function findingsOfReports(): {
  readonly found: readonly FoundInCell[];
  readonly claims: readonly EvidenceClaim[];
  readonly documents: number;
} {
  const documents = ownGold()
    .filter(({ name, set }) => AFTER_REPORTS.test(name) && !(set.heldOut ?? false))
    .flatMap(({ set }) => set.documents);
  const sources = documents.map((document): Source => ({
    id: document.id,
    title: document.title ?? document.id,
    publisher: document.publisher ?? document.id,
    published: document.published,
    publishedPrinted: null,
    url: null,
    language: document.lang ?? null,
    captured: true,
    note: null,
  }));
  const claims = documents.flatMap((document) =>
    document.claims.map((gold): Claim => ({
      ...gold,
      id: claimId(`gold:${document.id}:${gold.tokenStart}`),
      measurePrinted: null,
      valueMax: gold.valueMax ?? null,
      valueText: null,
      absence: null,
      qualifier: gold.qualifier ?? 'eq',
      place: [...(gold.place ?? [])],
      period: {
        ...NO_PERIOD,
        start: gold.periodStart ?? null,
        end: gold.periodEnd ?? null,
        partial: gold.partial ?? false,
        openEnd: gold.openEnd ?? false,
      },
      attribution: [...(gold.attribution ?? [])],
      exploitation: gold.exploitation ?? null,
      victim: gold.victim ?? null,
      scope: 'trafficking',
      scopePrinted: null,
      note: null,
      citation: {
        token: gold.token,
        tokenStart: gold.tokenStart,
        tokenEnd: gold.tokenEnd,
        quote: gold.quote,
        start: gold.start,
        end: gold.end,
      },
      sourceId: document.id,
      documentId: document.id,
      producerId: null,
      origin: 'person',
      confidence: null,
      status: 'accepted',
      reviewedBy: 'annotation',
      reviewedAt: '2026-01-01T00:00:00.000Z',
      revision: 1,
      splitFrom: null,
      foundAt: null,
    })),
  );
  const evidence = evidenceOfClaims(claims, sources);
  const knowledge: Knowledge = { today: '2026-11-01', countingRules: [], kindOf: () => 'unknown' };
  return { found: findAll(evidence, knowledge), claims: evidence, documents: documents.length };
}
