import { checkOf } from '#src/claims/findings/checks.ts';
import type { EvidenceClaim } from '#src/claims/findings/check.ts';
import type { FindingRecord } from '#src/claims/findings/kept/finding-list.server.ts';
import { findingWriter } from '#src/claims/findings/finding-writer.ts';
import type { Connection } from '#src/database/connection.server.ts';
import { findingTexts } from '#src/i18n/findings.ts';
import { formatValueWithUnit } from '#src/i18n/format.ts';
import { listProducers } from '#src/sources/source-store.server.ts';
import { SCOPES } from '#src/vocabulary/claim-terms.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import type { ClaimView, FindingView } from './finding-view.ts';

/** Findings as a page shows them: their sentences, and their claims side by side. */
export async function viewFindings(
  connection: Connection,
  language: Language,
  records: readonly FindingRecord[],
): Promise<readonly FindingView[]> {
  if (records.length === 0) return [];
  const producers = await listProducers(connection);
  const sourceIds = new Set(records.flatMap(({ claims }) => [...claims.values()].map((claim) => claim.sourceId)));
  const sources = new Map(
    (
      await connection
        .selectFrom('source')
        .select(['id', 'title', 'url', 'language'])
        .where('id', 'in', [...sourceIds])
        .execute()
    ).map(({ id, ...source }) => [id, source]),
  );
  return records.map((record) => {
    const writer = findingWriter(language, record.claims, producers);
    const check = checkOf(record.finding.check);
    const shown = record.finding.claims.flatMap(({ id, role }) => {
      const claim = record.claims.get(id);
      return claim ? [{ claim, role }] : [];
    });
    const alike = new Set(shown.map(({ role }) => role)).size < 2;
    return {
      id: record.id,
      check: record.finding.check,
      checkName: check.words[language].name,
      sentence: check.say(record.finding, writer),
      weight: record.finding.weight,
      state: record.state,
      revision: record.revision,
      firstSeenAt: record.firstSeenAt,
      goneAt: record.goneAt,
      decidedBy: record.decidedBy,
      decidedAt: record.decidedAt,
      reason: record.reason,
      changedSince: record.changedSince,
      claims: shown.map(({ claim, role }): ClaimView => {
        const { title, url, language: printedIn } = sources.get(claim.sourceId) ?? NO_SOURCE;
        return {
          id: claim.id,
          role: alike ? null : (roleWords(language)[role] ?? null),
          value: valueOf(language, claim),
          measure: writer.measure(claim),
          place: writer.place(claim),
          period: writer.period(claim),
          partial: claim.period.partial,
          scope: SCOPES[claim.scope][language].label,
          counter: writer.counter(claim),
          publisher: claim.publisher,
          published: claim.published,
          source: { title, url, language: printedIn },
          documentId: claim.documentId,
          foundAt: claim.foundAt,
          quote: quoteOf(claim),
          status: claim.status,
        };
      }),
    };
  });
}

/** A change says its direction: "+21 %". */
function valueOf(language: Language, claim: EvidenceClaim): string {
  const value = formatValueWithUnit(language, claim);
  return claim.measure.endsWith('_change') && (claim.value ?? 0) > 0 ? value.replace(/\d/, '+$&') : value;
}

const NO_SOURCE = { title: '', url: null, language: null };

const roleWords = (language: Language): Readonly<Record<string, string>> => findingTexts(language).roles;

function quoteOf({ citation }: EvidenceClaim): ClaimView['quote'] {
  if (citation === null) return null;
  const [from, to] = [citation.tokenStart - citation.start, citation.tokenEnd - citation.start];
  const { quote } = citation;
  return { before: quote.slice(0, from), token: quote.slice(from, to), after: quote.slice(to) };
}
