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
    example(
      'Diario Inventado > Secretaría del Farol',
      'Cifras oficiales de la Secretaría del Farol indican que hubo 12 casos.',
      'Fueron rescatadas 12 personas, de acuerdo con datos proporcionados por la Secretaría del Farol.',
      'Un informe de la Secretaría del Farol da cuenta de 12 casos.',
      'La Secretaría del Farol contabilizó 12 casos.',
      'Los datos son de la Secretaría del Farol: hubo 12 casos.',
    ),
    example(
      'Diario Inventado > Ana Roca (Unidad del Farol)',
      'Hubo 12 casos, dijo este lunes la jefa de la Unidad del Farol, Ana Roca.',
      '“Tenemos 12 casos”, sostuvo Ana Roca, directora de la Unidad del Farol.',
      'Ana Roca, responsable de la Unidad del Farol, precisó que hubo 12 casos.',
    ),
    example(
      'Diario Inventado > Ana Roca',
      'Según los datos que ofreció este lunes la procuradora general, Ana Roca, hubo 12 casos.',
      'Hubo 12 casos, indicó a la prensa la coordinadora del programa, Ana Roca.',
    ),
    example(
      'Diario Inventado > Casa Farol',
      'Un reporte de la ONG Casa Farol da cuenta de 12 casos.',
      'La organización no gubernamental Casa Farol atendió a 12 mujeres.',
      'La fundación Casa Farol recibió 12 denuncias.',
    ),
    example(
      'Diario Inventado > Unidad del Farol',
      'Fueron identificadas 12 víctimas por la Unidad del Farol.',
      'La Unidad del Farol y la Policía recibieron 12 denuncias.',
    ),
    example(
      'Diario Inventado > Oficina del Farol > Gobierno',
      'El Gobierno comunicó 12 víctimas, recoge el informe que publicó ayer la Oficina del Farol.',
    ),
  ],
  negative: [
    'Además, 12 víctimas fueron rescatadas.',
    'Los tribunales dictaron 12 condenas.',
    'Perú registró 12 casos.',
    'Hubo 12 casos.',
    'En mayo hubo 12 casos.',
    'En Bolivia, Oruro registró 12 casos.',
    'Según la Fiscalía, hay más casos. El Estado gastó Bs 12.000 en albergues.',
  ],
};
