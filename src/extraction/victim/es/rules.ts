import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { VictimPart } from '../victim.ts';

export const ES_VICTIMS: readonly Rule<VictimPart>[] = [
  wordRule('women', 'women', 'mujer(?:es)?|femeninas?'),
  wordRule('men', 'men', 'hombres?|var[óo]n(?:es)?|masculinos?'),
  wordRule('girls', 'girls', 'niñas?|chicas'),
  wordRule('boys', 'boys', 'niños(?= y niñas| varones)|muchachos'),
  wordRule('children', 'child', 'menor(?:es)?(?: de edad)?|niños?|adolescentes?|beb[ée]s?|niñez|infantes?'),
  wordRule('adults', 'adult', 'adult[oa]s?'),
  wordRule('transgender', 'transgender', 'trans(?:g[ée]nero)?'),
];
