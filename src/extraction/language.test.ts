import { describe, expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { detectLanguage, UnsupportedLanguageError } from './language.ts';
import { EN_MEASURE_CORPUS } from './measure/en/corpus.ts';
import { ES_MEASURE_CORPUS } from './measure/es/corpus.ts';
import { PT_MEASURE_CORPUS } from './measure/pt/corpus.ts';
import { EN_PLACE_CORPUS } from './place/en/corpus.ts';
import { ES_PLACE_CORPUS } from './place/es/corpus.ts';
import { PT_PLACE_CORPUS } from './place/pt/corpus.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './text-language.ts';

const SENTENCES: Readonly<Record<TextLanguage, readonly Corpus<string>[]>> = {
  en: [EN_MEASURE_CORPUS, EN_PLACE_CORPUS],
  es: [ES_MEASURE_CORPUS, ES_PLACE_CORPUS],
  pt: [PT_MEASURE_CORPUS, PT_PLACE_CORPUS],
};

describe('The language of a text', () => {
  test.each(TEXT_LANGUAGES)('is recognised from one sentence in %s', (language) => {
    const sentences = SENTENCES[language].flatMap(({ examples, negative }) => [
      ...examples.flatMap(({ phrasings }) => phrasings),
      ...negative,
    ]);
    expect(sentences.filter((sentence) => detectLanguage(sentence) !== language)).toEqual([]);
  });

  test.each([
    ['34 denúncias em 2019', 'pt'],
    ['34 denuncias en 2019', 'es'],
    ['12 vítimas', 'pt'],
    ['12 víctimas', 'es'],
    ['Prisões: 34', 'pt'],
    ['12', 'es'],
  ] as const)('is told apart in a few words: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    [
      'French',
      'La police a arrêté douze personnes pour traite des êtres humains, a annoncé mardi le procureur général.',
    ],
    [
      'Italian',
      'La polizia ha arrestato dodici persone per tratta di esseri umani, hanno detto martedì i carabinieri.',
    ],
    [
      'Catalan',
      "La policia ha detingut dotze persones per tràfic d'éssers humans, segons ha informat avui el Departament.",
    ],
    [
      'Romanian',
      'Poliția a arestat douăsprezece persoane pentru trafic de persoane, a anunțat marți procurorul general.',
    ],
    ['German', 'Die Polizei hat zwölf Personen wegen Menschenhandels festgenommen, teilte die Staatsanwaltschaft mit.'],
  ])('is refused by its name where there are no rules for it: %s', (name, text) => {
    expect(() => detectLanguage(text)).toThrow(UnsupportedLanguageError);
    expect(() => detectLanguage(text)).toThrow(new RegExp(`in ${name}, .*Spanish, English and Portuguese`));
  });
});
