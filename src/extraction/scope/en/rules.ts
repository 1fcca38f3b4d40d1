import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { ScopeSign } from '../scope.ts';

export const EN_SCOPES: readonly Rule<ScopeSign>[] = [
  wordRule(
    'trafficking and smuggling together',
    'mixed',
    '(?:human |persons )?trafficking and (?:human |migrant |people )?smuggling(?: of (?:migrants|persons|people))?|smuggling and trafficking|trafficking and related (?:crimes|offen[cs]es)|trafficking or smuggling',
  ),
  wordRule('smuggling', 'smuggling', '(?:human |migrant |people )?smuggling|smugglers'),
  wordRule('related offence', 'related', 'pimping|pornography|procuring|document fraud'),
  wordRule(
    'trafficking',
    'trafficking',
    '(?:human |sex |labou?r |child )?trafficking|trafficked|traffickers?|modern slavery|forced labou?r|trafficking in persons',
  ),
];
