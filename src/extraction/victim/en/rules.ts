import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { VictimPart } from '../victim.ts';

export const EN_VICTIMS: readonly Rule<VictimPart>[] = [
  wordRule('women', 'women', 'wom[ae]n|females?'),
  wordRule('men', 'men', 'm[ae]n|males?'),
  wordRule('girls', 'girls', 'girls?'),
  wordRule('boys', 'boys', 'boys?'),
  wordRule('children', 'child', 'child(?:ren)?|minors?|under 18|infants?|bab(?:y|ies)|adolescents?|teenagers?'),
  wordRule('adults', 'adult', 'adults?'),
  wordRule('transgender', 'transgender', 'transgender|trans women'),
];
