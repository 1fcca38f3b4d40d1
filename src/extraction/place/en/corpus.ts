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
    example('World', 'Worldwide, 12 million victims were identified.', 'The agency identified 12 victims worldwide.'),
    example('Bolivia/La Paz + Bolivia/Santa Cruz', 'Of the cases in Bolivia, 12 came from La Paz and Santa Cruz.'),
    example('United States/Ohio', 'In the United States, the shelter served 12 women in Ohio.'),
  ],
  negative: ['The agency rescued 12 victims.', 'Police rescued 12 girls in May.'],
};
