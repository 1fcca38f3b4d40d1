/** As many claims as a person scrolls through; more would make the page slow on an old laptop. */
export const CLAIMS_PER_PAGE = 200;

interface Listed {
  readonly id: string;
  readonly status: string;
}

/** Claims shown at once, in reading order. */
export interface ClaimPage<C> {
  readonly claims: readonly C[];
  /** Position of the first shown claim among all, from 1; 0 when there are none. */
  readonly from: number;
  readonly number: number;
  readonly pages: number;
  readonly total: number;
  readonly currentId: string | null;
}

/**
 * The page of claims that holds the wanted claim. Without one: the wanted page, or the first claim that waits for review.
 */
export function pageOfClaims<C extends Listed>(
  claims: readonly C[],
  wanted: { claimId: string | null; page: number | null },
  size = CLAIMS_PER_PAGE,
): ClaimPage<C> {
  const pages = Math.max(1, Math.ceil(claims.length / size));
  let index = claims.findIndex((claim) => claim.id === wanted.claimId);
  if (index < 0 && wanted.page !== null) index = (Math.min(Math.max(1, wanted.page), pages) - 1) * size;
  if (index < 0) index = Math.max(0, claims.findIndex(isOpen));
  const number = Math.floor(index / size) + 1;
  const first = (number - 1) * size;
  return {
    claims: claims.slice(first, first + size),
    from: claims.length === 0 ? 0 : first + 1,
    number,
    pages,
    total: claims.length,
    currentId: claims[index]?.id ?? null,
  };
}

/** The next claim that waits for review after this one, then from the beginning; null when none waits. */
export function nextOpen<C extends Listed>(claims: readonly C[], afterId: string | null): C | null {
  const index = claims.findIndex((claim) => claim.id === afterId);
  const waiting = (claim: C) => isOpen(claim) && claim.id !== afterId;
  return claims.slice(index + 1).find(waiting) ?? claims.slice(0, Math.max(0, index)).find(waiting) ?? null;
}

export function isOpen(claim: Listed): boolean {
  return claim.status === 'proposed';
}
