import type { NameTexts } from '../../../i18n/es/names.ts';
import { fill } from '../../../i18n/format.ts';
import { isoDate } from '../../../periods/period.ts';
import type { CountingRule } from '../../../sources/counting-rule-store.server.ts';
import { SCOPE_CODES } from '../../../vocabulary/claim-terms.ts';
import { MEASURE_CODES } from '../../../vocabulary/measure.ts';
import { UNIT_CODES } from '../../../vocabulary/unit.ts';
import type { FindPlaces } from '../statement-form.ts';

/** Reads the fields of a counting rule. */
export function readRuleForm(
  form: FormData,
  given: Pick<CountingRule, 'producerId' | 'sourceId'>,
  texts: NameTexts['rules'],
  findPlaces: FindPlaces,
): { readonly rule: CountingRule } | { readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, 500);
  const code = (name: string, codes: readonly string[]) => codes.find((known) => known === text(name)) ?? null;
  const date = (name: string) => {
    const typed = text(name);
    if (typed !== '' && !isoDate.safeParse(typed).success) errors[name] = texts.problems.badDate;
    return typed === '' ? null : typed;
  };
  const [since, until] = [date('since'), date('until')];
  if (text('counts') === '') errors.counts = texts.problems.noCounts;
  if (since === null) errors.since ??= texts.problems.noSince;
  else if (until !== null && until < since) errors.until ??= texts.problems.backwards;
  const place = text('place');
  const found = place === '' ? [] : findPlaces(place);
  if (place !== '' && found.length !== 1) errors.place = fill(texts.problems.unknownPlace, { text: place });
  if (Object.keys(errors).length > 0) return { errors };
  return {
    rule: {
      ...given,
      counts: text('counts'),
      measure: code('measure', MEASURE_CODES),
      unit: code('unit', UNIT_CODES),
      scope: code('scope', SCOPE_CODES),
      place: found[0]?.path ?? null,
      since: since!,
      until,
    },
  };
}
