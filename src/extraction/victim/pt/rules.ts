import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { VictimPart } from '../victim.ts';

export const PT_VICTIMS: readonly Rule<VictimPart>[] = [
  wordRule('women', 'women', 'mulher(?:es)?|femininas?|do sexo feminino'),
  wordRule('men', 'men', 'homens?|masculinos?|do sexo masculino'),
  wordRule('girls', 'girls', 'meninas?|raparigas?|garotas?'),
  wordRule('boys', 'boys', 'meninos?|rapazes|garotos?'),
  wordRule('children', 'child', 'menor(?:es)?(?: de idade)?|crianças?|adolescentes?|beb[éeê]s?|infância'),
  wordRule('adults', 'adult', 'adult[oa]s?'),
  wordRule('transgender', 'transgender', 'trans(?:g[êée]nero)?|transexuais|travestis'),
];
