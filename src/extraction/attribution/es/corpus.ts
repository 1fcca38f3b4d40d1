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
      'Diario Inventado > Ana Roca (FELA)',
      'Hubo 12 casos, informó ayer el director nacional de la Fuerza Especial de Lucha Contra el Abandono (FELA), coronel Ana Roca.',
      'La directora de la Fuerza Especial de Lucha Contra el Abandono (FELA), Ana Roca, dijo que hubo 12 casos.',
      'Según el director de la Fuerza Especial de Lucha Contra el Abandono (FELA), coronel Ana Roca, hubo 12 casos.',
    ),
    example(
      'Diario Inventado > Fuerza Especial de Lucha Contra el Abandono',
      'Hubo 12 casos, informó el director de la Fuerza Especial de Lucha Contra el Abandono.',
      'Según la Fuerza Especial de Lucha Contra el Abandono (FELA), hubo 12 casos.',
      'La Fuerza Especial de Lucha Contra el Abandono (FELA) registró 12 casos.',
    ),
    example(
      'Diario Inventado > Fundación Farol Azul',
      'El director de la Fundación Farol Azul informó que hubo 12 casos.',
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
  negative: [
    'Hubo 12 casos.',
    'En mayo hubo 12 casos.',
    'En Bolivia, Oruro registró 12 casos.',
    'Según la Fiscalía, hay más casos. El Estado gastó Bs 12.000 en albergues.',
  ],
};
