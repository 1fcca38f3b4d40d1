import type { Language } from '../../vocabulary/code-list.ts';
import type { Claim } from '../claim.ts';

/** The checks, in the order in which a page lists them. */
export const CHECK_NAMES = [
  'contradiction',
  'revision',
  'arithmetic-slip',
  'stage-slip',
  'unit-mix',
  'scope-mix',
  'partial-period-comparison',
  'impossible-value',
  'repetition',
  'year-drift',
  'suspicious-jump',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/** A reviewed claim with what checks need of its source. `counter` and `subject` follow merges of names. */
export interface EvidenceClaim extends Claim {
  /** Measure and places as one key, see `subjectOf`. */
  readonly subject: string;
  /** Who counted: the producer's id, or `unnamed:NAME`. */
  readonly counter: string;
  readonly publisher: string;
  /** Day of publication of the source, where known. */
  readonly published: string | null;
  /** Id of the group of documents that tell one story; the document's or source's own id where it stands alone. */
  readonly story: string;
}

/** What a producer counts between two days; `until` is null while it still does. */
export interface CountingRule {
  readonly producerId: string;
  readonly measure: string | null;
  readonly since: string;
  readonly until: string | null;
}

/** What checks may know apart from the claims of one cell. */
export interface Knowledge {
  /** Day against which future dates are judged. */
  readonly today: string;
  readonly countingRules: readonly CountingRule[];
  /** Kind of a counter (`police`, `press` …), `unknown` where it resolves to no producer. */
  kindOf(counter: string): string;
}

/** A claim's part in a finding, e.g. `total`, `part`, `earlier`, `later`, `growth`, `start`, `end`. */
export interface FindingClaim {
  readonly id: string;
  readonly role: string;
}

/** What does not add up, with the numbers that its sentence needs. Pure data: the same claims give the same finding. */
export interface Finding {
  readonly check: CheckName;
  readonly claims: readonly FindingClaim[];
  readonly detail: Readonly<Record<string, number | string | null>>;
  /** 1 worth knowing, 2 needs a decision before publishing, 3 a number is wrong. */
  readonly weight: 1 | 2 | 3;
}

/** What a check says of itself, in one language; docs/methods is made of it. */
export interface CheckWords {
  readonly name: string;
  /** One sentence: what it finds. */
  readonly finds: string;
  /** Why it matters, and what a reviewer does with it. */
  readonly why: string;
  /** What it leaves alone on purpose. */
  readonly leaves: string;
}

/**
 * One check. Claims that share a cell are compared; nothing outside its cell may change a finding, so that after one
 * review only the cells of that claim are computed again.
 */
export interface Check {
  readonly name: CheckName;
  readonly words: Readonly<Record<Language, CheckWords>>;
  /** Keys of the cells in which a claim takes part, e.g. subject and year, or its document. Few, and small cells. */
  cellsOf(claim: EvidenceClaim): readonly string[];
  /**
   * Findings among the reviewed claims of one cell, which come in the order of their ids (`runCheck` in checks.ts sees to
   * it). Every finding names only claims of the cell, and comes from one cell only.
   * @param key the cell's own, as `cellsOf` wrote it: a check may have cells of several kinds
   */
  run(cell: readonly EvidenceClaim[], knowledge: Knowledge, key: string): readonly Finding[];
  /** The finding as a sentence for a reader, with numbers and names in that language. */
  say(finding: Finding, words: FindingWriter): string;
}

/** What a sentence about a finding may be written with: it hides how numbers, names and periods look in a language. */
export interface FindingWriter {
  readonly language: Language;
  number(value: number): string;
  /** A percentage or a change with its sign and one decimal: "+26,4 %". */
  percent(value: number, signed?: boolean): string;
  claim(id: string): EvidenceClaim;
  /** Name of who counted a claim. */
  counter(claim: EvidenceClaim): string;
  period(claim: EvidenceClaim): string;
  measure(claim: EvidenceClaim): string;
  place(claim: EvidenceClaim): string;
}
