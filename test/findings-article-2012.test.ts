import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimId } from '../src/claims/claim-id.ts';
import { findAll } from '../src/claims/findings/checks.ts';
import type { EvidenceClaim, Knowledge } from '../src/claims/findings/check.ts';
import { evidenceOfClaims } from '../src/claims/findings/corpus/workspace-evidence.ts';
import { readWorkspace } from '../src/claims/workspace/workspace.server.ts';
import { extractClaims } from '../src/extraction/extract-claims.ts';

/**
 * The news brief that started this project, beside the Bolivia workspace. Its text is under copyright and not in this
 * repository; VIGIA_REFERENCE_TEXTS says where a copy is.
 */
const REFERENCE = process.env.VIGIA_REFERENCE_TEXTS;
const ARTICLE = REFERENCE ? join(REFERENCE, 'article-bolivia-2012.txt') : null;
const isAbsent = ARTICLE === null || !existsSync(ARTICLE);
const PUBLISHED = '2012-11-15';

const { sources, producers, claims } = await readWorkspace(join(import.meta.dirname, '../data/bolivia'));
const kinds = new Map(producers.map(({ id, kind }) => [id, kind]));
const knowledge: Knowledge = {
  today: '2026-01-01',
  countingRules: [],
  kindOf: (counter) => kinds.get(counter) ?? 'unknown',
};

/** Its claims as a reviewer who corrects nothing accepts them. */
function claimsOfArticle(): readonly EvidenceClaim[] {
  const { proposals } = extractClaims({
    text: readFileSync(ARTICLE!, 'utf8'),
    published: PUBLISHED,
    publisher: 'InSight Crime',
    title: null,
    language: undefined,
  });
  const source = { ...sources[0]!, id: 'article-2012', publisher: 'InSight Crime', published: PUBLISHED };
  return evidenceOfClaims(
    proposals.map((proposal) => ({
      ...claims[0]!,
      ...proposal,
      id: claimId(`article:${proposal.citation.tokenStart}`),
      sourceId: source.id,
      documentId: 'article',
      producerId: null,
      origin: 'extraction' as const,
    })),
    [source],
  );
}

describe('The article of 2012 beside the Bolivia workspace', () => {
  const article = isAbsent ? [] : claimsOfArticle();
  const found = findAll([...evidenceOfClaims(claims, sources), ...article], knowledge).map(({ finding }) => finding);
  const own = new Set(article.map(({ id }) => id));
  const ofArticle = found.filter((finding) => finding.claims.some(({ id }) => own.has(id)));
  const idOf = (value: number, measure: string, after = 0) =>
    article.find((claim) => claim.value === value && claim.measure === measure && claim.citation!.tokenStart > after)!
      .id;
  const row = (number: number) => claimId(`workspace:bolivia:${number}`);
  const naming = (check: string, ...ids: readonly string[]) =>
    ofArticle.filter(
      (finding) => finding.check === check && ids.every((id) => finding.claims.some((claim) => claim.id === id)),
    );
  const skipVisibly = (skip: (reason: string) => void) => {
    if (isAbsent) skip('VIGIA_REFERENCE_TEXTS does not hold the brief of 2012');
  };

  it('contradicts its +26.4 % since 2008 with the police series: 276 in 2008, 243 in 2011', ({ skip }) => {
    skipVisibly(skip);
    expect(naming('arithmetic-slip', idOf(26.4, 'percent_change'), row(4), row(7))).toMatchObject([
      { detail: { kind: 'growth-against-series', said: 26.4, actual: ((243 - 276) / 276) * 100 } },
    ]);
  });

  it('says that 258 is a part of a year set against 190 of a whole one', ({ skip }) => {
    skipVisibly(skip);
    expect(naming('partial-period-comparison', idOf(258, 'cases_reported'), idOf(190, 'cases_reported'))).toMatchObject(
      [{ detail: { kind: 'pair' }, weight: 2 }],
    );
  });

  it('says that 2 convictions since 2006 cannot be divided by the cases of 2012', ({ skip }) => {
    skipVisibly(skip);
    const since2006 = idOf(2, 'convictions', 400);
    expect(naming('partial-period-comparison', since2006, idOf(258, 'cases_reported'))).toMatchObject([
      { detail: { kind: 'stages' }, weight: 2 },
    ]);
  });

  it('makes no other finding than these seven', ({ skip }) => {
    skipVisibly(skip);
    expect(ofArticle.map(({ check, detail }) => `${check} ${detail.kind}`).sort()).toEqual([
      'arithmetic-slip growth-against-series',
      // "In 2012 alone" was printed in November.
      'impossible-value unfinished-year',
      'partial-period-comparison pair',
      'partial-period-comparison stages',
      'partial-period-comparison stages',
      // Its 190 and "more than 200" are of trafficking, the series of police and prosecutors of trafficking and smuggling.
      'scope-mix rivals',
      'scope-mix rivals',
    ]);
  });
});
