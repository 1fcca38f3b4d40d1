import { expect, it } from 'vitest';
import { victimWords } from './victim-parts.ts';

it.each([
  ['women+girls', 'mujeres y niñas', 'women and girls'],
  ['women', 'mujeres', 'women'],
  ['child', 'menores de edad', 'children'],
  ['aged 11–20', 'de 11 a 20 años', 'aged 11–20'],
  ['transgender', 'personas trans', 'transgender persons'],
  ['fishermen', 'fishermen', 'fishermen'],
])('A part of the victims is said in the language of the reader: %s', (parts, es, en) => {
  expect([victimWords('es', parts), victimWords('en', parts)]).toEqual([es, en]);
});
