import type { QualifierRule } from '../qualifier.ts';

/** First match wins: longer phrases stand before the words they contain. Articles may stand between word and number. */
const ART = '(?:\\s(?:o|a|os|as|um|uma|uns|umas|de|total de|em))*\\s$';
const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})${ART}`, 'iu');

export const PT_QUALIFIERS: readonly QualifierRule[] = [
  { name: 'at most', qualifier: 'up_to', before: before('não mais (?:de|do que|que)|até|um máximo de|no máximo') },
  {
    name: 'at least',
    qualifier: 'at_least',
    before: before('pelo menos|ao menos|no mínimo|um mínimo de|não menos (?:de|do que|que)'),
  },
  {
    name: 'more than',
    qualifier: 'more_than',
    before: before(
      'mais (?:de|do que|que)|super(?:a|am|ou|aram)|acima d[eo]s?|ultrapass(?:a|am|ou|aram)|pouco mais de',
    ),
  },
  { name: 'less than', qualifier: 'less_than', before: before('menos (?:de|do que|que)|abaixo d[eo]s?|inferior a') },
  { name: 'nearly', qualifier: 'nearly', before: before('quase|perto d[eo]s?|próxim[oa]s? d[eo]') },
  {
    name: 'about',
    qualifier: 'about',
    before: before(
      'cerca d[eo]s?|aproximadamente|em torno de|por volta de|uns|umas|mais ou menos|estimad[oa]s? em|na casa dos|à volta de',
    ),
  },
  { name: 'only', qualifier: 'only', before: before('apenas|só|somente|unicamente|tão[- ]só|meros') },
  { name: 'or more', qualifier: 'at_least', after: /^(?:\s[\p{L}]+)?\sou mais(?![\p{L}])/iu },
  {
    name: 'about, behind',
    qualifier: 'about',
    after: /^(?:\s[\p{L}]+)?\s(?:aproximadamente|mais ou menos)(?![\p{L}])/iu,
  },
  { name: 'at most, behind', qualifier: 'up_to', after: /^(?:\s[\p{L}]+)?\sno máximo(?![\p{L}])/iu },
  {
    name: 'at least, behind',
    qualifier: 'at_least',
    after: /^(?:\s[\p{L}]+)?\s(?:no mínimo|pelo menos)(?![\p{L}])/iu,
  },
];
