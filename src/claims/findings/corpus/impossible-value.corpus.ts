import type { CheckCorpus } from './corpus.ts';

export const impossibleValueCorpus: CheckCorpus = {
  found: [
    {
      name: 'a negative count',
      claims: 'a: -5 2015',
      names: 'a',
      es: 'Casos denunciados, Andara, 2015: −5 (Policía); lo que se cuenta no puede ser negativo.',
      en: 'Reported cases, Andara, 2015: −5 (Police); what is counted cannot be negative.',
    },
    {
      name: 'a share above all',
      claims: 'a: 130 percent_share 2015 victim=women',
      names: 'a',
      es: 'Parte de un total, Andara, 2015: 130 % (Policía); el número se sale de lo posible.',
      en: 'Share of a whole, Andara, 2015: 130% (Police); the number is beyond what is possible.',
    },
    {
      name: 'half a person',
      claims: 'a: 12.5 victims_rescued 2015',
      names: 'a',
      es: 'Víctimas rescatadas, Andara, 2015: 12,5 (Policía); esto se cuenta en números enteros.',
      en: 'Victims rescued, Andara, 2015: 12.5 (Police); this is counted in whole numbers.',
    },
    {
      name: 'a year to come',
      claims: 'a: 40 2027',
      names: 'a',
      es: 'Casos denunciados, Andara, 2027: 40 (Policía); ese periodo aún no ha llegado.',
      en: 'Reported cases, Andara, 2027: 40 (Police); that period has not come yet.',
    },
    {
      name: 'a period after its source',
      claims: 'a: 40 2015 from=daily:2013-05-01',
      names: 'a',
      es: 'Casos denunciados, Andara, 2015: 40 (Policía); ese periodo empieza después de publicada la fuente.',
      en: 'Reported cases, Andara, 2015: 40 (Police); that period begins after its source was published.',
    },
    {
      name: 'a year that was not over',
      claims: 'a: 300 2015 from=daily:2015-09-10',
      names: 'a',
      es: 'Casos denunciados, Andara, 2015: 300 (Policía); la fuente se publicó antes de acabar el año: el número es de una parte.',
      en: 'Reported cases, Andara, 2015: 300 (Police); the source was published before the year was over: the number is of a part of it.',
    },
    {
      name: 'more convicted than prosecuted',
      claims: 'a: 60 convictions unit=person 2015 from=daily; b: 40 prosecutions unit=person 2015 from=daily',
      names: 'a+b',
      es: 'Condenas, Andara, 2015: 60 (Policía) frente a 40 de «Procesos penales». Solo cabe si vienen de causas de otros años.',
      en: 'Convictions, Andara, 2015: 60 (Police) against 40 of “Prosecutions”. It can only be if they come from cases of other years.',
    },
  ],
  quiet: [
    { name: 'a fall', claims: 'a: -12 percent_change 2015' },
    { name: 'the month under way', claims: 'a: 40 2015-03 from=daily:2015-03-20' },
    { name: 'a reporting year', claims: 'a: 40 2014/15 from=daily:2015-03-10' },
    { name: 'a budget of next year', claims: 'a: 400000 funding unit=USD 2019 from=daily:2018-10-01' },
  ],
};
