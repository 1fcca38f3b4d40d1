import { describe, expect, it } from 'vitest';
import { NO_BREAK_SPACE } from '../../../i18n/format.ts';
import { LANGUAGES } from '../../../vocabulary/code-list.ts';
import { CHECK_NAMES } from '../check.ts';
import { CHECKS, checkOf, findAll } from '../checks.ts';
import { CORPORA } from './corpora.ts';
import { INVENTED_PRODUCERS } from './corpus.ts';
import { findingWriter } from '../finding-writer.ts';
import { readSituation } from './situation.ts';

const plain = (text: string) => text.replaceAll(NO_BREAK_SPACE, ' ');

it('There is one check for each name, in order', () => {
  expect(CHECKS.map(({ name }) => name)).toEqual(CHECK_NAMES);
});

for (const name of CHECK_NAMES) {
  const check = checkOf(name);
  const run = (situation: string, claims: string) => {
    const read = readSituation({ name: situation, claims, expected: '' });
    const all = [...read.claims.values()];
    return { read, all, found: findAll(all, read.knowledge, [check]) };
  };

  describe(name, () => {
    it('says what it finds, why, and what it leaves alone, in both languages', () => {
      for (const language of LANGUAGES)
        for (const words of Object.values(check.words[language])) expect(words.trim()).not.toBe('');
    });

    it.each(CORPORA[name].found)('finds: $name', ({ name: situation, claims, names, es, en }) => {
      const { read, all, found } = run(situation, claims);
      expect(found).toHaveLength(1);
      const [{ finding }] = found as [(typeof found)[number]];
      const letters = finding.claims.map(({ id }) => [...read.claims].find(([, claim]) => claim.id === id)![0]);
      expect([...new Set(letters)].sort().join('+')).toBe(names);
      const byId = new Map(all.map((claim) => [claim.id, claim]));
      const say = (language: 'es' | 'en') => check.say(finding, findingWriter(language, byId, INVENTED_PRODUCERS));
      expect([plain(say('es')), plain(say('en'))]).toEqual([plain(es), plain(en)]);
    });

    it.each(CORPORA[name].quiet)('leaves alone: $name', ({ name: situation, claims }) => {
      expect(run(situation, claims).found).toEqual([]);
    });
  });
}
