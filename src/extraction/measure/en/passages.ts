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
  example(
    'investigations investigations investigations prosecutions prosecutions prosecutions prosecutions convictions convictions acquittals convictions sentence_length convictions convictions investigations',
    'The government slightly increased law enforcement efforts. Police reported 98 trafficking investigations involving 121 suspects, compared with 77 the year before. Prosecutors initiated cases against 54 defendants (41 for sex trafficking and 13 for forced labor), up from 39. Courts convicted 22 traffickers, including 18 under the trafficking law, and acquitted six. Eleven received prison terms of five to nine years, seven were given suspended sentences and four were fined. Two officials, a labour inspector and a policeman, were under investigation for complicity.',
  ),
  example(
    'victims_identified victims_identified victims_identified victims_identified victims_identified victims_identified victims_identified victims_identified victims_assisted victims_assisted victims_assisted victims_assisted funding funding',
    'The government identified 310 trafficking victims, a decrease from 402 the previous year. Of these, 190 were women and girls; 120 men and boys. NGOs identified a further 88. The majority came from Vietnam (96), Nigeria (51) and Ukraine (30). Authorities referred all 310 to care, and 214 accepted services. Shelters housed 167 victims; 23 obtained residence permits. The government allocated 2.1 million euros to NGOs, up from 1.8 million euros.',
  ),
  example(
    'investigations prosecutions prosecutions victims_identified victims_identified victims_identified victims_assisted victims_assisted victims_assisted hotline_contacts',
    'The Israeli police opened 12 files of trafficking in 2021 and the prosecution filed three indictments, against seven defendants. The authorities recognised 57 victims; 49 women and eight men. The shelters, Maagan and Atlas, cared for 43 women and 18 men. Legal aid was given to 112. The hotline for migrants took 430 calls.',
  ),
  example(
    'cases_reported percent_change cases_reported cases_reported suspects_charged convictions',
    'The Anti-Slavery Commissioner recorded 566 reports of modern slavery in 2023, up 10 per cent. Forced marriage was the most common, with 90 reports, ahead of sexual exploitation with 73. The police laid charges in 14 matters. Two people were found guilty.',
  ),
  example(
    'investigations prosecutions convictions cases_closed cases_reported',
    'The Ombudsman found that of 89 files opened since the law came into force only 12 had reached the courts and that just four persons had been convicted. Thirty-one files were closed because the perpetrator was unknown. He had received 27 complaints about the police.',
  ),
  example(
    'victims_assisted victims_assisted victims_assisted funding',
    'IOM brought 5,113 stranded Ethiopians home from Yemen and Saudi Arabia last year. Of these, 890 were unaccompanied children. At the transit centre they got food and clothes; 1,200 needed medical care. The agency wants $68 million.',
  ),
  example(
    'victims_identified victims_identified victims_identified victims_identified victims_assisted other',
    'Sofia. Since January the commission has received signals about 124 victims, 98 of whom were women. Twelve were sold for begging and three for the sale of babies. Nineteen women were put up in crisis centres. A mobile team reached 2,100 pupils with lectures.',
  ),
  example(
    'sentence_length convictions sentence_length acquittals fine victims_identified',
    'A Bangkok court on Tuesday handed a former police colonel 13 years and four months in jail. Eight others got between two and 16 years; three were cleared. The court also told the group to pay 2.9 million baht to 12 victims.',
  ),
  example(
    'penalty_range penalty_range fine',
    'Under section 7 anyone who traffics a child is liable to at least 15 years; for an adult the minimum is seven. Fines go up to 500,000 birr.',
  ),
  example(
    'victims_rescued suspects_charged victims_rescued',
    'Police in Goa on Sunday busted a racket and rescued three Ugandan women. A couple running it, aged 35 and 29, was apprehended. Since 2020 they have booked 151 traffickers and rescued 305.',
  ),
  example('convictions victims_identified', 'Five people accused of trafficking 22 Nigerians have been convicted.'),
  example('arrests victims_identified', 'Two men who smuggled 40 migrants were arrested at the border.'),
  example('victims_rescued', 'Officers freed - in raids on bars, hotels and farms - 44 women.'),
  example('percent_change', 'There were 62 percent more of them than in 2018.'),
  example('victims_rescued', 'Four women rescued from a bar were sent home.'),
  example('victims_assisted', 'The 12 girls who had been sold were taken home.'),
  example(
    'convictions victims_identified',
    'Three sisters who had held nine Ghanaian girls in a flat were jailed for slavery.',
  ),
  example(
    'victims_assisted victims_assisted',
    'The mission gave care – meals, clothes, a doctor – to 88 women, 12 of them pregnant.',
  ),
  example(
    'arrests suspects_charged convictions',
    'The yearbook lists 77 arrests, of which 50 led to charges and 21 to convictions.',
  ),
  example(
    'victims_rescued investigations convictions',
    'The charity freed 44 children. Of the 30 employers investigated, four were fined.',
  ),
  example(
    'victims_assisted percent_change prosecutions prosecutions',
    'In 2019 charities helped 500 women. Prosecutions grew by 40%, from 50 persons in 2011 to 70 in 2020.',
  ),
];
