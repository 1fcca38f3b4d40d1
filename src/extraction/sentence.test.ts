import { expect, test } from 'vitest';
import { splitSentences } from './sentence.ts';

const split = (text: string, language: 'es' | 'en'): string[] => splitSentences(text, language).map(({ text }) => text);

test('goes on after an abbreviation', () => {
  expect(split('Habló el Cnel. Roca. Hubo 12 casos.', 'es')).toEqual(['Habló el Cnel. Roca.', 'Hubo 12 casos.']);
  expect(split('La Dra. Roca vive en la Av. Farol. Hubo 12 casos.', 'es')).toEqual([
    'La Dra. Roca vive en la Av. Farol.',
    'Hubo 12 casos.',
  ]);
  expect(split('Mr. Stone spoke. There were 12 cases.', 'en')).toEqual(['Mr. Stone spoke.', 'There were 12 cases.']);
});

test('ends at a line break and counts paragraphs', () => {
  const sentences = splitSentences('A heading\nTwelve cases. Two convictions.', 'en');
  expect(sentences.map(({ text, paragraph }) => [text, paragraph])).toEqual([
    ['A heading', 0],
    ['Twelve cases.', 1],
    ['Two convictions.', 1],
  ]);
});

test('gives offsets into the text', () => {
  const text = '  Hubo 12 casos.  Hubo 2 condenas.\n\nFin.';
  for (const { text: sentence, start, end } of splitSentences(text, 'es'))
    expect(text.slice(start, end)).toBe(sentence);
});

test('cuts what has no end, so that no sentence is long', () => {
  const longest = Math.max(...splitSentences('palabra '.repeat(20_000), 'es').map(({ text }) => text.length));
  expect(longest).toBeLessThanOrEqual(1500);
});
