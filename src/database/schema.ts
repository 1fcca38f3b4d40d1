import type { ColumnType, Generated } from 'kysely';

/**
 * The tables as code sees them. JSON columns hold text on SQLite and jsonb on PostgreSQL: write with `json()`, read with
 * `fromJson()`. Dates and moments are ISO text on both, so that a value read is the value written.
 */
export type JsonColumn = ColumnType<unknown, string, string>;

export interface SourceTable {
  id: string;
  title: string;
  publisher: string;
  published: string | null;
  published_printed: string | null;
  url: string | null;
  language: string | null;
  captured: number;
  note: string | null;
  added_at: string;
}

export interface ProducerTable {
  id: string;
  kind: string;
  name: JsonColumn;
  short_name: JsonColumn;
  aliases: JsonColumn;
  /** Aliases that mean this producer only in texts about one country; null where there are none. */
  local_aliases: JsonColumn | null;
}

export interface DocumentTable {
  /** SHA-256 of the captured bytes, hexadecimal. */
  id: string;
  source_id: string;
  file_name: string;
  media_type: string;
  bytes: number;
  language: string;
  text: string;
  /** How stretches of the text lead back to the file (`WayBack` in `documents/way-back.ts`); null for plain text. */
  way_back: JsonColumn | null;
  /** What the columns of a table document mean, as last taken over (`claims/tables/table-mapping.ts`). */
  mapping: JsonColumn | null;
  /** Pages of the file where it has any. */
  pages: number | null;
  added_at: string;
  added_by: string | null;
}

/** Documents that tell the same story: a bulletin in seven papers counts once. */
export interface DocumentGroupTable {
  document_id: string;
  /** Id of the earliest document of the group. */
  group_id: string;
  /** Share of common text with the group, 0 to 1. */
  likeness: number;
  /** `proposed` by the program; `same` or `apart` by a person. */
  state: string;
  decided_by: string | null;
  person_id: string | null;
  decided_at: string | null;
}

export interface DocumentBandTable {
  band: string;
  document_id: string;
}

/** One name that means another: a producer's id, a publisher's name or a place's path. Never deleted; undone instead. */
export interface NameMergeTable {
  id: Generated<number>;
  /** `producer`, `publisher` or `place`. */
  kind: string;
  from_key: string;
  into_key: string;
  reason: string | null;
  merged_by: string;
  person_id: string | null;
  merged_at: string;
  undone_by: string | null;
  undone_at: string | null;
}

/** What a producer counts, with the days between which it counts so. */
export interface CountingRuleTable {
  id: Generated<number>;
  producer_id: string;
  measure: string | null;
  place: string | null;
  /** In the reviewer's words. */
  counts: string;
  unit: string | null;
  scope: string | null;
  since: string;
  until: string | null;
  source_id: string | null;
  recorded_by: string;
  person_id: string | null;
  recorded_at: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}

/** What does not add up among reviewed claims, and what a reviewer said to it. */
export interface FindingTable {
  /** Hash of check and claims: the same finding keeps its state when it is computed again. */
  id: string;
  check_name: string;
  /** The cell of claims that it was found in: what is recomputed together. See `finding_cell`. */
  cell: number;
  /** Subject of its first claim. */
  subject: string | null;
  /** 1 to 3: how much it matters. */
  weight: number;
  /** Claim ids with the role of each. */
  claims: JsonColumn;
  detail: JsonColumn;
  /** What it is about, to be found by: see `finding_topic`. */
  topics: JsonColumn;
  /** `new`, `acknowledged`, `dismissed`. */
  state: string;
  first_seen_at: string;
  /** When it was no longer found; only those that a person decided stay. */
  gone_at: string | null;
  decided_by: string | null;
  person_id: string | null;
  decided_at: string | null;
  reason: string | null;
  /** Grows with each decision and each change of its claims: nobody decides on what they have not seen. */
  revision: number;
}

export interface FindingClaimTable {
  finding_id: string;
  claim_id: string;
}

/** Every decision on a finding, kept for ever, with what the reviewer saw. */
export interface FindingDecisionTable {
  id: Generated<number>;
  finding_id: string;
  /** `acknowledge`, `dismiss` or `undo`. */
  decision: string;
  revision: number;
  reason: string | null;
  detail: JsonColumn;
  /** The claims as they stood then (`EvidenceClaim`). */
  claims: JsonColumn;
  decided_by: string;
  person_id: string | null;
  decided_at: string;
}

/** In which cells of the checks a reviewed claim takes part, each by a number (`claims/findings/kept/cells.ts`). Derived. */
export interface FindingCellTable {
  cell: number;
  claim_id: string;
}

/** All cells of a reviewed claim, as a list of their numbers. Derived. */
export interface FindingPlaceTable {
  claim_id: string;
  cells: JsonColumn;
}

/** What a finding is about, one row each: `measure:CODE`, `producer:ID` or `place:NAME` (`claims/findings/kept/topics.ts`). */
export interface FindingTopicTable {
  topic: string;
  finding_id: string;
}

/** Claims that were decided on while all findings were being computed: their turn comes at the end. */
export interface FindingBacklogTable {
  claim_id: string;
}

/** One row: how far findings are computed. Whoever computes findings updates it first, and so waits for others. */
export interface FindingComputationTable {
  id: number;
  /** Which checks have seen all claims; null before the first time, and while all are computed again. */
  edition: string | null;
  computed_at: string | null;
  changes: number;
}

/** One measure, place, period and scope: the reviewed claims that give it a value, and the decision that holds now. */
export interface FigureTable {
  /** Hash of the four (`claims/figures/figure.ts`). */
  id: string;
  subject: string;
  /** The two parts of the subject, for lists. */
  measure: string;
  place: string;
  period_start: string;
  period_end: string;
  scope: string;
  /** A state of `claims/figures/figure-history.ts`. */
  state: string;
  /** The claims that give it a value now, each with that value. Derived. */
  candidates: JsonColumn;
  /** How many different values they give. Derived. */
  value_count: number;
  claim_id: string | null;
  low: number | null;
  high: number | null;
  /** Null where the ends of a range count different units. */
  unit: string | null;
  reason: string | null;
  /** All claims that stood against each other when it was decided, with their values then. */
  rivals: JsonColumn;
  rule_id: number | null;
  decided_by: string | null;
  person_id: string | null;
  decided_at: string | null;
  /** Grows when a decision is taken and when the claims change: nobody decides on what they have not seen. */
  revision: number;
}

/** Every decision on a figure, kept for ever. */
export interface FigureDecisionTable {
  id: Generated<number>;
  figure_id: string;
  /** `prefer`, `dispute`, `withdraw`, `reopen`, `undo` or `lapse` (its rule was withdrawn). */
  decision: string;
  revision: number;
  /** The preferred claim; of a reopening the claim that caused it. */
  claim_id: string | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  /** In the person's words; of a reopening its code. */
  reason: string | null;
  rivals: JsonColumn;
  rule_id: number | null;
  decided_by: string;
  person_id: string | null;
  decided_at: string;
}

/** "Prefer this producer for these years": a decision that decides many figures. */
export interface FigureRuleTable {
  id: Generated<number>;
  measure: string;
  place: string;
  scope: string | null;
  producer_id: string;
  /** The publication that is followed where the producer gives several values. */
  source_id: string | null;
  period_from: string;
  period_to: string;
  reason: string;
  decided_by: string;
  person_id: string | null;
  decided_at: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}

export interface ClaimTable {
  id: string;
  source_id: string;
  document_id: string | null;
  producer_id: string | null;
  origin: string;
  status: string;
  measure: string;
  period_start: string | null;
  period_end: string | null;
  /** The whole statement as of now (`Statement` in `claims/claim.ts`); the columns above repeat what queries ask for. */
  statement: JsonColumn;
  /** The statement as first proposed; never changes. */
  proposed: JsonColumn;
  citation: JsonColumn | null;
  /** Measure and places after merges of names (`claims/subject.ts`): what is counted, where. Derived. */
  subject: string | null;
  /** Who counted, after merges of names; `producer_id` keeps what the review resolved. Derived. */
  counted_by: string | null;
  /** Name of who counted as the statement says it, folded (`nameKey`). Derived; proposals are found by it. */
  counter_key: string | null;
  /** The claim that a reviewer split this one from. */
  split_from: string | null;
  /** Where a claim by hand stands, in words: "page 3, table 2, row La Paz". */
  found_at: string | null;
  /** Where the claim stands in its document, to list claims in reading order. */
  token_start: number | null;
  confidence: number | null;
  reviewed_by: string | null;
  reviewed_at: string | null;
  revision: number;
  added_at: string;
  /** Its revision in the newest release; null where it is not in it. Derived. */
  released_revision: number | null;
}

/** One decision on a claim, kept for ever; `before` and `after` are statements. */
export interface ReviewTable {
  id: Generated<number>;
  claim_id: string;
  decision: string;
  person_id: string | null;
  reviewer: string;
  decided_at: string;
  reason: string | null;
  revision: number;
  before: JsonColumn;
  after: JsonColumn;
  status_before: string;
  status_after: string;
  /** Joins decisions that were taken, and are undone, as one: accepted together, split. Null for a single one. */
  step: string | null;
}

export interface PersonTable {
  id: string;
  /** Name shown beside decisions; chosen by the person. */
  display_name: string;
  sign_in_name: string;
  role: string;
  /** Argon2id in PHC form; null until a pass phrase is chosen. */
  pass_phrase: string | null;
  language: string;
  active: number;
  created_at: string;
}

export interface SessionTable {
  /** SHA-256 of the cookie's value: a copy of the store signs nobody in. */
  id: string;
  person_id: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
}

export interface SignInLinkTable {
  /** SHA-256 of the token in the link. */
  id: string;
  person_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

/** Failed sign-ins per name, to slow guessing down. */
export interface SignInFailureTable {
  sign_in_name: string;
  failures: number;
  last_at: string;
}

export interface AuditEntryTable {
  id: Generated<number>;
  at: string;
  person_id: string | null;
  /** Who acted, as shown: a display name, or "vigia" for the command line. */
  actor: string;
  /** Verb in the past tense, e.g. "claim.accepted". */
  action: string;
  subject: string;
  /** Small facts about the action; never an identity, never a text. */
  detail: JsonColumn;
}

export interface ReleaseTable {
  number: number;
  built_at: string;
  built_by: string;
  claims: number;
  /** SHA-256 of `release.json`. */
  digest: string;
  /** Rules by which its claims were marked with `released_revision`; null where they were not. */
  claims_marked: string | null;
}

export interface WorkspaceTable {
  /** Always 1: one workspace in one store. */
  id: number;
  name: JsonColumn;
  home_place_id: string;
  created_at: string;
}

/** What search finds; the words stand in `search_index` (SQLite) or in the column `words` (PostgreSQL). */
export interface SearchEntryTable {
  id: Generated<number>;
  kind: string;
  ref: string;
}

/** What stood in the store before there was an index and is not indexed yet: a part, and the last ref that is. */
export interface SearchBacklogTable {
  part: string;
  after_ref: string;
}

export interface Schema {
  source: SourceTable;
  producer: ProducerTable;
  document: DocumentTable;
  claim: ClaimTable;
  review: ReviewTable;
  document_group: DocumentGroupTable;
  document_band: DocumentBandTable;
  name_merge: NameMergeTable;
  counting_rule: CountingRuleTable;
  finding: FindingTable;
  finding_claim: FindingClaimTable;
  finding_decision: FindingDecisionTable;
  finding_cell: FindingCellTable;
  finding_place: FindingPlaceTable;
  finding_topic: FindingTopicTable;
  finding_backlog: FindingBacklogTable;
  finding_computation: FindingComputationTable;
  figure: FigureTable;
  figure_decision: FigureDecisionTable;
  figure_rule: FigureRuleTable;
  search_entry: SearchEntryTable;
  search_backlog: SearchBacklogTable;
  person: PersonTable;
  session: SessionTable;
  sign_in_link: SignInLinkTable;
  sign_in_failure: SignInFailureTable;
  audit_entry: AuditEntryTable;
  release: ReleaseTable;
  workspace: WorkspaceTable;
}
