import type { CheckCorpus } from './corpus.ts';

export const unitMixCorpus: CheckCorpus = {
  found: [
    {
      name: 'files beside persons',
      claims: 'a: 44 convictions unit=case 2017 by=ministry; b: 7 convictions unit=person 2017 by=judiciary',
      names: 'a+b',
      es: 'Condenas, Andara, 2017: 44 casos (Ministerio) y 7 personas (Órgano Judicial) están en unidades que no se comparan.',
      en: 'Convictions, Andara, 2017: 44 cases (Ministry) and 7 persons (Judiciary) are in units that cannot be compared.',
    },
    {
      name: 'a table changes its unit',
      claims:
        'a: 20 convictions unit=case 2016 from=table via=Yearbook; b: 31 convictions unit=person 2017 from=table via=Yearbook',
      names: 'a+b',
      es: 'Condenas, Andara: una misma serie cambia de unidad, 20 casos (2016) y 31 personas (2017), según Yearbook.',
      en: 'Convictions, Andara: one series changes its unit, 20 cases (2016) and 31 persons (2017), according to Yearbook.',
    },
    {
      name: 'victims counted in cases',
      claims: 'a: 120 victims_identified unit=case 2018',
      names: 'a',
      es: 'Víctimas identificadas, Andara, 2018: la unidad es «casos», que esta medida no cuenta: 120 casos (Policía).',
      en: 'Victims identified, Andara, 2018: the unit is “cases”, which this measure does not count: 120 cases (Police).',
    },
  ],
  quiet: [
    {
      name: 'complaints and cases go together',
      claims: 'a: 947 unit=complaint 2023; b: 1359 unit=case 2023 by=prosecutor',
    },
    {
      name: 'the source gives both',
      claims: 'a: 20 convictions unit=case 2016 from=table; b: 31 convictions unit=person 2016 from=table',
    },
    {
      name: 'persons under another name',
      claims: 'a: 20 arrests unit=person 2016 from=table; b: 31 arrests unit=suspect 2017 from=table',
    },
  ],
};
