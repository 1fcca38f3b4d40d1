import type { CheckCorpus } from './corpus.ts';

export const stageSlipCorpus: CheckCorpus = {
  found: [
    {
      name: 'no sentences becomes no prosecutions',
      claims:
        'a: 0 convictions ..2014-01-31 by=ministry from=weekly via=Weekly>The_Star; b: 0 prosecutions ..2014-01-31 by=ministry from=blog via=Blog>The_Star',
      names: 'a+b',
      es: 'Andara: 0 (Ministerio) es «Procesos penales, hasta enero de 2014» en Blog y «Condenas, hasta enero de 2014» en Weekly.',
      en: 'Andara: 0 (Ministry) is “Prosecutions, up to January 2014” in Blog and “Convictions, up to January 2014” in Weekly.',
    },
    {
      name: 'complaints become investigations when quoted',
      claims: 'a: 120 2018 from=daily via=Daily; b: 120 investigations 2018 from=blog via=Blog>Daily',
      names: 'a+b',
      es: 'Andara: 120 (Policía) es «Casos denunciados, 2018» en Daily y «Investigaciones, 2018» en Blog.',
      en: 'Andara: 120 (Police) is “Reported cases, 2018” in Daily and “Investigations, 2018” in Blog.',
    },
  ],
  quiet: [
    {
      name: 'one source tells both stages apart',
      claims: 'a: 55 prosecutions 2019 by=prosecutor from=daily; b: 55 investigations 2019 by=prosecutor from=daily',
    },
    {
      name: 'small numbers agree by chance',
      claims: 'a: 4 convictions 2020 by=prosecutor; b: 4 prosecutions 2020 by=prosecutor',
    },
    { name: 'the persons arrested were charged', claims: 'a: 60 arrests 2018; b: 60 suspects_charged 2018' },
    { name: 'nothing relates the two', claims: 'a: 120 2018; b: 120 investigations 2018 by=prosecutor' },
  ],
};
