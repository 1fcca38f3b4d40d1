import { example, type Corpus } from '../../corpus.ts';

/** Spans as "start..end", read against a text published on 2012-11-15; "…" after the end of a span that runs until now. */
export const ES_PERIOD_CORPUS: Corpus<string> = {
  examples: [
    example(
      '2011-01-01..2011-12-31',
      'en 2011',
      'durante 2011',
      'en la gestión 2011',
      'el año pasado',
      'la gestión pasada',
      'entre enero y diciembre de 2011',
      'en todo 2011',
    ),
    example(
      '2012-01-01..2012-11-15…',
      'en lo que va del año',
      'en lo que va de 2012',
      'este año',
      'en lo que va de la gestión',
      'en la presente gestión',
    ),
    example('2007-01-01..2012-11-15…', 'en los últimos seis años', 'desde 2007', 'desde la sanción de la ley, en 2007'),
    example('2008-01-01..2011-12-31', 'entre 2008 y 2011', 'de 2008 a 2011', '2008-2011', 'desde 2008 hasta 2011'),
    example('2015-01-01..2020-12-31', 'entre enero de 2015 y diciembre de 2020'),
    example(
      '2012-01-01..2012-06-30',
      'en el primer semestre de 2012',
      'entre enero y junio',
      'de enero a junio de 2012',
      'en los primeros seis meses del año',
      'en el primer semestre',
    ),
    example(
      '2012-01-01..2012-03-31',
      'en el primer trimestre',
      'en el primer trimestre de 2012',
      'entre enero y marzo',
    ),
    example(
      '2012-01-01..2012-08-31',
      'en lo que va de 2012, hasta el 31 de agosto',
      'en 2012, con corte al 31 de agosto',
      'hasta el 31 de agosto',
    ),
    example('2012-06-01..2012-06-30', 'en junio', 'en junio de 2012', 'en junio pasado'),
    example('2012-10-01..2012-10-31', 'el mes pasado', 'en octubre'),
    example('2012-09-20..2012-09-26', 'entre el 20 y el 26 de septiembre', 'del 20 al 26 de setiembre de 2012'),
    example('2012-04-12..2012-04-12', 'el 12 de abril', 'el 12 de abril de 2012', 'el pasado 12 de abril'),
    example('2012-11-14..2012-11-14', 'ayer', 'el miércoles'),
    example('2012-11-15..2012-11-15', 'hoy', 'este jueves'),
    example('2011-04-01..2012-03-31', 'durante el período del informe'),
  ],
  negative: [
    'la Ley 263 de 2012',
    'la ley de 2006',
    'el Protocolo de Palermo de 2000',
    'penas de ocho a 12 años',
    'la Agenda 2030',
    '2.012 casos',
    'el 30 de febrero de 2012',
  ],
};
