import type { CheckCorpus } from './corpus.ts';

export const yearDriftCorpus: CheckCorpus = {
  found: [
    {
      name: 'the year beside',
      claims: 'a: 428 2013 via=Daily; b: 428 2014 via=Herald',
      names: 'a+b',
      es: 'Casos denunciados, Andara: 428 aparece con dos periodos: 2013 (Policía, Daily) y 2014 (Policía, Herald).',
      en: 'Reported cases, Andara: 428 stands under two periods: 2013 (Police, Daily) and 2014 (Police, Herald).',
    },
    {
      name: 'part of a year as all of it',
      claims: 'a: 258 2012-01..2012-11 via=Daily; b: 258 2012 via=Herald',
      names: 'a+b',
      es: 'Casos denunciados, Andara: 258 aparece con dos periodos: enero a noviembre de 2012 (Policía, Daily) y 2012 (Policía, Herald).',
      en: 'Reported cases, Andara: 258 stands under two periods: January to November 2012 (Police, Daily) and 2012 (Police, Herald).',
    },
    {
      name: 'the year of the report for the year before',
      claims:
        'a: 133 prosecutions report2012 by=foreign-government via=Report; b: 133 prosecutions 2011 by=foreign-government via=Herald',
      names: 'a+b',
      es: 'Procesos penales, Andara: 133 aparece con dos periodos: 2011 (Informe extranjero, Herald) e informe de 2012 (Informe extranjero, Report).',
      en: 'Prosecutions, Andara: 133 stands under two periods: 2011 (Foreign report, Herald) and report of 2012 (Foreign report, Report).',
    },
    {
      name: 'a total that stands still',
      claims:
        'a: 12 convictions ..2015-07-31 by=ombudsman via=Daily; b: 12 convictions ..2016-07-12 by=judiciary via=Herald',
      names: 'a+b',
      es: 'Condenas, Andara: 12 es el total hasta julio de 2015 (Defensoría, Daily) y también hasta el 12 de julio de 2016 (Órgano Judicial, Herald): o nada cambió, o uno repite al otro.',
      en: 'Convictions, Andara: 12 is the total up to July 2015 (Ombudsman, Daily) and also up to 12 July 2016 (Judiciary, Herald): either nothing changed, or one repeats the other.',
    },
    {
      name: 'a stock of another year',
      claims: 'a: 85 trials_open 2014 by=judiciary via=Daily; b: 85 trials_open 2015-07 by=ombudsman via=Herald',
      names: 'a+b',
      es: 'Juicios en curso, Andara: 85 aparece con dos periodos: 2014 (Órgano Judicial, Daily) y julio de 2015 (Defensoría, Herald).',
      en: 'Open trials, Andara: 85 stands under two periods: 2014 (Judiciary, Daily) and July 2015 (Ombudsman, Herald).',
    },
  ],
  quiet: [
    { name: 'the source gives both', claims: 'a: 428 2013 from=table; b: 428 2014 from=table' },
    { name: 'small numbers agree by chance', claims: 'a: 6 2013; b: 6 2014' },
    { name: 'years further apart', claims: 'a: 428 2013; b: 428 2016' },
  ],
};
