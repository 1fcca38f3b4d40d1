import type { Scope } from '../../../vocabulary/claim-terms.ts';
import { example, type Corpus } from '../../corpus.ts';

export const PT_SCOPE_CORPUS: Corpus<Scope> = {
  examples: [
    example(
      'trafficking',
      'Houve 12 casos de tráfico de pessoas.',
      'Houve 12 casos de tráfico de seres humanos.',
      'Foram registradas 12 denúncias de trabalho escravo.',
      'A polícia prendeu 12 aliciadores.',
    ),
    example(
      'mixed',
      'Houve 12 casos de tráfico de pessoas e contrabando de migrantes.',
      'Houve 12 denúncias de tráfico de pessoas e crimes conexos.',
    ),
    example(
      'smuggling',
      'Houve 12 casos de contrabando de migrantes.',
      'Houve 12 casos de auxílio à imigração ilegal.',
    ),
    example('related', 'Houve 12 casos de lenocínio.', 'Houve 12 casos de pornografia infantil.'),
  ],
  negative: [],
};
