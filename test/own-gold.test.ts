import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPLOITATION_CODES } from '../src/vocabulary/claim-terms.ts';
import { METHODS_FILE, ownGold, renewedMethods } from './own-gold.ts';

describe('The gold of the repository', () => {
  const files = ownGold();

  it.each(files.map(({ name, set }) => [name, set] as const))(
    '%s says that it is invented and whether it is held out',
    (_, set) => {
      expect(set.about).toMatch(/invented/i);
      expect(set.heldOut).not.toBeNull();
    },
  );

  it('names each document once', () => {
    const ids = files.flatMap(({ set }) => set.documents.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('uses known forms of exploitation, spans that do not run backwards and ranges that grow', () => {
    const claims = files.flatMap(({ name, set }) =>
      set.documents.flatMap(({ id, claims }) =>
        claims.map((claim) => ({ where: `${name} ${id} "${claim.token}"`, ...claim })),
      ),
    );
    const known = new Set<string>(EXPLOITATION_CODES);
    const wrong = claims.filter(
      ({ exploitation, periodStart, periodEnd, value, valueMax }) =>
        exploitation?.split('+').some((code) => !known.has(code)) ||
        (periodStart !== null && periodEnd !== null && periodStart > periodEnd) ||
        (valueMax !== null && valueMax < value),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('gives the tables in docs/methods/extraction.md (renew them: npm run evaluate -- --write)', () => {
    const page = readFileSync(METHODS_FILE, 'utf8');
    // A corpus that changed would take today's date: then the date differs too.
    expect(page).toBe(renewedMethods(page, 'the corpus changed'));
  });
});
