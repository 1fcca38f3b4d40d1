import type { CheckCorpus } from './corpus.ts';

export const suspiciousJumpCorpus: CheckCorpus = {
  found: [
    {
      name: 'a new source',
      claims: 'a: 200 2014 via=Daily; b: 420 2015 via=Ministry_Bulletin',
      names: 'a+b',
      es: 'Casos denunciados, Andara, Policía: de 200 (2014, Daily) a 420 (2015, Ministry Bulletin), justo donde cambia la fuente.',
      en: 'Reported cases, Andara, Police: from 200 (2014, Daily) to 420 (2015, Ministry Bulletin), just where the source changes.',
    },
    {
      name: 'a new counting rule',
      claims: 'a: 200 2014 via=Daily; b: 420 2015 via=Daily; rule: police cases_reported 2015-01-01',
      names: 'a+b',
      es: 'Casos denunciados, Andara, Policía: de 200 (2014, Daily) a 420 (2015, Daily), cuando cambia la regla de conteo (1 de enero de 2015).',
      en: 'Reported cases, Andara, Police: from 200 (2014, Daily) to 420 (2015, Daily), when the counting rule changes (1 January 2015).',
    },
    {
      name: 'both at once',
      claims:
        'a: 273 2013 by=prosecutor via=Daily; b: 808 2014 by=prosecutor via=Herald; rule: prosecutor all 2014-01-01',
      names: 'a+b',
      es: 'Casos denunciados, Andara, Fiscalía: de 273 (2013, Daily) a 808 (2014, Herald), cuando cambian la fuente y la regla de conteo (1 de enero de 2014).',
      en: 'Reported cases, Andara, Prosecutor: from 273 (2013, Daily) to 808 (2014, Herald), when both the source and the counting rule change (1 January 2014).',
    },
  ],
  quiet: [
    { name: 'one source gives both years', claims: 'a: 200 2014 from=table; b: 420 2015 from=table' },
    {
      name: 'the next edition of one report',
      claims: 'a: 200 2018 via=State_Report; b: 420 2019 from=next via=State_Report',
    },
    { name: 'small numbers jump by themselves', claims: 'a: 4 2014 via=Daily; b: 9 2015 via=Herald' },
  ],
};
