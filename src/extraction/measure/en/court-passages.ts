import { example, type Example } from '../../corpus.ts';

/** What becomes of cases before the courts, and what is still open. All invented. */
export const EN_COURT_PASSAGES: readonly Example<string>[] = [
  example(
    'prosecutions convictions cases_closed prosecutions',
    'Prosecutors took 331 cases to court: 11 ended in conviction, one was dismissed and 319 were still pending.',
    'They brought 331 cases to trial: 11 led to a conviction, one was dropped and 319 remained open.',
    'The office prosecuted 331 cases; 11 ended in conviction, one was dismissed and 319 remain unresolved.',
  ),
  example(
    'prosecutions convictions acquittals prosecutions',
    'They brought 17 defendants to trial, and courts found 12 of them guilty; three were acquitted and two cases had yet to be decided.',
    'They prosecuted 17 suspects; 12 were convicted, three acquitted and two cases were still pending.',
    'The state put 17 people on trial: 12 were convicted, three were acquitted, and two cases remained open.',
  ),
  example(
    'operations arrests victims_rescued',
    'Officers raided two massage parlours and arrested four men. Nine women were taken to a place of safety.',
    'Police searched two flats and detained four men; nine girls were brought to safety.',
    'Police raided two bars and arrested four men. Nine women were moved to a safe place.',
  ),
  example('sentence_length victims_identified', 'The judge jailed a couple for up to 20 years for holding nine women.'),
  example(
    'victims_identified victims_identified victims_identified victims_identified',
    'Officials recognised 79 people as victims. Sex trafficking explained 28 of the 79 cases and forced labour 32.',
    'The unit identified 79 victims. Begging explained 28 of these 79 cases and domestic work 32.',
  ),
  example(
    'victims_identified victims_identified victims_identified',
    'They identified 179 victims, among them 68 of forced labor, including 42 cases of forced begging.',
    'Police found 179 victims, 68 of them in forced labor, including 42 cases of begging.',
    'The agency identified 179 victims: forced labor accounted for 68, among them 42 cases of domestic servitude.',
  ),
  example(
    'victims_identified victims_identified',
    'Government and NGOs identified 95 official and potential victims (105 in 2017).',
    'They identified 95 official victims and 105 potential ones.',
  ),
  // A verb that can only be said of people, behind a count of places.
  example(
    'operations arrests',
    'Police searched 27 premises. Seven were remanded in custody.',
    'Officers raided 12 flats; nine were arrested.',
    'There were searches of 27 houses, and seven were detained.',
  ),
  example(
    'prosecutions convictions',
    'My office brought 58 trafficking cases, and 44 ended in plea deals.',
    'Prosecutors filed 58 new cases and reached plea agreements with 44 defendants.',
    'The state lodged 58 prosecutions; 44 defendants entered guilty pleas.',
  ),
  example(
    'victims_rescued',
    'The navy brought 22 children to shore this week.',
    'This year 22 children have been taken off the lake.',
    'Some 22 boys were taken off fishing boats.',
  ),
  example(
    'victims_assisted victims_identified',
    'The ministry flew home 340 nationals; 290 were classed as victims of trafficking.',
    'It sheltered 340 women, of whom 290 were later recognised as victims.',
    'The charity helped 340 people and 290 have been formally accepted as victims.',
  ),
  example(
    'victims_estimated victims_estimated',
    'An estimated 24.9 million people were in forced labour and 15.4 million in forced marriage.',
    'According to estimates, 300 women were trafficked and 200 forced into begging.',
    'It is estimated that 40 men are held in camps and 25 kept on boats.',
  ),
  example(
    'convictions',
    'Only three employers were found guilty.',
    'So far two contractors have been convicted.',
    'Last year four farmers were jailed.',
  ),
  example(
    'funding funding',
    'The victim fund, set up with $2 million, has paid out $640,000.',
    'The state allotted $2 million to the fund and paid out $640,000.',
    'With a budget of $2 million, the fund pays out $640,000 a year.',
  ),
  example(
    'price',
    'The families had taken advances of 20,000 rupees.',
    'They had been given cash advances of 20,000 rupees.',
    'They worked off loans of 20,000 rupees.',
  ),
  example(
    'funding funding funding funding',
    'For its recovery program the department received 25.13 million pesos ($478,760), slightly more than the 24.8 million pesos ($472,470) of 2017.',
    'The state set aside 306 million Rwandan francs ($288,680) for services, up from 181.3 million francs ($171,040).',
    'The program received 30 million Kenyan shillings ($230,000), more than the 12 million shillings ($92,000) of 2009.',
  ),
];
