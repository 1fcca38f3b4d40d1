import { expect, test } from 'vitest';
import { asDecimal, decimalMarkOf } from './decimal-mark.ts';

test.each([
  ['Invirtió 1,250,000 pesos y registró 1.125 millones de llamadas.', 'es', '.'],
  ['Invirtió 1.250.000 pesos y registró 1.125 millones de llamadas.', 'es', ','],
  ['Subió un 26.4 % en un año.', 'es', '.'],
  ['It rose by 26,4 percent, to 1.204.500.', 'en', ','],
  ['It rose to 1.204.', 'en', '.'],
  ['Subió a 1.204.', 'es', ','],
] as const)('takes the decimal mark from what can be read in one way only: %s', (text, language, mark) => {
  expect(decimalMarkOf(text, language)).toBe(mark);
});

test('one mark before three digits is a decimal only where decimals are possible', () => {
  expect(asDecimal('1.125', ' million people', '.')).toBe(1.125);
  expect(asDecimal('1.125', ' million people', ',')).toBeNull();
  expect(asDecimal('1.125', ' victims', '.')).toBeNull();
  expect(asDecimal('1.204.500', ' million', '.')).toBeNull();
});
