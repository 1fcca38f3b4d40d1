import { example, type Corpus } from '../../corpus.ts';

/** The chain of the first figure, from publisher to producer; the publisher is "Diario Inventado". All names are invented. */
export const ES_ATTRIBUTION_CORPUS: Corpus<string> = {
  examples: [
    example(
      'Diario Inventado > Observatorio Farol',
      'Según datos del Observatorio Farol, hubo 12 casos.',
      'De acuerdo con el Observatorio Farol, hubo 12 casos.',
      'Según el Observatorio Farol, hubo 12 casos.',
      'Hubo 12 casos, señala el informe del Observatorio Farol.',
    ),
    example(
      'Diario Inventado > Ana Roca',
      'Ana Roca dijo que hubo 12 casos.',
      'Según Ana Roca, hubo 12 casos.',
      'La fiscal Ana Roca informó que hubo 12 casos.',
      'Hubo 12 casos, informó ayer la fiscal Ana Roca.',
    ),
    example(
      'Diario Inventado > Ana Roca (Felcc)',
      'Hubo 12 casos, informó ayer la directora de la Felcc, coronel Ana Roca.',
    ),
    example(
      'Diario Inventado > Policía',
      'Según la Policía, hubo 12 casos.',
      'La Policía registró 12 casos.',
      'La Policía informó que hubo 12 casos.',
    ),
    example(
      'Diario Inventado > Ministerio del Farol',
      'Hubo 12 casos, según el balance presentado hoy por el Ministerio del Farol.',
    ),
  ],
  negative: ['Hubo 12 casos.', 'En mayo hubo 12 casos.'],
};
