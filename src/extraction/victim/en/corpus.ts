import { example, type Corpus } from '../../corpus.ts';

export const EN_VICTIM_CORPUS: Corpus<string> = {
  examples: [
    example('women', 'Police rescued 12 women.', '12 percent of the victims were women.'),
    example('men', 'Police rescued 12 men.'),
    example('girls', 'Police rescued 12 girls.', 'The girls were aged 11 to 15.'),
    example('boys', 'Police rescued 12 boys.'),
    example('child', 'Police rescued 12 children.', '12 victims, all of them minors, were rescued.'),
    example('women+girls', 'Police rescued 12 women and girls.'),
  ],
  negative: ['Police rescued 12 victims.', 'Police arrested 12 men.'],
};
