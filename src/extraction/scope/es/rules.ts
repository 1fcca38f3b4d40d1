import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { ScopeSign } from '../scope.ts';

export const ES_SCOPES: readonly Rule<ScopeSign>[] = [
  wordRule(
    'trafficking and smuggling together',
    'mixed',
    'trata y (?:el )?tr[áa]fico(?: il[íi]cito)?(?: de (?:personas|migrantes|seres humanos))?|trata,? tr[áa]fico y|trata o tr[áa]fico|trata(?: de personas)? y (?:delitos conexos|explotaci[óo]n)|trata y el tr[áa]fico',
  ),
  wordRule('smuggling', 'smuggling', 'tr[áa]fico (?:il[íi]cito )?(?:de )?(?:migrantes|personas)'),
  wordRule('related offence', 'related', 'proxenetismo|pornograf[íi]a|violencia sexual comercial|rufianer[íi]a'),
  wordRule('trafficking', 'trafficking', 'trata(?! de (?:resolver|un|una|que|dar|evitar))|tratantes?'),
];
