import { describe, expect, it } from 'vitest';
import { readSearch } from '../../database/search-query.ts';
import { markedText, snippetsOf } from './snippet.ts';

/** Invented texts. */
const FILLER = 'El altiplano es alto y frío, y de trata no se habla aquí. '.repeat(20);

const shown = (parts: readonly { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('A snippet', () => {
  it('marks words with accents, and numbers with their separators', () => {
    expect(shown(markedText('La FISCALÍA contó 1.359 denuncias', readSearch('fiscalia 1359')))).toBe(
      'La [FISCALÍA] contó [1.359] denuncias',
    );
  });

  it('shows the place that holds most of what was looked for', () => {
    const text = `${FILLER}En Potosí la Fiscalía contó 1.359 denuncias de trata.\n\nFin. ${FILLER}`;
    const [first] = snippetsOf(text, readSearch('trata potosi 1359 '), 1);
    expect(shown(first!)).toMatch(
      /^… .*En \[Potosí\] la Fiscalía contó \[1\.359\] denuncias de \[trata\]\. Fin\..* …$/,
    );
  });

  it('marks a phrase only as a phrase, a beginning as the whole word', () => {
    expect(snippetsOf('La paz. La firma en La Paz.', readSearch('"en la paz"')).map(shown)).toEqual([
      'La paz. La firma [en La Paz].',
    ]);
    expect(snippetsOf('Las denuncias', readSearch('denun')).map(shown)).toEqual(['Las [denuncias]']);
    expect(snippetsOf('Maltrata', readSearch('trata'))).toEqual([]);
  });

  it('shows no victim, neither of a short text nor of a long one', () => {
    const sentence = 'Rescataron a la adolescente Juanita Inventada en Oruro. ';
    for (const text of [sentence, FILLER.repeat(60) + sentence + FILLER])
      expect(snippetsOf(text, readSearch('oruro')).map(shown).join()).toMatch(/adolescente \[…\] en \[Oruro\]/);
    expect(snippetsOf(sentence, readSearch('juanita'))).toEqual([]);
  });
});
