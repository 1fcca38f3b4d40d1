import type { QualifierRule } from '../qualifier.ts';

/** First match wins: longer phrases stand before the words they contain. `ART` may stand between word and number. */
const ART = '(?:\\s(?:a|an|the|some|another|of|total of))*\\s$';
const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})${ART}`, 'iu');

export const EN_QUALIFIERS: readonly QualifierRule[] = [
  {
    name: 'no more than',
    qualifier: 'up_to',
    before: before(
      'no more than|not more than|up to|as (?:many|much|high) as|at most|a maximum of|maximum of|upwards to',
    ),
  },
  {
    name: 'at least',
    qualifier: 'at_least',
    before: before('at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|minimum'),
  },
  {
    name: 'the minimum is',
    qualifier: 'at_least',
    before: /\bminimum (?:term |sentence |penalty )?(?:is|of|was)\s$/iu,
  },
  {
    name: 'more than',
    qualifier: 'more_than',
    before: before(
      'more than|over|above|upwards of|in excess of|exceed(?:s|ed|ing)?|just over|well over|greater than|surpass(?:ed|ing)',
    ),
  },
  { name: 'less than', qualifier: 'less_than', before: before('less than|fewer than|under|below|just under') },
  { name: 'nearly', qualifier: 'nearly', before: before('nearly|almost|close to|just short of|approaching') },
  {
    name: 'about',
    qualifier: 'about',
    before: before(
      'about|around|roughly|approximately|approx\\.?|an estimated|estimated|some|circa|in the region of|more or less',
    ),
  },
  { name: 'only', qualifier: 'only', before: before('only|just|barely|merely|scarcely|a mere|mere|hardly') },
  { name: 'or more', qualifier: 'at_least', after: /^(?:\s[\p{L}]+)?\sor more\b/iu },
  { name: 'or so', qualifier: 'about', after: /^(?:\s[\p{L}]+)?\sor so\b/iu },
  { name: 'at most', qualifier: 'up_to', after: /^(?:\s[\p{L}]+)?\sat (?:the )?most\b/iu },
  { name: 'at least, behind', qualifier: 'at_least', after: /^(?:\s[\p{L}]+)?,?\sat (?:the very )?least\b/iu },
];
