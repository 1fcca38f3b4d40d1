import type { Qualifier } from '../../../vocabulary/claim-terms.ts';
import { example, type Corpus } from '../../corpus.ts';

/** Each line holds one number. */
export const EN_QUALIFIER_CORPUS: Corpus<Qualifier> = {
  examples: [
    example('only', 'only 2 cases', 'just 2 cases', 'barely 2 cases', 'a mere 2 cases'),
    example(
      'about',
      'about 200 cases',
      'around 200 cases',
      'roughly 200 cases',
      'some 200 cases',
      'an estimated 200 cases',
      '200 cases or so',
    ),
    example('nearly', 'nearly 200 cases', 'almost 200 cases', 'close to 200 cases'),
    example('more_than', 'more than 200 cases', 'over 200 cases', 'upwards of 200 cases', 'more than $200'),
    example(
      'at_least',
      'at least 200 cases',
      'no fewer than 200 cases',
      'not less than 25 years',
      'a minimum of five years',
      '200 or more cases',
    ),
    example('less_than', 'less than 200 cases', 'fewer than 200 cases'),
    example('up_to', 'up to 200 cases', 'as many as 200 cases', 'no more than 200 cases', 'a maximum of 200 cases'),
  ],
  negative: ['200 cases', 'in 2012 alone 200 cases were reported', 'the 200 cases', 'over the years, 200 cases'],
};
