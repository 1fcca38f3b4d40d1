import { example, type Corpus } from '../../corpus.ts';

/** Places of the first figure, joined with " + ". Names of places are real, everything else is invented. */
export const PT_PLACE_CORPUS: Corpus<string> = {
  examples: [
    example(
      'Brazil',
      'A polícia do Brasil resgatou 12 vítimas.',
      'No Brasil foram registrados 12 casos de tráfico de pessoas.',
      'A Polícia Federal resgatou 12 vítimas.',
      'O Disque 100 recebeu 12 denúncias.',
      'No Brasil, 12 mulheres venezuelanas foram resgatadas.',
      'A Polícia Federal resgatou 12 trabalhadores paraguaios.',
      'Em São Paulo, a diretora da Polícia Federal informou que houve 12 casos em todo o país.',
    ),
    example(
      'Brazil/Bahia',
      'No Brasil, foram registrados 12 casos na Bahia.',
      'Na Bahia, a Polícia Federal resgatou 12 mulheres.',
    ),
    example(
      'Brazil/Minas Gerais',
      'Em Minas Gerais foram resgatados 12 trabalhadores.',
      '12 casos ocorreram em Minas Gerais.',
    ),
    example('Brazil/Mato Grosso do Sul', 'A polícia resgatou 12 trabalhadores em Mato Grosso do Sul.'),
    example(
      'Brazil/Pará',
      'No Brasil, 12 trabalhadores foram resgatados no Pará.',
      'No estado do Pará, a Polícia Federal resgatou 12 pessoas.',
      'No Brasil, 12 trabalhadores foram resgatados em uma fazenda no interior do Pará.',
    ),
    example('Brazil/Rio Grande do Sul', 'No Rio Grande do Sul, foram resgatados 12 trabalhadores.'),
    example('Brazil/São Paulo/Campinas', 'No Brasil, 12 vítimas foram resgatadas em Campinas.'),
    example('Brazil/Minas Gerais + Brazil/Bahia', 'No Brasil, 12 casos ocorreram em Minas Gerais e na Bahia.'),
    example(
      'Portugal',
      'Em Portugal foram sinalizadas 12 vítimas.',
      'A Polícia Judiciária deteve 12 suspeitos.',
      'A GNR sinalizou 12 vítimas romenas.',
    ),
    example('Mozambique', 'Em Moçambique foram registados 12 casos.', 'A polícia moçambicana resgatou 12 crianças.'),
    example('Angola', 'Em Angola foram registados 12 casos.', 'As autoridades angolanas identificaram 12 vítimas.'),
    example('Germany', 'Na Alemanha foram identificadas 12 vítimas.', 'A polícia alemã deteve 12 pessoas.'),
    example('Mozambique', 'Em Moçambique, 12 crianças foram resgatadas na fronteira com a África do Sul.'),
    example('Brazil/Rio de Janeiro', 'No Brasil, 12 casos ocorreram no Rio de Janeiro.'),
    example('Spain/Barcelona', 'Doze mulheres brasileiras foram resgatadas pela polícia espanhola em Barcelona.'),
    example(
      'World',
      'Foram identificadas 12 vítimas no mundo.',
      'No mundo, o tráfico de pessoas movimenta US$ 32 bilhões por ano.',
    ),
  ],
  negative: ['A polícia resgatou 12 vítimas.', 'Foram resgatadas 12 meninas em maio.'],
};
