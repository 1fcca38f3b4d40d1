import { example, type Corpus } from '../../corpus.ts';

export const ES_VICTIM_CORPUS: Corpus<string> = {
  examples: [
    example('women', 'La Policía rescató a 12 mujeres.', 'El 12% de las víctimas son mujeres.'),
    example('men', 'La Policía rescató a 12 hombres.'),
    example('girls', 'La Policía rescató a 12 niñas.', 'Las víctimas son niñas de 12 a 14 años.'),
    example('child', 'La Policía rescató a 12 menores de edad.', 'La Policía rescató a 12 adolescentes.'),
    example(
      'women',
      'Mujeres, 12 % de las víctimas.',
      'La Policía rescató a 12 colombianas.',
      'Son mujeres el 12% de las víctimas.',
    ),
    example('men+boys', 'Se contaron las víctimas: hombres y niños en 12 casos.'),
    example('child', 'La Policía rescató a 12 niños, niñas y adolescentes.', 'La Policía rescató a 12 niñas y niños.'),
  ],
  negative: [
    'Las víctimas son un 12 por ciento menos, cifra menor que la de 2010.',
    'La Policía rescató a 12 víctimas.',
    'La Policía detuvo a 12 hombres.',
  ],
};
