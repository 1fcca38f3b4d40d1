import { publicMessages } from '../../i18n/public.ts';
import { ABSENCES, CLAIM_STATUSES, EXPLOITATIONS, QUALIFIERS, SCOPES } from '../../vocabulary/claim-terms.ts';
import type { Code, Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import { UNITS } from '../../vocabulary/unit.ts';

export interface GlossaryGroup {
  readonly label: string;
  readonly terms: readonly { readonly code: string; readonly label: string; readonly definition: string }[];
}

/** The code lists with their definitions, in the order in which a reader of a figure meets them. */
export function glossary(language: Language): readonly GlossaryGroup[] {
  const messages = publicMessages(language).glossary;
  const group = (name: string, label: string, list: Readonly<Record<string, Code>>): GlossaryGroup => ({
    label,
    terms: Object.entries(list)
      .filter(([, code]) => code[language].label !== '')
      .map(([code, words]) => ({ code: `${name}-${code}`, ...words[language] })),
  });
  return [
    group('measure', messages.measures, MEASURES),
    group('unit', messages.units, UNITS),
    group('scope', messages.scopes, SCOPES),
    group('qualifier', messages.qualifiers, QUALIFIERS),
    group('absence', messages.absences, ABSENCES),
    group('exploitation', messages.exploitations, EXPLOITATIONS),
    group('status', messages.statuses, CLAIM_STATUSES),
  ];
}
