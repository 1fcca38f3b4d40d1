import { example, type Corpus } from '../../corpus.ts';

export const PT_VICTIM_CORPUS: Corpus<string> = {
  examples: [
    example('women', 'A polícia resgatou 12 mulheres.', '12% das vítimas são mulheres.'),
    example('men', 'A polícia resgatou 12 homens.', 'Foram identificadas 12 vítimas do sexo masculino.'),
    example('girls', 'A polícia resgatou 12 meninas.', 'As vítimas são meninas de 12 a 14 anos.'),
    example('child', 'A polícia resgatou 12 crianças e adolescentes.', 'A polícia resgatou 12 menores de idade.'),
    example('women+girls', 'A polícia resgatou 12 mulheres e meninas.'),
  ],
  negative: ['A polícia resgatou 12 vítimas.', 'A polícia prendeu 12 homens.'],
};
