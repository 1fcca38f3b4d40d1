import type { Corpus } from '../../corpus.ts';
import { example } from '../../corpus.ts';

/** O que o texto diz contra o primeiro número. Todas as frases são inventadas. */
export const PT_DISPUTE_CORPUS: Corpus<string> = {
  examples: [
    example('retracted', 'O ministério retificou o número de 52 vítimas.', 'Por engano foram informadas 52 vítimas.'),
    example('disputed', 'A polícia desmentiu que houvesse 52 casos.', 'O ministro contestou os 52 casos.'),
  ],
  negative: ['A polícia resgatou 52 vítimas.'],
};
