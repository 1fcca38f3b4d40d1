import type { SearchKind } from '../../database/search-index.server.ts';
import { isoDate } from '../../periods/period.ts';
import { CLAIM_STATUS_CODES, type ClaimStatus } from '../../vocabulary/claim-terms.ts';
import { MEASURE_CODES, type Measure } from '../../vocabulary/measure.ts';

/** In the order in which results are shown. */
export const FOUND_KINDS = [
  'document',
  'claim',
  'producer',
  'place',
  'source',
] as const satisfies readonly SearchKind[];

/** What is looked for; null leaves a question open. */
export interface SearchFilter {
  /** As typed. */
  readonly typed: string;
  readonly status: ClaimStatus | null;
  readonly measure: Measure | null;
  /** Path of a place; what lies in it belongs to it. */
  readonly place: string | null;
  /** Id of a producer. */
  readonly producer: string | null;
  /** Name of a publisher. */
  readonly publisher: string | null;
  /** Id of a source. */
  readonly source: string | null;
  /** First and last day of publication. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTER: SearchFilter = {
  typed: '',
  status: null,
  measure: null,
  place: null,
  producer: null,
  publisher: null,
  source: null,
  from: null,
  to: null,
};

/** Names in the address, in the order of the form. */
const NAMES: Readonly<Record<keyof SearchFilter, string>> = {
  typed: 'q',
  status: 'status',
  measure: 'measure',
  place: 'place',
  producer: 'producer',
  publisher: 'publisher',
  source: 'source',
  from: 'from',
  to: 'to',
};

/** What an address asks for. A code or a day that does not exist asks for nothing. */
export function filterOfAddress(parameters: URLSearchParams): SearchFilter {
  const words = (name: keyof SearchFilter) => parameters.get(NAMES[name])?.trim().slice(0, 300) || null;
  const code = <T extends string>(codes: readonly T[], name: keyof SearchFilter) =>
    codes.find((known) => known === parameters.get(NAMES[name])) ?? null;
  const day = (name: 'from' | 'to') => {
    const parsed = isoDate.safeParse(words(name));
    return parsed.success ? parsed.data : null;
  };
  return {
    typed: words('typed') ?? '',
    status: code(CLAIM_STATUS_CODES, 'status'),
    measure: code(MEASURE_CODES, 'measure'),
    place: words('place'),
    producer: words('producer'),
    publisher: words('publisher'),
    source: words('source'),
    from: day('from'),
    to: day('to'),
  };
}

/** The address of a search, without what is left open. @example addressOfFilter({ …, typed: 'trata' }).toString() // 'q=trata' */
export function addressOfFilter(
  filter: SearchFilter,
  more: Readonly<Record<string, string | null>> = {},
): URLSearchParams {
  const pairs = [
    ...Object.entries(NAMES).map(([field, name]) => [name, filter[field as keyof SearchFilter]] as const),
    ...Object.entries(more),
  ];
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** What can be found under a filter: facts of claims narrow claims, facts of sources all that was published. */
export function kindsOfFilter(filter: SearchFilter): readonly (typeof FOUND_KINDS)[number][] {
  if (filter.status ?? filter.measure ?? filter.place ?? filter.producer) return ['claim'];
  if (filter.publisher ?? filter.source ?? filter.from ?? filter.to) return ['document', 'claim', 'source'];
  return FOUND_KINDS;
}

/** Whether anything is narrowed beside the words. */
export function isNarrowed(filter: SearchFilter): boolean {
  return kindsOfFilter(filter).length < FOUND_KINDS.length;
}
