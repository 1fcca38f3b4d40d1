import { example, type Corpus } from '../../corpus.ts';

export const ES_VICTIM_CORPUS: Corpus<string> = {
  examples: [
    example('women', 'La Policía rescató a 12 mujeres.', 'El 12% de las víctimas son mujeres.'),
    example('men', 'La Policía rescató a 12 hombres.'),
    example('girls', 'La Policía rescató a 12 niñas.', 'Las víctimas son niñas de 12 a 14 años.'),
    example('child', 'La Policía rescató a 12 menores de edad.', 'La Policía rescató a 12 adolescentes.'),
  ],
  negative: ['La Policía rescató a 12 víctimas.', 'La Policía detuvo a 12 hombres.'],
};
