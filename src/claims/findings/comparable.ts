import type { Qualifier } from '../../vocabulary/claim-terms.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import type { CountedUnit } from '../../vocabulary/unit.ts';
import type { EvidenceClaim, Knowledge } from './check.ts';

/**
 * Units that count the same kind of thing. Complaints, cases and files are told apart in sentences but may be set beside
 * each other; files, persons and judgments may not.
 */
const UNIT_FAMILIES: Partial<Record<CountedUnit, string>> = {
  case: 'file',
  complaint: 'file',
  investigation: 'file',
  prosecution: 'file',
  trial: 'file',
  person: 'person',
  suspect: 'person',
  victim: 'person',
  official: 'person',
  sentence: 'judgment',
  conviction: 'judgment',
  operation: 'operation',
  raid: 'operation',
};

/** @example unitFamily('complaint') // 'file' */
export function unitFamily(unit: string): string {
  return UNIT_FAMILIES[unit as CountedUnit] ?? unit;
}

/** Whether a claim is of some of the persons or of one offence of several. */
export function isPartClaim(claim: EvidenceClaim): boolean {
  return (
    claim.victim !== null || claim.exploitation !== null || claim.scope === 'related' || claim.scope === 'smuggling'
  );
}

/** The part of the whole that a claim is about, as a key. */
export const partKey = (claim: EvidenceClaim): string => `${claim.victim ?? ''}|${claim.exploitation ?? ''}`;

/** Measures whose values of one period may be set beside each other. */
export function isCount(claim: EvidenceClaim): boolean {
  const { kind } = MEASURES[claim.measure];
  return kind === 'flow' || kind === 'stock';
}

export const isFlow = (claim: EvidenceClaim): boolean => MEASURES[claim.measure].kind === 'flow';

/** What a printed number with its word may mean, both ends included. */
export interface Admitted {
  readonly low: number;
  readonly high: number;
}

/** "About" and "nearly" leave this much open. */
const ABOUT = 0.1;

const ADMITS: Readonly<Record<Qualifier, (value: number) => Admitted>> = {
  eq: (value) => ({ low: value, high: value }),
  only: (value) => ({ low: value, high: value }),
  about: (value) => ({ low: value * (1 - ABOUT), high: value * (1 + ABOUT) }),
  nearly: (value) => ({ low: value * (1 - ABOUT), high: value }),
  more_than: (value) => ({ low: value, high: Infinity }),
  at_least: (value) => ({ low: value, high: Infinity }),
  less_than: (value) => ({ low: 0, high: value }),
  up_to: (value) => ({ low: 0, high: value }),
};

/**
 * The numbers that a claim leaves possible.
 * @example admitted({ value: 200, qualifier: 'more_than', … }) // { low: 200, high: Infinity }
 */
export function admitted(claim: Pick<EvidenceClaim, 'value' | 'valueMax' | 'qualifier'>): Admitted {
  const value = claim.value ?? 0;
  const range = ADMITS[claim.qualifier](value);
  return claim.valueMax === null ? range : { low: range.low, high: ADMITS[claim.qualifier](claim.valueMax).high };
}

/** Whether no number satisfies both claims. */
export function excludeEachOther(a: EvidenceClaim, b: EvidenceClaim): boolean {
  const [first, second] = [admitted(a), admitted(b)];
  return first.high < second.low || second.high < first.low;
}

/** Whether a claim gives one plain number. */
export function isPlain(claim: EvidenceClaim): boolean {
  return claim.value !== null && claim.valueMax === null && (claim.qualifier === 'eq' || claim.qualifier === 'only');
}

/** What stands in a claim where its number does, to tell equal ones. */
export function valueKey(claim: EvidenceClaim): string {
  return [
    claim.value,
    claim.valueMax,
    claim.valueText,
    claim.absence,
    claim.qualifier === 'only' ? 'eq' : claim.qualifier,
  ].join(' ');
}

/** The earliest printed first; undated ones last, then by id, so that the order of the input does not matter. */
export function byPublication(a: EvidenceClaim, b: EvidenceClaim): number {
  const [first, second] = [a.published ?? '9999', b.published ?? '9999'];
  return first < second ? -1 : first > second ? 1 : byId(a, b);
}

export const byId = (a: EvidenceClaim, b: EvidenceClaim): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** One claim for each key: the first printed. It stands for those that repeat it, so that repeats change no finding. */
export function firstOfEach(
  claims: readonly EvidenceClaim[],
  keyOf: (claim: EvidenceClaim) => string,
): EvidenceClaim[] {
  const first = new Map<string, EvidenceClaim>();
  for (const claim of claims) {
    const known = first.get(keyOf(claim));
    if (known === undefined || byPublication(claim, known) < 0) first.set(keyOf(claim), claim);
  }
  return [...first.values()];
}

/** Counters of these kinds count what reaches them: a lower number of theirs contradicts no register. */
const COUNT_WHAT_REACHES_THEM: ReadonlySet<string> = new Set(['ombudsman', 'organisation']);

export function isRegister(claim: EvidenceClaim, knowledge: Knowledge): boolean {
  return !COUNT_WHAT_REACHES_THEM.has(knowledge.kindOf(claim.counter));
}
