/** What a merge may join: producers by id, publishers by name, places by path. */
export const MERGED_KINDS = ['producer', 'publisher', 'place'] as const;
export type MergedKind = (typeof MERGED_KINDS)[number];

/** One merge that holds: `from` means `into`. */
export interface NameMerge {
  readonly kind: MergedKind;
  readonly from: string;
  readonly into: string;
}

/** What names mean after all merges that hold. What was printed stays printed; only what it means changes. */
export interface NameMerges {
  producer(id: string): string;
  producer(id: string | null): string | null;
  publisher(name: string): string;
  place(path: string): string;
}

/**
 * Follows merges to their end.
 * @throws RangeError when merges lead in a circle: whoever merges must refuse that before
 */
export function nameMerges(merges: readonly NameMerge[]): NameMerges {
  const byKind = Object.fromEntries(MERGED_KINDS.map((kind) => [kind, new Map<string, string>()])) as Record<
    MergedKind,
    Map<string, string>
  >;
  for (const { kind, from, into } of merges) byKind[kind].set(from, into);
  const follow = (kind: MergedKind, key: string): string => {
    const seen = new Set<string>();
    let current = key;
    for (let next = byKind[kind].get(current); next !== undefined; next = byKind[kind].get(current)) {
      if (seen.has(current)) throw new RangeError(`Merges of the ${kind} ${key} lead in a circle.`);
      seen.add(current);
      current = next;
    }
    return current;
  };
  return {
    producer: ((id: string | null) => (id === null ? null : follow('producer', id))) as NameMerges['producer'],
    publisher: (name) => follow('publisher', name),
    place: (path) => follow('place', path),
  };
}

export const NO_MERGES: NameMerges = nameMerges([]);
