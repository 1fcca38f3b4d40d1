import { example, type Corpus } from '../../corpus.ts';

/** The chain of the first figure, from publisher to producer; the publisher is "Diário Inventado". All names are invented. */
export const PT_ATTRIBUTION_CORPUS: Corpus<string> = {
  examples: [
    example(
      'Diário Inventado > Observatório Farol',
      'Segundo dados do Observatório Farol, houve 12 casos.',
      'De acordo com o Observatório Farol, houve 12 casos.',
      'Segundo o Observatório Farol, houve 12 casos.',
      'Houve 12 casos, aponta o relatório do Observatório Farol.',
      'Houve 12 casos, informou o Observatório Farol.',
      'Conforme levantamento divulgado pelo Observatório Farol, houve 12 casos.',
      'Dados do Observatório Farol mostram que houve 12 casos.',
      'O Observatório Farol registrou 12 casos.',
      'Houve 12 casos, conforme dados apresentados ontem pelo Observatório Farol.',
      'A polícia resgatou 1.359 pessoas, segundo dados do Observatório Farol.',
      'O Observatório Farol registrou 12 casos, segundo o relatório divulgado hoje.',
    ),
    example(
      'Diário Inventado > Ana Rocha',
      'Ana Rocha disse que houve 12 casos.',
      'Segundo Ana Rocha, houve 12 casos.',
      'A delegada Ana Rocha informou que houve 12 casos.',
      'Ana Rocha, diretora de um abrigo, disse que houve 12 casos.',
      'Das vítimas, 12 foram levadas para a Espanha e três para Portugal, informou a delegada Ana Rocha.',
      'Houve 12 casos, informou ontem a procuradora Ana Rocha.',
    ),
    example(
      'Diário Inventado > Ana Rocha (Casa Farol)',
      'Houve 12 casos, informou a diretora da Casa Farol, Ana Rocha.',
      'A coordenadora da Casa Farol, Ana Rocha, disse que houve 12 casos.',
      'Houve 12 casos, segundo os dados apresentados nesta segunda-feira (12) pela diretora da Casa Farol, Ana Rocha.',
    ),
    example('Diário Inventado > Disque 100', 'O Disque 100 recebeu 12 denúncias.'),
    example('Diário Inventado > Jornal Inventado', 'Houve 12 casos, segundo o jornal Jornal Inventado.'),
  ],
  negative: ['Houve 12 casos.', 'Doze meninas foram resgatadas em maio.', 'No Pará houve 12 casos.'],
};
