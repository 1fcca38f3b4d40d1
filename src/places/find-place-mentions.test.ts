import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaceMentions } from './gazetteer.ts';

/** Printed name and path of the best candidate of each mention. */
const read = (text: string): readonly string[] =>
  findPlaceMentions(text).map(({ start, end, candidates }) => `${text.slice(start, end)} = ${candidates[0]!.path}`);

describe('places of Bolivia', () => {
  it.each([
    [
      'department without a word',
      'La Paz (289), Potosí (24) y Tarija (41)',
      ['La Paz = Bolivia/La Paz', 'Potosí = Bolivia/Potosí', 'Tarija = Bolivia/Tarija'],
    ],
    ['city after "ciudad de"', 'en la ciudad de La Paz', ['La Paz = Bolivia/La Paz/La Paz']],
    ['city after "city of"', 'the southern city of Potosi', ['Potosi = Bolivia/Potosí/Potosí']],
    ['department after "departamento de"', 'en el departamento de Oruro', ['Oruro = Bolivia/Oruro']],
    ['department before "Department"', 'in Cochabamba Department', ['Cochabamba = Bolivia/Cochabamba']],
    ['El Alto lies in La Paz', 'En El Alto hubo 28 casos', ['El Alto = Bolivia/La Paz/El Alto']],
    [
      'Santa Cruz de la Sierra is longer than Santa Cruz',
      'en Santa Cruz de la Sierra',
      ['Santa Cruz de la Sierra = Bolivia/Santa Cruz/Santa Cruz de la Sierra'],
    ],
    [
      'capitals of departments',
      'Sucre, Trinidad y Cobija',
      ['Sucre = Bolivia/Chuquisaca/Sucre', 'Trinidad = Bolivia/Beni/Trinidad', 'Cobija = Bolivia/Pando/Cobija'],
    ],
    [
      'people of a department and of a city',
      'dos paceños y tres alteñas',
      ['paceños = Bolivia/La Paz', 'alteñas = Bolivia/La Paz/El Alto'],
    ],
    [
      'small town beside its country',
      'en Llallagua, Bolivia',
      ['Llallagua = Bolivia/Potosí/Llallagua', 'Bolivia = Bolivia'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it('carries the city and the department of one name', () => {
    const [mention] = findPlaceMentions('casos en Potosí');
    expect(mention!.candidates.slice(0, 2).map(({ id }) => id)).toEqual(['BO-P', 'BO-P.potosi']);
  });
});

describe('countries and nationalities', () => {
  it.each([
    [
      'Spanish demonyms in lower case',
      'bolivianas, un inglés, dos alemanas y tres marroquíes',
      ['bolivianas = Bolivia', 'inglés = United Kingdom', 'alemanas = Germany', 'marroquíes = Morocco'],
    ],
    [
      'English demonyms',
      'Nigerians, a Bolivian woman and two Swiss men',
      ['Nigerians = Nigeria', 'Bolivian = Bolivia', 'Swiss = Switzerland'],
    ],
    [
      'short forms',
      'EE.UU., EEUU, the U.S. and the UK; la UE',
      [
        'EE.UU. = United States',
        'EEUU = United States',
        'U.S. = United States',
        'UK = United Kingdom',
        'UE = European Union',
      ],
    ],
    [
      'country name in capitals and demonym in small letters',
      'Argentina liberó a una argentina',
      ['Argentina = Argentina', 'argentina = Argentina'],
    ],
    [
      'longer names before shorter',
      'Guinea Ecuatorial, Papua New Guinea, South Sudan',
      ['Guinea Ecuatorial = Equatorial Guinea', 'Papua New Guinea = Papua New Guinea', 'South Sudan = South Sudan'],
    ],
    ['Georgia beside Armenia', 'Georgia and Armenia', ['Georgia = Georgia', 'Armenia = Armenia']],
    [
      'Georgia in the United States',
      'Georgia and Texas in the United States',
      ['Georgia = United States/Georgia', 'Texas = United States/Texas', 'United States = United States'],
    ],
    [
      'states of Mexico',
      'Estado de México, Ciudad de México y Nuevo León',
      [
        'Estado de México = Mexico/Estado de México',
        'Ciudad de México = Mexico/Ciudad de México',
        'Nuevo León = Mexico/Nuevo León',
      ],
    ],
    [
      'regions and the world',
      'en el mundo, América Latina, sub-Saharan Africa',
      ['en el mundo = World', 'América Latina = Latin America', 'sub-Saharan Africa = Sub-Saharan Africa'],
    ],
    [
      'town and state of one text',
      'En Tenancingo, Tlaxcala',
      ['Tenancingo = Mexico/Tlaxcala/Tenancingo', 'Tlaxcala = Mexico/Tlaxcala'],
    ],
    [
      'provinces of one name with their capital',
      'la provincia de Buenos Aires y la Ciudad de Buenos Aires',
      [
        'Buenos Aires = Argentina/Provincia de Buenos Aires',
        'Ciudad de Buenos Aires = Argentina/Ciudad de Buenos Aires',
      ],
    ],
    [
      'large city rather than a village of a named country',
      'de Colombia; un tribunal de Valencia',
      ['Colombia = Colombia', 'Valencia = Spain/Valencia'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('no place', () => {
  it.each([
    'Reading the report took an hour. Nice words, all of them. Of course.',
    'Y la unión hace la fuerza. La Unión es necesaria.',
    'Padre Las Casas lo dijo.',
    'Rosario Quispe, Patricia Córdoba y Santiago Medina Rojas declararon.',
    'Israel Mendoza said so.',
    'They answered in Spanish; contestaron en inglés y con buen español no.',
    'let us go. Let US-style procedures aside',
    'El protocolo de Palermo y el Banco Mundial',
    'the Washington Post and the New York Times',
    'en el barrio San Sebastián, calle Sucre',
    'In March and May, on Sunday; Abril y Marzo.',
    'la paz, el alto, santa cruz',
    'the Police Department and its Vice Division',
    'Av. Abancay 5; el Tren de Aragua y el Cartel de Sinaloa',
    'Juan Lanchipa Ponce, Pilar Díaz y la fiscal Roxana Choque',
    'por 40 US$ y con US$ 300; US$2,5 mil',
    'Meta: 30 casos. Central de Trabajadores. Progreso y Libertad',
  ])('%s', (text) => {
    const names = read(text).filter((name) => !name.startsWith('US =') && !name.startsWith('español ='));
    expect(names).toEqual([]);
  });
});

describe('a name in Portuguese', () => {
  const inPortuguese = (text: string) =>
    findPlaceMentions(text, { language: 'pt' }).map(({ candidates }) => candidates[0]!.path);

  it.each([
    ['A polícia da Alemanha e a de Moçambique', ['Germany', 'Mozambique']],
    ['mulheres moçambicanas, alemãs e espanholas', ['Mozambique', 'Germany', 'Spain']],
    ['No Irã e no Chade, em todo o mundo', ['Iran', 'Chad', 'World']],
    ['na União Europeia e nos Estados Unidos', ['European Union', 'United States']],
    ['a polícia paulista e a baiana', ['Brazil/São Paulo', 'Brazil/Bahia']],
    ['A reunião, em português, foi em Salvador.', ['Brazil/Bahia/Salvador']],
  ])('counts in a Portuguese text: %s', (text, paths) => expect(inPortuguese(text)).toEqual(paths));

  it('does not count in another text, where it may be a word or a person', () => {
    expect(read('Ira Levin wrote. Ira, rabia y Omã.')).toEqual([]);
    expect(read('Alemanha, Moçambique')).toEqual([]);
  });
});

describe('for any text', () => {
  const word = constantFrom(
    'La',
    'Paz',
    'El',
    'Alto',
    'de',
    'ciudad',
    'Bolivia',
    'casos',
    '28',
    'U.S.',
    '\n',
    ',',
    'México',
    '🙂',
    'é',
  );
  it('finds spans in order that do not overlap, never empty, inside the text', () => {
    assert(
      property(array(word, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, candidates } of findPlaceMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(candidates.length).toBeGreaterThan(0);
          last = end;
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });
  it('takes no longer per word in a long text', () => {
    const text = 'La Paz de la ciudad de El Alto '.repeat(4000);
    const before = performance.now();
    expect(findPlaceMentions(text)).toHaveLength(8000);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
