import type { EvidenceClaim, Finding } from './check.ts';
import { isCount, isPlain, mayBeOneSentence, partKey, unitFamily } from './comparable.ts';
import { lastDigit } from './growth.ts';
import { isFemale, isMale } from './victim-sets.ts';

/** Rounding of several shares may leave the sum of all this much above a hundred. */
const MOST_OF_A_WHOLE = 101;

const timeKey = ({ counter, period }: EvidenceClaim): string => `${counter}|${period.start}|${period.end}`;

/** Shares against the counts that a document gives for the part and the whole, and shares of one whole above 100 %. */
export function sharesAgainstCounts(cell: readonly EvidenceClaim[]): readonly Finding[] {
  const shares = cell.filter((claim) => claim.measure === 'percent_share' && isPlain(claim));
  if (shares.length === 0) return [];
  const counts = Map.groupBy(
    cell.filter((claim) => isCount(claim) && isPlain(claim)),
    timeKey,
  );
  return [
    ...shares.flatMap((share) => shareSlip(share, counts.get(timeKey(share)) ?? [])),
    ...[...Map.groupBy(shares, timeKey).values()].flatMap(aboveAll),
  ];
}

/** A part with its whole: the count of a place in the place around it, or of some persons or forms in all. */
interface Fraction {
  readonly part: EvidenceClaim;
  readonly whole: EvidenceClaim;
}

function shareSlip(share: EvidenceClaim, counts: readonly EvidenceClaim[]): Finding[] {
  const fractions = counts.flatMap((part) =>
    isOfSamePart(share, part) && mayBeOneSentence(share, part)
      ? counts.filter((whole) => isWholeOf(whole, part)).map((whole) => ({ part, whole }))
      : [],
  );
  if (fractions.length === 0 || fractions.some((fraction) => fits(share, fraction))) return [];
  const meant = fractions.filter((fraction) => isMeant(share, fraction));
  if (meant.length === 0) return [];
  const nearest = [...meant].sort(
    (a, b) => gap(share, a) - gap(share, b) || (a.part.id + a.whole.id < b.part.id + b.whole.id ? -1 : 1),
  )[0]!;
  return [
    {
      check: 'arithmetic-slip',
      claims: [
        { id: share.id, role: 'share' },
        { id: nearest.part.id, role: 'part' },
        { id: nearest.whole.id, role: 'whole' },
      ],
      detail: { kind: 'share', share: share.value, actual: percentOf(nearest) },
      weight: 3,
    },
  ];
}

/** A whole of another sentence is the one meant only when the share is not far off; otherwise it is of something else. */
const FAR_OFF = 10;
const isMeant = (share: EvidenceClaim, fraction: Fraction): boolean =>
  mayBeOneSentence(share, fraction.whole) || gap(share, fraction) <= FAR_OFF;

const percentOf = ({ part, whole }: Fraction): number => (part.value! / whole.value!) * 100;
const gap = (share: EvidenceClaim, fraction: Fraction): number => Math.abs(percentOf(fraction) - share.value!);
const fits = (share: EvidenceClaim, fraction: Fraction): boolean =>
  gap(share, fraction) <= lastDigit(share.value!) + 1e-9;

function isOfSamePart(share: EvidenceClaim, count: EvidenceClaim): boolean {
  return share.place.join(';') === count.place.join(';') && partKey(share) === partKey(count);
}

/** The same count without the part: all victims where the part is women, the country where the part is a department. */
function isWholeOf(whole: EvidenceClaim, part: EvidenceClaim): boolean {
  if (whole.measure !== part.measure || unitFamily(whole.unit) !== unitFamily(part.unit) || whole.value === 0)
    return false;
  const isSamePlace = whole.place.join(';') === part.place.join(';');
  if (partKey(part) !== '|') return isSamePlace && partKey(whole) === '|' && whole.id !== part.id;
  const [outer, inner] = [whole.place[0], part.place[0]];
  if (whole.place.length !== 1 || part.place.length !== 1 || whole.scope !== part.scope) return false;
  return partKey(whole) === '|' && inner!.startsWith(`${outer!}/`);
}

/** Shares of women and men, or of places that lie beside each other, that make more than all. */
function aboveAll(shares: readonly EvidenceClaim[]): Finding[] {
  const bySex = Map.groupBy(
    shares.filter(({ victim }) => isFemale(victim) || isMale(victim)),
    ({ place, exploitation, scope }) => [place.join(';'), exploitation, scope].join('|'),
  );
  const sexes = [...bySex.values()].filter(
    (group) =>
      group.length === 2 && group.some(({ victim }) => isFemale(victim)) && group.some(({ victim }) => isMale(victim)),
  );
  const byParent = Map.groupBy(
    shares.filter((claim) => partKey(claim) === '|' && claim.place.length === 1 && claim.place[0]!.includes('/')),
    ({ place, scope }) => `${place[0]!.slice(0, place[0]!.lastIndexOf('/'))}|${scope}`,
  );
  const places = [...byParent.values()].filter(
    (group) => new Set(group.map(({ place }) => place[0])).size === group.length,
  );
  return [...sexes, ...places].flatMap((group) => {
    const sum = group.reduce((total, { value }) => total + value!, 0);
    if (group.length < 2 || sum <= MOST_OF_A_WHOLE) return [];
    return [
      {
        check: 'arithmetic-slip' as const,
        claims: group.map(({ id }) => ({ id, role: 'share' })),
        detail: { kind: 'shares-above', sum },
        weight: 3 as const,
      },
    ];
  });
}
