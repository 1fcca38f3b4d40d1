import type { CheckCorpus } from './corpus.ts';

export const revisionCorpus: CheckCorpus = {
  found: [
    {
      name: 'late complaints come in',
      claims: 'a: 318 2012 by=prosecutor from=daily:2013-02-01; b: 325 2012 by=prosecutor from=herald:2014-02-01',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2012: 318 primero y 325 después (Fiscalía, +2,2 %).',
      en: 'Reported cases, Andara, 2012: 318 first, 325 later (Prosecutor, +2.2%).',
    },
    {
      name: 'a lower value years later',
      claims: 'a: 506 2015 from=daily:2016-08-02; b: 370 2015 from=herald:2022-09-23',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2015: 506 primero y 370 después (Policía, −26,9 %).',
      en: 'Reported cases, Andara, 2015: 506 first, 370 later (Police, −26.9%).',
    },
    {
      name: 'none becomes some',
      claims:
        'a: 0 convictions 2018 by=judiciary from=daily:2019-02-01; b: 3 convictions 2018 by=judiciary from=herald:2020-02-01',
      names: 'a+b',
      es: 'Condenas, Andara, 2018: 0 primero y 3 después (Órgano Judicial).',
      en: 'Convictions, Andara, 2018: 0 first, 3 later (Judiciary).',
    },
  ],
  quiet: [
    {
      name: 'one of the two has no day of publication',
      claims: 'a: 318 2012 from=daily; b: 325 2012 from=herald:2014-02-01',
    },
    {
      name: 'a floor holds',
      claims: 'a: more_than:300 2014 from=daily:2015-01-05; b: 326 2014 from=herald:2016-01-05',
    },
    {
      name: 'the second is of a longer stretch',
      claims: 'a: 131 2012-01..2012-06 from=daily:2012-07-20; b: 318 2012 from=herald:2013-02-01',
    },
  ],
};
