import type { CheckCorpus } from './corpus.ts';

export const arithmeticSlipCorpus: CheckCorpus = {
  found: [
    {
      name: 'a list of offences lacks some',
      claims:
        'a: 766 2023 mixed from=daily; b: 421 2023 trafficking from=daily; c: 108 2023 related form=pornography from=daily; d: 24 2023 related form=pimping from=daily; e: 12 2023 smuggling form=smuggling from=daily',
      names: 'a+b+c+d+e',
      es: 'Casos denunciados, Andara, 2023: 766 (Policía); 4 delitos suman 565: faltan 201.',
      en: 'Reported cases, Andara, 2023: 766 (Police); 4 offences add up to 565: 201 missing.',
    },
    {
      name: 'regions exceed the country',
      claims: 'a: 100 2018 from=daily; b: 70 2018 in=Andara/North from=daily; c: 45 2018 in=Andara/South from=daily',
      names: 'a+b+c',
      es: 'Casos denunciados, Andara, 2018: 100 (Policía); 2 lugares suman 115: sobran 15.',
      en: 'Reported cases, Andara, 2018: 100 (Police); 2 places add up to 115: 15 too many.',
    },
    {
      name: 'women and men exceed all',
      claims:
        'a: 64 victims_assisted 2016 from=daily; b: 49 victims_assisted 2016 victim=women from=daily; c: 25 victims_assisted 2016 victim=men from=daily',
      names: 'a+b+c',
      es: 'Víctimas asistidas, Andara, 2016: 64 (Policía); 2 partes suman 74: sobran 10.',
      en: 'Victims assisted, Andara, 2016: 64 (Police); 2 parts add up to 74: 10 too many.',
    },
    {
      name: 'a part exceeds its whole in a table',
      claims: 'a: 80 victims_identified 2017 from=table; b: 95 victims_identified 2017 victim=girls from=table',
      names: 'a+b',
      es: 'Víctimas identificadas, Andara, 2017: 80 (Policía), pero una parte del total es mayor: 95.',
      en: 'Victims identified, Andara, 2017: 80 (Police), yet a part of the total is larger: 95.',
    },
    {
      name: 'years do not make their span',
      claims: 'a: 900 2010..2012; b: 260 2010; c: 226 2011; d: 318 2012',
      names: 'a+b+c+d',
      es: 'Casos denunciados, Andara, 2010–2012: 900 (Policía); 3 periodos suman 804: faltan 96.',
      en: 'Reported cases, Andara, 2010–2012: 900 (Police); 3 periods add up to 804: 96 missing.',
    },
    {
      name: 'a share is not that of its counts',
      claims:
        'a: 55 percent_share 2023 in=Andara/North from=daily; b: 400 2023 in=Andara/North from=daily; c: 947 2023 from=daily',
      names: 'a+b+c',
      es: 'Casos denunciados, North, 2023: la fuente da 55 %, pero 400 de 947 es 42,2 % (Policía).',
      en: 'Reported cases, North, 2023: the source gives 55%, yet 400 of 947 is 42.2% (Police).',
    },
    {
      name: 'shares of women and men exceed all',
      claims: 'a: 62 percent_share 2019 victim=female from=daily; b: 45 percent_share 2019 victim=male from=daily',
      names: 'a+b',
      es: 'Parte de un total, 2019, daily: 45 % y 62 % suman 107 %.',
      en: 'Share of a whole, 2019, daily: 45% and 62% add up to 107%.',
    },
    {
      name: 'a growth is not that of its ends',
      claims: 'a: 21 percent_change 2015..2016 from=daily; b: 558 2015 from=daily; c: 701 2016 from=daily',
      names: 'a+b+c',
      es: 'Casos denunciados, Andara: la fuente da +21 % (Policía), pero de 558 (2015) a 701 (2016) hay +25,6 %.',
      en: 'Reported cases, Andara: the source gives +21% (Police), yet from 558 (2015) to 701 (2016) it is +25.6%.',
    },
    {
      name: 'a difference is not that of its ends',
      claims:
        'a: 196 count_change 2023-01..2023-07 from=daily; b: 522 2022-01..2022-07 from=daily; c: 766 2023-01..2023-07 from=daily',
      names: 'a+b+c',
      es: 'Casos denunciados, Andara: la fuente da +196 (Policía), pero de 522 (enero a julio de 2022) a 766 (enero a julio de 2023) hay +244.',
      en: 'Reported cases, Andara: the source gives +196 (Police), yet from 522 (January to July 2022) to 766 (January to July 2023) it is +244.',
    },
    {
      name: 'a growth is not that of the series',
      claims: 'a: 26.4 percent_change 2008..2011 by=government says=reported_cases_increased; b: 276 2008; c: 243 2011',
      names: 'a+b+c',
      es: 'Casos denunciados, Andara: +26,4 % (Gobierno) no concuerda con la serie de Policía, que va de 276 (2008) a 243 (2011): −12 %.',
      en: 'Reported cases, Andara: +26.4% (Government) does not agree with the series of Police, from 276 (2008) to 243 (2011): −12%.',
    },
    {
      name: 'tripled is not 1.4 times',
      claims: 'a: 3 ratio 2012..2014 from=daily; b: 300 2012 from=daily; c: 420 2014 from=daily',
      names: 'a+b+c',
      es: 'Casos denunciados, Andara: la fuente da 3× (Policía), pero de 300 (2012) a 420 (2014) hay 1,4×.',
      en: 'Reported cases, Andara: the source gives 3× (Police), yet from 300 (2012) to 420 (2014) it is 1.4×.',
    },
  ],
  quiet: [
    {
      name: 'three departments of nine are no whole list',
      claims:
        'a: 758 missing_persons 2020 from=daily in=Bolivia; b: 556 missing_persons 2020 in=Bolivia/Santa_Cruz from=daily; c: 101 missing_persons 2020 in=Bolivia/La_Paz from=daily',
    },
    {
      name: 'the sex of some is not recorded',
      claims:
        'a: 64 victims_assisted 2016 from=daily; b: 40 victims_assisted 2016 victim=women from=daily; c: 15 victims_assisted 2016 victim=men from=daily',
    },
    {
      name: 'a growth is cut off, not rounded',
      claims: 'a: -20.3 percent_change 2012..2013 from=daily; b: 456 2012 from=daily; c: 363 2013 from=daily',
    },
    {
      name: 'a growth is of victims, the series of cases',
      claims: 'a: 12 percent_change 2008..2011 by=ministry says=victims_increased; b: 276 2008; c: 243 2011',
    },
    {
      name: 'another value of a year makes the sum right',
      claims: 'a: 804 2010..2012; b: 260 2010; c: 226 2011; d: 318 2012; e: 300 2012',
    },
  ],
};
