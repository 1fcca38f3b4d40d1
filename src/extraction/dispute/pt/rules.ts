import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { Dispute } from '../dispute.ts';

export const PT_DISPUTES: readonly Rule<Dispute>[] = [
  wordRule(
    'withdrawn or corrected',
    'retracted',
    'retific(?:a|ou|aram)|corrigi(?:u|ram)|errata|erroneamente|por engano|por erro|uma versão anterior',
  ),
  wordRule(
    'doubted or denied',
    'disputed',
    'desment(?:iu|iram|em|e)|neg(?:ou|aram) que|contest(?:a|ou|aram)|question(?:a|ou|aram)|p[ôo]s em dúvida|exagerad[oa]s?|não (?:foi|foram) confirmad[oa]s?|não (?:pôde|puderam) ser (?:verificad|confirmad)[oa]s?',
  ),
];
