import type { SeriesClaim } from './series.ts';

/** A value that one producer gave, and the one that it gave later for the same period and scope. */
export interface RevisedValue {
  readonly producer: string;
  readonly start: string;
  readonly end: string;
  readonly before: { readonly value: number; readonly claimId: string };
  readonly after: { readonly value: number; readonly claimId: string };
}

/**
 * Values that producers replaced, in the order in which they were published. A repetition of a value is no revision; neither is
 * a value of which nobody knows when it was published, nor two of one day.
 * @param claims of one measure, place and scope, without parts; `producerId` follows merges
 * @param publishedOf when a source was published: a day, or a year where no more is known
 */
export function revisionsOf(
  claims: readonly SeriesClaim[],
  publishedOf: (sourceId: string) => string | null,
): readonly RevisedValue[] {
  const dated = claims.flatMap((claim) => {
    const published = publishedOf(claim.sourceId);
    const { start, end } = claim.period;
    return claim.value === null || claim.producerId === null || !published || !start || !end
      ? []
      : [{ claim, value: claim.value, producer: claim.producerId, published, start, end }];
  });
  const groups = Map.groupBy(dated, ({ producer, start, end }) => [producer, start, end].join(' '));
  return [...groups.values()].flatMap((group) => {
    const ordered = group.toSorted(
      (a, b) => a.published.localeCompare(b.published) || (a.claim.id < b.claim.id ? -1 : 1),
    );
    return ordered.flatMap((after, index): RevisedValue[] => {
      const before = ordered[index - 1];
      if (!before || before.value === after.value || !isEarlier(before.published, after.published)) return [];
      return [
        {
          producer: after.producer,
          start: after.start,
          end: after.end,
          before: { value: before.value, claimId: before.claim.id },
          after: { value: after.value, claimId: after.claim.id },
        },
      ];
    });
  });
}

/** Whether a publication certainly came first: of a year and a day in it nobody knows. */
function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/**
 * When a source was published, as finely as known: its day, or the year in its printed date.
 * @example publicationDay({ published: null, publishedPrinted: 'early 2014' }) // '2014'
 */
export function publicationDay(source: {
  readonly published: string | null;
  readonly publishedPrinted: string | null;
}): string | null {
  return source.published ?? /\b(?:19|20)\d\d\b/.exec(source.publishedPrinted ?? '')?.[0] ?? null;
}
