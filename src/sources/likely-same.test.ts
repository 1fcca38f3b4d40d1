import { describe, expect, it } from 'vitest';
import { likelySame } from './likely-same.ts';

const found = (...names: (readonly string[])[]) =>
  likelySame(names.map((spellings) => ({ key: spellings[0]!, spellings }))).map(({ a, b, because }) => [a, b, because]);

describe('Names that likely mean the same', () => {
  it('differ in case, accents and small words only', () => {
    expect(found(['Fiscalía General del Estado'], ['FISCALIA GENERAL DE ESTADO'])).toEqual([
      ['FISCALIA GENERAL DE ESTADO', 'Fiscalía General del Estado', 'spelling'],
    ]);
  });

  it('are an alias of each other', () => {
    expect(found(['Policía Inventada', 'FELCC'], ['Felcc'])).toEqual([['Felcc', 'Policía Inventada', 'alias']]);
  });

  it('are initials of each other, where they are written as initials', () => {
    expect(found(['Observatorio Boliviano de Seguridad Ciudadana'], ['OBSC'])).toEqual([
      ['OBSC', 'Observatorio Boliviano de Seguridad Ciudadana', 'abbreviation'],
    ]);
    expect(found(['Observatorio Nacional Contra Estafas'], ['Once'])).toEqual([]);
  });

  it('are one letter apart, when they are long', () => {
    expect(found(['Defensoría del Pueblo'], ['Defensoria del Puebo'])).toEqual([
      ['Defensoria del Puebo', 'Defensoría del Pueblo', 'typing'],
    ]);
    expect(found(['La Paz'], ['La Pas'])).toEqual([]);
  });

  it('take a second for ten thousand of them, not an hour', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => [`Instituto inventado número ${index * 7919}`]);
    const begun = performance.now();
    found(...names);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
