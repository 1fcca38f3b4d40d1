import { expect, it } from 'vitest';
import { asBeginning, producerInSentence } from './producer-in-sentence.ts';

it.each([
  ['es', 'Policía (OBSCD)', 'la Policía (OBSCD)'],
  ['es', 'Fiscalía General', 'la Fiscalía General'],
  ['es', 'Ministerio de Gobierno', 'el Ministerio de Gobierno'],
  ['es', 'Depto. de Estado EE. UU.', 'el Depto. de Estado EE. UU.'],
  ['es', 'PNUD', 'PNUD'],
  ['en', 'Police', 'Police'],
  ['en', 'Prosecutor General', 'the Prosecutor General'],
  ['en', 'La Razón', 'La Razón'],
] as const)('names an institution in a sentence in %s: %s', (language, name, expected) => {
  expect(producerInSentence(language, name)).toBe(expected);
});

it('begins a sentence with a capital', () => {
  expect(asBeginning('es', 'la Policía contó 35 casos')).toBe('La Policía contó 35 casos');
});
