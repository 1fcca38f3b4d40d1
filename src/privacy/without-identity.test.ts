import { describe, expect, it } from 'vitest';
import { withoutIdentity } from './without-identity.ts';

/** Invented persons. */
describe('A text without identities', () => {
  it.each([
    ['La Fiscalía contó 40 denuncias en La Paz.', 'La Fiscalía contó 40 denuncias en La Paz.'],
    [
      'Rescataron a la adolescente Juanita Inventada. Después, Juanita volvió con la familia Inventada.',
      'Rescataron a la adolescente […]. Después, […] volvió con la familia […].',
    ],
    ['La joven, domiciliada en calle Falsa 1234, declaró.', 'La joven, […], declaró.'],
    ['Su cédula de identidad 1234567 fue hallada.', 'Su […] fue hallada.'],
  ])('keeps all else of %s', (text, kept) => {
    expect(withoutIdentity(text)).toBe(kept);
  });

  it('leaves longer words alone that begin with a name', () => {
    expect(withoutIdentity('la menor Rosa Inventada; Rosario habló')).toBe('la menor […]; Rosario habló');
  });
});
