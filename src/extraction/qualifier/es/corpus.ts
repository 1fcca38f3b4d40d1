import type { Qualifier } from '../../../vocabulary/claim-terms.ts';
import { example, type Corpus } from '../../corpus.ts';

/** Each line holds one number. */
export const ES_QUALIFIER_CORPUS: Corpus<Qualifier> = {
  examples: [
    example('only', 'apenas 2 casos', 'solo 2 casos', 'sólo 2 casos', 'solamente 2 casos', 'únicamente 2 casos'),
    example(
      'about',
      'unos 200 casos',
      'unas 200 denuncias',
      'alrededor de 200 casos',
      'aproximadamente 200 casos',
      'en torno a 200 casos',
    ),
    example('nearly', 'casi 200 casos', 'cerca de 200 casos', 'cerca del 20 %'),
    example('more_than', 'más de 200 casos', 'más de un millar de víctimas', 'supera los 200 casos'),
    example('at_least', 'al menos 200 casos', 'por lo menos 200 casos', 'no menos de 200 casos', '200 casos o más'),
    example('less_than', 'menos de 200 casos', 'por debajo de 200 casos'),
    example('up_to', 'hasta 200 casos', 'un máximo de 200 casos', 'no más de 200 casos'),
  ],
  negative: ['200 casos', 'los 200 casos', 'más tarde hubo 200 casos'],
};
