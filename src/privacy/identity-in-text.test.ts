import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayIdentifyVictim } from './identity-in-text.ts';

// All persons, addresses and numbers are invented.
const IDENTIFYING = [
  [
    'La policía rescató a 3 víctimas, entre ellas la adolescente Juanita Inventada Quispe, de 15 años.',
    'Juanita Inventada Quispe',
  ],
  ['La víctima, identificada como Rosa Inventada Mamani, fue hallada en Tarija.', 'Rosa Inventada Mamani'],
  ['Una menor de 14 años, de nombre María de la Cruz Inventada, declaró.', 'María de la Cruz Inventada'],
  ['Una niña de 9 años, llamada Rosita, fue vendida por 3 dólares.', 'Rosita'],
  ['Luz Inventada Choque, de 16 años, desapareció en marzo.', 'Luz Inventada Choque'],
  ['Police rescued a 15-year-old Lucy Inventada in the raid.', 'Lucy Inventada'],
  ['The girl, named Lucy Inventada, was sold for 300 dollars.', 'Lucy Inventada'],
  ['The survivor Mary Ann Inventada told the court of 12 other victims.', 'Mary Ann Inventada'],
  ['La joven está domiciliada en la calle Falsa 123.', 'domiciliada en la calle Falsa 123'],
  ['Se presentó con cédula de identidad 1234567 y fue una de 4 víctimas.', 'cédula de identidad 1234567'],
  ['La madre, celular 70012345, pidió ayuda por 2 hijas.', 'celular 70012345'],
] as const;

const HARMLESS = [
  'La directora Ana Pérez Inventada dijo que 12 víctimas fueron asistidas en 2019.',
  'Según Elena Quisbert, directora de la Casa Inventada, solo tres casos acabaron en condena desde 2008.',
  'According to Patricia Inventada, the director of the shelter, most victims are girls from 10 to 14 years old.',
  'En La Paz, la Fiscalía registró 40 víctimas menores de edad.',
  'Una adolescente de Santa Cruz fue una de las 5 víctimas.',
  'Casi todas las víctimas son niñas de El Alto y de Santa Cruz de la Sierra.',
  'El juez condenó a Juan Inventado Pérez, de 45 años, a 12 años de cárcel.',
  'La línea gratuita 800-14-0348 recibió 230 llamadas.',
  'Human Rights Watch counted 30 child victims; Save the Children, 28.',
  'La víctima La Paz recuerda.',
  'Ley 263, artículo 281 bis, de 31 de julio de 2012, prevé de 10 a 15 años.',
];

describe('A text may identify a victim', () => {
  it.each(IDENTIFYING)('in “%s”', (text, marked) => {
    expect(mayIdentifyVictim(text).map(({ start, end }) => text.slice(start, end))).toContain(marked);
  });

  it.each(HARMLESS)('and does not in “%s”', (text) => {
    expect(mayIdentifyVictim(text)).toEqual([]);
  });

  it('with spans that lie in the text, whatever the text is, in time that grows with it', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { start, end } of mayIdentifyVictim(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
      { seed: 321 },
    );
    mayIdentifyVictim('A'.repeat(100_000));
    mayIdentifyVictim('Aa '.repeat(50_000));
    mayIdentifyVictim('la víctima '.repeat(20_000));
  });
});
