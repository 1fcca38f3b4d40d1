import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { HALVES, METHODS_FOLDER, methodsPages, scoreHalf } from './labelled-findings.ts';

/** Below this a check would be read less and less. */
const LEAST = 0.9;

describe('What is written about the checks', () => {
  const pages = methodsPages();

  it('is one page for each check and an overview', () => {
    expect(readdirSync(METHODS_FOLDER).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('%s is what npm run findings -- --write writes', async (name, text) => {
    const path = join(METHODS_FOLDER, name);
    const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
    expect(readFileSync(path, 'utf8')).toBe(formatted);
  });
});

describe('The labelled situations', () => {
  for (const half of HALVES) {
    const { scores } = scoreHalf(half);
    it.each(scores)(`of the ${half} half: $check is right and misses little`, ({ right, wrong, missed }) => {
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(LEAST);
      expect(right / (right + missed)).toBeGreaterThanOrEqual(LEAST);
    });
    it(`of the ${half} half: half of them must make a check find nothing`, () => {
      for (const { check, situations, quiet } of scores) {
        expect(situations, check).toBeGreaterThanOrEqual(10);
        expect(quiet / situations, check).toBeGreaterThanOrEqual(0.4);
      }
    });
  }
});
