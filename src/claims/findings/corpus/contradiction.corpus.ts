import type { CheckCorpus } from './corpus.ts';

export const contradictionCorpus: CheckCorpus = {
  found: [
    {
      name: 'two producers count one year',
      claims: 'a: 947 2023 by=police mixed; b: 1359 2023 by=prosecutor mixed',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2023: 1.359 (Fiscalía) y 947 (Policía).',
      en: 'Reported cases, Andara, 2023: 1,359 (Prosecutor) and 947 (Police).',
    },
    {
      name: 'complaints of one and cases of the other are told apart',
      claims: 'a: 724 unit=complaint 2022 by=observatory; b: 1105 2022 by=prosecutor',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2022: 1.105 casos (Fiscalía) y 724 denuncias (Observatorio).',
      en: 'Reported cases, Andara, 2022: 1,105 cases (Prosecutor) and 724 complaints (Observatory).',
    },
    {
      name: 'one producer in two documents without a day',
      claims: 'a: 456 2012; b: 384 2012',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2012: 456 y 384, ambos atribuidos a Policía; sin día de publicación no se sabe cuál es posterior.',
      en: 'Reported cases, Andara, 2012: 456 and 384, both credited to Police; without a day of publication nobody can say which is later.',
    },
    {
      name: 'one document prints a number twice, once with another digit',
      claims: 'a: 363 2013 from=daily; b: 263 2013 from=daily',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2013: un mismo documento da 363 y 263 (Policía).',
      en: 'Reported cases, Andara, 2013: one document gives 363 and 263 (Police).',
    },
    {
      name: 'nine months exceed their year',
      claims: 'a: 300 2015; b: 340 2015-01..2015-09 by=prosecutor',
      names: 'a+b',
      es: 'Casos denunciados, Andara, 2015: 300 (Policía); para enero a septiembre de 2015, que es solo una parte, hay más: 340 (Fiscalía).',
      en: 'Reported cases, Andara, 2015: 300 (Police); for January to September 2015, a part of it, there are more: 340 (Prosecutor).',
    },
    {
      name: 'a span is less than the years within it',
      claims: 'a: 1750 2008..2011 by=ministry; b: 476 2008; c: 516 2009; d: 500 2010; e: 443 2011',
      names: 'a+b+c+d+e',
      es: 'Casos denunciados, Andara, 2008–2011: 1.750 (Ministerio); los 4 valores de Policía en ese tiempo (2008 a 2011) suman más: 1.935.',
      en: 'Reported cases, Andara, 2008–2011: 1,750 (Ministry); the 4 values of Police within that time (2008 to 2011) add up to more: 1,935.',
    },
    {
      name: 'a span is more than the years around it',
      claims: 'a: 3541 2019-01..2021-06 by=ministry; b: 526 2019; c: 452 2020; d: 589 2021',
      names: 'a+b+c+d',
      es: 'Casos denunciados, Andara, de enero de 2019 a junio de 2021: 3.541 (Ministerio); los años que lo contienen (2019 a 2021) suman menos: 1.567 (Policía).',
      en: 'Reported cases, Andara, January 2019 to June 2021: 3,541 (Ministry); the years around it (2019 to 2021) add up to less: 1,567 (Police).',
    },
    {
      name: 'none so far, yet some in years before',
      claims:
        'a: 0 convictions ..2014-01-31 by=ministry; b: 1 convictions 2011/12 by=foreign-government; c: 1 convictions 2012/13 by=foreign-government',
      names: 'a+b+c',
      es: 'Condenas, Andara, hasta enero de 2014: 0 (Ministerio), pero dentro de ese tiempo Informe extranjero cuenta 1 (abril de 2011 a marzo de 2012 (año de informe)) y 1 (abril de 2012 a marzo de 2013 (año de informe)).',
      en: 'Convictions, Andara, up to January 2014: 0 (Ministry), yet within that time Foreign report counts 1 (April 2011 to March 2012 (reporting year)) and 1 (April 2012 to March 2013 (reporting year)).',
    },
    {
      name: 'none so far, yet two in a year nearly over',
      claims: 'a: 0 convictions ..2014-01-31 by=ministry; b: 2 convictions 2013/14 by=foreign-government',
      names: 'a+b',
      es: 'Condenas, Andara: 0 (Ministerio, hasta enero de 2014), pero 2 (Informe extranjero, abril de 2013 a marzo de 2014 (año de informe)). Solo concuerdan si todo ocurrió después.',
      en: 'Convictions, Andara: 0 (Ministry, up to January 2014), yet 2 (Foreign report, April 2013 to March 2014 (reporting year)). Both hold only if all of it came afterwards.',
    },
  ],
  quiet: [
    { name: 'a floor holds', claims: 'a: more_than:200 2012; b: 258 2012 by=observatory' },
    { name: 'about is near enough', claims: 'a: about:400 2013; b: 428 2013 by=prosecutor' },
    { name: 'an ombudsman counts what reaches it', claims: 'a: 37 2021 by=ombudsman; b: 420 2021' },
    { name: 'part of a year is less than the year', claims: 'a: 766 2023-01..2023-07 by=prosecutor; b: 1359 2023' },
    {
      name: 'parts that nothing marks are no second value',
      claims: 'a: 300 2018 from=daily; b: 40 2018 from=daily; c: 25 2018 from=daily',
    },
    {
      name: 'victims whom two institutions assist add up',
      claims: 'a: 60 victims_assisted 2022 by=ministry; b: 38 victims_assisted 2022 by=organisation-home',
    },
    {
      name: 'a report adds up what two others count',
      claims: 'a: 29 2021 by=foreign-government; b: 21 2021 by=government; c: 8 2021 by=research',
    },
  ],
};
