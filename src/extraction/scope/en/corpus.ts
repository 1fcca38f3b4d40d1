import type { Scope } from '../../../vocabulary/claim-terms.ts';
import { example, type Corpus } from '../../corpus.ts';

export const EN_SCOPE_CORPUS: Corpus<Scope> = {
  examples: [
    example('trafficking', '12 cases of human trafficking were reported.', 'Police arrested 12 traffickers.'),
    example(
      'mixed',
      '12 cases of human trafficking and smuggling were reported.',
      '12 complaints of trafficking and related offences were filed.',
    ),
    example(
      'smuggling',
      '12 cases of migrant smuggling were reported.',
      'Police arrested 12 people for human smuggling.',
    ),
    example('related', '12 cases of pimping were reported.', '12 pornography cases were opened.'),
  ],
  negative: [],
};
