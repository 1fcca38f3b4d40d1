import { example, type Corpus } from '../../corpus.ts';

/** Places of the first figure, joined with " + ". Names of places are real, everything else is invented. */
export const ES_PLACE_CORPUS: Corpus<string> = {
  examples: [
    example(
      'Bolivia',
      'La Policía de Bolivia rescató a 12 víctimas.',
      'En Bolivia se registraron 12 casos de trata.',
      'La Felcc registró 12 casos.',
      'Bolivia registró 12 casos de trata.',
    ),
    example(
      'Bolivia/Cochabamba',
      'En Bolivia se registraron 12 casos en Cochabamba.',
      'El departamento de Cochabamba, en Bolivia, sumó 12 casos.',
    ),
    example(
      'Bolivia/La Paz/El Alto',
      'La Policía rescató a 12 niñas en El Alto.',
      'En El Alto se rescató a 12 víctimas.',
    ),
    example('World', 'Se identificaron 12 víctimas en el mundo.'),
    example('Bolivia/La Paz + Bolivia/Santa Cruz', 'En Bolivia, 12 casos ocurrieron en La Paz y Santa Cruz.'),
    example(
      'Mexico/Chiapas',
      'En México, la Fiscalía abrió 12 carpetas en Chiapas.',
      'En Chiapas, México, se rescató a 12 mujeres.',
    ),
  ],
  negative: ['La Policía rescató a 12 víctimas.', 'Se rescató a 12 niñas en mayo.'],
};
