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
  added_at: string;
  added_by: string | null;
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
  /** Where the claim stands in its document, to list claims in reading order. */
  token_start: number | null;
  confidence: number | null;
  reviewed_by: string | null;
  reviewed_at: string | null;
  revision: number;
  added_at: string;
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
}

export interface WorkspaceTable {
  /** Always 1: one workspace in one store. */
  id: number;
  name: JsonColumn;
  home_place_id: string;
  created_at: string;
}

export interface Schema {
  source: SourceTable;
  producer: ProducerTable;
  document: DocumentTable;
  claim: ClaimTable;
  review: ReviewTable;
  person: PersonTable;
  session: SessionTable;
  sign_in_link: SignInLinkTable;
  sign_in_failure: SignInFailureTable;
  audit_entry: AuditEntryTable;
  release: ReleaseTable;
  workspace: WorkspaceTable;
}
