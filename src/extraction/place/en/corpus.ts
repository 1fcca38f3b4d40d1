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
    example('United States/Ohio', 'In the United States, the shelter served 12 women in Ohio.'),
  ],
  negative: ['The agency rescued 12 victims.', 'Police rescued 12 girls in May.'],
};
