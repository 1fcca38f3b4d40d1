import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FlatClaim } from '../src/claims/claim.ts';
import { vigia } from './command-line.ts';
import { expectGolden } from './golden-file.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/**
 * The folder that holds the news brief which started this project. Its text is under copyright and not in this
 * repository; VIGIA_REFERENCE_TEXTS says where a copy is.
 */
const REFERENCE = process.env.VIGIA_REFERENCE_TEXTS;
const BRIEF_OF_2012 = REFERENCE ? join(REFERENCE, 'article-bolivia-2012.txt') : null;

/** One line a claim: the figures, without the words of the source. */
function table(claims: readonly FlatClaim[]): string {
  const line = (claim: FlatClaim) =>
    [
      `@${claim.tokenStart} ${claim.measure} ${claim.qualifier} ${claim.value}${claim.valueMax === null ? '' : `–${claim.valueMax}`} ${claim.unit}`,
      claim.place.join('; '),
      `${claim.periodStart ?? '–'}..${claim.periodEnd ?? '–'}${claim.partial ? ' partial' : ''}${claim.openEnd ? ' open' : ''}`,
      claim.scope,
      claim.victim ?? '',
      claim.attribution.join(' > '),
    ].join(' | ');
  return `${claims.map(line).join('\n')}\n`;
}

async function extract(
  file: string,
  publisher: string,
  published: string,
): Promise<{ claims: FlatClaim[]; text: string }> {
  const result = await vigia(['extract', file, '--publisher', publisher, '--published', published]);
  expect(result).toMatchObject({ exitCode: 0, errors: '' });
  return { claims: JSON.parse(result.output) as FlatClaim[], text: readFileSync(file, 'utf8') };
}

describe('A brief', () => {
  for (const [language, name] of Object.entries({ en: 'brief-en', es: 'brief-es', pt: 'boletim-pt' })) {
    it(`in ${language} gives its claims and no other number`, async () => {
      const { claims, text } = await extract(join(FIXTURES, `${name}.txt`), 'El Ejemplo', '2014-11-15');
      expectGolden(`${name}.claims.txt`, table(claims));
      for (const claim of claims) {
        expect(text.slice(claim.tokenStart!, claim.tokenEnd!)).toBe(claim.token);
        expect(text.slice(claim.start!, claim.end!)).toBe(claim.quote);
      }
    });
  }

  it('of 2012 gives its nine claims and no other number', async ({ skip }) => {
    if (BRIEF_OF_2012 === null || !existsSync(BRIEF_OF_2012))
      skip('VIGIA_REFERENCE_TEXTS does not hold the brief of 2012');
    const { claims } = await extract(BRIEF_OF_2012!, 'InSight Crime', '2012-11-15');
    expectGolden('brief-of-2012.claims.txt', table(claims));
    expect(claims).toHaveLength(9);
  });
});
