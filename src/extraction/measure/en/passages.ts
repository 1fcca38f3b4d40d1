import { example, type Example } from '../../corpus.ts';

/** Measures of all figures of a sentence or two, in order. Everything here is invented. */
export const EN_PASSAGES: readonly Example<string>[] = [
  example('prosecutions prosecutions', 'Prosecutors tried 61 cases of trafficking. They concerned 84 suspects.'),
  example('victims_rescued victims_identified', 'Police freed 31 of the 74 women they had found.'),
  example('victims_rescued', 'The workers, 27 in all, were freed from a cellar.'),
  example('sentence_length', 'A man must serve nine years for selling his nephew.'),
  example('cases_closed suspects_charged', 'Prosecutors dropped charges against eight of the 20 accused.'),
  example('cases_closed', 'Charges against 17 defendants were dropped.'),
  example('cases_closed', 'The state withdrew the case against four suspects.'),
  example(
    'convictions convictions',
    'The number of persons found guilty of a trafficking offence went up from 464 in 2011 to 837 in 2019.',
  ),
  example(
    'victims_rescued investigations victims_identified',
    'In 2021 police rescued 300 women. They opened 55 cases involving 93 victims.',
  ),
  example(
    'victims_assisted victims_assisted victims_assisted',
    'Survivors received counselling and legal aid: 17 victims in the capital, 28 in the north and 11 abroad.',
  ),
  example(
    'victims_identified victims_identified',
    'The government identified two confirmed and 129 potential victims.',
  ),
  example(
    'inspections inspections inspections inspections',
    'Officers carried out 1,650 checks (630 persons, 95 locations, 205 vehicles).',
  ),
  example(
    'convictions sentence_length fine',
    'Two Ghanaians were given two years, wholly suspended, and had to pay 10,000 pula.',
  ),
  example('victims_identified victims_identified', 'Just four victims were found this year, whereas 19 were in 2018.'),
  example('groups_dismantled convictions', 'The minister said 42 networks had been broken up and 300 people jailed.'),
  example('victims_identified victims_identified', 'Rajasthan recorded the most minors, 653, of whom 636 were boys.'),
  example(
    'victims_identified victims_identified victims_identified arrests convictions',
    'Figures for 2022: victims identified: 88; of which women: 61; men: 27. Suspects arrested: 40. Convictions: 9.',
  ),
  example(
    'victims_identified victims_identified victims_identified',
    'Country page. Victims detected: 2018: 120; 2019: 140; 2020: 95.',
  ),
  example(
    'victims_assisted victims_assisted convictions',
    'Our year in numbers: 312 survivors housed, 48 children back in school, 21 convictions secured.',
  ),
  example('arrests', 'Two police officers were among those arrested.'),
  example('prosecutions arrests', 'Eighteen months after the raid only 3 of the 26 arrested have faced trial.'),
  example('victims_identified', 'In May a further 12 women came forward.'),
  example('victims_identified', 'Police say 15 more women have since come forward to complain.'),
  example(
    'cases_reported prosecutions',
    'Since January, 40 cases have landed on the desk of the prosecutor, who has taken nine of them to court.',
  ),
  example(
    'other arrests groups_dismantled',
    'The squad, which numbers 14 officers, made 33 arrests and broke up five gangs last year.',
  ),
  example(
    'sentence_length convictions',
    'The court in Lyon handed sentences of between two and ten years to nine members of a Nigerian network.',
  ),
  example('victims_identified', 'A police raid on a farm outside Ghent led to the discovery of 22 Romanian pickers.'),
  example('percent_share victims_identified', 'Ninety per cent of the victims were women; just 14 were men.'),
  example(
    'other investigations prosecutions',
    'The unit has 24 detectives and investigated 61 cases in 2022, leading to 13 prosecutions and no convictions.',
  ),
  example('prosecutions arrests', 'The magistrate committed 12 accused to the sessions court and remanded three.'),
  example('victims_assisted count_change', 'The embassy repatriated 78 nationals, 31 more than the year before.'),
  example('victims_rescued', 'Officers intercepted a lorry carrying 23 children bound for quarries.'),
  example('victims_identified', 'Border police refused entry to 42 suspected victims.'),
  example('victims_estimated', 'The report puts at 27.6 million the number of people in forced labour worldwide.'),
  example(
    'victims_estimated victims_estimated',
    'Nearly 50 million people were in modern slavery on any given day in 2021, of whom 22 million were in forced marriages.',
  ),
];
