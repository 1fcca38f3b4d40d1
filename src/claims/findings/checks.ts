import { createHash } from 'node:crypto';
import type { Check, CheckName, EvidenceClaim, Finding, Knowledge } from './check.ts';
import { byId } from './comparable.ts';
import { contradiction } from './contradiction.ts';
import { arithmeticSlip } from './arithmetic-slip.ts';
import { impossibleValue } from './impossible-value.ts';
import { partialPeriodComparison } from './partial-period-comparison.ts';
import { repetition } from './repetition.ts';
import { revision } from './revision.ts';
import { scopeMix } from './scope-mix.ts';
import { stageSlip } from './stage-slip.ts';
import { suspiciousJump } from './suspicious-jump.ts';
import { unitMix } from './unit-mix.ts';
import { yearDrift } from './year-drift.ts';

/** Every check, in the order of CHECK_NAMES. */
export const CHECKS: readonly Check[] = [
  contradiction,
  revision,
  arithmeticSlip,
  stageSlip,
  unitMix,
  scopeMix,
  partialPeriodComparison,
  impossibleValue,
  repetition,
  yearDrift,
  suspiciousJump,
];

const CHECK_OF = new Map(CHECKS.map((check) => [check.name, check]));

/** @throws RangeError when no check has that name */
export function checkOf(name: CheckName): Check {
  const check = CHECK_OF.get(name);
  if (check === undefined) throw new RangeError(`No check: ${name}`);
  return check;
}

/** A finding with its id and the cell it comes from. */
export interface FoundInCell {
  readonly id: string;
  readonly cell: string;
  readonly finding: Finding;
}

/** Findings of one check in one cell. The order of the claims does not matter. */
export function runCheck(
  check: Check,
  key: string,
  cell: readonly EvidenceClaim[],
  knowledge: Knowledge,
): readonly FoundInCell[] {
  if (cell.length === 0) return [];
  const sorted = isInOrder(cell) ? cell : [...cell].sort(byId);
  return check.run(sorted, knowledge, key).map((finding) => ({ id: idOfFinding(finding), cell: key, finding }));
}

const isInOrder = (cell: readonly EvidenceClaim[]): boolean =>
  cell.every((claim, index) => index === 0 || cell[index - 1]!.id <= claim.id);

/** All claims in the cells of one check. */
export function cellsOfCheck(
  check: Check,
  claims: readonly EvidenceClaim[],
): ReadonlyMap<string, readonly EvidenceClaim[]> {
  const cells = new Map<string, EvidenceClaim[]>();
  for (const claim of claims)
    for (const key of check.cellsOf(claim)) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [claim]);
      else cell.push(claim);
    }
  return cells;
}

/**
 * What does not add up among reviewed claims: every check over all its cells, in the order of the checks, the gravest
 * first.
 */
export function findAll(
  claims: readonly EvidenceClaim[],
  knowledge: Knowledge,
  checks: readonly Check[] = CHECKS,
): readonly FoundInCell[] {
  const sorted = [...claims].sort(byId);
  return checks.flatMap((check) =>
    [...cellsOfCheck(check, sorted)]
      .flatMap(([key, cell]) => runCheck(check, key, cell, knowledge))
      .sort((a, b) => b.finding.weight - a.finding.weight || (a.id < b.id ? -1 : 1)),
  );
}

/**
 * A finding's id: the first sixteen hexadecimal digits of a SHA-256 of its check, its kind and its claims with their
 * roles. The same claims give the same id, whatever their order; a changed number in a claim does not change it.
 */
export function idOfFinding(finding: Finding): string {
  const claims = finding.claims.map(({ id, role }) => `${role}:${id}`).sort();
  return createHash('sha256')
    .update([finding.check, finding.detail.kind ?? '', ...claims].join('\n'))
    .digest('hex')
    .slice(0, 16);
}
