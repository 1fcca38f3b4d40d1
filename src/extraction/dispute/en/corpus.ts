import type { Corpus } from '../../corpus.ts';
import { example } from '../../corpus.ts';

/** What is said against the first figure. All lines are invented. */
export const EN_DISPUTE_CORPUS: Corpus<string> = {
  examples: [
    example(
      'retracted',
      'The ministry retracted the figure of 52 victims.',
      'An earlier version of this bulletin said that 52 victims were rescued.',
      'The bulletin mistakenly gave 52 victims.',
      'The number was revised down to 52 victims.',
    ),
    example(
      'disputed',
      'The ministry disputes the 52 cases.',
      'Police denied that 52 girls were missing.',
      'The claim of 52 victims could not be verified.',
      'Researchers called the figure of 52 victims inflated.',
    ),
  ],
  negative: [
    'Police rescued 52 victims.',
    'Prosecutors rejected 52 complaints.',
    '52 victims were rescued; the ministry disputes an unrelated report.',
  ],
};
