import type { QualifierRule } from '../qualifier.ts';

/** First match wins: longer phrases stand before the words they contain. `ART` may stand between word and number. */
const ART = '(?:\\s(?:el|la|los|las|un|una|unos|unas|de|a|total de|en))*\\s$';
const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})${ART}`, 'iu');

export const ES_QUALIFIERS: readonly QualifierRule[] = [
  {
    name: 'no más de',
    qualifier: 'up_to',
    before: before('no más de|hasta(?: en)?|un máximo de|máximo(?: de)?|como máximo|a lo sumo'),
  },
  {
    name: 'al menos',
    qualifier: 'at_least',
    before: before('al menos|por lo menos|como mínimo|un mínimo de|mínimo de|no menos de|cuando menos'),
  },
  {
    name: 'más de',
    qualifier: 'more_than',
    before: before(
      'más de|más del|superan?|superó|superaron|supera los|por encima de|rebas(?:a|ó)|sobrepas(?:a|ó)|poco más de|mayor a',
    ),
  },
  {
    name: 'menos de',
    qualifier: 'less_than',
    before: before('menos de|menos del|por debajo de|inferior a|no llegan? a|menor a'),
  },
  {
    name: 'casi',
    qualifier: 'nearly',
    before: before('casi|cerca de|cerca del|prácticamente|próxim[oa]s? a|rozan?|rozó'),
  },
  {
    name: 'alrededor de',
    qualifier: 'about',
    before: before(
      'unos|unas|alrededor de|alrededor del|aproximadamente|cerca a|en torno a|más o menos|aprox\\.|ronda|rondan|se estima(?: que)?|estimad[oa]s? en|entre unos|a razón de unos',
    ),
  },
  {
    name: 'solo',
    qualifier: 'only',
    before: before('sólo|solo|solamente|únicamente|apenas|tan sólo|tan solo|nomás|escas[oa]s'),
  },
  { name: 'o más', qualifier: 'at_least', after: /^(?:\s[\p{L}]+)?\so más(?![\p{L}])/iu },
  {
    name: 'aproximadamente, detrás',
    qualifier: 'about',
    after: /^(?:\s[\p{L}]+)?\s(?:aproximadamente|más o menos)(?![\p{L}])/iu,
  },
  {
    name: 'como máximo, detrás',
    qualifier: 'up_to',
    after: /^(?:\s[\p{L}]+)?\s(?:como máximo|como mucho)(?![\p{L}])/iu,
  },
  {
    name: 'como mínimo, detrás',
    qualifier: 'at_least',
    after: /^(?:\s[\p{L}]+)?\s(?:como mínimo|por lo menos)(?![\p{L}])/iu,
  },
];
