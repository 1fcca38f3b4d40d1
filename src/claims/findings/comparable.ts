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

/**
 * Whether two numbers look like one that was misprinted: of three digits or more, with one before the last changed or two
 * neighbours swapped. Numbers that differ in their last digit alone are more often two counts.
 * @example isMisprintOf(363, 263) // true
 */
export function isMisprintOf(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  if (one.length < 3 || one.length !== other.length || !Number.isInteger(a) || !Number.isInteger(b)) return false;
  const [first, second, third] = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  if (first === undefined || third !== undefined) return false;
  if (second === undefined) return first < one.length - 1;
  return second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/**
 * What each document gives for the whole. A text that prints "300 victims, 40 of them from abroad" leaves two values for
 * victims when nothing marks the 40 as a part: then the largest is the whole, and beside it stands only what looks like a
 * misprint of it.
 */
export function wholesOfDocuments(claims: readonly EvidenceClaim[]): readonly EvidenceClaim[] {
  const printed = Map.groupBy(claims, (claim) =>
    [
      claim.sourceId,
      claim.counter,
      claim.subject,
      claim.period.start,
      claim.period.end,
      partKey(claim),
      claim.scope,
      unitFamily(claim.unit),
    ].join('|'),
  );
  return [...printed.values()].flatMap((same) => {
    if (same.length < 2) return same;
    const largest = Math.max(...same.map(({ value }) => value ?? -Infinity));
    return same.filter(({ value }) => value === null || value === largest || isMisprintOf(value, largest));
  });
}

/** Whether two claims stand in one sentence; claims of tables and of records without a text always may. */
export function mayBeOneSentence(a: EvidenceClaim, b: EvidenceClaim): boolean {
  if (a.citation === null || b.citation === null) return a.sourceId === b.sourceId;
  return a.documentId === b.documentId && a.sourceId === b.sourceId && a.citation.quote === b.citation.quote;
}
