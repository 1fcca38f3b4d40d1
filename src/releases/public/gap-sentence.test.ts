import { describe, expect, it } from 'vitest';
import { calendarYear, NO_PERIOD } from '../../periods/period.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { claimView } from './claim-view.ts';
import { finding } from './finding.ts';
import { gapSentence } from './gap-sentence.ts';
import { homeView } from './home-view.ts';
import { measureView, sortedRows } from './measure-view.ts';
import { textOf } from './sentence.ts';
import { siteOf } from './site.ts';

// Everything here is invented: the country, its institutions and its numbers.
const producer = (id: string, kind: Release['producers'][number]['kind'], es: string, en: string) => ({
  id,
  kind,
  name: { es, en },
  shortName: { es, en },
  aliases: [],
});
const PRODUCERS = [
  producer('police', 'police', 'Policía de Utopía', 'Utopian Police'),
  producer('prosecutor', 'prosecutor', 'Fiscalía de Utopía', 'Utopian Prosecutor'),
  producer('ombudsman', 'ombudsman', 'Defensoría de Utopía', 'Utopian Ombudsman'),
  producer('embassy', 'foreign-government', 'Embajada de Arcadia', 'Embassy of Arcadia'),
];

let next = 0;
function claim(
  producerId: string,
  period: ReleasedClaim['period'],
  value: number | null,
  more: Partial<ReleasedClaim> = {},
): ReleasedClaim {
  return {
    id: (next++).toString(16).padStart(16, '0'),
    measure: 'cases_reported',
    measurePrinted: null,
    value,
    valueMax: null,
    valueText: null,
    absence: value === null ? 'notReported' : null,
    qualifier: 'eq',
    unit: 'case',
    place: ['Utopia'],
    placeIds: ['UT'],
    period,
    attribution: ['Invented Gazette', producerId],
    exploitation: null,
    victim: null,
    scope: 'mixed',
    scopePrinted: null,
    note: null,
    sourceId: 'gazette',
    citation: null,
    foundAt: null,
    quoteWithheld: false,
    producerId,
    origin: 'workspace',
    status: 'accepted',
    reviewedBy: 'R. Reviewer',
    reviewedAt: '2026-11-20T12:00:00.000Z',
    contextBefore: null,
    contextAfter: null,
    ...more,
  };
}

function release(claims: readonly ReleasedClaim[]): Release {
  return {
    manifest: {
      formatVersion: 1,
      number: 3,
      builtAt: '2026-11-24T12:00:00.000Z',
      builtBy: 'P. Publisher',
      homePlaceId: 'UT',
      counts: { claims: claims.length, sources: 1, producers: PRODUCERS.length, places: 2 },
      files: [],
    },
    claims,
    figures: [],
    sources: [
      {
        id: 'gazette',
        title: 'An invented article',
        publisher: 'Invented Gazette',
        published: '2024-01-05',
        publishedPrinted: null,
        url: null,
        language: 'es',
        captured: false,
        note: null,
      },
    ],
    producers: PRODUCERS,
    places: [
      { id: 'UT', path: 'Utopia', name: { es: 'Utopía', en: 'Utopia' }, level: 'country', parentId: null },
      { id: 'UT-N', path: 'Utopia/North', name: { es: 'Norte', en: 'North' }, level: 'division', parentId: 'UT' },
    ],
  };
}

const say = (claims: readonly ReleasedClaim[], language: 'es' | 'en') => {
  const gap = gapSentence(siteOf(release(claims)), language, 'UT');
  return {
    cases: textOf(gap.cases).replaceAll('\u00A0', ' '),
    convictions: textOf(gap.convictions).replaceAll('\u00A0', ' '),
    notDivided: gap.notDivided,
  };
};

const whole = [
  claim('police', calendarYear(2005), 35, { unit: 'complaint' }),
  claim('police', calendarYear(2023), 947, { unit: 'complaint' }),
  claim('prosecutor', calendarYear(2023), 1359),
  claim('ombudsman', calendarYear(2023), 37, { unit: 'complaint' }),
  claim('prosecutor', { ...NO_PERIOD, start: '2024-01-01', end: '2024-07-31', partial: true }, 9999),
];
const convictions = [
  claim('embassy', calendarYear(2022), 3, { measure: 'convictions', unit: 'person' }),
  claim('embassy', { ...NO_PERIOD, end: '2016-07-31', openEnd: true }, 12, {
    measure: 'convictions',
    unit: 'sentence',
  }),
  claim('embassy', calendarYear(2016), null, { measure: 'convictions', unit: 'conviction' }),
  claim('embassy', calendarYear(2017), null, { measure: 'convictions', unit: 'conviction' }),
];

describe('gapSentence', () => {
  it.each([
    [
      'first and last year with who contradicts the last',
      whole,
      'La Policía de Utopía contó 35 denuncias en 2005. En 2023, la Fiscalía de Utopía contó 1.359 casos; la Policía de Utopía, 947 denuncias.',
      'Utopian Police counted 35 complaints in 2005. In 2023, Utopian Prosecutor counted 1,359 cases; Utopian Police, 947 complaints.',
    ],
    [
      'a single year',
      [whole[2]!],
      'En 2023, la Fiscalía de Utopía contó 1.359 casos.',
      'In 2023, Utopian Prosecutor counted 1,359 cases.',
    ],
    [
      'no whole year: a part of a year never stands for one',
      [whole[4]!],
      'Aún no hay casos denunciados publicados para Utopía',
      'No reported cases have been published here for Utopia yet',
    ],
  ])('says %s', (_, claims, es, en) => {
    expect([say(claims, 'es').cases, say(claims, 'en').cases]).toEqual([es, en]);
  });

  it('says what is told of convictions and that an absence is not zero', () => {
    expect(say([...whole, ...convictions], 'en').convictions).toBe(
      'There is no series of convictions, but 2 separate statements. The latest with a number gives 3 persons (2022, Embassy of Arcadia). For 2016 and 2017 the source gives no number; that is not zero.',
    );
    expect(say([...whole, ...convictions], 'es').convictions).toBe(
      'De las condenas no hay una serie: hay 2 afirmaciones sueltas. La última con número es de 3 personas (2022, Embajada de Arcadia). Para 2016 y 2017, la fuente no da ningún número; eso no es cero.',
    );
  });

  it('says so when nobody tells of convictions', () => {
    expect(say(whole, 'en')).toMatchObject({
      convictions: 'No source published here says how many convictions there were.',
      notDivided: null,
    });
  });

  it('names the units and forms no ratio', () => {
    const { notDivided } = say([...whole, ...convictions], 'en');
    expect(notDivided).toMatch(/^Complaints, cases, persons and sentences are different units/);
  });

  it.each(['es', 'en'] as const)('states no number that no claim states (%s)', (language) => {
    const claims = [...whole, ...convictions];
    const gap = gapSentence(siteOf(release(claims)), language, 'UT');
    const stated = new Set(claims.map(({ value }) => value));
    for (const { text, isNumber, href } of [...gap.cases, ...gap.convictions]) {
      if (!isNumber) continue;
      expect(stated).toContain(Number(text.replaceAll(/[^\d]/g, '')));
      expect(href).toMatch(/\/claims\/[0-9a-f]{16}$/);
    }
    const said = say(claims, language);
    expect(said.cases + said.convictions + said.notDivided).not.toContain('%');
  });
});

describe('finding', () => {
  const site = siteOf(release([...whole, ...convictions]));
  const words = (measure: 'cases_reported' | 'convictions' | 'arrests', place: string) =>
    textOf(finding(site, 'en', measure, place)).replaceAll('\u00A0', ' ');

  it('names producers and units of the latest whole year', () => {
    expect(words('cases_reported', 'UT')).toBe(
      'Utopia, 2023: Utopian Prosecutor counted 1,359 cases; Utopian Police counted 947 complaints; Utopian Ombudsman counted 37 complaints',
    );
  });

  it('says honestly that there is nothing', () => {
    expect(words('arrests', 'UT-N')).toBe('North: no published figures for “arrests”');
  });

  it('says what was not reported', () => {
    const absent = siteOf(release(convictions.slice(2)));
    expect(textOf(finding(absent, 'es', 'convictions', 'UT'))).toBe(
      'Utopía: «condenas» no se informó para 2016 y 2017',
    );
  });
});

describe('views', () => {
  const built = release([...whole, ...convictions]);

  it('are computed once for a release', () => {
    expect(homeView(built, 'es')).toBe(homeView(built, 'es'));
    expect(homeView(built, 'en')).not.toBe(homeView(built, 'es'));
  });

  it('show a home page for a release without figures', () => {
    const view = homeView(release([]), 'es');
    expect(view).toMatchObject({ cases: null, convictions: null, disagreements: null });
  });

  it('know no claim, place or measure that the release does not hold', () => {
    expect(claimView(built, 'es', 'ffffffffffffffff')).toBeNull();
    expect(measureView(built, 'es', 'cases_reported', 'XX')).toBeNull();
    expect(measureView(built, 'es', 'invented_measure', 'UT')).toBeNull();
  });

  it('set an empty place beside the places that have figures', () => {
    const view = measureView(built, 'en', 'cases_reported', 'UT-N')!;
    expect(view.rows).toEqual([]);
    expect(view.places.map(({ id, hasFigures }) => [id, hasFigures])).toEqual([
      ['UT', true],
      ['UT-N', false],
    ]);
  });

  it('invent no quote', () => {
    expect(claimView(built, 'es', whole[0]!.id)!.quote).toBeNull();
  });

  it('mark the number in its sentence', () => {
    const quoted = claim('police', calendarYear(2010), 20, {
      citation: { token: '20', tokenStart: 107, tokenEnd: 109, quote: 'They are 20.', start: 98, end: 110 },
    });
    expect(claimView(release([quoted]), 'en', quoted.id)!.quote?.sentence).toEqual(['They are ', '20', '.']);
  });

  it('sort by link in both directions, and by period when asked for nonsense', () => {
    const { rows } = measureView(built, 'en', 'cases_reported', 'UT')!;
    const values = (asked: string | null) => sortedRows(rows, asked).rows.map(({ value }) => value);
    expect(values('value')).toEqual(
      ['35', '37', '947', '1,359', '9,999'].toSorted((a, b) => Number(a.replace(',', '')) - Number(b.replace(',', ''))),
    );
    expect(values('-value')[0]).toBe('9,999');
    expect(sortedRows(rows, 'nonsense').sort).toEqual({ column: 'period', isDescending: false });
  });
});
