import { describe, expect, test } from 'vitest';
import type { TextLanguage } from './text-language.ts';
import { explainClaims, extractClaims } from './extract-claims.ts';

/** Passages below are invented: structure of yearly reports and press, no real organisation or figure. */
function read(text: string, published: string, language: TextLanguage, title: string | null = null): string[] {
  return extractClaims({ text, published, language, title }).proposals.map(
    ({ citation, measure, period, place }) =>
      `${citation.token} ${measure} ${period.start}..${period.end} ${place.join('+')}`,
  );
}

describe('a yearly report', () => {
  test('keeps its reporting year where the text prints none, and looks back one year', () => {
    const text =
      'During the reporting period, authorities identified 421 trafficking victims, compared with 338 victims in the previous reporting period. ' +
      'Of these, 290 were children. An NGO-run shelter assisted 62 girls.';
    expect(read(text, '2019-06-20', 'en', '2019 annual narrative: Kenya')).toEqual([
      '421 victims_identified 2018-04-01..2019-03-31 Kenya',
      '338 victims_identified 2017-04-01..2018-03-31 Kenya',
      '290 victims_identified 2018-04-01..2019-03-31 Kenya',
      '62 victims_assisted 2018-04-01..2019-03-31 Kenya',
    ]);
  });

  test('keeps the year that the text prints', () => {
    const text =
      'Police initiated 16 trafficking investigations (10 for sex trafficking and six for labor trafficking) in 2020, compared with 28 investigations in 2019. ' +
      'Courts convicted four traffickers.';
    expect(read(text, '2021-07-01', 'en', '2021 annual narrative: Sri Lanka')).toEqual([
      '16 investigations 2020-01-01..2020-12-31 Sri Lanka',
      '10 investigations 2020-01-01..2020-12-31 Sri Lanka',
      'six investigations 2020-01-01..2020-12-31 Sri Lanka',
      '28 investigations 2019-01-01..2019-12-31 Sri Lanka',
      'four convictions 2020-01-01..2020-12-31 Sri Lanka',
    ]);
  });
});

describe('a list of places', () => {
  test('gives each figure its place and then returns to the country', () => {
    const text =
      'Hubo 120 casos de trata en Bolivia en la gestión 2011. La Paz (61), Santa Cruz (34) y Cochabamba (25) concentran la mayoría. Apenas dos llegaron a sentencia.';
    expect(read(text, '2012-01-20', 'es')).toEqual([
      '120 cases_reported 2011-01-01..2011-12-31 Bolivia',
      '61 cases_reported 2011-01-01..2011-12-31 Bolivia/La Paz',
      '34 cases_reported 2011-01-01..2011-12-31 Bolivia/Santa Cruz',
      '25 cases_reported 2011-01-01..2011-12-31 Bolivia/Cochabamba',
      'dos convictions 2011-01-01..2011-12-31 Bolivia',
    ]);
  });
});

describe('a list of cities', () => {
  test('takes names shared with a department for the cities, where one is only a city', () => {
    const text =
      'Fiscalía inventada de Bolivia, casos de trata en la gestión 2011:\n- El Alto: 32 casos\n- La Paz: 18 casos\n- Potosí: 7 casos\nTotal: 57 casos';
    expect(read(text, '2012-01-20', 'es')).toEqual([
      '32 cases_reported 2011-01-01..2011-12-31 Bolivia/La Paz/El Alto',
      '18 cases_reported 2011-01-01..2011-12-31 Bolivia/La Paz/La Paz',
      '7 cases_reported 2011-01-01..2011-12-31 Bolivia/Potosí/Potosí',
      '57 cases_reported 2011-01-01..2011-12-31 Bolivia',
    ]);
  });

  test('leaves a list of departments alone, whatever city follows it', () => {
    const text =
      'En la gestión 2011 La Paz tuvo 50 casos de trata, seguida de Oruro con 20 y Tarija con 10. En la ciudad de El Alto hubo 30 de los 50 casos paceños.';
    expect(read(text, '2012-01-20', 'es')).toEqual([
      '50 cases_reported 2011-01-01..2011-12-31 Bolivia/La Paz',
      '20 cases_reported 2011-01-01..2011-12-31 Bolivia/Oruro',
      '10 cases_reported 2011-01-01..2011-12-31 Bolivia/Tarija',
      '30 cases_reported 2011-01-01..2011-12-31 Bolivia/La Paz/El Alto',
      '50 cases_reported 2011-01-01..2011-12-31 Bolivia/La Paz',
    ]);
  });
});

describe('a dateline', () => {
  test('dates and places nothing, also below a title and a note', () => {
    const text =
      'Nota inventada\nSuben las denuncias\n\nSanta Cruz, 9 de julio de 2012 (Agencia Farol).- La Policía de Bolivia registró 40 denuncias de trata entre enero y junio, más que en el mismo periodo de 2011, cuando hubo 35.';
    expect(read(text, '2012-07-09', 'es')).toEqual([
      '40 cases_reported 2012-01-01..2012-06-30 Bolivia',
      '35 cases_reported 2011-01-01..2011-06-30 Bolivia',
    ]);
  });
});

test('figures behind a town and a parenthesis are no dateline', () => {
  const text = 'Santa Cruz, 12 casos de trata (8 mujeres) — según la Fiscalía de Bolivia.';
  expect(read(text, '2012-07-09', 'es')).toEqual([
    '12 cases_reported null..null Bolivia/Santa Cruz',
    '8 victims_identified null..null Bolivia/Santa Cruz',
  ]);
});

describe('a comparison', () => {
  test('takes over the span of the figure it is compared with', () => {
    expect(
      read(
        'In Bolivia, police recorded 40 complaints of trafficking in the first quarter of 2012. In the same period of the previous year there were 35.',
        '2012-07-09',
        'en',
      ),
    ).toEqual(['40 cases_reported 2012-01-01..2012-03-31 Bolivia', '35 cases_reported 2011-01-01..2011-03-31 Bolivia']);
    expect(
      read(
        'La Felcc recibió 40 denuncias de trata de enero a mayo de 2012. En similar periodo del año pasado se habían recibido 35.',
        '2012-07-09',
        'es',
      ),
    ).toEqual(['40 cases_reported 2012-01-01..2012-05-31 Bolivia', '35 cases_reported 2011-01-01..2011-05-31 Bolivia']);
  });

  test('keeps an earlier year from dating what follows', () => {
    const text =
      'In Peru, courts convicted 54 people of trafficking in 2018. In 2017 they had convicted 78. Police carried out 217 operations.';
    expect(read(text, '2019-03-11', 'en')).toEqual([
      '54 convictions 2018-01-01..2018-12-31 Peru',
      '78 convictions 2017-01-01..2017-12-31 Peru',
      '217 operations 2018-01-01..2018-12-31 Peru',
    ]);
  });

  test('reads both ends of a change', () => {
    const text = 'Entre 2010 y 2018 las víctimas detectadas en Perú pasaron de 105 a 340.';
    expect(read(text, '2019-07-30', 'es')).toEqual([
      '105 victims_identified 2010-01-01..2010-12-31 Peru',
      '340 victims_identified 2018-01-01..2018-12-31 Peru',
    ]);
  });
});

describe('an event', () => {
  test('dates it by its day and the year so far by the publication', () => {
    const text =
      'La Policía rescató ayer a 12 mujeres, tres de ellas menores de edad, en Puerto Maldonado, Perú. En lo que va del año se han rescatado 140 víctimas en Madre de Dios.';
    expect(read(text, '2019-05-10', 'es')).toEqual([
      '12 victims_rescued 2019-05-09..2019-05-09 Peru/Madre de Dios/Puerto Maldonado',
      'tres victims_rescued 2019-05-09..2019-05-09 Peru/Madre de Dios/Puerto Maldonado',
      '140 victims_rescued 2019-01-01..2019-05-10 Peru/Madre de Dios',
    ]);
  });
});

describe('a part of a figure', () => {
  test('keeps what the figure counted, and the rest of it is a guess', () => {
    const text =
      'In Bolivia, courts convicted eight traffickers in 2012. Judges sentenced five of the eight traffickers to prison; the remaining three received suspended sentences. ' +
      'None of the eight traffickers appealed.';
    const { claims } = explainClaims({ text, published: '2013-03-01', language: 'en' });
    const figures = claims.map(({ proposal: { citation, measure, unit } }) => `${citation.token} ${measure}/${unit}`);
    expect(figures).toEqual([
      'eight convictions/person',
      'five convictions/person',
      'eight convictions/person',
      'three convictions/person',
      'eight convictions/person',
    ]);
    const appeal = extractClaims({
      text: 'In Bolivia, courts convicted eight traffickers in 2012. Three of the eight traffickers were acquitted on appeal; the other five received prison sentences.',
      published: '2013-03-01',
      language: 'en',
    });
    expect(appeal.proposals.map(({ measure }) => measure)).toEqual([
      'convictions',
      'acquittals',
      'convictions',
      'convictions',
    ]);
    expect(claims[3]!.features).toContain('measure guessed');
    expect(claims[1]!.features).not.toContain('measure guessed');
  });

  test('in Spanish as well', () => {
    const text =
      'En 2012 los tribunales de Bolivia condenaron a ocho tratantes. Cinco de los ocho tratantes fueron enviados a la cárcel; los otros tres recibieron penas en suspenso.';
    const { proposals } = extractClaims({ text, published: '2013-03-01', language: 'es' });
    expect(proposals.map(({ citation, measure }) => `${citation.token} ${measure}`)).toEqual([
      'ocho convictions',
      'Cinco convictions',
      'ocho convictions',
      'tres convictions',
    ]);
  });
});

test('cases are counted by where they stand: still open, rejected, with an imputation', () => {
  expect(
    read(
      'En 2011 hubo 50 denuncias de trata en Bolivia. De ellas, 20 siguen en investigación, 10 fueron rechazadas y 8 tienen imputación formal.',
      '2012-07-09',
      'es',
    ).map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['50 cases_reported', '20 investigations', '10 cases_closed', '8 suspects_charged']);
  expect(
    read(
      'Bolivian prosecutors reported 50 trafficking cases in 2011; 20 remained under investigation and 8 were dismissed.',
      '2012-07-09',
      'en',
    ).map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['50 cases_reported', '20 investigations', '8 cases_closed']);
});

describe('a form of exploitation', () => {
  test('holds to the end of its clause and not for who is counted in the next', () => {
    const forms = (text: string, language: TextLanguage) =>
      extractClaims({ text, published: '2013-03-01', language }).proposals.map(({ exploitation }) => exploitation);
    expect(
      forms('Bolivia charged 20 suspects for labor trafficking, and courts convicted six traffickers.', 'en'),
    ).toEqual(['labour', null]);
    expect(
      forms('En Bolivia se rescató a 20 víctimas de explotación sexual, y la Policía detuvo a seis personas.', 'es'),
    ).toEqual(['sexual', null]);
    expect(forms('Bolivia identified 50 victims: 30 of sex trafficking and 20 men.', 'en')).toEqual([
      null,
      'sexual',
      null,
    ]);
    expect(forms('En Bolivia hubo 30 víctimas de explotación sexual, 12 de ellas niñas.', 'es')).toEqual([
      'sexual',
      'sexual',
    ]);
    expect(forms('In Bolivia, for sexual exploitation, courts convicted six traffickers.', 'en')).toEqual(['sexual']);
  });
});

describe('a source', () => {
  const sources = (text: string, language: TextLanguage) =>
    extractClaims({ text, published: '2013-03-01', language }).proposals.map(({ attribution }) =>
      attribution.join(' > '),
    );

  test('ends where another body does something', () => {
    expect(
      sources('Hubo 12 casos en Bolivia, según la Fiscalía General del Estado. El Estado invirtió Bs 90.000.', 'es'),
    ).toEqual(['Fiscalía General del Estado', '']);
    expect(
      sources(
        'An NGO reported assisting 12 victims in Bolivia, of whom 5 were children. The government spent $90,000 on shelters.',
        'en',
      ),
    ).toEqual(['NGO', 'NGO', '']);
  });

  test('goes on where the same body does something, or somebody speaks of another', () => {
    expect(
      sources('Hubo 12 casos en Bolivia, según la Fiscalía. La Fiscalía imputó a 5 personas. Hubo 3 condenas.', 'es'),
    ).toEqual(['Fiscalía', 'Fiscalía', 'Fiscalía']);
    expect(sources('Ana Roca dijo que hubo 12 casos en Bolivia. El Estado invirtió Bs 90.000.', 'es')).toEqual([
      'Ana Roca',
      'Ana Roca',
    ]);
  });
});
