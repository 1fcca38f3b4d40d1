import { CHECK_NAMES, type CheckName } from '#src/claims/findings/check.ts';
import { MEASURE_CODES } from '#src/vocabulary/measure.ts';

/** As `FINDING_LISTS` in claims/findings; the browser must not load the store to know them. */
export const LISTS = ['new', 'acknowledged', 'dismissed', 'all', 'settled'] as const;
export type ListName = (typeof LISTS)[number];

/** What the address of the list asks for. */
export interface AskedFindings {
  readonly list: ListName;
  readonly check: CheckName | null;
  readonly measure: string | null;
  readonly place: string | null;
  readonly producer: string | null;
  readonly weight: number | null;
  readonly page: number;
}

const LONGEST_PLACE = 120;

/** Reads an address; what nobody can ask for is left out. */
export function askedFindings(query: URLSearchParams): AskedFindings {
  const text = (name: string) => query.get(name)?.trim().slice(0, LONGEST_PLACE) || null;
  const weight = Number(query.get('weight'));
  return {
    list: LISTS.find((list) => list === query.get('list')) ?? 'new',
    check: CHECK_NAMES.find((name) => name === query.get('check')) ?? null,
    measure: MEASURE_CODES.find((measure) => measure === query.get('measure')) ?? null,
    place: text('place'),
    producer: text('producer'),
    weight: weight === 2 || weight === 3 ? weight : null,
    page: Math.max(1, Math.trunc(Number(query.get('page'))) || 1),
  };
}

/**
 * The address of a list, without what is asked for anyway.
 * @example findingsAddress(asked, { page: 2 }) // '/desk/findings?check=contradiction&page=2'
 */
export function findingsAddress(asked: AskedFindings, changes: Partial<AskedFindings> = {}): string {
  const query = queryOf({ ...asked, ...changes });
  return query === '' ? '/desk/findings' : `/desk/findings?${query}`;
}

/** The filters as a query, without a question mark. */
export function queryOf(asked: AskedFindings): string {
  const query = new URLSearchParams();
  if (asked.list !== 'new') query.set('list', asked.list);
  for (const name of ['check', 'measure', 'place', 'producer'] as const)
    if (asked[name] !== null) query.set(name, asked[name]);
  if (asked.weight !== null) query.set('weight', String(asked.weight));
  if (asked.page > 1) query.set('page', String(asked.page));
  return query.toString();
}

/** Whether anything narrows the list. */
export function isFiltered(asked: AskedFindings): boolean {
  return (['check', 'measure', 'place', 'producer', 'weight'] as const).some((name) => asked[name] !== null);
}
