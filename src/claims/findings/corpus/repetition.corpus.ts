import type { CheckCorpus } from './corpus.ts';

export const repetitionCorpus: CheckCorpus = {
  found: [
    {
      name: 'two papers print one count',
      claims: 'a: 428 2013 from=daily:2015-07-30 via=Daily; b: 428 2013 from=herald:2016-08-02 via=Herald',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2013: 428 (Policía) en 2 documentos: Daily y Herald. Es un solo conteo.',
      en: 'Reported cases, Andara, 2013: 428 (Police) in 2 documents: Daily and Herald. It is one count.',
    },
    {
      name: 'copies of one story',
      claims:
        'a: 64 victims_assisted 2016 by=ministry story=wire via=Daily; b: 64 victims_assisted 2016 by=ministry story=wire via=Herald',
      names: 'a+b',
      es: 'Víctimas asistidas, Andara, 2016: 64 (Ministerio) en 2 copias de una misma nota: Daily y Herald. Es un solo conteo.',
      en: 'Victims assisted, Andara, 2016: 64 (Ministry) in 2 copies of one story: Daily and Herald. It is one count.',
    },
  ],
  quiet: [
    { name: 'two producers agree', claims: 'a: 428 2013; b: 428 2013 by=prosecutor' },
    { name: 'printed twice in one', claims: 'a: 428 2013 from=daily; b: 428 2013 from=daily' },
    {
      name: 'terms of the law',
      claims: 'a: 8..12 penalty_range unit=year 2012; b: 8..12 penalty_range unit=year 2012',
    },
  ],
};
