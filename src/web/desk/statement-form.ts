import type { Statement } from '../../claims/claim.ts';
import type { DeskTexts } from '../../i18n/es/desk.ts';
import { fill } from '../../i18n/format.ts';
import { isoDate, type Period, type PeriodPrecision } from '../../periods/period.ts';
import { EXPLOITATION_CODES, QUALIFIER_CODES, SCOPE_CODES, type Exploitation } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURE_CODES } from '../../vocabulary/measure.ts';
import { isCurrency, UNIT_CODES } from '../../vocabulary/unit.ts';
import { parseTypedNumber } from './typed-number.ts';

type Problems = DeskTexts['review']['problems'];

/** What is wrong with a field, by the field's name. */
export type StatementErrors = Readonly<Record<string, string>>;

/** Finds places for what was typed: the exact path first, otherwise what it may mean. */
export type FindPlaces = (typed: string) => readonly { readonly path: string }[];

/**
 * Reads the fields of a correction. What the form does not show stays as it was.
 * @param form field names as in `Statement`; `place` repeated, `exploitation` repeated
 */
export function readStatement(
  form: FormData,
  before: Statement,
  reading: { language: Language; problems: Problems; findPlaces: FindPlaces },
): { statement: Statement } | { errors: StatementErrors } {
  const { language, problems } = reading;
  const errors: Record<string, string> = {};
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const optional = (name: string) => text(name) || null;
  const choice = <T extends string>(name: string, codes: readonly T[]): T => {
    const found = codes.find((code) => code === text(name));
    if (!found) errors[name] = problems.badChoice;
    return found ?? codes[0]!;
  };
  const number = (name: string): number | null => {
    const typed = text(name);
    if (typed === '') return null;
    const value = parseTypedNumber(language, typed);
    if (value === null) errors[name] = fill(problems.badNumber, { text: typed });
    return value;
  };
  const date = (name: string): string | null => {
    const typed = optional(name);
    if (typed !== null && !isoDate.safeParse(typed).success) errors[name] = problems.badDate;
    return typed;
  };

  const value = number('value');
  const valueMax = number('valueMax');
  if (value === null && !errors.value && before.absence === null && before.valueText === null)
    errors.value = problems.noNumber;
  if (value !== null && valueMax !== null && valueMax < value) errors.valueMax = problems.rangeBackwards;
  const start = date('periodStart');
  const end = date('periodEnd');
  if (start !== null && end !== null && !errors.periodStart && !errors.periodEnd && end < start)
    errors.periodEnd = problems.periodBackwards;
  const unit = text('unit');
  if (!(UNIT_CODES as readonly string[]).includes(unit) && !isCurrency(unit)) errors.unit = problems.badChoice;
  const exploitation = form
    .getAll('exploitation')
    .filter((code): code is Exploitation => EXPLOITATION_CODES.some((known) => known === code));

  const statement: Statement = {
    ...before,
    measure: choice('measure', MEASURE_CODES),
    value,
    valueMax,
    // A number typed where the source gave none is a number now.
    absence: value === null ? before.absence : null,
    unit,
    qualifier: choice('qualifier', QUALIFIER_CODES),
    place: readPlaces(form, errors, reading),
    period: periodOf(before.period, {
      start,
      end,
      partial: form.get('partial') !== null,
      openEnd: form.get('openEnd') !== null,
    }),
    attribution: text('attribution')
      .split('>')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    scope: choice('scope', SCOPE_CODES),
    exploitation: exploitation.length === 0 ? null : exploitation.join('+'),
    victim: optional('victim'),
    note: optional('note'),
  };
  return Object.keys(errors).length > 0 ? { errors } : { statement };
}

function readPlaces(
  form: FormData,
  errors: Record<string, string>,
  { problems, findPlaces }: { problems: Problems; findPlaces: FindPlaces },
): string[] {
  const paths = form.getAll('place').map((path) => String(path).trim());
  for (const typed of String(form.get('addPlace') ?? '').split(';')) {
    const name = typed.trim();
    if (name === '') continue;
    const found = findPlaces(name);
    if (found.length === 1) paths.push(found[0]!.path);
    else if (found.length === 0) errors.addPlace = fill(problems.unknownPlace, { text: name });
    else
      errors.addPlace = fill(problems.ambiguousPlace, {
        text: name,
        places: found.map(({ path }) => path).join('; '),
      });
  }
  return [...new Set(paths.filter((path) => path !== ''))];
}

/** The period with its new span; what the source printed stays, the precision follows the span when that changed. */
function periodOf(before: Period, span: Pick<Period, 'start' | 'end' | 'partial' | 'openEnd'>): Period {
  const moved = span.start !== before.start || span.end !== before.end;
  return moved
    ? { ...before, ...span, precision: precisionOf(span.start, span.end), alternatives: [] }
    : { ...before, ...span };
}

/** How fine a span is. @example precisionOf('2012-01-01', '2012-12-31') // 'year' */
export function precisionOf(start: string | null, end: string | null): PeriodPrecision {
  if (start === null || end === null) return start === end ? 'unknown' : 'span';
  if (start === end) return 'day';
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return 'year';
  const month = start.slice(0, 7);
  const lastDay = new Date(Date.UTC(Number(year), Number(start.slice(5, 7)), 0)).getUTCDate();
  return start === `${month}-01` && end === `${month}-${lastDay}` ? 'month' : 'span';
}
