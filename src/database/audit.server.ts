import type { Transaction } from 'kysely';
import type { Database } from './connection.server.ts';
import type { DialectName } from './dialect.ts';
import { json } from './json.ts';
import type { Schema } from './schema.ts';

/** Who acts. The command line acts as "vigia" with no person. */
export interface Actor {
  readonly personId: string | null;
  readonly name: string;
}

export const COMMAND_LINE: Actor = { personId: null, name: 'vigia' };

/** One line of the audit trail: never an identity, never a text of a document. */
export interface AuditEntry {
  readonly action: string;
  readonly subject: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a write may use: the transaction, and the audit trail that stands or falls with it. */
export interface Write {
  readonly transaction: Transaction<Schema>;
  readonly dialect: DialectName;
  readonly actor: Actor;
  /** ISO 8601 in UTC; the same for all rows of one write. */
  readonly at: string;
  record(entry: AuditEntry): void;
}

/**
 * The only way to write: one transaction that holds the change and its audit entries, or nothing.
 * @throws Error when `change` records no audit entry: an unexplained write is a mistake of ours
 */
export async function inTransaction<T>(
  database: Database,
  actor: Actor,
  at: Date,
  change: (write: Write) => Promise<T>,
): Promise<T> {
  return database.kysely.transaction().execute(async (transaction) => {
    const moment = at.toISOString();
    const entries: AuditEntry[] = [];
    const result = await change({
      transaction,
      dialect: database.dialect,
      actor,
      at: moment,
      record: (entry) => entries.push(entry),
    });
    if (entries.length === 0) throw new Error('A write recorded no audit entry.');
    await transaction
      .insertInto('audit_entry')
      .values(
        entries.map((entry) => ({
          at: moment,
          person_id: actor.personId,
          actor: actor.name,
          action: entry.action,
          subject: entry.subject,
          detail: json(entry.detail ?? {}),
        })),
      )
      .execute();
    return result;
  });
}
