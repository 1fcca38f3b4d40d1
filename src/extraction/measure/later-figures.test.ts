import { describe, expect, test } from 'vitest';
import { extractClaims } from '../extract-claims.ts';

/** What each figure of a text counts, in order. All sentences are invented. */
function measures(text: string): string {
  const { proposals } = extractClaims({ text, language: 'en', published: '2022-11-15', publisher: 'Invented Daily' });
  return proposals.map(({ citation, measure }) => `${citation.token} ${measure}`).join(', ');
}

describe('figures after the first', () => {
  test.each([
    [
      'go with the cases or the people beside them',
      'Courts convicted five traffickers in three cases. Prosecutors indicted 46 suspects in 19 cases.',
      'five convictions, three convictions, 46 suspects_charged, 19 suspects_charged',
    ],
    [
      'are suspects of the step that their cases have reached',
      'The office reported 12 investigations of 30 suspects. It prosecuted eight cases involving 14 defendants.',
      '12 investigations, 30 investigations, eight prosecutions, 14 prosecutions',
    ],
    [
      'answer the figures before in order',
      'Police arrested 31 suspects, prosecuted 22 and convicted nine, compared with 28, 15 and 11, respectively.',
      '31 arrests, 22 prosecutions, nine convictions, 28 arrests, 15 prosecutions, 11 convictions',
    ],
    [
      'are those of a figure named again by its value',
      'Police freed 29 women from a house. The 29 were found in two rooms.',
      '29 victims_rescued, 29 victims_rescued',
    ],
    [
      'have the verb right before them',
      'The unit investigated 14 cases, arresting 19 men. It has not convicted anybody since 2016, when it convicted three.',
      '14 investigations, 19 arrests, three convictions',
    ],
    [
      'share a verb that follows the last',
      'Seven men and two women were arrested. Some 50 women, 12 girls and three boys were rescued.',
      'Seven arrests, two arrests, 50 victims_rescued, 12 victims_rescued, three victims_rescued',
    ],
    [
      'do not take the passive verb of those before',
      'In all 40 suspects were arrested and 12 children rescued.',
      '40 arrests, 12 victims_rescued',
    ],
    [
      'are parts by form of exploitation',
      'The state investigated 45 cases (31 sex trafficking, nine labor trafficking and five unspecified).',
      '45 investigations, 31 investigations, nine investigations, five investigations',
    ],
    [
      'are a part of the victims before',
      'The agency rescued 900 victims. Edo heads the list with 120 victims, followed by Kano with 80 victims.',
      '900 victims_rescued, 120 victims_rescued, 80 victims_rescued',
    ],
    [
      'tell calls from cases',
      'The hotline received 200 calls. Through it 50 cases of trafficking were reported.',
      '200 hotline_contacts, 50 cases_reported',
    ],
    [
      'count complaints on a list of complaints, whoever is named',
      'The agency registered 90 complaints, by type:\n• forced marriage – 40\n• trade in children – 30\n• slavery – 20',
      '90 cases_reported, 40 cases_reported, 30 cases_reported, 20 cases_reported',
    ],
    [
      'are terms behind terms',
      'The law allows up to 20 years in prison for trafficking and up to 14 for slavery.',
      '20 penalty_range, 14 penalty_range',
    ],
    [
      'are said of those arrested',
      'Officers made 47 arrests, of whom 24 were found guilty.',
      '47 arrests, 24 convictions',
    ],
    [
      'are victims of what suspects are charged with',
      'Three men are charged with holding nine workers in a barn. Two women were convicted of exploiting 12 girls.',
      'Three suspects_charged, nine victims_identified, Two convictions, 12 victims_identified',
    ],
    [
      'are not those of whom one verb is said',
      'A gang that had sold 40 women was jailed. Its 12 members got prison terms.',
      '40 victims_identified, 12 convictions',
    ],
    [
      'are no victims when a house could hold them or no word is known',
      'Police freed 12 women. The refuge has room for 20 women. Officers seized 70,000 euros and four guns.',
      '12 victims_rescued, 20 other, 70,000 proceeds, four other',
    ],
    [
      'are compared with what they follow',
      'Authorities investigated 36 cases, a decrease from 52 cases in the year before.',
      '36 investigations, 52 investigations',
    ],
    [
      'have labels made of verbs',
      'Identified: 241\nBrought home from Oman: 33\nTaken to court: 39; convicted: five; acquitted: two\nOfficers trained: 310',
      '241 victims_identified, 33 victims_assisted, 39 prosecutions, five convictions, two acquittals, 310 officials_trained',
    ],
    [
      'are terms and not ages behind a term',
      'The law provides three to seven years in prison for selling an adult and seven to 15 years for selling a child.',
      'three to seven penalty_range, seven to 15 penalty_range',
    ],
    [
      'have a verb of their own in each clause',
      'The unit took on 44 cases and closed 12. Courts found three men guilty and acquitted two.',
      '44 investigations, 12 cases_closed, three convictions, two acquittals',
    ],
  ])('%s', (_name, text, expected) => {
    expect(measures(text)).toBe(expected);
  });
});
