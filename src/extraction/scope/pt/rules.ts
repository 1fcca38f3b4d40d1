import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { ScopeSign } from '../scope.ts';

export const PT_SCOPES: readonly Rule<ScopeSign>[] = [
  wordRule(
    'trafficking and smuggling together',
    'mixed',
    'tráfico (?:de (?:pessoas|seres humanos) )?(?:e|ou) (?:o )?(?:contrabando|tráfico) de (?:pessoas|migrantes|imigrantes)|tráfico de (?:pessoas|seres humanos) e (?:crimes (?:conexos|relacionados)|auxílio à imigração ilegal)',
  ),
  wordRule(
    'smuggling',
    'smuggling',
    '(?:contrabando|tráfico) (?:ilícito )?de (?:migrantes|imigrantes)|contrabando de pessoas|auxílio à imigração ilegal|promoção de migração ilegal',
  ),
  wordRule('related offence', 'related', 'lenocínio|pornografia|rufianismo|favorecimento da prostituição'),
  wordRule(
    'trafficking',
    'trafficking',
    'tráfico(?: internacional| interno)? de (?:pessoas|seres humanos|mulheres|crianças|menores|órgãos)|trabalho escravo|(?:trabalho|condiç(?:ão|ões)) análog[oa]s? (?:à|ao|a) (?:de )?(?:escravidão|escrav[oa]s?)|escravidão|escravatura|aliciador(?:es|as)?|traficantes de pessoas',
  ),
];
