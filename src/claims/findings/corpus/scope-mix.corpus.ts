import type { CheckCorpus } from './corpus.ts';

export const scopeMixCorpus: CheckCorpus = {
  found: [
    {
      name: 'smuggling is lost when quoted',
      claims: 'a: 456 2012 mixed via=Daily; b: 456 2012 trafficking via=Blog>Daily',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2012: el mismo número, 456, es «solo trata» en Blog y «trata y delitos conexos juntos» en Daily.',
      en: 'Reported cases, Andara, 2012: the same number, 456, is “trafficking only” in Blog and “trafficking and related offences together” in Daily.',
    },
    {
      name: 'two counts of different offences',
      claims: 'a: 320 2015 mixed; b: 190 2015 trafficking by=prosecutor',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2015: 320 (Policía, trata y delitos conexos juntos) y 190 (Fiscalía, solo trata) no cuentan los mismos delitos.',
      en: 'Reported cases, Andara, 2015: 320 (Police, trafficking and related offences together) and 190 (Prosecutor, trafficking only) do not count the same offences.',
    },
    {
      name: 'trafficking alone exceeds the sum',
      claims: 'a: 200 2015 mixed; b: 260 2015 trafficking by=prosecutor',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2015: 260 (Fiscalía, solo trata) y 200 (Policía, trata y delitos conexos juntos). La trata sola no puede superar a la suma con otros delitos.',
      en: 'Reported cases, Andara, 2015: 260 (Prosecutor, trafficking only) and 200 (Police, trafficking and related offences together). Trafficking alone cannot exceed its sum with other offences.',
    },
    {
      name: 'a shorter span has more',
      claims: 'a: 7 convictions 2012..2017 by=research; b: 44 convictions 2016..2017 mixed by=ministry',
      names: 'a+b',
      es: 'Condenas, Andara: 7 (Estudio, 2012–2017, solo trata) y 44 (Ministerio, 2016–2017, trata y delitos conexos juntos) no cuentan los mismos delitos.',
      en: 'Convictions, Andara: 7 (Study, 2012–2017, trafficking only) and 44 (Ministry, 2016–2017, trafficking and related offences together) do not count the same offences.',
    },
    {
      name: 'searches become cases',
      claims: 'a: 758 missing_persons 2020 via=Daily; b: 758 2020 via=Blog>Daily',
      names: 'a+b',
      es: 'Andara: 758 búsquedas de personas desaparecidas (Daily) aparecen como «Casos denunciados» en Blog.',
      en: 'Andara: 758 searches for missing persons (Daily) appear as “Reported cases” in Blog.',
    },
  ],
  quiet: [
    { name: 'the source gives both', claims: 'a: 320 2015 mixed from=table; b: 190 2015 trafficking from=table' },
    { name: 'the scope is not stated', claims: 'a: 320 2015 unknown; b: 190 2015 trafficking by=prosecutor' },
    { name: 'small numbers agree by chance', claims: 'a: 5 missing_persons 2020; b: 5 2020' },
  ],
};
