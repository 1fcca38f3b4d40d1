import { describe, expect, it } from 'vitest';
import { calendarYear } from '../../periods/period.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { claimView } from './claim-view.ts';
import { finding } from './finding.ts';
import { homeView } from './home-view.ts';
import { latestFigure } from './latest-figure.ts';
import { measureView } from './measure-view.ts';
import { producersView } from './producers-view.ts';
import { textOf } from './sentence.ts';
import { siteOf } from './site.ts';

// Everything here is invented: the country, its institutions and its numbers.
let next = 0;
function claim(year: number, value: number | null, more: Partial<ReleasedClaim> = {}): ReleasedClaim {
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
    period: calendarYear(year),
    attribution: ['Invented Gazette', 'Prosecutor of Utopia'],
    exploitation: null,
    victim: null,
    scope: 'mixed',
    scopePrinted: null,
    note: null,
    sourceId: 'gazette',
    citation: null,
    foundAt: null,
    producerId: 'prosecutor',
    origin: 'workspace',
    status: 'accepted',
    reviewedBy: 'R. Reviewer',
    reviewedAt: '2026-11-20T12:00:00.000Z',
    contextBefore: null,
    contextAfter: null,
    quoteWithheld: false,
    ...more,
  };
}

function release(claims: readonly ReleasedClaim[]): Release {
  return {
    manifest: {
      formatVersion: 1,
      number: 2,
      builtAt: '2026-11-24T12:00:00.000Z',
      builtBy: 'P. Publisher',
      homePlaceId: 'UT',
      counts: { claims: claims.length, sources: 1, producers: 1, places: 2 },
      files: [],
    },
    claims,
    figures: [],
    sources: [
      {
        id: 'gazette',
        title: 'An invented article',
        publisher: 'Arcadian Ministry',
        published: null,
        publishedPrinted: 'enero de 2024 ¦ January 2024',
        url: null,
        language: 'es',
        captured: false,
        note: null,
      },
    ],
    producers: [
      {
        id: 'prosecutor',
        kind: 'prosecutor',
        name: { es: 'Fiscalía de Utopía', en: 'Prosecutor of Utopia' },
        shortName: { es: 'Fiscalía', en: 'Prosecutor' },
        aliases: ['PU'],
      },
      {
        id: 'arcadia',
        kind: 'foreign-government',
        name: { es: 'Ministerio de Arcadia', en: 'Arcadian Ministry' },
        shortName: { es: 'Arcadia', en: 'Arcadia' },
        aliases: [],
      },
    ],
    places: [
      { id: 'UT', path: 'Utopia', name: { es: 'Utopía', en: 'Utopia' }, level: 'country', parentId: null },
      { id: 'UT-N', path: 'Utopia/North', name: { es: 'Norte', en: 'North' }, level: 'division', parentId: 'UT' },
    ],
  };
}

const north = { place: ['Utopia/North'], placeIds: ['UT-N'] };
const bulletin = { scope: 'trafficking', sourceId: 'bulletin' } as const;
const plain = (words: string) => words.replaceAll('\u00A0', ' ');

describe('A later figure of another scope', () => {
  const claims = [
    claim(2022, 1178),
    claim(2023, 1359),
    claim(2024, 542, bulletin),
    claim(2023, 691, north),
    claim(2024, 118, { ...north, ...bulletin }),
  ];
  const built = release(claims);
  const site = siteOf(built);

  it('does not take the headline, and is said apart', () => {
    const view = homeView(built, 'es');
    expect(plain(textOf(view.headline))).toBe(
      'La Fiscalía contó 1.178 casos en 2022. En 2023, la Fiscalía contó 1.359 casos.',
    );
    expect(plain(textOf(view.otherScope!))).toContain('en 2024, la Fiscalía contó 542 casos (solo trata)');
  });

  it('does not take a card nor the title of a place, even where both have one year', () => {
    expect(plain(latestFigure(site, 'en', 'cases_reported', 'UT-N')!.value)).toBe('691 cases');
    expect(plain(latestFigure(site, 'en', 'cases_reported', 'UT')!.value)).toBe('1,359 cases');
    expect(plain(textOf(finding(site, 'en', 'cases_reported', 'UT-N')))).toBe(
      'North, 2023: the Prosecutor counted 691 cases',
    );
  });

  it('is listed beside the chart and drawn nowhere', () => {
    const { years, statements } = measureView(built, 'en', 'cases_reported', 'UT')!;
    expect(years!.lastYear).toBe(2023);
    expect(years!.otherScopes.map(({ value, scope }) => [plain(value), scope])).toEqual([
      ['542 cases', 'trafficking only'],
    ]);
    expect(years!.notes.join(' ')).toContain('One scope is drawn: trafficking and related offences together');
    expect(statements).toBeNull();
  });

  it('names its scope where it is all there is', () => {
    const alone = release([claim(2022, 1178), claim(2023, 1359), claim(2024, 118, { ...north, ...bulletin })]);
    expect(latestFigure(siteOf(alone), 'es', 'cases_reported', 'UT-N')).toMatchObject({ scope: 'solo trata' });
    expect(plain(textOf(finding(siteOf(alone), 'es', 'cases_reported', 'UT-N')))).toBe(
      'Norte, 2024 (solo trata): la Fiscalía contó 118 casos',
    );
  });

  it('does not pass for the latest conviction, nor is it left unsaid', () => {
    const convicted = (year: number, value: number, more: Partial<ReleasedClaim> = {}) =>
      claim(year, value, { measure: 'convictions', unit: 'conviction', ...more });
    const told = homeView(
      release([...claims, convicted(2021, 2), convicted(2022, 3), convicted(2024, 16, bulletin)]),
      'en',
    );
    expect(plain(textOf(told.convictionsSaid))).toContain(
      'The latest with a number that covers trafficking and related offences together gives 3 convictions (2022, Prosecutor); a later one of another scope gives 16 convictions (2024, Prosecutor, trafficking only).',
    );
  });

  it('is in the headline of its own page', () => {
    const view = claimView(built, 'en', claims[2]!.id)!;
    expect(view.within).toEqual(['trafficking only']);
    expect(plain(view.title)).toBe('542 cases, trafficking only, Utopia, 2024: Prosecutor');
    expect(claimView(built, 'en', claims[1]!.id)!.within).toEqual([]);
  });

  it('takes no place of a wider one where no register has a whole year', () => {
    const found = (year: number, value: number, more: Partial<ReleasedClaim> = {}) =>
      claim(year, value, { measure: 'victims_identified', unit: 'victim', producerId: 'arcadia', ...more });
    const told = release([found(2021, 40), found(2023, 491, bulletin), found(2024, 563, bulletin)]);
    expect(plain(latestFigure(siteOf(told), 'en', 'victims_identified', 'UT')!.value)).toBe('40 victims');
  });

  it('counts a scope that is not stated as one of its own', () => {
    const unstated = release([claim(2022, 5), claim(2023, 6), claim(2024, 7, { scope: 'unknown' })]);
    expect(plain(latestFigure(siteOf(unstated), 'en', 'cases_reported', 'UT')!.value)).toBe('6 cases');
  });
});

describe('Words of the record', () => {
  const share = (more: Partial<ReleasedClaim>) =>
    claim(2023, 63, { measure: 'percent_share', unit: 'percent', ...more });
  const card = (more: Partial<ReleasedClaim>) =>
    latestFigure(siteOf(release([share(more)])), 'es', 'percent_share', 'UT');

  it('are in quotation marks only where they are the words of a source', () => {
    expect(card({ measurePrinted: 'parte ¦ share' })!.subject).toBe('parte');
    expect(card({ measurePrinted: 'de cada diez', origin: 'extraction' })!.subject).toBe('«de cada diez»');
    const labelled = claim(2023, 5, { measurePrinted: 'cases entered', scopePrinted: 'all' });
    const { facts } = claimView(release([labelled]), 'es', labelled.id)!;
    expect(facts.map(({ term }) => term)).not.toContain('En palabras de la fuente');
    expect(facts.find(({ term }) => term === 'Etiqueta en la compilación')!.words).toBe('cases entered');
    expect(facts.map(({ words }) => words)).not.toContain('all');
  });

  it('give a share its subject, or no card', () => {
    expect(card({ victim: 'women+girls' })!.subject).toBe('mujeres y niñas');
    expect(card({})).toBeNull();
    expect(measureView(release([share({})]), 'es', 'percent_share', 'UT')!.listed[0]!.subject).toBe(
      'de un total que la fuente nombra',
    );
  });
});

describe('Names and dates', () => {
  it('are in the language of the reader', () => {
    const quoted = claim(2023, 5, { attribution: ['Arcadian Ministry', 'PU'] });
    const view = claimView(release([quoted]), 'es', quoted.id)!;
    expect(view.chain).toEqual([
      {
        name: 'Ministerio de Arcadia',
        printed: null,
        isProducer: false,
        role: 'lo publicó y cita a Fiscalía de Utopía',
      },
      { name: 'Fiscalía de Utopía', printed: 'figura como PU', isProducer: true, role: 'hizo la cuenta' },
    ]);
    expect(view.source).toMatchObject({ publisher: 'Ministerio de Arcadia', date: 'enero de 2024' });
    expect(claimView(release([quoted]), 'en', quoted.id)!.source.date).toBe('January 2024');
  });

  it('a source that is not named is no institution, and its placeholder is translated', () => {
    const built = release([
      claim(2023, 5),
      claim(2023, 6, { attribution: ['Other sources (not named)'], producerId: null }),
    ]);
    const view = producersView(built, 'es');
    expect(view.title).toMatch(/^1 institución/);
    expect(view.coverage.rows.map(({ label }) => label)).toContain('Otras fuentes, sin nombrar');
    expect(homeView(built, 'es').know).toContain('por 1 institución.');
  });
});

it('A sentence that is withheld is told from one that was never captured', () => {
  const withheld = claim(2023, 5, { quoteWithheld: true });
  expect(claimView(release([withheld]), 'es', withheld.id)).toMatchObject({ quote: null, isQuoteWithheld: true });
});

it('A citation carries no address that leads nobody anywhere', () => {
  const cited = claim(2023, 5);
  const view = claimView(release([cited]), 'en', cited.id)!;
  expect(view.citation('https://vigia.example')).toContain(`https://vigia.example/en/claims/${cited.id}`);
  expect(view.citation(null)).not.toContain('/claims/');
  expect(view.bibtex(null)).not.toContain('url');
});
