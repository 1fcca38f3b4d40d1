import type { RuleTerms } from '../../../claims/figures/figure-rule.ts';
import type { FigureTexts } from '../../../i18n/es/figures.ts';
import { SCOPE_CODES } from '../../../vocabulary/claim-terms.ts';
import { MEASURE_CODES } from '../../../vocabulary/measure.ts';
import type { Place } from '../../../places/place.ts';

export type RuleProblem = keyof FigureTexts['rules']['problems'];

/** A rule as far as it was typed. */
export interface TypedRule {
  readonly measure: string;
  readonly place: string;
  readonly scope: string;
  readonly producer: string;
  /** Empty where no publication is followed; null where nothing was said yet. */
  readonly source: string | null;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** The fields of a rule out of a form or an address. */
export function typedRule(fields: { get(name: string): unknown; has(name: string): boolean }): TypedRule {
  const text = (name: string) => String(fields.get(name) ?? '').trim();
  return {
    measure: text('measure'),
    place: text('place'),
    scope: text('scope'),
    producer: text('producer'),
    source: fields.has('source') ? text('source') : null,
    from: text('from'),
    to: text('to'),
    reason: text('reason'),
  };
}

/** The terms of a rule, or the first thing that is wrong with what was typed. */
export function readRule(
  typed: TypedRule,
  findPlaces: (typed: string) => readonly Place[],
): { readonly terms: RuleTerms } | { readonly problem: RuleProblem } {
  const measure = MEASURE_CODES.find((known) => known === typed.measure);
  if (!measure) return { problem: 'no-measure' };
  const place = typed.place === '' ? undefined : findPlaces(typed.place)[0];
  if (!place) return { problem: 'no-place' };
  if (typed.producer === '') return { problem: 'no-producer' };
  if (![typed.from, typed.to].every((year) => /^(1[89]|2[01])\d\d$/.test(year))) return { problem: 'no-years' };
  if (typed.to < typed.from) return { problem: 'backwards' };
  return {
    terms: {
      measure,
      place: place.path,
      scope: SCOPE_CODES.find((known) => known === typed.scope) ?? null,
      producerId: typed.producer,
      sourceId: typed.source || null,
      from: `${typed.from}-01-01`,
      to: `${typed.to}-12-31`,
      reason: typed.reason,
    },
  };
}
