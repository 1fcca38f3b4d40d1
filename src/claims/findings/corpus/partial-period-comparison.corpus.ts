import type { CheckCorpus } from './corpus.ts';

export const partialPeriodComparisonCorpus: CheckCorpus = {
  found: [
    {
      name: 'so far this year beside last year',
      claims: 'a: 258 2012-01..2012-11 from=daily via=Daily; b: 190 2011 from=daily via=Daily',
      names: 'a+b',
      es: 'Casos denunciados, Andara, Daily: 258 (enero a noviembre de 2012) es una parte de un año junto a uno completo, 190 (2011).',
      en: 'Reported cases, Andara, Daily: 258 (January to November 2012) is a part of a year beside a whole one, 190 (2011).',
    },
    {
      name: 'a series ends in June',
      claims:
        'a: 260 2010 from=daily via=Daily; b: 226 2011 from=daily via=Daily; c: 131 2012-01..2012-06 from=daily via=Daily',
      names: 'b+c',
      es: 'Casos denunciados, Andara, Daily: la serie de años completos, hasta 226 (2011), acaba con una parte de un año, 131 (primer semestre de 2012).',
      en: 'Reported cases, Andara, Daily: the series of whole years, up to 226 (2011), ends with a part of a year, 131 (first half of 2012).',
    },
    {
      name: 'growth of nine months over a year',
      claims:
        'a: 8.1 percent_change 2022-01-01..2022-09-22 by=ombudsman from=daily; b: 37 2021 by=ombudsman from=daily; c: 40 2022-01-01..2022-09-22 by=ombudsman from=daily',
      names: 'a+b+c',
      es: 'Casos denunciados, Andara: la variación de +8,1 % compara un año completo, 37 (2021), con una parte del siguiente, 40 (del 1 de enero al 22 de septiembre de 2022).',
      en: 'Reported cases, Andara: the change of +8.1% compares a whole year, 37 (2021), with a part of the next, 40 (1 January to 22 September 2022).',
    },
    {
      name: 'convictions of seven years beside the cases of one',
      claims: 'a: 2 convictions 2006..2012-11-15+ from=daily via=Daily; b: 258 2012-01..2012-11 from=daily via=Daily',
      names: 'a+b',
      es: 'Andara, Daily: «Condenas, 2 (del 1 de enero de 2006 al 15 de noviembre de 2012)» y «Casos denunciados, 258 (enero a noviembre de 2012)» cubren tiempos distintos y no se dividen entre sí.',
      en: 'Andara, Daily: “Convictions, 2 (1 January 2006 to 15 November 2012)” and “Reported cases, 258 (January to November 2012)” cover different times; one cannot be divided by the other.',
    },
  ],
  quiet: [
    {
      name: 'the same stretch of two years',
      claims: 'a: 766 2023-01-01..2023-07-28 from=daily; b: 522 2022-01..2022-07 from=daily',
    },
    {
      name: 'the whole year is there too',
      claims: 'a: 131 2012-01..2012-06 from=daily; b: 318 2012 from=daily; c: 226 2011 from=daily',
    },
    { name: 'a reporting year is a year', claims: 'a: 2 convictions 2013/14 from=daily; b: 428 2013 from=daily' },
    { name: 'two sources', claims: 'a: 258 2012-01..2012-11 from=daily; b: 190 2011 from=herald' },
  ],
};
