import type { Qualifier } from '../../../vocabulary/claim-terms.ts';
import { example, type Corpus } from '../../corpus.ts';

/** Each line holds one number. */
export const PT_QUALIFIER_CORPUS: Corpus<Qualifier> = {
  examples: [
    example('only', 'apenas 2 casos', 'só 2 casos', 'somente 2 casos', 'apenas dois casos'),
    example(
      'about',
      'cerca de 200 casos',
      'aproximadamente 200 casos',
      'em torno de 200 casos',
      'uns 200 casos',
      '200 casos aproximadamente',
    ),
    example('nearly', 'quase 200 casos', 'perto de 200 casos'),
    example('more_than', 'mais de 200 casos', 'mais de mil vítimas', 'supera os 200 casos', 'mais do que 200 casos'),
    example('at_least', 'pelo menos 200 casos', 'ao menos 200 casos', 'no mínimo 200 casos', '200 casos ou mais'),
    example('less_than', 'menos de 200 casos', 'abaixo dos 200 casos'),
    example('up_to', 'até 200 casos', 'no máximo 200 casos', 'um máximo de 200 casos', 'não mais de 200 casos'),
  ],
  negative: ['200 casos', 'os 200 casos', 'mais tarde houve 200 casos'],
};
