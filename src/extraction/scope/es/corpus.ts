import type { Scope } from '../../../vocabulary/claim-terms.ts';
import { example, type Corpus } from '../../corpus.ts';

export const ES_SCOPE_CORPUS: Corpus<Scope> = {
  examples: [
    example('trafficking', 'Hubo 12 casos de trata de personas.', 'La Policía detuvo a 12 tratantes.'),
    example('mixed', 'Hubo 12 casos de trata y tráfico de personas.', 'Hubo 12 denuncias de trata y delitos conexos.'),
    example('smuggling', 'Hubo 12 casos de tráfico de migrantes.'),
    example('related', 'Hubo 12 casos de proxenetismo.', 'Hubo 12 casos de pornografía.'),
  ],
  negative: [],
};
