import type { DeskTexts } from '../../i18n/es/desk.ts';
import { figureTexts } from '../../i18n/figures.ts';
import { formatNumber } from '../../i18n/format.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';

/**
 * The facts of an audit line in words; a fact that nobody named stands as it was recorded.
 * @example detailWords('es', texts, { from: 'proposed', to: 'accepted' }) // 'de: propuesta, a: aceptada'
 */
export function detailWords(language: Language, texts: DeskTexts, facts: Readonly<Record<string, unknown>>): string {
  const names: Readonly<Record<string, string>> = texts.accounts.audit.facts;
  return Object.entries(facts)
    .map(([name, value]) => `${names[name] ?? name}: ${valueWords(language, texts, value)}`)
    .join(', ');
}

function valueWords(language: Language, texts: DeskTexts, value: unknown): string {
  if (typeof value === 'number') return formatNumber(language, value);
  const text = String(value);
  if (Object.hasOwn(CLAIM_STATUSES, text)) return CLAIM_STATUSES[text as ClaimStatus][language].label;
  const { list, page } = figureTexts(language);
  if (Object.hasOwn(list.state, text)) return list.state[text as keyof typeof list.state];
  if (Object.hasOwn(page.reopenings, text)) return page.reopenings[text as keyof typeof page.reopenings];
  const roles: Readonly<Record<string, { readonly label: string }>> = texts.accounts.roles;
  return roles[text]?.label ?? text;
}
