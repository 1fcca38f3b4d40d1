import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { Dispute } from '../dispute.ts';

export const EN_DISPUTES: readonly Rule<Dispute>[] = [
  wordRule(
    'withdrawn or corrected',
    'retracted',
    'retract(?:s|ed|ion)|withdr(?:ew|awn)|correct(?:s|ed) (?:its|the|an? earlier|that|to)|was corrected|erroneously|mistakenly|in error|wrongly (?:gave|stated|reported|put|said)|misstated|an earlier version|revised (?:down|up)?(?:wards?)?\\s?(?:from|to)',
  ),
  wordRule(
    'doubted or denied',
    'disputed',
    'disput(?:es|ed|ing)|denie[sd] that|reject(?:s|ed) (?:the|that|a|this)|challeng(?:es|ed) (?:the|that|this)|question(?:s|ed) (?:the|that|this)|cast(?:s)? doubt|contradict(?:s|ed)|inflated|exaggerated|unfounded|unverified|debunked|cannot be (?:verified|confirmed)|could not be (?:verified|confirmed)|no (?:known )?(?:source|basis) for',
  ),
];
