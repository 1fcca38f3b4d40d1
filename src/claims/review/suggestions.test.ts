import { describe, expect, it } from 'vitest';
import { inventedClaim } from '../../../test/fixtures/claims.ts';
import { calendarYear } from '../../periods/period.ts';
import type { Producer } from '../../sources/source.ts';
import { statementOfClaim } from '../claim-rows.ts';
import { suggestionsFor, type SuggestionGround } from './suggestions.ts';

const at = (tokenStart: number, quote = '40') => ({
  token: '40',
  tokenStart,
  tokenEnd: tokenStart + 2,
  quote,
  start: tokenStart,
  end: tokenStart + quote.length,
});
const CLAIM = inventedClaim({ citation: at(100, '40 casos, según la Fiscalía Inventada.') });
const GROUND: SuggestionGround = { siblings: [], producers: [], corrections: [], language: 'es' };
const changes = (ground: Partial<SuggestionGround>, claim = CLAIM) =>
  suggestionsFor(claim, { ...GROUND, ...ground }).map(({ change, because }) => ({ because, ...change }));

describe('Other readings of a claim', () => {
  it('are measures of the same family when nothing else is known', () => {
    expect(changes({})).toEqual([{ because: 'same-family', measure: 'hotline_contacts' }]);
  });

  it('take period and place from the figures of the document that are nearest', () => {
    const siblings = [
      inventedClaim({ key: 'far', citation: at(900), place: ['Peru'], period: calendarYear(2001) }),
      inventedClaim({ key: 'near', citation: at(110), place: ['Bolivia/Oruro'], period: calendarYear(2012, '2012') }),
      inventedClaim({ key: 'rejected', citation: at(101), place: ['Chile'], status: 'rejected' }),
    ];
    const found = changes({ siblings });
    expect(found.filter((change) => 'place' in change).map(({ place }) => place)).toEqual([
      ['Bolivia/Oruro'],
      ['Peru'],
    ]);
    expect(found.find((change) => 'period' in change)).toMatchObject({
      because: 'same-document',
      period: { start: '2012-01-01', printed: null },
    });
  });

  it('name the producers that the sentence names, by any of their names', () => {
    const producer: Producer = {
      id: 'prosecutor',
      kind: 'prosecutor',
      name: { es: 'Fiscalía General Inventada', en: 'Invented Prosecutor' },
      shortName: { es: 'Fiscalía General', en: 'Prosecutor' },
      aliases: ['Fiscalia inventada'],
    };
    expect(changes({ producers: [producer] })).toContainEqual({
      because: 'known-producer',
      attribution: ['El Ejemplo', 'Fiscalía General Inventada'],
    });
    expect(changes({ producers: [{ ...producer, aliases: [] }] })).not.toContainEqual(
      expect.objectContaining({ because: 'known-producer' }),
    );
  });

  it('begin with what was corrected in a claim that read the same', () => {
    const before = statementOfClaim(CLAIM);
    const corrections = [{ before, after: { ...before, value: 41, scope: 'mixed' as const } }];
    expect(changes({ corrections })[0]).toEqual({ because: 'last-correction', scope: 'mixed' });
    expect(changes({ corrections }, { ...CLAIM, scope: 'smuggling' })[0]).toMatchObject({ because: 'same-family' });
  });

  it('offer other spans that the printed words allow', () => {
    const period = { ...calendarYear(2018), alternatives: [{ start: '2019-01-01', end: '2019-12-31' }] };
    expect(changes({}, { ...CLAIM, period })[0]).toMatchObject({
      because: 'printed',
      period: { start: '2019-01-01', alternatives: [] },
    });
  });
});
