import { example, type Corpus } from '../../corpus.ts';

/** Places of the first figure, joined with " + ". Names of places are real, everything else is invented. */
export const EN_PLACE_CORPUS: Corpus<string> = {
  examples: [
    example(
      'Bolivia',
      'Police in Bolivia rescued 12 victims.',
      'In Bolivia, 12 victims were rescued.',
      'Bolivia reported 12 cases of trafficking.',
      'Bolivian police rescued 12 victims.',
      'ORURO, Bolivia, May 4 (Lantern Wire) — Police reported 12 cases nationwide.',
      'Tarija, May 4, 2012 (LW) - Bolivian police registered 12 complaints.',
      'In Tarija, Bolivia, the minister said that 12 cases were reported across the country.',
    ),
    example(
      'Malaysia',
      'Police in Malaysia and Thailand went on digging. On the Malaysian side, 12 graves of victims were opened.',
      'The gang was Thai; on Malaysian soil, police rescued 12 victims.',
      'Malaysian officers and Thai ones met. In Malaysian territory 12 victims were freed.',
    ),
    example(
      'Italy',
      'Italy counted its victims anew: by nationality, Nigeria accounted for 12, Pakistan for five and Ghana for two.',
      'In Italy the main countries of origin of the victims were Nigeria (12), Pakistan (5) and Ghana (2).',
    ),
    example(
      'Bolivia/Cochabamba',
      'In Bolivia, 12 cases were reported in Cochabamba.',
      'In Cochabamba, Bolivia, 12 cases were reported.',
    ),
    example(
      'Bolivia/La Paz/El Alto',
      'Police rescued 12 girls in El Alto, Bolivia.',
      'In El Alto, 12 victims were rescued.',
    ),
    example(
      'Bolivia/Oruro/Oruro',
      'Cases by city in Bolivia: Oruro 12, El Alto 9 and Sucre 4.',
      'Bolivian cities with most cases were Oruro with 12 and Tarija with 9.',
    ),
    example('Bolivia/Oruro', 'In Bolivia, Oruro had 12 cases, Beni 9 and Potosí 4.'),
    example('World', 'Worldwide, 12 million victims were identified.', 'The agency identified 12 victims worldwide.'),
    example('Bolivia/La Paz + Bolivia/Santa Cruz', 'Of the cases in Bolivia, 12 came from La Paz and Santa Cruz.'),
    example(
      'Bolivia/La Paz',
      'In Bolivia, the La Paz office took in 12 women, that of Tarija 5 and that of Beni 3.',
      'Bolivian prosecutors opened files in several departments: La Paz, 12; Tarija, 5; Beni, 3.',
      'Bolivia: 12 cases came from La Paz, 5 from Tarija and 3 from Beni.',
    ),
    example(
      'Kenya',
      'Kenyan police identified 12 women from Uganda and Ethiopia.',
      'The Kenyan police freed 12 women who were bound for Dubai.',
      'In Kenya the law of 2010 was used in 12 cases, the embassy of the United States said.',
      'PUTRAJAYA: Police in Kenya rescued 12 women.',
    ),
    example(
      'Kenya/Nairobi/Nairobi',
      'In Kenya, 12 women were found in Eastleigh.',
      'In Kenya, police rescued 12 girls in Kibera.',
    ),
    example('Romania', 'In Romania, NGOs ran shelters. Bucharest co-finances 12 percent of the costs.'),
    example('Cambodia/Banteay Meanchey/Poipet', 'Cambodian police freed 12 people in Poipet.'),
    example(
      'United States/North Carolina',
      'In the United States, the hotline took 12 calls from N.C.',
      'North Carolina had 12 cases.',
    ),
    example('United States/Ohio', 'In the United States, the shelter served 12 women in Ohio.'),
  ],
  negative: ['The agency rescued 12 victims.', 'Police rescued 12 girls in May.'],
};
