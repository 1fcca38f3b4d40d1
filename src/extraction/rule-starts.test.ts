import { expect, test } from 'vitest';
import { ATTRIBUTION_LANGUAGES } from './attribution/chain.ts';
import { DISPUTE_LANGUAGES } from './dispute/dispute.ts';
import { EXPLOITATION_LANGUAGES } from './exploitation/exploitation.ts';
import { MEASURE_LANGUAGES } from './measure/languages.ts';
import { NUMBER_LANGUAGES } from './number/find-numbers.ts';
import { PERIOD_LANGUAGES } from './period/languages.ts';
import { PLACE_LANGUAGES } from './place/home.ts';
import { startsOf } from './rule-starts.ts';
import { SCOPE_LANGUAGES } from './scope/scope.ts';
import { TEXT_LANGUAGES } from './text-language.ts';
import { VICTIM_LANGUAGES } from './victim/victim.ts';

/** Rules that may begin with any letter: each is tried at every word, so the list must not grow. */
const OPEN_RULES: readonly string[] = ['pt: part of a year'];

test('rules say with which letters they begin, but for a few', () => {
  const open = TEXT_LANGUAGES.flatMap((language) =>
    [
      NUMBER_LANGUAGES[language].rules,
      MEASURE_LANGUAGES[language].rules,
      PERIOD_LANGUAGES[language].rules,
      PLACE_LANGUAGES[language].institutions,
      ATTRIBUTION_LANGUAGES[language].rules,
      SCOPE_LANGUAGES[language],
      EXPLOITATION_LANGUAGES[language],
      VICTIM_LANGUAGES[language],
      DISPUTE_LANGUAGES[language],
    ].flatMap((rules) =>
      rules
        .filter(({ pattern }) => startsOf(pattern.source, pattern.flags).includes(''))
        .map(({ name }) => `${language}: ${name}`),
    ),
  );
  expect(open.filter((rule) => !OPEN_RULES.includes(rule))).toEqual([]);
});

test('phrases that name a source say with which letters they begin', () => {
  for (const language of TEXT_LANGUAGES) {
    const phrase = ATTRIBUTION_LANGUAGES[language].phrases?.phrase;
    if (phrase) expect(startsOf(phrase.source, phrase.flags)).not.toContain('');
  }
});
