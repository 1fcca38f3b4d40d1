import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/extraction/extract-claims.ts';

/**
 * The news brief that started the project. Its text is under copyright and lives outside the repository, in the folder
 * that VIGIA_REFERENCE names; the golden file holds the figures with their places in the text, without sentences.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const article = join(resolve(root, process.env['VIGIA_REFERENCE'] ?? '../shared'), 'data/article-bolivia-2012.txt');
const golden = new URL('article-bolivia-2012.json', import.meta.url);

test.skipIf(!existsSync(article))(`reads the nine claims of the 2012 brief and no other number (${article})`, () => {
  const { language, proposals } = extractClaims({
    text: readFileSync(article, 'utf8'),
    published: '2012-11-15',
    publisher: 'InSight Crime',
  });
  const figures = proposals.map(({ citation, period, ...claim }) => ({
    token: citation.token,
    tokenStart: citation.tokenStart,
    tokenEnd: citation.tokenEnd,
    measure: claim.measure,
    value: claim.value,
    valueMax: claim.valueMax,
    qualifier: claim.qualifier,
    unit: claim.unit,
    place: claim.place,
    periodStart: period.start,
    periodEnd: period.end,
    partial: period.partial,
    openEnd: period.openEnd,
    attribution: claim.attribution,
    exploitation: claim.exploitation,
    victim: claim.victim,
    scope: claim.scope,
  }));
  expect(language).toBe('en');
  expect(figures).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});
