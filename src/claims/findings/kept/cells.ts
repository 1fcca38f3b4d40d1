import type { Check, EvidenceClaim, Knowledge } from '../check.ts';
import { runCheck, type FoundInCell } from '../checks.ts';

/**
 * A cell's key as a number of 32 bits (FNV-1a with a final mix), so that the table of cells stays small. Two keys with one
 * number only cost reading: claims are asked for their keys again before they are compared.
 * @example cellNumber('cases_reported|Bolivia') // the same number on every machine
 */
export function cellNumber(key: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 16_777_619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2_246_822_507);
  return (hash ^ (hash >>> 13)) | 0;
}

/** The numbers of all cells in which a claim takes part, in any check; each once. */
export function cellsOfClaim(checks: readonly Check[], claim: EvidenceClaim): ReadonlySet<number> {
  return new Set(checks.flatMap((check) => check.cellsOf(claim).map(cellNumber)));
}

/**
 * Findings of all checks in the cells with these numbers.
 * @param claims all claims of these cells; others do no harm
 */
export function findInCells(
  checks: readonly Check[],
  numbers: ReadonlySet<number>,
  claims: Iterable<EvidenceClaim>,
  knowledge: Knowledge,
): readonly FoundInCell[] {
  const found: FoundInCell[] = [];
  const all = [...claims];
  for (const check of checks) {
    const cells = new Map<string, EvidenceClaim[]>();
    for (const claim of all)
      for (const key of new Set(check.cellsOf(claim))) {
        if (!numbers.has(cellNumber(key))) continue;
        const cell = cells.get(key);
        if (cell) cell.push(claim);
        else cells.set(key, [claim]);
      }
    for (const [key, cell] of cells) found.push(...runCheck(check, key, cell, knowledge));
  }
  return found;
}
